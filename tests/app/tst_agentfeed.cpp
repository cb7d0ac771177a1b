// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfeed.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr char listCall[] = "onlineagentonvdn";
constexpr char agentCall[] = "agentbyworkno";

} // namespace

/// The list as it is kept fresh from the real simulator.
class TestAgentFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void fillsTheStore()
    {
        begin();
        QCOMPARE(desk->store.count(), 21); // the supervisor himself is in the list
        for (int id = 1301; id <= 1320; ++id) {
            const ccsim::AgentView real = (*gateway)->agent(id);
            const AgentRow *row = desk->store.find(agentId(id));
            QVERIFY(row);
            QCOMPARE(row->agent.status, real.status);
            QCOMPARE(row->agent.ctiStatus, real.ctiStatus);
            QCOMPARE(row->agent.sessionStartMs, qint64(real.sessionStartMs));
            QCOMPARE(desk->store.name(row->agent), QString::fromStdString(real.name));
            QVERIFY(row->stateSinceExact);
        }
        // Names of groups are not in the list by default.
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.groups().contains(u"Sales PT"_s); }));
    }

    void namesInEitherShape_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::newRow("object") << u"object"_s;
        QTest::newRow("array") << u"array"_s;
    }

    void namesInEitherShape()
    {
        QFETCH(QString, shape);
        begin([&](ccsim::Options &options) {
            options.groupShape = shape.toStdString();
            options.emptyNames = 1;
        });
        QVERIFY(runUntil(desk->clock, [this] {
            return desk->store.groups().contains(u"Sales PT"_s) && !nameOf(1301).isEmpty();
        }));
        QCOMPARE(nameOf(1301), QString::fromStdString((*gateway)->agent(1301).name));
    }

    /// All agents' names are a long answer: it is asked for once, and only if a name is missing.
    void namesAreAskedForWhereMissing()
    {
        begin();
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.groups().contains(u"Sales PT"_s); }));
        const auto readings = [this] { return gateway->requestCount("onlineagentonvdn"); };
        QVERIFY(runUntil(desk->clock, [&] { return readings() >= 3; }));
        QCOMPARE(gateway->requestCount("agentwasnameonvdn"), 0);
        gateway->change([](ccsim::Options &options) { options.emptyNames = 1; });
        const int changed = readings(); // one that is under way may still have his name
        QVERIFY(runUntil(desk->clock, [&] { return readings() >= changed + 2; }));
        (*gateway)->signOutAgent(1301); // known names stay; he comes back without one
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1301)); }));
        (*gateway)->signInAgain(1301);
        QVERIFY(runUntil(desk->clock, [&] { return gateway->requestCount("agentwasnameonvdn") > 0; }));
        const int before = readings();
        QVERIFY(runUntil(desk->clock, [&] { return readings() >= before + 3; }));
        QCOMPARE(gateway->requestCount("agentwasnameonvdn"), 1);
    }

    /// The session may end at any moment, also while names are being read.
    void endsWhileNamesAreRead()
    {
        for (int round = 0; round < 20; ++round) {
            begin([](ccsim::Options &options) { options.emptyNames = 1; });
            QObject context;
            connect(&desk->session, &GatewaySession::callFinished, &context, [this](const CallSpec &spec) {
                if (spec.path.endsWith(u"agentwasnameonvdn"))
                    QMetaObject::invokeMethod(
                        &desk->session, [this] { desk->session.signOut(); }, Qt::QueuedConnection);
            });
            QVERIFY(runUntil(desk->clock, [this] { return gateway->requestCount("agentwasnameonvdn") > 0; }));
            QVERIFY(runUntil(desk->clock, [this] {
                return desk->session.state() == GatewaySession::State::SignedOut || !nameOf(1301).isEmpty();
            }));
        }
    }

    /// Every way the list may be written that means the same.
    void forms_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"int", "workno", "camel", "lower", "twins", "citStatus", "extra", "vdn",
                                 "shuffled", "charset", "json-type", "text", "msg", "number"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void forms()
    {
        QFETCH(QString, form);
        begin([&](ccsim::Options &options) {
            const std::string name = form.toStdString();
            if (form == u"int")
                options.stateType = "int";
            else if (form == u"workno")
                options.workNoType = "number";
            else if (form == u"citStatus")
                options.ctiName = name;
            else if (form == u"extra")
                options.extraFields = true;
            else if (form == u"vdn")
                options.vdnType = "string";
            else if (form == u"shuffled")
                options.listOrder = name;
            else if (form == u"msg")
                options.messageKey = name;
            else if (form == u"number")
                options.retcodeType = name;
            else if (form == u"charset" || form == u"json-type" || form == u"text")
                options.answerType = name;
            else
                options.keyCase = name;
        });
        QCOMPARE(desk->store.count(), 21);
        const ccsim::AgentView real = (*gateway)->agent(1301);
        const Agent shown = desk->agent(1301);
        QCOMPARE(shown.status, real.status);
        QCOMPARE(shown.ctiStatus, real.ctiStatus);
        QCOMPARE(shown.sessionStartMs, qint64(real.sessionStartMs));
        QVERIFY(shown.groupId >= 0 && !shown.media.isEmpty() && shown.vdnId == 12);
        QVERIFY(lastReading.complete);
    }

    void staysFresh()
    {
        begin();
        (*gateway)->setAgentState(1301, 7, 5);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1301).status == 7; }));
        (*gateway)->setAgentState(1301, 5, 6);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1301).state() == AgentState::WrapUp; }));
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1301)); }));
        const qint64 before = (*gateway)->agent(1301).sessionStartMs;
        (*gateway)->signInAgain(1301);
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.find(agentId(1301)) != nullptr; }));
        QVERIFY(desk->agent(1301).sessionStartMs > before);
    }

    /// An event removes a row at once, without waiting for the list.
    void eventsAreFasterThanTheList()
    {
        begin();
        desk->feed.setInterval(60);
        gateway->setFault("list-html");
        (*gateway)->signOutAgent(1302);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1302)); }));
        gateway->clearFaults();
        (*gateway)->signInAgain(1302);
        // The list is read because of the event.
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.find(agentId(1302)) != nullptr; }));
    }

    /// The row stays while the person behind it begins a new session: it must not keep the old one's start.
    void aNewSessionBehindARow()
    {
        begin([](ccsim::Options &options) { options.listFields = "minimal"; });
        desk->feed.setWantedDetails({agentId(1303)});
        QVERIFY(
            runUntil(desk->clock, [this] { return desk->agent(1303).sessionStartMs != Agent::notGiven; }));
        const qint64 before = desk->agent(1303).sessionStartMs;
        gateway->setFault("list-html");
        (*gateway)->signOutAgent(1303);
        (*gateway)->signInAgain(1303);
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock, [&] {
            desk->feed.setWantedDetails({agentId(1303)});
            const AgentRow *row = desk->store.find(agentId(1303));
            return row && row->agent.sessionStartMs > before;
        }));
        QCOMPARE(desk->agent(1303).sessionStartMs, qint64((*gateway)->agent(1303).sessionStartMs));
    }

    /// What may have left somebody out removes nobody, however often it comes.
    void doubtfulLists_data()
    {
        QTest::addColumn<QByteArray>("fault"); // empty: partial lists by the gateway's option
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("empty") << QByteArray("list-empty") << true;
        QTest::newRow("partial") << QByteArray() << true;
        QTest::newRow("HTML with 200") << QByteArray("list-html") << false;
        QTest::newRow("HTML with 502") << QByteArray("html-502@list") << false;
        QTest::newRow("half") << QByteArray("truncated-json@list") << false;
        QTest::newRow("cut") << QByteArray("cut-middle@list") << false;
        QTest::newRow("no body") << QByteArray("empty-body@list") << false;
        QTest::newRow("too deep") << QByteArray("deep-json@list") << true;
        QTest::newRow("refused") << QByteArray("code-100-007@list") << false;
        QTest::newRow("redirected") << QByteArray("redirect@list") << false;
        QTest::newRow("too large") << QByteArray("huge-length@list") << false;
    }

    void doubtfulLists()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, succeeds);
        begin([](ccsim::Options &options) { options.agents = 60; });
        QCOMPARE(desk->store.count(), 61);
        QSignalSpy read(&desk->feed, &AgentFeed::listRead);
        QSignalSpy failed(&desk->feed, &AgentFeed::listFailed);
        if (fault.isEmpty())
            gateway->change([](ccsim::Options &options) { options.partialList = 1; });
        else
            gateway->setFault(fault.constData());
        const int times = fault.startsWith("huge") ? 1 : 4;
        QVERIFY(runUntil(desk->clock, [&] { return read.size() + failed.size() >= times; }));
        QCOMPARE(desk->store.count(), 61);
        if (succeeds) {
            QCOMPARE(failed.size(), 0);
            QVERIFY(!lastReading.complete);
            // What tells nothing of anybody refreshes nothing.
            if (lastReading.answer.agents.empty())
                QVERIFY(desk->feed.isStale());
        } else {
            QCOMPARE(read.size(), 0);
        }
        // When it is over the list goes on as if nothing had been.
        gateway->clearFaults();
        gateway->change([](ccsim::Options &options) { options.partialList = 0; });
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock,
                         [this] { return !desk->store.find(agentId(1301)) && lastReading.complete; }));
        QCOMPARE(desk->store.count(), 60);
    }

    /// Where the gateway leaves the caller out of his own list, absences are believed for the picture, but
    /// prove nothing.
    void listWithoutTheCaller()
    {
        begin([](ccsim::Options &options) {
            options.listWithoutCaller = true;
            options.qcEvents = "never";
        });
        QCOMPARE(desk->store.count(), 20);
        QVERIFY(!lastReading.complete);
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1301)); }));
        QVERIFY(!lastReading.complete);
    }

    /// The end of a shift: they have really gone, which the next list confirms.
    void manyLeaveAtOnce()
    {
        begin([](ccsim::Options &options) {
            options.agents = 60;
            options.qcEvents = "never";
        });
        for (int id = 1301; id <= 1340; ++id)
            (*gateway)->signOutAgent(id);
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.count() == 21; }));
        QVERIFY(lastReading.complete);
    }

    void completeness_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("complete");
        QTest::newRow("as it should be") << QByteArray() << true;
        QTest::newRow("an element is garbage") << QByteArray("bad-element@list") << false;
        QTest::newRow("bare elements") << QByteArray("missing-fields@list") << true;
        QTest::newRow("empty") << QByteArray("list-empty@list") << false;
    }

    void completeness()
    {
        QFETCH(QByteArray, fault);
        begin();
        if (!fault.isEmpty())
            gateway->setFault(fault.constData());
        QSignalSpy read(&desk->feed, &AgentFeed::listRead);
        QVERIFY(runUntil(desk->clock, [&] { return read.size() >= 2; }));
        QTEST(lastReading.complete, "complete");
        QCOMPARE(lastReading.answer.skipped > 0, fault.startsWith("bad-element"));
    }

    /// A tenth of the gateway's time at most, whatever the interval says.
    void askedNoOftenerThanItCanAnswer()
    {
        begin();
        desk->feed.setInterval(1);
        gateway->setFault("silent@list", -1); // one answer that takes very long
        QSignalSpy failed(&desk->feed, &AgentFeed::listFailed);
        QVERIFY(runUntil(desk->clock, [&] { return desk->feed.isReading() && isAsked(); }));
        const qint64 askedAt = desk->clock.steadyMs();
        desk->clock.advance(30000); // its time-out
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk->feed.lastAnswerMs() >= 30000);
        const int asked = gateway->requestCount(listCall);
        desk->feed.readSoon(); // not even then
        while (desk->clock.steadyMs() < askedAt + 9 * 30000)
            desk->clock.advance(1000);
        // That no request comes has no signal: one that had been made would be at the gateway after this.
        QTest::qWait(50);
        QCOMPARE(gateway->requestCount(listCall), asked);
        QVERIFY(runUntil(desk->clock, [&] { return gateway->requestCount(listCall) > asked; }));
        QVERIFY(desk->clock.steadyMs() >= askedAt + 10 * 30000 - 100);
    }

    void interval()
    {
        begin();
        desk->feed.setInterval(0);
        QCOMPARE(desk->feed.interval(), 1);
        desk->feed.setInterval(1000);
        QCOMPARE(desk->feed.interval(), 60);
        desk->feed.setInterval(10);
        // One more at the old interval, then the new one counts.
        QSignalSpy read(&desk->feed, &AgentFeed::listRead);
        QVERIFY(runUntil(desk->clock, [&] { return read.size() == 1; }));
        const qint64 first = desk->clock.steadyMs();
        QVERIFY(runUntil(desk->clock, [&] { return read.size() == 2; }));
        QVERIFY(desk->clock.steadyMs() - first >= 9000);
    }

    void stale()
    {
        begin();
        QVERIFY(!desk->feed.isStale());
        gateway->setFault("html-502@list");
        QSignalSpy failed(&desk->feed, &AgentFeed::listFailed);
        QVERIFY(runUntil(desk->clock, [&] { return failed.size() == 2; }));
        QVERIFY(!desk->feed.isStale());
        QVERIFY(runUntil(desk->clock, [&] { return desk->feed.isStale(); }));
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock, [&] { return !desk->feed.isStale(); }));
    }

    void detailsAtMostTwoASecond()
    {
        begin([](ccsim::Options &options) { options.listFields = "minimal"; });
        QVERIFY(!desk->store.find(agentId(1301))->stateSinceExact);
        QList<AgentId> wanted;
        for (int id = 1301; id <= 1312; ++id)
            wanted.append(agentId(id));
        const qint64 begun = desk->clock.steadyMs();
        desk->feed.setWantedDetails(wanted);
        QVERIFY(runUntil(desk->clock, [&] { return gateway->requestCount(agentCall) == 12; }));
        QVERIFY2(desk->clock.steadyMs() - begun >= 11 * 500,
                 qPrintable(QString::number(desk->clock.steadyMs() - begun)));
        QVERIFY(runUntil(desk->clock, [&] { return desk->store.find(agentId(1312))->stateSinceExact; }));
        for (int id = 1301; id <= 1312; ++id)
            QCOMPARE(desk->agent(id).sessionStartMs, qint64((*gateway)->agent(id).sessionStartMs));
        // In the order of the wish, each once; what is known is not asked for.
        QCOMPARE(gateway->requests(agentCall).front().target,
                 "/agentgateway/resource/agentgroup/1300/agentbyworkno/1301");
        desk->feed.setWantedDetails(wanted);
        runFor(desk->clock, 2000);
        QCOMPARE(gateway->requestCount(agentCall), 12);
    }

    /// A question that failed on the way is asked again; one that was answered without the times is not.
    void detailsThatAreNotToBeHad()
    {
        begin([](ccsim::Options &options) { options.listFields = "minimal"; });
        gateway->setFault("html-502@agent", -1);
        const auto wish = [this] { desk->feed.setWantedDetails({agentId(1301)}); };
        QVERIFY(runUntil(desk->clock, [&] {
            wish();
            return desk->agent(1301).sessionStartMs != Agent::notGiven;
        }));
        QCOMPARE(gateway->requestCount(agentCall), 2);

        gateway->clearFaults();
        gateway->change([](ccsim::Options &options) { options.signInTime = options.stateTime = false; });
        for (int i = 0; i < 20; ++i) {
            desk->feed.setWantedDetails({agentId(1302)});
            runFor(desk->clock, 600);
        }
        QCOMPARE(gateway->requestCount("agentbyworkno/1302"), 1);
        gateway->setFault("code-100-007@agent");
        for (int i = 0; i < 20; ++i) {
            desk->feed.setWantedDetails({agentId(1303)});
            runFor(desk->clock, 600);
        }
        QCOMPARE(gateway->requestCount("agentbyworkno/1303"), 1);
    }

    void stopsWithTheSession()
    {
        begin();
        desk->session.signOut();
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        const int requests = gateway->requestCount();
        desk->feed.readSoon();
        desk->feed.readAgent(agentId(1301));
        desk->feed.setWantedDetails({agentId(1301)});
        runFor(desk->clock, 15000);
        QCOMPARE(gateway->requestCount(), requests);
        QVERIFY(desk->store.count() > 0); // what was known may be looked at

        QVERIFY(desk->signInAndRead(*gateway));
        QCOMPARE(desk->store.count(), 21);
    }

    void hostileGateway()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::hostile(50));
        watch();
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(
            runUntil(desk->clock, [this] { return desk->store.count() == 51 && !nameOf(1301).isEmpty(); }));
        (*gateway)->setAgentState(1301, 8, 8);
        QVERIFY(runUntil(desk->clock, [this] {
            return desk->store.find(agentId(1301)) && desk->agent(1301).state() == AgentState::Rest;
        }));
        QVERIFY(desk->session.isSignedIn());
    }

private:
    template <typename Change> void begin(Change change)
    {
        ccsim::Options options = SimulatedGateway::quick();
        change(options);
        gateway = std::make_unique<SimulatedGateway>(options);
        watch();
        QVERIFY(desk->signInAndRead(*gateway));
    }
    void begin()
    {
        begin([](ccsim::Options &) {});
    }
    void watch()
    {
        connect(&desk->feed, &AgentFeed::listRead, this,
                [this](const ListReading &reading) { lastReading = reading; });
    }
    QString nameOf(int id) const
    {
        const AgentRow *row = desk->store.find(agentId(id));
        return row ? desk->store.name(row->agent) : QString();
    }
    bool isAsked() const
    {
        const auto lists = gateway->requests(listCall);
        return !lists.empty() && lists.back().fault.empty() && lists.back().httpStatus == 0;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<Desk> desk;
    ListReading lastReading;
};

QTEST_GUILESS_MAIN(TestAgentFeed)
#include "tst_agentfeed.moc"
