// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

/// Repeated measurements of one thing, in whatever unit.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    bool isEmpty() const { return m_values.empty(); }
    const std::vector<double> &values() const { return m_values; }
    double median() const; ///< 0 when there are none
    double worst() const; ///< the largest; 0 when there are none

private:
    std::vector<double> m_values;
};

/// The monotonic clock; the same one in every process of this machine.
qint64 nowNs();
/// Processor time of the calling thread: what others on the machine do is not in it.
qint64 threadNs();
/// How long this takes, in ms.
double msOf(const std::function<void()> &work);

/// Of this process, in KiB.
struct MemoryUse {
    qint64 peakKib = 0; ///< VmHWM
    qint64 nowKib = 0; ///< VmRSS
};
MemoryUse memoryUse();
