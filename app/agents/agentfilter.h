// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QSortFilterProxyModel>

#include <optional>

/// Sorts and filters the list. All words must match, in any order: the beginning of the id, or any part of
/// the name, without regard to case and accents.
class AgentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AgentFilter(QObject *parent = nullptr);

    void setSearchText(const QString &text);
    /// Nothing: all states.
    void setState(std::optional<AgentState> state);
    std::optional<AgentState> state() const { return m_state; }
    /// Empty: all groups. Agents without a group have the name "".
    void setGroup(std::optional<QString> group);

    /// Lower case, without accents: what search compares.
    static QString folded(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<AgentState> m_state;
    std::optional<QString> m_group;
};
