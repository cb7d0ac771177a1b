// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentlookup.h"
#include "app/gateway/agentid.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <deque>

class AgentStore;
class GatewayRequest;
class GatewaySession;
struct GatewayResult;
class Timer;

/// Asks the gateway to tell of the agents in the list as they come and go (gateway reference 4.13,
/// `beginmonitor`). A convenience: where the gateway refuses, the list alone has to do, and nobody is
/// bothered with it.
class AgentMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int batchSize = 500; ///< documented by use only: at most so many numbers in one call

    /// Both must outlive the monitor.
    AgentMonitor(GatewaySession *session, AgentStore *store, QObject *parent = nullptr);
    ~AgentMonitor() override;

    /// How many agents the gateway has agreed to tell about.
    int monitoredCount() const { return int(m_monitored.size()); }
    /// The gateway refused a batch; it is not asked again in this session.
    bool isRefused() const { return m_refused; }

private:
    void look(int firstRow);
    void next();
    void onFinished(const QList<AgentId> &batch, const GatewayResult &result);
    void reset();

    GatewaySession *m_session;
    AgentStore *m_store;
    QPointer<GatewayRequest> m_request;
    QSet<AgentId> m_monitored;
    AgentLookup m_asked; ///< m_monitored and those under way
    std::deque<AgentId> m_waiting;
    Timer *m_againTimer;
    int m_firstNew = 0; ///< row
    bool m_refused = false;
};
