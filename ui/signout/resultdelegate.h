// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutorder.h"
#include "ui/common/celldelegate.h"

/// The result column of the status panel: a sign for each stage of an order, told apart by shape and colour.
class ResultDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    static QLatin1StringView iconName(SignOutOrder::State state);
    static QColor colour(SignOutOrder::State state, const QPalette &palette);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override; ///< the whole sentence, cause code and note

protected:
    Sign sign(const QModelIndex &index, const QPalette &palette) const override;
};
