// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

class Clock;

/// An agent in the list, with what we observed ourselves.
struct AgentRow {
    Agent agent;
    qint64 firstSeenMs = 0; ///< our clock, UTC
    qint64 stateSinceMs =
        0; ///< our clock; exact when stateSinceExact, else "at least since" (first seen in it)
    bool stateSinceExact = false;
    bool signingOut = false; ///< an order for this agent is under way

    bool operator==(const AgentRow &) const = default;
};

/// The signed-in agents, one row each. The model shows it; it knows no window and no network.
/// Changes are announced before and after each structural step, so that a model can follow without copying.
class AgentStore : public QObject
{
    Q_OBJECT

public:
    explicit AgentStore(Clock *clock, QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    const AgentRow &row(int index) const { return m_rows[size_t(index)]; }
    int indexOf(AgentId id) const; ///< -1: not in the list
    const AgentRow *find(AgentId id) const; ///< valid until the next change

    /// The list as just read. Agents who are signed out by their own state are left out of it.
    void replace(const std::vector<Agent> &agents);
    /// A list that may lack agents: what it tells is taken over, nobody is removed.
    void mergeIn(const std::vector<Agent> &agents);
    /// One agent as just read (details, or an event's re-read); adds him if he is new.
    void update(const Agent &agent);
    void remove(AgentId id);
    void clear();
    /// The agent has signed in anew: the session known so far is over, the new one's start is not known yet.
    void forgetSession(AgentId id);
    void setSigningOut(AgentId id, bool signingOut);

    /// grouponvdn: number -> name.
    void setGroupNames(const QHash<int, QString> &names);
    /// agentwasnameonvdn: used where the list gives no name.
    void setConfiguredNames(const QHash<int, QString> &names);
    QString groupName(const Agent &agent) const;
    QString name(const Agent &agent) const;
    /// All groups of agents in the list, sorted for people.
    QStringList groups() const;

Q_SIGNALS:
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowsAboutToBeAppended(int count);
    void rowsAppended();
    void rowsChanged(int first, int last);
    void aboutToBeCleared();
    void cleared();
    /// Once after each reading that was taken over, after all the others.
    void changed();

private:
    void merge(AgentRow &row, const Agent &agent);
    void addOrUpdate(const std::vector<Agent> &agents);
    AgentRow newRow(const Agent &agent) const;
    void append(std::vector<AgentRow> &&rows);
    void removeRows(const std::vector<int> &ascending);
    void announceAll();

    Clock *m_clock;
    std::vector<AgentRow> m_rows;
    QHash<AgentId, int> m_index;
    QHash<int, QString> m_groupNames;
    QHash<int, QString> m_configuredNames;
};
