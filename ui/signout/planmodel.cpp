// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/planmodel.h"

#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"

#include <algorithm>
#include <iterator>

PlanModel::PlanModel(const SignOutDraft *draft, const AgentStore *store, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_store(store)
{
}

// At first those come first to whom the worst may happen.
void PlanModel::follow()
{
    std::vector<Row> fresh;
    m_hasRow.resize(size_t(m_draft->selectedCount()), false);
    for (size_t i = 0; i < m_hasRow.size(); ++i) {
        const Agent *agent = m_hasRow[i] ? nullptr : m_draft->planned(int(i));
        if (agent)
            fresh.push_back({int(i), m_store->name(*agent), m_draft->fateOf(int(i))});
        m_hasRow[i] = m_hasRow[i] || agent;
    }
    std::stable_sort(fresh.begin(), fresh.end(), [this](const Row &left, const Row &right) {
        return int(m_draft->planned(left.selected)->onCall())
            > int(m_draft->planned(right.selected)->onCall());
    });
    const int before = rowCount();
    m_worsened = -1;
    for (int row = before - 1; row >= 0; --row) {
        const Fate fate = m_draft->fateOf(m_rows[size_t(row)].selected);
        if (fate > m_rows[size_t(row)].fate && fate >= Fate::MaybeCut)
            m_worsened = row;
        m_rows[size_t(row)].fate = fate;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
    if (fresh.empty())
        return;
    beginInsertRows({}, before, before + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), std::move_iterator(fresh.begin()), std::move_iterator(fresh.end()));
    endInsertRows();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Agent *agent = m_draft->planned(row.selected);
    if (role == AgentListModel::StateRole)
        return agent ? QVariant(int(agent->state())) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case IdColumn:
        return m_draft->selected(row.selected).text();
    case NameColumn:
        return agent ? m_store->name(*agent) : row.name;
    case StateColumn:
        return agent ? AgentText::state(*agent) : QString();
    case FateColumn:
        return fateText(m_draft->fateOf(row.selected));
    case ColumnCount:
        break;
    }
    return {};
}

QString PlanModel::fateText(Fate fate)
{
    switch (fate) {
    case Fate::Gone:
        //: What will happen to an agent: nothing, he is not in the list any more
        return tr("Gone from the list");
    case Fate::UnderWay:
        //: What will happen to an agent: nothing by this order, another one is on its way
        return tr("Being signed out already");
    case Fate::Left:
        //: What will happen to an agent: nothing
        return tr("Stays signed in");
    case Fate::AfterCall:
        //: What will happen to an agent: he is signed out when his call has ended
        return tr("After the call");
    case Fate::Now:
        //: What will happen to an agent: he is signed out at once
        return tr("Now");
    case Fate::MaybeCut:
        //: What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call
        return tr("Now, maybe on a call");
    case Fate::Cut:
        break;
    }
    //: What will happen to an agent: he is signed out at once, in the middle of a call
    return tr("Now, call is cut");
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case IdColumn:
        //: Column: an agent's number
        return tr("Agent");
    case NameColumn:
        //: Column: an agent's name
        return tr("Name");
    case StateColumn:
        //: Column: an agent's state, for instance "Talking"
        return tr("State");
    case FateColumn:
        //: Column: what will happen to an agent
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}
