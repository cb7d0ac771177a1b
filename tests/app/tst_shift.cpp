// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentmonitor.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using State = GatewaySession::State;
using End = GatewaySession::End;

namespace
{

constexpr qint64 stepMs = 5000; // below every timeout of a call, or the clock would outrun the network
constexpr qint64 minuteMs = 60000;

} // namespace

/// A supervisor's day: eight hours on two clocks that the test moves, ours and the gateway's, over a real
/// connection.
class TestShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ccsim::Options options = SimulatedGateway::kind(30);
        options.holdMs = 1;
        gateway = std::make_unique<SimulatedGateway>(options);
        desk = std::make_unique<Desk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void eightHours()
    {
        QSignalSpy ended(&desk->session, &GatewaySession::ended);
        QSignalSpy states(&desk->session, &GatewaySession::stateChanged);
        std::multiset<int> told;
        connect(&desk->session, &GatewaySession::eventReceived, this, [&](const GatewayEvent &event) {
            if (event.kind == GatewayEvent::Kind::SignedOut)
                told.insert(event.agent.value());
        });
        QStringList stale;
        connect(&desk->session, &GatewaySession::callFinished, this,
                [&](const CallSpec &spec, const GatewayResult &result) {
                    if (result.hasRetcode("000-003") || result.hasRetcode("100-006"))
                        stale.append(spec.path);
                });
        QVERIFY(desk->signInAndRead(*gateway));

        std::multiset<int> left;
        for (int minute = 1; minute <= 8 * 60; ++minute) {
            QVERIFY2(pass(minuteMs), qPrintable(QStringLiteral("minute %1").arg(minute)));
            if (minute % 10 == 3) {
                const int agent = 1301 + minute / 10 % 20;
                (*gateway)->signOutAgent(agent);
                left.insert(agent);
                QVERIFY(pass(2 * stepMs));
                (*gateway)->signInAgain(agent);
            }
            if (minute == 60 || minute == 180 || minute == 300)
                QVERIFY(loseTheNetwork());
            if (minute == 240)
                QVERIFY(restartTheGateway());
            if (minute == 360)
                QVERIFY(sleepFor(30000));
        }
        QCOMPARE(desk->session.state(), State::SignedIn);
        QCOMPARE(ended.size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT((pass(stepMs), told == left), patienceMs);
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u' ')));
        // Eight hours of a Guid a minute.
        QVERIFY(desk->session.connection()->guidGeneration() > 400);
        const auto recoveries =
            std::count_if(states.begin(), states.end(), [](const QVariantList &arguments) {
                return arguments.first().value<State>() == State::Recovering;
            });
        QVERIFY(recoveries >= 4);
    }

    void aLongSleepAsksForThePassword()
    {
        QSignalSpy ended(&desk->session, &GatewaySession::ended);
        QVERIFY(desk->signInAndRead(*gateway));
        (*gateway)->advanceClock(60 * minuteMs);
        desk->clock.setUtcMs(desk->clock.utcMs() + 60 * minuteMs);
        QVERIFY(runUntil(desk->clock, [&] { return ended.size() == 1; }));
        // Nobody has thrown us out: the gateway has given us up.
        QCOMPARE(ended.first().first().value<End>(), End::SessionLost);
    }

    void monitorsInBatches()
    {
        SimulatedGateway large(SimulatedGateway::kind(1200));
        AgentMonitor monitor(&desk->session, &desk->store);
        QVERIFY(desk->signInAndRead(large));
        QTRY_COMPARE_WITH_TIMEOUT(monitor.monitoredCount(), desk->store.count() - 1, patienceMs);
        const std::vector<ccsim::RequestRecord> calls = large.requests("beginmonitor");
        QCOMPARE(calls.size(), size_t(3));
        for (const ccsim::RequestRecord &call : calls)
            QVERIFY(std::count(call.target.begin(), call.target.end(), ';') < AgentMonitor::batchSize);
    }

    void doesWithoutMonitoringWhereItIsRefused()
    {
        gateway->setFault("code-900-001@monitor");
        AgentMonitor monitor(&desk->session, &desk->store);
        QVERIFY(desk->signInAndRead(*gateway));
        QTRY_VERIFY_WITH_TIMEOUT(monitor.isRefused(), patienceMs);
        QVERIFY(pass(minuteMs));
        QCOMPARE(gateway->requestCount("beginmonitor"), 1);
        QVERIFY(desk->session.isSignedIn());
    }

private:
    /// Both clocks move on by so much; each step waits for a poll to end, so that the clocks do not outrun
    /// the network.
    bool pass(qint64 ms)
    {
        for (qint64 done = 0; done < ms; done += stepMs) {
            bool polled = false;
            const auto listening =
                connect(&desk->session, &GatewaySession::callFinished, this,
                        [&](const CallSpec &spec) { polled = polled || spec.lane == Lane::Events; });
            QSignalSpy finished(&desk->session, &GatewaySession::callFinished);
            (*gateway)->advanceClock(stepMs);
            desk->clock.advance(stepMs);
            while (!polled && finished.wait(patienceMs)) { }
            disconnect(listening);
            if (!polled) {
                qWarning() << "no poll ended in state" << desk->session.state() << "next attempt in"
                           << desk->session.msUntilNextAttempt();
                return false;
            }
        }
        return true;
    }

    bool loseTheNetwork()
    {
        (*gateway)->stop();
        if (!QTest::qWaitFor(
                [&] {
                    desk->clock.advance(200);
                    return desk->session.state() == State::Recovering;
                },
                patienceMs))
            return false;
        for (int i = 0; i < 4; ++i) {
            (*gateway)->advanceClock(stepMs);
            desk->clock.advance(stepMs);
            QCoreApplication::sendPostedEvents();
        }
        return (*gateway)->start() && isBack();
    }

    bool restartTheGateway()
    {
        gateway->setFault("gateway-restart@all");
        const bool noticed =
            runUntil(desk->clock, [&] { return desk->session.state() == State::Recovering; });
        gateway->clearFaults();
        return noticed && isBack();
    }

    bool sleepFor(qint64 ms)
    {
        (*gateway)->advanceClock(ms);
        desk->clock.setUtcMs(desk->clock.utcMs() + ms);
        return isBack();
    }

    /// Signed in again, and with a Guid that did not get lost on the way: until then the clocks go slowly,
    /// because a warm poll would let them outrun the handshake of the call that asks for it.
    bool isBack()
    {
        const quint64 before = desk->session.connection()->guidGeneration();
        for (int i = 0; i < 60 && desk->session.connection()->guidGeneration() == before; ++i) {
            (*gateway)->advanceClock(2000);
            runFor(desk->clock, 1000);
        }
        return desk->session.state() == State::SignedIn
            && desk->session.connection()->guidGeneration() > before;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<Desk> desk;
};

QTEST_GUILESS_MAIN(TestShift)
#include "tst_shift.moc"
