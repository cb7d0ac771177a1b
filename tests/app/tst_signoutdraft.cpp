// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutdraft.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int supervisor = 1300;

// CTI states (gateway reference, section 5).
enum Cti { Idle = 1, Talking = 5, Busy = 7, NotKnown = 99 };

using Missing = SignOutDraft::Missing;

QList<int> idsOf(const std::vector<Agent> &agents)
{
    QList<int> ids;
    for (const Agent &agent : agents)
        ids.append(agent.id.value());
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(CallChoice)

/// Who is signed out, when, and what must be there first. The store is filled by hand.
class TestSignOutDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<Desk>();
        list.clear();
        selection.clear();
    }

    void choices_data()
    {
        QTest::addColumn<CallChoice>("onCall");
        QTest::addColumn<CallChoice>("maybe");
        QTest::addColumn<QList<int>>("now");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<int>("cut");
        const auto row = [](const char *name, CallChoice onCall, CallChoice maybe, const QList<int> &now,
                            const QList<int> &after,
                            int cut) { QTest::newRow(name) << onCall << maybe << now << after << cut; };
        using enum CallChoice;
        row("all now", Now, Now, {1303, 1304, 1305, 1301, 1302}, {}, 2);
        row("calls after", After, Now, {1305, 1301, 1302}, {1303, 1304}, 0);
        row("calls left", Leave, Now, {1305, 1301, 1302}, {}, 0);
        row("doubtful left", Now, Leave, {1303, 1304, 1301, 1302}, {}, 2);
        row("no call cut", After, Leave, {1301, 1302}, {1303, 1304}, 0);
        row("only who is not on a call", Leave, Leave, {1301, 1302}, {}, 0);
    }

    void choices()
    {
        QFETCH(CallChoice, onCall);
        QFETCH(CallChoice, maybe);
        QFETCH(QList<int>, now);
        QFETCH(QList<int>, after);
        QFETCH(int, cut);
        add(supervisor, Busy);
        add(1301, Idle);
        add(1302, Busy);
        add(1303, Talking);
        add(1304, Talking);
        add(1305, NotKnown);
        SignOutDraft draft = makeDraft();
        draft.onCall = onCall;
        draft.maybeOnCall = maybe;
        const SignOutConsent consent = draft.consent();
        QCOMPARE(idsOf(consent.now), now);
        QCOMPARE(idsOf(consent.afterCall), after);
        QCOMPARE(draft.nowCount(), int(now.size()));
        QCOMPARE(draft.afterCallCount(), int(after.size()));
        QCOMPARE(draft.cutCount(), cut);
        QVERIFY(draft.plan().selfLeftOut);
        QCOMPARE(draft.missing(), QList<Missing>());
        // What stands beside each is what becomes of him.
        for (int i = 0; i < draft.selectedCount(); ++i) {
            const int id = draft.selected(i).value();
            if (!draft.planned(i))
                continue; // the supervisor
            QCOMPARE(draft.planned(i)->id.value(), id);
            const Fate fate = draft.fateOf(i);
            QCOMPARE(fate == Fate::AfterCall, after.contains(id));
            QCOMPARE(fate == Fate::Left, !after.contains(id) && !now.contains(id));
            QCOMPARE(fate == Fate::Cut, cut > 0 && (id == 1303 || id == 1304));
            QCOMPARE(fate == Fate::MaybeCut, now.contains(id) && id == 1305);
        }
    }

    void nobody()
    {
        SignOutDraft draft = makeDraft();
        QCOMPARE(draft.missing(), QList<Missing>{Missing::Anybody});
        QVERIFY(draft.consent().isEmpty());
        add(1301, Talking);
        add(1302, NotKnown);
        draft = makeDraft();
        QCOMPARE(draft.missing(), QList<Missing>());
        draft.onCall = CallChoice::Leave;
        draft.maybeOnCall = CallChoice::Leave;
        QCOMPARE(draft.missing(), QList<Missing>{Missing::Anybody});
        QVERIFY(draft.consent().isEmpty());
    }

    /// Only when more than 20 calls would be cut.
    void typedCount()
    {
        for (int id = 1301; id <= 1320; ++id)
            add(id, Talking);
        for (int id = 1401; id <= 1500; ++id)
            add(id, id % 2 ? Idle : NotKnown);
        SignOutDraft draft = makeDraft();
        QVERIFY(!draft.needsTypedCount());
        QCOMPARE(draft.missing(), QList<Missing>());
        add(1321, Talking);
        draft = makeDraft();
        QVERIFY(draft.needsTypedCount());
        for (const char *wrong : {"", " ", "2", "210", "22", "21.", "+21", "-21", "0x15", "2 1", "21 calls",
                                  "4294967317", "99999999999999999999"}) {
            draft.typedCount = QString::fromUtf8(wrong);
            QVERIFY2(draft.missing() == QList<Missing>{Missing::TypedCount}, wrong);
        }
        for (const char *right : {"21", " 21 ", "٢١", "021"}) {
            draft.typedCount = QString::fromUtf8(right);
            QVERIFY2(draft.missing().isEmpty(), right);
        }
        // The number is a live one.
        list[0].ctiStatus = Idle;
        list[30].ctiStatus = Talking;
        list[31].ctiStatus = Talking;
        desk->store.replace(list);
        QVERIFY(draft.refresh());
        QCOMPARE(draft.cutCount(), 22);
        QCOMPARE(draft.missing(), QList<Missing>{Missing::TypedCount});
        draft.typedCount = u"22"_s;
        QCOMPARE(draft.missing(), QList<Missing>());
        // Calls end while one types: fewer than agreed to are cut. A number that nobody asked for means
        // nothing.
        list[30].ctiStatus = Idle;
        desk->store.replace(list);
        draft.refresh();
        QCOMPARE(draft.cutCount(), 21);
        QCOMPARE(draft.missing(), QList<Missing>());
        draft.typedCount = u"1000"_s;
        QCOMPARE(draft.missing(), QList<Missing>{Missing::TypedCount});
        for (const CallChoice harmless : {CallChoice::After, CallChoice::Leave}) {
            draft.onCall = harmless;
            QVERIFY(!draft.needsTypedCount());
            QCOMPARE(draft.missing(), QList<Missing>());
        }
    }

    void demands()
    {
        add(1301, Idle);
        SignOutDraft draft = makeDraft();
        draft.demands = {true, true, SignOutMethod::Automatic};
        QCOMPARE(draft.missing(), (QList<Missing>{Missing::CauseCode, Missing::Note}));
        draft.causeCode = std::nullopt;
        draft.note = u" \t\n\u0001 "_s;
        QCOMPARE(draft.missing(), (QList<Missing>{Missing::UsableCauseCode, Missing::Note}));
        draft.causeCode = 255;
        draft.note = u"  end of\nshift "_s;
        QCOMPARE(draft.missing(), QList<Missing>());
        QCOMPARE(draft.consent().causeCode, 255);
        QCOMPARE(draft.consent().note, u"end of shift"_s);
        // What is no cause code is not sent as none.
        draft.demands = {};
        draft.causeCode = std::nullopt;
        QCOMPARE(draft.missing(), QList<Missing>{Missing::UsableCauseCode});
        draft.causeCode = 0;
        draft.note = QString(300, u'x');
        QCOMPARE(draft.missing(), QList<Missing>());
        QCOMPARE(draft.consent().note, QString(200, u'x'));
        draft.note = QString(199, u'x') + u"😀";
        QCOMPARE(draft.consent().note, QString(199, u'x'));
        QCOMPARE(draft.consent().causeCode, 0);
    }

    void worse_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after"); // 0: signed out, gone from the list
        QTest::addColumn<CallChoice>("onCall");
        QTest::addColumn<CallChoice>("maybe");
        QTest::addColumn<bool>("worse");
        const auto row = [](const char *name, int before, int after, CallChoice onCall, CallChoice maybe,
                            bool worse) {
            QTest::newRow(name) << before << after << onCall << maybe << worse;
        };
        using enum CallChoice;
        row("a call begins", Idle, Talking, Now, Now, true);
        row("a call begins, out after it", Idle, Talking, After, Leave, false);
        row("a call begins, left", Idle, Talking, Leave, Leave, false);
        row("a call ends", Talking, Idle, Now, Now, false);
        row("a call ends, out after it", Talking, Idle, After, Leave, false);
        row("a call ends, was left", Talking, Idle, Leave, Leave, true);
        row("becomes doubtful", Idle, NotKnown, Now, Now, true);
        row("becomes doubtful, left", Idle, NotKnown, Now, Leave, false);
        row("doubt becomes a call", NotKnown, Talking, Now, Now, true);
        row("doubt becomes a call, was left", NotKnown, Talking, Now, Leave, true);
        row("was left, out after the call now", NotKnown, Talking, After, Leave, true);
        row("a call becomes doubtful", Talking, NotKnown, Now, Now, false);
        row("doubt, was to go after the call", Talking, NotKnown, After, Now, true);
        row("goes", Talking, 0, Now, Now, false);
        row("comes", 0, Idle, Now, Now, true);
        row("stays", Talking, Talking, Now, Now, false);
    }

    void worse()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(CallChoice, onCall);
        QFETCH(CallChoice, maybe);
        QFETCH(bool, worse);
        add(1301, Idle);
        add(1302, Cti(before));
        SignOutDraft draft = makeDraft();
        draft.onCall = onCall;
        draft.maybeOnCall = maybe;
        list[1].ctiStatus = after;
        desk->store.replace(list);
        QCOMPARE(draft.refresh(), worse);
        QVERIFY(!draft.refresh()); // it has been read
        QCOMPARE(draft.goneCount(), after == 0 ? 1 : 0);
    }

    void goneAndUnderWay()
    {
        add(1301, Idle);
        add(1302, Idle);
        add(1303, Talking);
        SignOutDraft draft = makeDraft();
        desk->store.setSignOut({agentId(1302)}, SignOutMark::UnderWay);
        desk->store.remove(agentId(1303));
        QVERIFY(!draft.refresh());
        QCOMPARE(idsOf(draft.consent().now), QList<int>{1301});
        QCOMPARE(draft.goneCount(), 1);
        QCOMPARE(draft.underWayCount(), 1);
        QCOMPARE(draft.selectedCount(), 3);
        QCOMPARE(draft.fateOf(0), Fate::Now);
        QCOMPARE(draft.fateOf(1), Fate::UnderWay);
        QCOMPARE(draft.fateOf(2), Fate::Gone);
        QVERIFY(draft.planned(0) && !draft.planned(1) && !draft.planned(2));
    }

private:
    void add(int id, Cti cti)
    {
        Agent agent = bareAgent(id);
        agent.ctiStatus = cti;
        list.push_back(agent);
        selection.append(agentId(id));
    }

    SignOutDraft makeDraft()
    {
        desk->store.replace(list);
        SignOutDraft draft(selection, agentId(supervisor), &desk->store);
        if (draft.refresh())
            qFatal("Nothing was there before.");
        return draft;
    }

    std::unique_ptr<Desk> desk;
    std::vector<Agent> list;
    QList<AgentId> selection;
};

QTEST_GUILESS_MAIN(TestSignOutDraft)
#include "tst_signoutdraft.moc"
