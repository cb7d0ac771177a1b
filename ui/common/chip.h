// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QLatin1StringView>

/// A number with its meaning in small, on a rounded ground: a sign, the number and, where there is room, the
/// words. It is a switch: on, it filters by what it counts.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(QLatin1StringView objectName, QLatin1StringView icon, const QColor &colour, QWidget *parent);

    void setColour(const QColor &colour); ///< of the sign
    /// "12 refused", and the number in it.
    void say(const QString &text, const QString &number);
    /// Only sign and number.
    void setCompact(bool compact);
    int fullWidth() const { return widthFor(text()); }
    int compactWidth() const { return widthFor(m_number); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int widthFor(const QString &words) const;
    QString shown() const { return m_compact ? m_number : text(); }

    QLatin1StringView m_icon;
    QColor m_colour;
    QString m_number;
    bool m_compact = false;
};
