// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <vector>

/// In which order orders go out: those that wait for their turn, and behind the door those that are on record
/// as leaving. So many are put on record ahead that no line waits for the disk. Orders are known by their
/// index.
class TurnQueue
{
public:
    /// After a crash these count as perhaps sent; more would make more of those.
    static constexpr size_t mostReleased = 12;

    void append(int order) { m_waiting.push_back(order); }
    void prepend(int order) { m_waiting.push_front(order); }
    void drop(int order);
    void clear();

    /// The next ones to be put on record, in one batch of at least half of mostReleased unless there are
    /// fewer; empty: enough are. Orders that `mayGo` says no to are dropped. It may change the queue.
    std::vector<int> takeForRelease(const std::function<bool(int)> &mayGo);
    /// They leave when the journal's `ticket` is on disk.
    void release(const std::vector<int> &orders, quint64 ticket);
    /// The next one that may leave; -1: none.
    int takeReleased(quint64 recordedUpTo);

private:
    struct Released {
        int order = -1;
        quint64 ticket = 0;
    };

    std::deque<int> m_waiting; ///< next one first
    std::deque<Released> m_released; ///< next one first
};
