// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderlistmodel.h"

#include "app/signout/signoutqueue.h"

#include <QDateTime>
#include <QLocale>

using State = SignOutOrder::State;

OrderListModel::OrderListModel(SignOutQueue *queue, QObject *parent)
    : QAbstractTableModel(parent), m_queue(queue)
{
    connect(queue, &SignOutQueue::ordersAboutToBeAdded, this,
            [this](int count) { beginInsertRows({}, 0, count - 1); });
    connect(queue, &SignOutQueue::ordersAdded, this, [this] { endInsertRows(); });
    connect(queue, &SignOutQueue::orderChanged, this, [this](int order) {
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
    case Qt::TextAlignmentRole:
        return column == AgentColumn || column == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OrderListModel::displayValue(const SignOutOrder &order, Column column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(order.madeUtcMs).time(),
                                  QStringLiteral("HH:mm:ss"));
    case AgentColumn:
        return order.agent.text();
    case NameColumn:
        return order.name;
    case WasColumn:
        return AgentText::state(order.before);
    case ResultColumn:
        return SignOutText::result(order);
    case RetcodeColumn:
        return order.lastResult().retcode;
    case MessageColumn: {
        // One line of a table; the gateway's text may hold anything.
        const GatewayResult result = order.lastResult();
        return result.retcode.isEmpty() && result.httpStatus > 0
            ? QStringLiteral("HTTP %1").arg(result.httpStatus)
            : result.message.simplified();
    }
    case TookColumn: {
        const qint64 ms = order.lastResult().elapsedMs;
        //: %1 is a number of milliseconds.
        return ms < 0 ? QString() : tr("%1 ms").arg(QLocale().toString(ms));
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrderListModel::rawValue(const SignOutOrder &order, Column column) const
{
    switch (column) {
    case TimeColumn:
        return order.madeUtcMs;
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
    case TimeColumn:
        return tr("Time");
    case AgentColumn:
        return tr("Agent");
    case NameColumn:
        return tr("Name");
    case WasColumn:
        //: Column: the agent's state when the sign-out was ordered.
        return tr("Was");
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

OrderListModel::Counts OrderListModel::counts() const
{
    Counts counts;
    for (const SignOutOrder &order : m_queue->orders()) {
        switch (order.state) {
        case State::Made:
        case State::Sent:
        case State::Accepted:
        case State::Checking:
            ++counts.open;
            break;
        case State::SignedOut:
            ++counts.signedOut;
            break;
        case State::StillSignedIn:
            ++counts.stillIn;
            break;
        case State::Refused:
            ++counts.refused;
            break;
        case State::Unverified:
            ++counts.notKnown;
            break;
        case State::NotSent:
        case State::Withdrawn:
            ++counts.notSent;
            break;
        }
    }
    return counts;
}
