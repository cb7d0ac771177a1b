// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderlistmodel.h"

#include "app/clock.h"
#include "app/clocktime.h"
#include "app/gateway/answertime.h"
#include "app/signout/ordertext.h"
#include "app/signout/signoutqueue.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using State = SignOutOrder::State;

namespace
{

/// On its way without anybody having to do anything.
bool isMoving(const SignOutOrder &order)
{
    return !order.isFinal() && order.state != State::WaitingForCall && order.state != State::Held;
}

} // namespace

OrderListModel::OrderListModel(SignOutQueue *queue, const Clock *clock, QObject *parent)
    : QAbstractTableModel(parent), m_queue(queue), m_clock(clock)
{
    // What there is already counts as one run.
    for (; m_queue->openCount() > 0 && m_followed < rowCount(); ++m_followed)
        m_run.insert(m_followed);
    connect(queue, &SignOutQueue::ordersAboutToBeAdded, this, [this](int count) {
        if (m_queue->openCount() == 0)
            m_run.clear();
        beginInsertRows({}, 0, count - 1);
    });
    connect(queue, &SignOutQueue::ordersAdded, this, [this] {
        endInsertRows();
        for (; m_followed < rowCount(); ++m_followed)
            joinRun(m_followed);
    });
    connect(queue, &SignOutQueue::orderChanged, this, [this](int order) {
        joinRun(order);
        const int row = rowCount() - 1 - order;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queue->orders().size());
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const SignOutOrder &OrderListModel::orderOf(int row) const
{
    return m_queue->orders()[m_queue->orders().size() - 1 - size_t(row)];
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SignOutOrder &order = orderOf(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(order, column);
    case RawRole:
        return rawValue(order, column);
    case OrderStateRole:
        return int(order.state);
    case OrderIdRole:
        return order.id;
    case OrderIndexRole:
        return rowCount() - 1 - index.row();
    case OrderGroupRole:
        return int(orderGroup(order.state));
    case Qt::ToolTipRole:
        return column == ResultColumn ? OrderText::toolTip(order) : QVariant();
    case Qt::TextAlignmentRole:
        return column == AgentColumn || column == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString OrderListModel::resultText(const SignOutOrder &order) const
{
    const QString result = SignOutText::result(order);
    if (order.state != State::WaitingForCall)
        return result;
    //: %1 is "Waiting for the call to end", %2 for how long it has been waiting, "00:03:10"
    return tr("%1 (for %2)")
        .arg(result, AgentText::duration((m_clock->steadyMs() - order.agreedSteadyMs) / 1000));
}

QVariant OrderListModel::displayValue(const SignOutOrder &order, Column column) const
{
    switch (column) {
    case OrderedColumn:
        return timeOfDayWithSeconds(order.madeUtcMs);
    case EndedColumn:
        return order.endedUtcMs > 0 ? timeOfDayWithSeconds(order.endedUtcMs) : QString();
    case AgentColumn:
        return order.agent.text();
    case NameColumn:
        return order.name;
    case WasColumn:
        return AgentText::state(order.before);
    case ResultColumn:
        return resultText(order);
    case RetcodeColumn:
        return order.lastResult().retcode;
    case MessageColumn: {
        // One line of a table; the gateway's text may hold anything.
        const GatewayResult result = order.lastResult();
        return result.retcode.isEmpty() && result.httpStatus > 0
            ? QStringLiteral("HTTP %1").arg(result.httpStatus)
            : result.message.simplified();
    }
    case TookColumn:
        return AnswerTime::text(order.lastResult().elapsedMs);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrderListModel::rawValue(const SignOutOrder &order, Column column) const
{
    switch (column) {
    case OrderedColumn:
        return order.madeUtcMs;
    case EndedColumn:
        return order.endedUtcMs;
    case AgentColumn:
        return order.agent.value();
    case NameColumn:
        return order.name;
    case WasColumn:
        return int(order.before.state());
    case ResultColumn:
        return int(order.state);
    case RetcodeColumn:
        return order.lastResult().retcode;
    case MessageColumn:
        return order.lastResult().message;
    case TookColumn:
        return order.lastResult().elapsedMs;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case OrderedColumn:
        //: Column: at what time the sign-out was ordered.
        return tr("Ordered");
    case EndedColumn:
        //: Column: at what time the sign-out's result was known; empty while there is none.
        return tr("Ended");
    case AgentColumn:
        return tr("Agent");
    case NameColumn:
        return tr("Name");
    case WasColumn:
        //: Column: the agent's state when the sign-out was ordered.
        return tr("State before");
    case ResultColumn:
        return tr("Result");
    case RetcodeColumn:
        //: Column: the gateway's code, as sent.
        return tr("Retcode");
    case MessageColumn:
        //: Column: the gateway's own words.
        return tr("Message");
    case TookColumn:
        //: Column: how long the gateway took to answer.
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

OrderCounts OrderListModel::counts() const
{
    OrderCounts counts;
    for (const SignOutOrder &order : m_queue->orders())
        ++counts.of(orderGroup(order.state));
    return counts;
}

// A run is all that was ordered from when nothing was open until nothing is open again; who waits for a call
// or a person joins it when he goes on.
void OrderListModel::joinRun(int order)
{
    const auto &orders = m_queue->orders();
    if (!isMoving(orders[size_t(order)]) || m_run.contains(order))
        return;
    m_run.insert(order);
}

OrderListModel::Progress OrderListModel::progress() const
{
    Progress progress;
    for (const int index : m_run) {
        const SignOutOrder &order = m_queue->orders()[size_t(index)];
        const bool isDone = order.isFinal();
        progress.done += isDone ? 1 : 0;
        progress.all += isDone || isMoving(order) ? 1 : 0;
    }
    const OrderCounts all = counts();
    progress.waiting = all.of(OrderGroup::WaitingForCall);
    progress.held = all.of(OrderGroup::Held);
    return progress;
}

QString OrderListModel::progressText() const
{
    const Progress now = progress();
    //: How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered
    QString text = tr("%1 of %2 done").arg(QLocale().toString(now.done), QLocale().toString(now.ordered()));
    for (const OrderGroup group : {OrderGroup::WaitingForCall, OrderGroup::Held}) {
        const int count = group == OrderGroup::Held ? now.held : now.waiting;
        if (count > 0) {
            //: Two parts of a line that says how far sign-outs have come; %2 for instance "3 waiting for
            //: call"
            text = tr("%1, %2").arg(text, OrderGroupText::count(group, count));
        }
    }
    return text;
}
