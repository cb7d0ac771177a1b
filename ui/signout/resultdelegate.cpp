// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/resultdelegate.h"

#include "app/signout/orderlistmodel.h"
#include "ui/common/colours.h"
#include "ui/common/foreigntext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

QLatin1StringView ResultDelegate::iconName(SignOutOrder::State state)
{
    switch (state) {
    case SignOutOrder::State::Made:
    case SignOutOrder::State::Released:
        return "result-waiting"_L1;
    case SignOutOrder::State::WaitingForCall:
        return "result-aftercall"_L1;
    case SignOutOrder::State::Held:
        return "result-held"_L1;
    case SignOutOrder::State::Sent:
        return "signout"_L1;
    case SignOutOrder::State::Refused:
        return "result-refused"_L1;
    case SignOutOrder::State::Accepted:
    case SignOutOrder::State::Checking:
        return "result-checking"_L1;
    case SignOutOrder::State::SignedOut:
        return "result-ok"_L1;
    case SignOutOrder::State::StillSignedIn:
        return "result-stillin"_L1;
    case SignOutOrder::State::Unverified:
        return "result-unknown"_L1;
    case SignOutOrder::State::NotSent:
        return "result-notsent"_L1;
    case SignOutOrder::State::Withdrawn:
        return "result-withdrawn"_L1;
    }
    return "result-unknown"_L1;
}

QColor ResultDelegate::colour(SignOutOrder::State state, const QPalette &palette)
{
    const Colours &colours = Colours::of(palette);
    switch (state) {
    case SignOutOrder::State::SignedOut:
        return colours.good;
    case SignOutOrder::State::Refused:
        return colours.danger;
    case SignOutOrder::State::Sent:
    case SignOutOrder::State::Accepted:
    case SignOutOrder::State::Checking:
        return colours.accent;
    case SignOutOrder::State::Held:
    case SignOutOrder::State::StillSignedIn:
    case SignOutOrder::State::Unverified:
        return colours.warningText;
    case SignOutOrder::State::Made:
    case SignOutOrder::State::WaitingForCall:
    case SignOutOrder::State::Released:
    case SignOutOrder::State::NotSent:
    case SignOutOrder::State::Withdrawn:
        break;
    }
    return colours.muted;
}

CellDelegate::Sign ResultDelegate::sign(const QModelIndex &index, const QPalette &palette) const
{
    const auto state = SignOutOrder::State(index.data(OrderListModel::OrderStateRole).toInt());
    return {iconName(state), colour(state, palette)};
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return CellDelegate::helpEvent(event, view, option, index);
    // Escaped: a note or a message must not be taken for markup.
    QStringList lines;
    for (const QString &line : index.data(Qt::ToolTipRole).toString().split(u'\n'))
        lines.append(ForeignText::line(line).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), lines.join("<br>"_L1), view);
    return true;
}
