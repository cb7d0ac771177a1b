// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <QString>

#include <functional>
#include <optional>

/// Programs that are measured from outside, each in a fresh process and a home of its own.
namespace children
{

struct Start {
    double ms = 0; ///< from starting the process to its windows painted
    qint64 peakKib = 0;
};
/// Starts a program from beside this one with the probe in it.
std::optional<Start> start(const QString &program, const QString &home);

struct Ordinary {
    Samples refreshMs;
    Samples pressMs; ///< the slowest key
    qint64 peakKib = 0;
};
/// The ordinary way over so many agents.
std::optional<Ordinary> ordinary(int agents, int repeats, const QString &folder);

/// After each reading.
using MemoryUses = std::vector<MemoryUse>;
/// The program with so many agents, 5 % changing from one reading to the next.
std::optional<MemoryUses> memory(int agents, int readings, const QString &folder);

} // namespace children
