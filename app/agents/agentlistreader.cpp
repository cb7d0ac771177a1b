// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistreader.h"

#include <algorithm>
#include <utility>

AgentListReader::AgentListReader(QObject *parent)
    : QObject(parent), m_worker(new QObject), m_memory(std::make_shared<AgentListMemory>())
{
    m_thread.setObjectName(QStringLiteral("list reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AgentListReader::~AgentListReader()
{
    m_thread.quit();
    m_thread.wait();
}

void AgentListReader::reset()
{
    ++m_generation;
    m_reading = false;
    // A list that is still being read goes on with the old one.
    m_memory = std::make_shared<AgentListMemory>();
}

void AgentListReader::read(const Job &job, const Done &done)
{
    m_reading = true;
    const auto work = [this, job, done, generation = m_generation, memory = m_memory] {
        const auto result = std::make_shared<Result>();
        result->answer = parseAgentList(job.body);
        memory->doubt(job.doubted);
        if (result->answer.understood && result->answer.retcode == u"0") {
            const std::vector<Agent> &agents = result->answer.agents;
            result->news = memory->compare(agents, job.receivedMs);
            result->tellsOfCaller = std::any_of(
                agents.begin(), agents.end(), [&job](const Agent &agent) { return agent.id == job.caller; });
        }
        // The destructor waits for this thread, so the reader is still there.
        QMetaObject::invokeMethod(
            this,
            [this, generation, result, done] {
                if (generation != m_generation)
                    return;
                m_reading = false;
                done(*result);
                discard(std::move(result->news.told));
                discard(std::move(result->answer.agents));
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void AgentListReader::discard(std::vector<Agent> &&agents)
{
    const auto owned = std::make_shared<std::vector<Agent>>(std::move(agents));
    QMetaObject::invokeMethod(
        m_worker, [owned] { owned->clear(); }, Qt::QueuedConnection);
}
