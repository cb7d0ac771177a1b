// SPDX-License-Identifier: Apache-2.0
#include "app/clock.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace
{

class SystemTimer final : public Timer
{
public:
    explicit SystemTimer(QObject *parent) : Timer(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Timer::timeout);
    }

    void start(qint64 ms) override
    {
        // Calls of a minute need no millisecond; short pauses do.
        m_timer.setTimerType(ms < 2000 ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_timer.start(int(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max())));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

Timer *SystemClock::makeTimer(QObject *parent)
{
    return new SystemTimer(parent);
}
