// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

/// Carries bytes between the program and the gateway and notes when they passed: what was on the wire when,
/// whoever reads it at the ends. TLS goes through untouched. A thread of its own.
class Relay
{
public:
    struct Chunk {
        qint64 atNs = 0; ///< when it had been handed on
        int port = 0; ///< from which the gateway sees this connection come
        bool up = false; ///< towards the gateway
        qint64 bytes = 0;
    };

    /// To this port of 127.0.0.1. Aborts the program when there is no socket to be had.
    explicit Relay(int target);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    int port() const { return m_port; }
    std::vector<Chunk> chunks() const; ///< since the last clear()
    void clear();
    /// When the last byte of the largest answer since then was handed to the program; 0: there was none.
    qint64 lastByteNs() const;
    /// When the first byte after `sinceNs` left for the gateway on this connection; 0: none has.
    qint64 firstUpNs(int port, qint64 sinceNs) const;

private:
    struct Pair {
        int program = -1;
        int gateway = -1;
        int port = 0;
    };
    void run();
    void accept();
    bool carry(const Pair &pair, bool up);

    int m_target;
    int m_listener = -1;
    int m_port = 0;
    std::vector<Pair> m_pairs; ///< the thread's own
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::vector<Chunk> m_chunks; ///< under the mutex
    std::thread m_thread;
};
