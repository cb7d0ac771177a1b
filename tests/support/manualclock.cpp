// SPDX-License-Identifier: Apache-2.0
#include "tests/support/manualclock.h"

#include <algorithm>

class ManualTimer final : public Timer
{
public:
    ManualTimer(ManualClock *clock, QObject *parent) : Timer(parent), m_clock(clock)
    {
        m_clock->m_timers.append(this);
    }
    ~ManualTimer() override
    {
        if (m_clock)
            m_clock->m_timers.removeOne(this);
    }

    void start(qint64 ms) override
    {
        m_active = true;
        if (!m_clock)
            return;
        m_dueMs = m_clock->m_steadyMs + std::max<qint64>(0, ms);
        m_order = ++m_clock->m_starts;
    }
    void stop() override { m_active = false; }
    bool isActive() const override { return m_active; }

    ManualClock *m_clock; ///< null: the clock has gone, as it may at the very end of a test
    bool m_active = false;
    qint64 m_dueMs = 0;
    quint64 m_order = 0;
};

ManualClock::~ManualClock()
{
    for (ManualTimer *timer : m_timers)
        timer->m_clock = nullptr;
}

Timer *ManualClock::makeTimer(QObject *parent)
{
    return new ManualTimer(this, parent);
}

ManualTimer *ManualClock::nextDue(qint64 until) const
{
    ManualTimer *next = nullptr;
    for (ManualTimer *timer : m_timers) {
        if (!timer->m_active || timer->m_dueMs > until)
            continue;
        const bool earlier = !next || timer->m_dueMs < next->m_dueMs
            || (timer->m_dueMs == next->m_dueMs && timer->m_order < next->m_order);
        if (earlier)
            next = timer;
    }
    return next;
}

void ManualClock::advance(qint64 ms)
{
    const qint64 until = m_steadyMs + ms;
    const auto moveTo = [this](qint64 steadyMs) {
        m_utcMs += steadyMs - m_steadyMs;
        m_steadyMs = steadyMs;
    };
    while (ManualTimer *timer = nextDue(until)) {
        moveTo(std::max(m_steadyMs, timer->m_dueMs));
        timer->m_active = false;
        Q_EMIT timer->timeout();
    }
    moveTo(until);
}

int ManualClock::activeCount() const
{
    return int(
        std::count_if(m_timers.begin(), m_timers.end(), [](ManualTimer *timer) { return timer->m_active; }));
}

QList<const QObject *> ManualClock::activeOwners() const
{
    QList<const QObject *> owners;
    for (const ManualTimer *timer : m_timers) {
        if (timer->m_active)
            owners.append(timer->parent());
    }
    return owners;
}
