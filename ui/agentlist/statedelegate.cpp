// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/statedelegate.h"

#include "app/agents/agentlistmodel.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (index.data(AgentListModel::SigningOutRole).toBool())
        option->font.setItalic(true);
}

CellDelegate::Sign StateDelegate::sign(const QModelIndex &index, const QPalette &palette) const
{
    const Colours &colours = Colours::of(palette);
    if (index.data(AgentListModel::SigningOutRole).toBool())
        return {"signout"_L1, colours.accent};
    const auto state = AgentState(index.data(AgentListModel::StateRole).toInt());
    return {Icons::stateName(state), colours.state(state)};
}
