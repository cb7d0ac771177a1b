// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/samples.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <ctime>

double Samples::median() const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double Samples::worst() const
{
    return m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
}

qint64 nowNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

qint64 threadNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

double msOf(const std::function<void()> &work)
{
    const qint64 begun = nowNs();
    work();
    return double(nowNs() - begun) / 1e6;
}

MemoryUse memoryUse()
{
    MemoryUse use;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return use;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qint64 kib = line.mid(line.indexOf(':') + 1).chopped(3).trimmed().toLongLong();
        if (line.startsWith("VmHWM:"))
            use.peakKib = kib;
        else if (line.startsWith("VmRSS:"))
            use.nowKib = kib;
    }
    return use;
}
