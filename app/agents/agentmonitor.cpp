// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentmonitor.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"

namespace
{
constexpr qint64 againMs = 5000;
}

AgentMonitor::AgentMonitor(GatewaySession *session, AgentStore *store, QObject *parent)
    : QObject(parent), m_session(session), m_store(store), m_againTimer(session->clock()->makeTimer(this))
{
    connect(store, &AgentStore::rowsAboutToBeAppended, this, [this] { m_firstNew = m_store->count(); });
    connect(store, &AgentStore::rowsAppended, this, [this] { look(m_firstNew); });
    connect(m_againTimer, &Timer::timeout, this, [this] { look(0); });
    connect(session, &GatewaySession::stateChanged, this, [this](GatewaySession::State state) {
        if (state == GatewaySession::State::SignedIn)
            look(0);
        else if (state != GatewaySession::State::Recovering)
            reset();
    });
}

AgentMonitor::~AgentMonitor()
{
    delete m_request;
}

void AgentMonitor::reset()
{
    if (m_request) {
        m_request->disconnect(this);
        m_request->deleteLater();
        m_request = nullptr;
    }
    m_monitored.clear();
    m_asked.clear();
    m_waiting.clear();
    m_againTimer->stop();
    m_refused = false;
}

void AgentMonitor::look(int firstRow)
{
    if (m_refused || m_session->state() != GatewaySession::State::SignedIn)
        return;
    for (int i = firstRow; i < m_store->count(); ++i) {
        const AgentId id = m_store->row(i).agent.id;
        // The own number is left out, as public clients do.
        if (id == m_session->self() || m_asked.find(id) != AgentLookup::none)
            continue;
        m_asked.set(id, 1);
        m_waiting.push_back(id);
    }
    next();
}

void AgentMonitor::next()
{
    if (m_request || m_waiting.empty() || m_session->state() != GatewaySession::State::SignedIn)
        return;
    QList<AgentId> batch;
    while (!m_waiting.empty() && batch.size() < batchSize) {
        batch.append(m_waiting.front());
        m_waiting.pop_front();
    }
    m_request = m_session->connection()->request(calls::beginMonitor(m_session->self(), batch), this);
    connect(m_request, &GatewayRequest::finished, this,
            [this, batch](const GatewayResult &result) { onFinished(batch, result); });
    m_request->start();
}

void AgentMonitor::onFinished(const QList<AgentId> &batch, const GatewayResult &result)
{
    m_request->deleteLater();
    m_request = nullptr;
    if (result.accepted()) {
        for (const AgentId id : batch)
            m_monitored.insert(id);
    } else if (result.kind == GatewayResult::Kind::Refused && !result.hasRetcode("000-007")
               && result.guidGeneration == m_session->connection()->guidGeneration()) {
        m_refused = true;
        m_waiting.clear();
        return;
    } else {
        // Not refused, only not heard.
        for (const AgentId id : batch)
            m_asked.remove(id);
        m_againTimer->start(againMs);
        return;
    }
    next();
}
