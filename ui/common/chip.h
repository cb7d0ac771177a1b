// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QWidget>

/// A number with its meaning in small: a sign and a few words on a rounded ground. Hidden when it has no
/// words.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(QLatin1StringView objectName, QLatin1StringView icon, const QColor &colour, QWidget *parent);

    void say(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QColor m_colour;
    QString m_text;
};
