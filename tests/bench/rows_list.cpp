// SPDX-License-Identifier: Apache-2.0

// The goals that are about the list: the first one, the next ones, and the search in it.

#include "app/agents/agentlistparser.h"
#include "tests/bench/bareclient.h"
#include "tests/bench/bench.h"
#include "tests/bench/children.h"
#include "tests/bench/listanswer.h"
#include "tests/bench/reference.h"
#include "tests/bench/relay.h"
#include "tests/bench/stage.h"

#include <QLocale>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// Polls are held as long as a gateway would.
ccsim::Options options(int agents)
{
    ccsim::Options result = SimulatedGateway::kind(agents);
    result.holdMs = 10000;
    return result;
}

bool failed(const char *what)
{
    std::fprintf(stderr, "not measured: %s\n", what);
    return false;
}

QString grouped(int number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

bool measureSignIn(Bench &bench)
{
    const SimulatedGateway gateway(options(10000));
    Row row{u"sign-in OK to first rows painted, 10,000 agents"_s,
            u"at most 50 ms + the gateway's own time"_s,
            u"ms"_s,
            {},
            0,
            u"bare client, same two calls"_s};
    Samples bare;
    for (int round = 0; round < bench.repeats(); ++round) {
        BareClient client(bench.application, gateway);
        qint64 bytes = 0;
        bool signedIn = false;
        bare.add(msOf([&] {
            signedIn = client.signIn();
            bytes = client.readList();
        }));
        client.leave();
        Stage stage(bench.application, bench.newFolder());
        bench.application->waitMs(300); // the window has settled
        const qint64 begun = nowNs();
        if (!signedIn || bytes < 100000 || !stage.open(gateway.address(), gateway.trust()))
            return failed("sign-in");
        row.measured.add(double(bench.application->paintedNs() - begun) / 1e6);
        stage.close();
    }
    row.reference = bare.median();
    row.limit = row.reference + 50;
    bench.report.rows.push_back(row);
    return true;
}

bool measureRefresh(Bench &bench)
{
    constexpr int agents = 50000;
    SimulatedGateway gateway(options(agents));
    Relay relay(gateway->port());
    Stage stage(bench.application, bench.newFolder());
    if (!stage.open({u"127.0.0.1"_s, relay.port()}, gateway.trust()))
        return failed("refresh");
    bench.application->waitMs(2000); // names, groups and the monitoring are asked for once
    stage.holdClock();

    Row painted{u"refresh of 50,000, 5 % changed: last byte to painted"_s,
                u"at most 4 x simdjson's parse"_s,
                u"ms"_s,
                {},
                0,
                u"simdjson"_s};
    Row busy{u"the same: main thread busy"_s, u"at most 8 ms"_s, u"ms"_s, {}, 8, u"ordinary"_s};
    for (int round = 1; round <= 2 + bench.repeats(); ++round) {
        listanswer::change(gateway.simulator(), agents, round);
        relay.clear();
        const int before = stage.readings();
        const qint64 busyBefore = threadNs();
        gateway->advanceClock(stage.hurry());
        const bool done = bench.application->waitUntil(
            [&] { return stage.readings() > before && bench.application->paintedNs() > stage.changedNs(); });
        if (!done)
            return failed("refresh");
        const double ms = double(bench.application->paintedNs() - relay.lastByteNs()) / 1e6;
        bench.application->waitMs(100); // what follows a reading is part of it
        if (round <= 2)
            continue;
        painted.measured.add(ms);
        busy.measured.add(double(threadNs() - busyBefore) / 1e6);
    }

    const QByteArray bytes = listanswer::bytes(agents, 1);
    Samples parse;
    for (int round = 0; round <= bench.repeats(); ++round) {
        size_t found = 0;
        const qint64 before = threadNs(); // what else runs must not make the goal easier
        found = reference::simdjsonParse(bytes);
        if (round > 0) // the first one gets its memory from the system
            parse.add(double(threadNs() - before) / 1e6);
        if (found < agents)
            return failed("simdjson");
    }
    painted.reference = parse.median();
    painted.limit = 4 * painted.reference;
    bench.report.rows.push_back(painted);
    const auto ordinary = children::ordinary(agents, bench.repeats(), bench.newFolder());
    if (!ordinary)
        return failed("the ordinary way");
    busy.reference = ordinary->refreshMs.median();
    bench.report.rows.push_back(busy);
    return true;
}

bool measureFilter(Bench &bench, int agents, double goalMs)
{
    Stage stage(bench.application, bench.newFolder());
    if (!stage.fill(parseAgentList(listanswer::bytes(agents, 0)).agents))
        return failed("filter key press");
    bench.application->waitMs(500);
    const std::array<std::pair<int, QString>, 4> keys{
        {{Qt::Key_A, u"a"_s}, {Qt::Key_N, u"n"_s}, {Qt::Key_Backspace, {}}, {Qt::Key_Backspace, {}}}};
    std::array<Samples, keys.size()> presses;
    for (int round = 0; round < bench.repeats(); ++round) {
        for (size_t i = 0; i < keys.size(); ++i) {
            const double ms = stage.typeMs(keys[i].first, keys[i].second);
            if (ms < 0)
                return failed("filter key press");
            presses[i].add(ms);
            bench.application->waitMs(60);
        }
    }
    Row row{u"filter key press to painted, %1 agents (the slowest key)"_s.arg(grouped(agents)),
            u"at most %1 ms"_s.arg(goalMs),
            u"ms"_s,
            {},
            goalMs,
            u"ordinary"_s};
    for (const Samples &press : presses) {
        if (press.median() > row.measured.median())
            row.measured = press;
    }
    const auto ordinary = children::ordinary(agents, bench.repeats(), bench.newFolder());
    if (!ordinary)
        return failed("the ordinary way");
    row.reference = ordinary->pressMs.median();
    bench.report.rows.push_back(row);
    return true;
}
