// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/curves.h"

#include "app/agents/agentlistmodel.h"
#include "app/agents/agentlistparser.h"
#include "app/agents/agentstore.h"
#include "tests/bench/bench.h"
#include "tests/bench/children.h"
#include "tests/bench/listanswer.h"
#include "tests/bench/stage.h"
#include "tests/support/manualclock.h"

#include <QTableView>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array sizes{1000, 10000, 100000};
constexpr double kibToMb = 1024.0 / 1e6;
} // namespace

double steps::parseMs(int agents, int repeats)
{
    const QByteArray bytes = listanswer::bytes(agents, 0);
    Samples samples;
    for (int round = 0; round <= repeats; ++round) {
        const double ms = msOf([&] { (void)parseAgentList(bytes); });
        if (round > 0)
            samples.add(ms);
    }
    return samples.median();
}

double steps::takeOverMs(int agents, int repeats)
{
    const std::array lists{parseAgentList(listanswer::bytes(agents, 0)).agents,
                           parseAgentList(listanswer::bytes(agents, 1)).agents};
    ManualClock clock;
    AgentStore store(&clock);
    const AgentListModel model(&store, &clock);
    store.replace(lists[0]);
    Samples samples;
    for (int round = 1; round <= repeats; ++round)
        samples.add(msOf([&] { store.replace(lists[size_t(round % 2)]); }));
    return samples.median();
}

bool measureCurves(Bench &bench)
{
    Curve parse{u"Parse a list"_s, u"ms"_s};
    Curve takeOver{u"Take it over, 5 % changed"_s, u"ms"_s};
    Curve filter{u"Filter key press to painted"_s, u"ms"_s};
    Curve sort{u"Sort by name to painted"_s, u"ms"_s};
    Curve memory{u"Peak memory"_s, u"MB"_s};
    const int repeats = bench.quick ? 1 : 5;
    for (const int agents : sizes) {
        parse.points.emplace_back(agents, steps::parseMs(agents, repeats));
        takeOver.points.emplace_back(agents, steps::takeOverMs(agents, repeats));
        {
            Stage stage(bench.application, bench.newFolder());
            if (!stage.fill(parseAgentList(listanswer::bytes(agents, 0)).agents))
                return false;
            bench.application->waitMs(300);
            Samples presses;
            Samples sorts;
            for (int round = 0; round < repeats; ++round) {
                presses.add(stage.typeMs(Qt::Key_A, u"a"_s));
                bench.application->waitMs(60);
                (void)stage.typeMs(Qt::Key_Backspace, {});
                bench.application->waitMs(60);
                const qint64 begun = nowNs();
                stage.desk.agents()->sortByColumn(WindowDesk::AgentName,
                                                  round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                if (!bench.application->waitForPaint())
                    return false;
                sorts.add(double(bench.application->paintedNs() - begun) / 1e6);
                stage.desk.agents()->sortByColumn(WindowDesk::Id, Qt::AscendingOrder);
                bench.application->waitMs(60);
            }
            filter.points.emplace_back(agents, presses.median());
            sort.points.emplace_back(agents, sorts.median());
        }
        const auto uses = children::memory(agents, 3, bench.newFolder());
        if (!uses) {
            std::fprintf(stderr, "not measured: memory at %d\n", agents);
            return false;
        }
        memory.points.emplace_back(agents, double(uses->back().peakKib) * kibToMb);
    }
    bench.report.curves = {parse, takeOver, filter, sort, memory};
    return true;
}
