// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/statedelegate.h"

#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace
{

SignOutMark markOf(const QModelIndex &index)
{
    return SignOutMark(index.data(AgentListModel::SignOutRole).toInt());
}

} // namespace

CellDelegate::Sign StateDelegate::sign(const QModelIndex &index, const QPalette &palette) const
{
    const Colours &colours = Colours::of(palette);
    if (markOf(index) == SignOutMark::UnderWay)
        return {"signout"_L1, colours.accent};
    const QVariant state = index.data(AgentListModel::StateRole);
    if (!state.isValid())
        return {};
    return {Icons::stateName(AgentState(state.toInt())), colours.state(AgentState(state.toInt()))};
}

CellDelegate::Sign StateDelegate::endSign(const QModelIndex &index, const QPalette &palette) const
{
    const Colours &colours = Colours::of(palette);
    switch (markOf(index)) {
    case SignOutMark::AfterCall:
        return {"result-aftercall"_L1, colours.accent};
    case SignOutMark::Held:
        return {"result-held"_L1, colours.warningText};
    case SignOutMark::None:
    case SignOutMark::UnderWay:
        break;
    }
    return {};
}

QString StateDelegate::shortText(const QModelIndex &index) const
{
    return index.data(AgentListModel::BareStateRole).toString();
}

bool StateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString hint = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || hint.isEmpty())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), hint.toHtmlEscaped(), view);
    return true;
}
