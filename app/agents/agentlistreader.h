// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentlistmemory.h"
#include "app/agents/agentlistparser.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

/// Unpacks and parses list answers and compares each with the one before, in a thread of its own: 100,000
/// agents take the time of several frames.
class AgentListReader : public QObject
{
    Q_OBJECT

public:
    struct Job {
        QByteArray body; ///< as it came
        bool isGzip = false;
        qint64 receivedMs = 0; ///< our clock, UTC
        AgentId caller; ///< who asked for the list
        std::vector<AgentId> doubted; ///< see AgentListMemory::doubt()
    };
    struct Result {
        AgentListAnswer answer;
        bool tellsOfCaller = false;
        AgentListNews news; ///< empty unless the answer is a list: understood, with retcode 0
    };
    /// Called in the thread of the reader's owner; what it moves out of the result is its own.
    using Done = std::function<void(Result &result)>;

    explicit AgentListReader(QObject *parent = nullptr);
    /// Waits for the answer that is being parsed, if there is one.
    ~AgentListReader() override;

    /// A new session: nothing told before counts, and what is being read is dropped.
    void reset();
    /// Reads one answer; `done` is called later, never from inside, and not after reset().
    void read(const Job &job, const Done &done);
    bool isReading() const { return m_reading; }
    /// Freeing a large list takes its time too.
    void discard(std::vector<Agent> &&agents);

private:
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread, which deletes it
    std::shared_ptr<AgentListMemory> m_memory; ///< used in m_thread alone
    int m_generation = 0;
    bool m_reading = false;
};
