// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/celldelegate.h"

/// The state column: a sign for each state, told apart by its shape as well as by its colour.
class StateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    Sign sign(const QModelIndex &index, const QPalette &palette) const override;
};
