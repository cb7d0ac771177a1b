// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/preferences.h"

#include <QColor>
#include <QLatin1StringView>
#include <QStyledItemDelegate>

/// Draws a cell of our tables: quiet rows with a hairline between them, room on both sides, elided text, a
/// clear selection (tint and a bar at the row's beginning) and, for those who override sign(), an icon before
/// the text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is shown is old: quieter colours.
    void setDimmed(bool dimmed) { m_dimmed = dimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override; ///< the whole text, where it does not fit

    QString displayText(const QVariant &value,
                        const QLocale &locale) const override; ///< one line, whatever the gateway sent

    /// How high a row of such cells is, device-independent pixels.
    static int rowHeight(const QWidget *view, RowHeight rows = RowHeight::Comfortable);

protected:
    struct Sign {
        QLatin1StringView icon;
        QColor colour;
    };
    /// No icon: an empty name.
    virtual Sign sign(const QModelIndex &index, const QPalette &palette) const;
    /// The same at the cell's end.
    virtual Sign endSign(const QModelIndex &index, const QPalette &palette) const;
    /// What stands there where the whole text does not fit; empty: its beginning.
    virtual QString shortText(const QModelIndex &index) const;

private:
    bool m_dimmed = false;
};
