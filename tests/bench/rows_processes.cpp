// SPDX-License-Identifier: Apache-2.0

// The goals that are about a whole process: its start and its memory.

#include "tests/bench/bench.h"
#include "tests/bench/children.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int memoryAgents = 50000;
constexpr double kibToMb = 1024.0 / 1e6;

bool failed(const char *what)
{
    std::fprintf(stderr, "not measured: %s\n", what);
    return false;
}

} // namespace

bool measureStart(Bench &bench)
{
    Row row{u"start to an empty, usable window"_s, u"at most 2 x floor"_s, u"ms"_s, {}, 0, u"floor"_s};
    Samples floor;
    // By turns, so that both see the same machine. The first round warms the disk's cache.
    for (int round = 0; round <= 2 * bench.repeats(); ++round) {
        const auto bare = children::start(u"bench-floor"_s, bench.newFolder());
        const auto program = children::start(u"floorwalker"_s, bench.newFolder());
        if (!bare || !program)
            return failed("start");
        if (round == 0)
            continue;
        floor.add(bare->ms);
        row.measured.add(program->ms);
    }
    row.reference = floor.median();
    row.limit = 2 * row.reference;
    bench.report.rows.push_back(row);
    return true;
}

bool measureMemory(Bench &bench)
{
    Samples floor;
    Row peak{u"peak memory, 50,000 agents"_s, u"at most 3 x floor"_s, u"MB"_s, {}, 0, u"floor"_s};
    for (int round = 0; round < bench.repeats(); ++round) {
        const auto bare = children::start(u"bench-floor"_s, bench.newFolder());
        const auto program = children::memory(memoryAgents, 3, bench.newFolder());
        if (!bare || !program)
            return failed("peak memory");
        floor.add(double(bare->peakKib) * kibToMb);
        peak.measured.add(double(program->back().peakKib) * kibToMb);
    }
    peak.reference = floor.median();
    peak.limit = 3 * peak.reference;
    bench.report.rows.push_back(peak);

    const int readings = bench.quick ? 20 : 100;
    const auto uses = children::memory(memoryAgents, readings, bench.newFolder());
    if (!uses)
        return failed("memory after many refreshes");
    Row flat{u"memory after %1 refreshes"_s.arg(readings),
             u"flat: at most 1.05 x after 10"_s,
             u"MB"_s,
             {},
             0,
             u"after 10"_s};
    // The last ten, one by one: a single look may fall into a moment of more.
    for (size_t i = uses->size() - 10; i < uses->size(); ++i)
        flat.measured.add(double((*uses)[i].nowKib) * kibToMb);
    flat.reference = double((*uses)[9].nowKib) * kibToMb;
    flat.limit = 1.05 * flat.reference;
    bench.report.rows.push_back(flat);
    return true;
}
