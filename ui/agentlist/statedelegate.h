// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/celldelegate.h"

/// The state column: a sign for each state, told apart by its shape as well as by its colour, and another one
/// where a sign-out waits. Where it is narrow the words about that go, and the hint says them.
class StateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    Sign sign(const QModelIndex &index, const QPalette &palette) const override;
    Sign endSign(const QModelIndex &index, const QPalette &palette) const override;
    QString shortText(const QModelIndex &index) const override;
};
