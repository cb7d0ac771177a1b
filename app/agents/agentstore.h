// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/agents/agentlookup.h"
#include "app/agents/signoutmark.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <vector>

class Clock;

/// An agent in the list, with what we observed ourselves.
struct AgentRow {
    Agent agent;
    qint64 firstSeenMs = 0; ///< our clock, UTC
    /// Our clock; exact when stateSinceExact, else "at least since" (first seen in it).
    qint64 stateSinceMs = 0;
    bool stateSinceExact = false;
    SignOutMark signOut = SignOutMark::None;

    bool operator==(const AgentRow &) const = default;
};

/// The signed-in agents, one row each, in no particular order. The model shows it; it knows no window and no
/// network. Changes are announced before and after each structural step, so that a model can follow without
/// copying. A reading costs as much as it brings that is new, however many agents there are.
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
    /// What differs from the last list: those at the places `told` in this one, and those who are gone; all
    /// at once, whoever of them is in the store or not.
    void apply(const std::vector<Agent> &list, const std::vector<int> &told,
               const std::vector<AgentId> &gone);
    /// Agents who were removed, or changed by something other than a list, since the last call.
    std::vector<AgentId> takeDoubted();
    /// One agent as just read (details, or an event's re-read); adds him if he is new.
    void update(const Agent &agent);
    void remove(AgentId id);
    void clear();
    /// The agent has signed in anew: the session known so far is over, the new one's start is not known yet.
    void forgetSession(AgentId id);
    /// They keep it when they leave the list and come back.
    void setSignOut(const std::vector<AgentId> &agents, SignOutMark mark);

    /// grouponvdn: number -> name.
    void setGroupNames(const QHash<int, QString> &names);
    /// agentwasnameonvdn: used where the list gives no name.
    void setConfiguredNames(const QHash<int, QString> &names);
    QString groupName(const Agent &agent) const;
    QString name(const Agent &agent) const;
    /// All groups of agents in the list, sorted for people.
    QStringList groups() const;

Q_SIGNALS:
    /// Something about these is new, they among them who have come or gone; before changed(). One may be
    /// named more than once.
    void touched(const std::vector<AgentId> &ids);
    /// Rows change places, none is added or removed.
    void rowsAboutToBeMoved();
    void rowsMoved(const std::vector<int> &newPlaces); ///< by old row
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowsAboutToBeAppended(int count);
    void rowsAppended();
    /// From the first to the last row that has changed; once for one reading.
    void rowsChanged(int first, int last);
    void aboutToBeCleared();
    void cleared();
    /// After all the others, once for each reading that brought something new.
    void changed();

private:
    bool addOrUpdate(const std::vector<Agent> &list, const std::vector<int> &told);
    AgentRow newRow(const Agent &agent, qint64 nowMs) const;
    void append(std::vector<AgentRow> &&rows);
    void removeRows(const std::vector<int> &ascending);
    void gatherAtEnd(const std::vector<int> &ascending);
    void announceAll();

    Clock *m_clock;
    std::vector<AgentRow> m_rows;
    AgentLookup m_index; ///< id -> row
    QSet<AgentId> m_doubted;
    QHash<AgentId, SignOutMark> m_marks; ///< other than None
    QHash<int, QString> m_groupNames;
    QHash<int, QString> m_configuredNames;
};
