// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentlistreader.h"
#include "app/gateway/gatewayresult.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

class AgentStore;
class GatewayRequest;
class GatewaySession;
class NameLists;
struct CallSpec;
struct GatewayEvent;
class Timer;

/// One reading of the list: what it says and how far it can be believed.
struct ListReading {
    AgentListAnswer answer;
    qint64 askedAtSteadyMs = 0; ///< nothing that happened later is in it for certain
    /// Answered with retcode 0, no element skipped, the supervisor's own row in it, and no unexplained mass
    /// of agents gone at once. Only such a list says anything about who is missing.
    bool complete = false;
};

/// One agent read by himself (gateway reference 4.12).
struct AgentReading {
    AgentId agent;
    GatewayResult result;
    std::optional<Agent> data; ///< nothing: refused, empty or not understood
    qint64 askedAtSteadyMs = 0;
};

/// Keeps the store up to date: reads the list at an interval and on demand, applies events, fetches details
/// of rows that matter where the list leaves them out. Runs while the session is signed in. Lists are parsed
/// in a thread of their own.
class AgentFeed : public QObject
{
    Q_OBJECT

public:
    AgentFeed(GatewaySession *session, AgentStore *store, QObject *parent = nullptr);
    ~AgentFeed() override;

    /// Seconds between two readings, 1..60. The list is asked for no oftener than 10 x the time its last
    /// answer took.
    void setInterval(int seconds);
    int interval() const { return m_intervalSeconds; }

    /// As soon as the gateway may be asked again.
    void readSoon();
    /// One agent at once, for checking an outcome. Answered by agentRead().
    void readAgent(AgentId id);
    /// Rows whose missing times are worth a question, most wanted first; replaces the last list. At most 2
    /// are asked a second.
    void setWantedDetails(const QList<AgentId> &ids);

    /// Steady ms of the last reading that succeeded; -1: none since sign-in.
    qint64 lastReadSteadyMs() const { return m_lastReadSteadyMs; }
    /// How long the gateway took for it; -1: none.
    qint64 lastAnswerMs() const { return m_lastAnswerMs; }
    /// The newest reading that has ended did not succeed.
    bool lastFailed() const { return m_lastFailed; }
    /// No reading has succeeded for three intervals.
    bool isStale() const;
    bool isReading() const;

Q_SIGNALS:
    void listRead(const ListReading &reading);
    void listFailed(const GatewayResult &result);
    void agentRead(const AgentReading &reading);

private:
    void start();
    void stop();
    void dropRequests();
    GatewayRequest *newRequest(const CallSpec &spec);
    void read();
    void onListFinished(const GatewayResult &transport, qint64 askedAt);
    void takeOver(GatewayResult result, qint64 askedAt, AgentListReader::Result &read);
    void onListFailed(const GatewayResult &result);
    void readLater();
    void onAgentFinished(AgentId id, const GatewayResult &result, qint64 askedAt);
    void onEvent(const GatewayEvent &event);
    void onDetailsTick();
    /// Sets reading.complete; false: the list lacks agents, so nobody may be taken out of the store because
    /// of it.
    bool judge(ListReading &reading, const AgentListReader::Result &read);

    GatewaySession *m_session;
    AgentStore *m_store;
    AgentListReader *m_reader;
    Timer *m_timer;
    Timer *m_detailsTimer;
    QList<QPointer<QObject>> m_requests; ///< all under way
    QPointer<GatewayRequest> m_listRequest;
    QPointer<NameLists> m_names;
    QList<AgentId> m_wanted;
    AgentId m_detailsAsked; ///< under way; invalid: none
    QSet<AgentId> m_askedDetails; ///< asked already in this session
    QSet<AgentId> m_absentLastTime;
    int m_intervalSeconds = 5;
    qint64 m_startedSteadyMs = 0;
    qint64 m_lastReadSteadyMs = -1;
    qint64 m_lastStartSteadyMs = -1;
    qint64 m_lastAnswerMs = -1;
    bool m_lastFailed = false;
    qint64 m_nextSteadyMs = 0; ///< when the list is asked for again
    bool m_running = false;
    bool m_selfSeen = false; ///< this gateway's list contains the caller, so one without him lacks rows
    bool m_readAgain = false;
    bool m_overlapSeen = false; ///< 000-007 came since the last reading
};
