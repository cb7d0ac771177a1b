// SPDX-License-Identifier: Apache-2.0

// The goals that are about signing agents out: many at once, one after the click, and the window meanwhile.

#include "tests/bench/bareclient.h"
#include "tests/bench/bench.h"
#include "tests/bench/reference.h"
#include "tests/bench/relay.h"
#include "tests/bench/stage.h"
#include "tests/bench/stallprobe.h"

#include <QDialog>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstAgent = 1301;
constexpr int bulk = 1000;
constexpr int gatewayMs = 20;

bool failed(const char *what)
{
    std::fprintf(stderr, "not measured: %s\n", what);
    return false;
}

ccsim::Options options(int agents)
{
    ccsim::Options result = SimulatedGateway::kind(agents);
    result.holdMs = 10000;
    result.latencyMs = gatewayMs;
    return result;
}

/// As the dialog would hand it over.
SignOutConsent consent(const AgentStore &store, int first)
{
    SignOutConsent result;
    for (int id = first; id < first + bulk; ++id) {
        if (const AgentRow *row = store.find(agentId(id)))
            result.now.push_back(row->agent);
    }
    return result;
}

/// Held ones wait for a person's word: calls begin on a busy floor.
bool allSettled(const SignOutQueue &queue)
{
    const std::vector<SignOutOrder> &orders = queue.orders();
    return std::all_of(orders.begin(), orders.end(), [](const SignOutOrder &order) {
        return order.isFinal() || order.state == SignOutOrder::State::Held;
    });
}

/// From OK to the last answer, in ms; negative: it did not come to that.
double programBulkMs(Bench &bench)
{
    const SimulatedGateway gateway(options(2 * bulk));
    Stage stage(bench.application, bench.newFolder());
    if (!stage.open(gateway.address(), gateway.trust()))
        return -1;
    bench.application->waitMs(2000);
    int answered = 0;
    QObject context;
    QObject::connect(&stage.desk.session, &GatewaySession::callFinished, &context,
                     [&](const CallSpec &spec) { answered += spec.verb == CallSpec::Verb::Delete ? 1 : 0; });
    const SignOutConsent all = consent(stage.desk.store, firstAgent);
    const qint64 begun = nowNs();
    if (stage.desk.queue.add(all) != bulk
        || !bench.application->waitUntil([&] { return answered >= bulk; }, 120000))
        return -1;
    return double(nowNs() - begun) / 1e6;
}

double bareBulkMs(Bench &bench)
{
    const SimulatedGateway gateway(options(2 * bulk));
    BareClient client(bench.application, gateway);
    if (!client.signIn())
        return -1;
    int accepted = 0;
    const double ms = msOf([&] { accepted = client.signOut(firstAgent, bulk); });
    return accepted == bulk ? ms : -1;
}

} // namespace

bool measureBulk(Bench &bench)
{
    Row row{u"bulk of 1,000 at a gateway that answers in 20 ms"_s,
            u"at most 1.05 x a bare loop of 4 in flight"_s,
            u"ms"_s,
            {},
            0,
            u"bare loop"_s};
    Samples bare;
    for (int round = 0; round < (bench.quick ? 1 : 5); ++round) {
        bare.add(bareBulkMs(bench));
        row.measured.add(programBulkMs(bench));
        if (bare.values().back() < 0 || row.measured.values().back() < 0)
            return failed("bulk");
    }
    row.reference = bare.median();
    row.limit = 1.05 * row.reference;
    bench.report.rows.push_back(row);
    return true;
}

bool measureStall(Bench &bench)
{
    constexpr int agents = 100000;
    ccsim::Options floor = options(agents);
    floor.churn = agents / 20.0; // 5 % a second
    const SimulatedGateway gateway(floor);
    Stage stage(bench.application, bench.newFolder());
    StallProbe probe;
    bench.application->waitMs(1000);
    probe.reset();
    bench.application->waitMs(5000);
    Row row{u"longest stall: 100,000 agents, a refresh each second, a bulk run of 1,000"_s,
            u"at most 16 ms"_s,
            u"ms"_s,
            {},
            16,
            u"the empty window"_s,
            probe.longestMs()};
    if (!stage.open(gateway.address(), gateway.trust()))
        return failed("stall");
    bench.application->waitMs(5000);
    for (int round = 0; round < (bench.quick ? 1 : 5); ++round) {
        const SignOutConsent all = consent(stage.desk.store, firstAgent + round * bulk);
        const int before = stage.readings();
        probe.reset();
        const bool done = stage.desk.queue.add(all) > bulk / 2
            && bench.application->waitUntil(
                [&] { return stage.readings() >= before + 3 && allSettled(stage.desk.queue); }, 120000);
        row.measured.add(probe.longestMs());
        if (!done)
            return failed("stall");
    }
    bench.report.rows.push_back(row);
    return true;
}

bool measureClick(Bench &bench)
{
    ccsim::Options floor = SimulatedGateway::kind(200);
    floor.holdMs = 10000;
    SimulatedGateway gateway(floor);
    for (int id = firstAgent; id < firstAgent + 100; ++id)
        gateway->setAgentState(id, 4, 1); // idle: nothing more is asked about him
    Relay relay(gateway->port());
    const QString folder = bench.newFolder();
    Stage stage(bench.application, folder);
    if (!stage.open({u"127.0.0.1"_s, relay.port()}, gateway.trust()))
        return failed("click");
    bench.application->waitMs(1000);

    Row row{u"click on OK to the request on the wire"_s,
            u"at most 5 ms + one durable commit"_s,
            u"ms"_s,
            {},
            0,
            u"one durable commit"_s};
    QTableView *view = stage.desk.agents();
    // The first two open the connection and load what a first use loads.
    for (int round = -2; round < 2 * bench.repeats(); ++round) {
        const int agent = firstAgent + 10 + round;
        if (stage.desk.rowOf(agent) < 0)
            return failed("click: no such agent");
        const QModelIndex index = view->model()->index(stage.desk.rowOf(agent), 0);
        view->selectionModel()->select(index,
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        part<QAbstractButton>(&stage.desk.window, "forceSignOutButton")->click();
        if (!bench.application->waitUntil([&] { return stage.desk.signOutDialog(); }, 10000))
            return failed("click: no dialog");
        auto *confirm = part<QPushButton>(stage.desk.signOutDialog(), "confirmButton");
        bench.application->waitMs(300);
        if (!bench.application->waitUntil([&] { return confirm->isEnabled(); }, 10000))
            return failed("click: no button");
        qint64 begun = 0;
        // From inside the main loop, as a person's click comes; else what the dialog deletes later stays.
        QTimer::singleShot(0, confirm, [&] {
            begun = nowNs();
            confirm->click();
        });
        if (!bench.application->waitUntil(
                [&] { return begun > 0 && stage.desk.queue.openCount() == 0 && !stage.desk.signOutDialog(); },
                20000))
            return failed(stage.desk.signOutDialog() ? "click: not taken" : "click: no end");
        const QByteArray call = "/" + QByteArray::number(agent) + "/forcelogout";
        const std::vector<ccsim::RequestRecord> sent = gateway.requests(call);
        const qint64 left = sent.empty() ? 0 : relay.firstUpNs(sent.front().peerPort, begun);
        if (left == 0)
            return failed("click: nothing on the wire");
        if (round >= 0)
            row.measured.add(double(left - begun) / 1e6);
        bench.application->waitMs(100);
    }
    row.reference = reference::durableCommits(folder, 25).median();
    row.limit = row.reference + 5;
    bench.report.rows.push_back(row);
    return true;
}
