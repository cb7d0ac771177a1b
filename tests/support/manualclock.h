// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clock.h"

#include <QList>

class ManualTimer;

/// A clock that stands still until the test moves it. Its timers fire inside advance(), in the order of their
/// times.
class ManualClock final : public Clock
{
public:
    /// Some afternoon; far from 0, so that "not given" and "long ago" differ.
    static constexpr qint64 startUtcMs = 1735740000000;

    ManualClock() = default;
    ~ManualClock() override;
    ManualClock(const ManualClock &) = delete;
    ManualClock &operator=(const ManualClock &) = delete;

    qint64 utcMs() const override { return m_utcMs; }
    qint64 steadyMs() const override { return m_steadyMs; }
    Timer *makeTimer(QObject *parent) override;

    /// Moves both times on. A timer that is started by another one's timeout fires too when its time falls
    /// inside.
    void advance(qint64 ms);
    /// As when somebody sets the machine's clock: timers do not care.
    void setUtcMs(qint64 ms) { m_utcMs = ms; }
    /// Timers that are running.
    int activeCount() const;
    /// Whose they are.
    QList<const QObject *> activeOwners() const;

private:
    friend class ManualTimer;
    ManualTimer *nextDue(qint64 until) const;

    QList<ManualTimer *> m_timers;
    qint64 m_utcMs = startUtcMs;
    qint64 m_steadyMs = 1000;
    quint64 m_starts = 0; ///< so that equal times fire in the order of starting
};
