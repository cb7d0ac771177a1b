// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"

#include "app/agents/agentlistmodel.h"

#include <algorithm>

AgentFilter::AgentFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AgentListModel::RawRole);
    setFilterRole(AgentListModel::RawRole);
    setDynamicSortFilter(true);
}

QString AgentFilter::folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    // By way of the capitals, because the simple folding leaves "ß" as it is, which is "SS" there.
    return result.toUpper().toCaseFolded();
}

void AgentFilter::setSearchText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void AgentFilter::setState(std::optional<AgentState> state)
{
    if (m_state == state)
        return;
    m_state = state;
    invalidateRowsFilter();
}

void AgentFilter::setGroup(std::optional<QString> group)
{
    if (m_group == group)
        return;
    m_group = std::move(group);
    invalidateRowsFilter();
}

bool AgentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto raw = [&](int column) {
        return sourceModel()->index(row, column, parent).data(AgentListModel::RawRole);
    };
    if (m_state && raw(AgentListModel::StateColumn).toInt() != int(*m_state))
        return false;
    if (m_group && raw(AgentListModel::GroupColumn).toString() != *m_group)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString id = QString::number(raw(AgentListModel::IdColumn).toInt());
    const QString name = folded(raw(AgentListModel::NameColumn).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return id.startsWith(word) || name.contains(word); });
}

bool AgentFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(AgentListModel::RawRole);
    const QVariant b = right.data(AgentListModel::RawRole);
    int order = 0;
    if (a.isValid() != b.isValid()) {
        // What is not known comes before what is.
        order = a.isValid() ? 1 : -1;
    } else if (a.userType() == QMetaType::QString) {
        order = a.toString().localeAwareCompare(b.toString());
    } else if (a.isValid()) {
        const qint64 difference = a.toLongLong() - b.toLongLong();
        order = difference < 0 ? -1 : difference > 0 ? 1 : 0;
        // The column shows how long; its raw value is the start. Short comes before long.
        if (left.column() == AgentListModel::InStateColumn)
            order = -order;
    }
    if (order != 0)
        return order < 0;
    // Equal rows keep one order, whatever a refresh brings.
    const auto id = [](const QModelIndex &index) {
        return index.siblingAtColumn(AgentListModel::IdColumn).data(AgentListModel::RawRole).toInt();
    };
    return id(left) < id(right);
}
