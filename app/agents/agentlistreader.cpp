// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistreader.h"

#include "app/gateway/callspec.h"
#include "app/gateway/gunzip.h"

#include <algorithm>
#include <utility>

namespace
{

AgentListAnswer parse(const QByteArray &body, bool isGzip, const AgentListMemory &memory)
{
    AgentListParser parser;
    parser.setKnown({memory.count(), [&memory](AgentId id) { return memory.nameOf(id); }});
    auto outcome = gunzip::Outcome::Whole;
    if (isGzip)
        outcome =
            gunzip::unpack(body, longestList, [&parser](QByteArrayView piece) { return parser.feed(piece); });
    else
        parser.feed(body);
    if (outcome == gunzip::Outcome::Whole)
        return parser.finish();
    AgentListAnswer none;
    none.tooLarge = outcome == gunzip::Outcome::TooLarge;
    return none;
}

} // namespace

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
        result->answer = parse(job.body, job.isGzip, *memory);
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
