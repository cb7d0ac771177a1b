// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stallprobe.h"

#include "tests/bench/samples.h"

#include <algorithm>

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallProbe::onTick);
    reset();
    m_timer.start(1);
}

void StallProbe::reset()
{
    m_lastNs = nowNs();
    m_longestNs = 0;
}

void StallProbe::onTick()
{
    const qint64 now = nowNs();
    m_longestNs = std::max(m_longestNs, now - m_lastNs);
    m_lastNs = now;
}
