// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/signout/signoutdialog.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

constexpr int supervisor = 1300;

// CTI states (gateway reference, section 5).
enum Cti { Idle = 1, Talking = 5, Busy = 7, NotKnown = 99 };

Agent agentIn(int id, Cti cti)
{
    Agent agent = bareAgent(id);
    agent.name = u"Agent No. %1"_s.arg(id);
    agent.ctiStatus = cti;
    return agent;
}

} // namespace

/// The question before a sign-out, without a gateway: the store is filled by hand, the clock stands still.
class TestSignOutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init()
    {
        desk = std::make_unique<Desk>();
        list.clear();
        selection.clear();
    }
    void cleanup()
    {
        dialog.reset();
        desk.reset();
    }

    void texts_data()
    {
        QTest::addColumn<int>("idle");
        QTest::addColumn<int>("talking");
        QTest::addColumn<int>("maybe");
        QTest::addColumn<bool>("self");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("calls");
        QTest::addColumn<QString>("doubt");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("button");
        const auto row = [](const char *name, int idle, int talking, int maybe, bool self,
                            const QString &headline, const QString &calls, const QString &doubt,
                            const QString &now, const QString &button) {
            QTest::newRow(name) << idle << talking << maybe << self << headline << calls << doubt << now
                                << button;
        };
        row("nobody", 0, 0, 0, false, u"Nobody is left to sign out"_s, {}, {}, {}, u"Sign out"_s);
        row("only oneself", 0, 0, 0, true, u"Nobody is left to sign out"_s, {}, {}, {}, u"Sign out"_s);
        row("1 idle", 1, 0, 0, false, u"Sign out Agent No. 1301 (1301)?"_s, {}, {},
            u"Not on a call: signed out now"_s, u"Sign out"_s);
        row("1 talking", 0, 1, 0, false, u"Sign out Agent No. 1301 (1301)?"_s,
            u"On a call: the call will be cut"_s, {}, {}, u"Sign out and cut 1 call"_s);
        row("1 unknown", 0, 0, 1, false, u"Sign out Agent No. 1301 (1301)?"_s, {},
            u"May be on a call (state unknown)"_s, {}, u"Sign out"_s);
        row("1 and oneself", 1, 0, 0, true, u"Sign out Agent No. 1301 (1301)?"_s, {}, {},
            u"Not on a call: signed out now"_s, u"Sign out"_s);
        row("2", 1, 1, 0, false, u"Sign out 2 agents?"_s, u"1 agent on a call: the call will be cut"_s, {},
            u"1 agent not on a call: signed out now"_s, u"Sign out 2 agents (cut 1 call)"_s);
        row("12", 7, 3, 2, true, u"Sign out 12 agents?"_s, u"3 agents on a call: calls will be cut"_s,
            u"2 agents may be on a call (state unknown)"_s, u"7 agents not on a call: signed out now"_s,
            u"Sign out 12 agents (cut 3 calls)"_s);
    }

    void texts()
    {
        QFETCH(int, idle);
        QFETCH(int, talking);
        QFETCH(int, maybe);
        QFETCH(bool, self);
        int id = 1301;
        for (const auto &[count, cti] :
             {std::pair(idle, Idle), std::pair(talking, Talking), std::pair(maybe, NotKnown)}) {
            for (int i = 0; i < count; ++i)
                add(id++, cti);
        }
        if (self)
            add(supervisor, Busy);
        open();
        const int count = idle + talking + maybe;

        QTEST(text("headlineLabel"), "headline");
        QTEST(text("callsCutLabel"), "calls");
        QTEST(text("maybeOnCallLabel"), "doubt");
        QTEST(text("outNowLabel"), "now");
        QTEST(text("confirmButton"), "button");
        QCOMPARE(text("selfLeftOutLabel"),
                 self ? u"You are in the selection yourself and are left out."_s : QString());
        QCOMPARE(text("goneLabel"), QString());
        QCOMPARE(confirmButton()->isEnabled(), count > 0);
        // One is named in the headline, several stand in a table: those who are cut first.
        auto *table = part<QTableView>(dialog.get(), "planTableView");
        QCOMPARE(table->isVisible(), count > 1);
        QCOMPARE(table->model()->rowCount(), count);
        if (talking > 0)
            QCOMPARE(rowTexts(table, 0).at(2), u"Talking"_s);
        if (count > 1)
            QVERIFY(table->rowAt(table->viewport()->height() - 1) >= std::min(count, 6) - 1
                    || table->rowAt(table->viewport()->height() - 1) == -1);
        // Where the buttons stand is on the screen.
        QVERIFY(dialog->height() < 700);
        checkSafe();

        QSignalSpy confirmed(dialog.get(), &SignOutDialog::confirmed);
        if (count == 0)
            return;
        click(dialog.get(), "confirmButton");
        QCOMPARE(confirmed.size(), 1);
        const std::vector<Agent> agents = confirmed.first().first().value<SignOutConsent>().now;
        QCOMPARE(int(agents.size()), count);
        QVERIFY(std::none_of(agents.begin(), agents.end(),
                             [](const Agent &a) { return a.id.value() == supervisor; }));
        QVERIFY(!dialog->isVisible());
    }

    void nameOfNobody()
    {
        add(1301, Idle);
        list.back().name.clear();
        open();
        QCOMPARE(text("headlineLabel"), u"Sign out agent 1301?"_s);
    }

    void worseIsReadFirst_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("a call begins") << int(Idle) << int(Talking) << true;
        QTest::newRow("becomes doubtful") << int(Idle) << int(NotKnown) << true;
        QTest::newRow("doubt becomes a call") << int(NotKnown) << int(Talking) << true;
        QTest::newRow("a call ends") << int(Talking) << int(Idle) << false;
        QTest::newRow("a call becomes doubtful") << int(Talking) << int(NotKnown) << true;
        QTest::newRow("idle to busy") << int(Idle) << int(Busy) << false;
    }

    /// A click that was meant for what stood there before does nothing.
    void worseIsReadFirst()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, pauses);
        add(1301, Idle);
        add(1302, Cti(before));
        open();
        QVERIFY(confirmButton()->isEnabled());
        confirmButton()->setFocus();
        QSignalSpy confirmed(dialog.get(), &SignOutDialog::confirmed);

        list[1].ctiStatus = after;
        desk->store.replace(list);
        QCOMPARE(confirmButton()->isEnabled(), !pauses);
        if (pauses) {
            // Neither the mouse nor the key that was on its way.
            QTest::mouseClick(confirmButton(), Qt::LeftButton);
            QTest::keyClick(confirmButton(), Qt::Key_Space);
            QCOMPARE(confirmed.size(), 0);
            desk->clock.advance(499);
            QVERIFY(!confirmButton()->isEnabled());
            desk->clock.advance(1);
            QVERIFY(confirmButton()->isEnabled());
        }
        QVERIFY(dialog->isVisible());
        click(dialog.get(), "confirmButton");
        QCOMPARE(confirmed.size(), 1);
        const std::vector<Agent> agents = confirmed.first().first().value<SignOutConsent>().now;
        const auto second =
            std::find_if(agents.begin(), agents.end(), [](const Agent &a) { return a.id.value() == 1302; });
        QVERIFY(second != agents.end());
        // Agreed to as shown, not as it was when the dialog opened.
        QCOMPARE(second->ctiStatus, after);
    }

    void goneDropsOut()
    {
        add(1301, Idle);
        add(1302, Talking);
        add(1303, Idle);
        open();
        QCOMPARE(text("confirmButton"), u"Sign out 3 agents (cut 1 call)"_s);
        desk->store.remove(agentId(1302));
        QCOMPARE(text("headlineLabel"), u"Sign out 2 agents?"_s);
        QCOMPARE(text("goneLabel"), u"1 agent gone from the list meanwhile, left out"_s);
        QCOMPARE(text("callsCutLabel"), u"Nobody is on a call any more"_s);
        QCOMPARE(text("confirmButton"), u"Sign out 2 agents"_s);
        desk->clock.advance(500); // a line more: the buttons may have moved
        QVERIFY(confirmButton()->isEnabled());
        desk->store.replace({});
        QCOMPARE(text("headlineLabel"), u"Nobody is left to sign out"_s);
        QCOMPARE(text("goneLabel"), u"3 agents gone from the list meanwhile, left out"_s);
        QVERIFY(!confirmButton()->isEnabled());
        checkSafe();
    }

    void underWayIsLeftOut()
    {
        add(1301, Idle);
        add(1302, Idle);
        open();
        desk->store.setSignOut({agentId(1302)}, SignOutMark::UnderWay);
        desk->clock.advance(200);
        QCOMPARE(text("headlineLabel"), u"Sign out Agent No. 1301 (1301)?"_s);
        QCOMPARE(text("underWayLabel"), u"1 agent being signed out already, left out"_s);
    }

    void keyboardOnly()
    {
        add(1301, Idle);
        add(1302, Idle);
        open();
        QSignalSpy confirmed(dialog.get(), &SignOutDialog::confirmed);
        press(Qt::Key_Tab);
        QVERIFY(confirmButton()->hasFocus());
        for (const char *next : {"planTableView", "causeCodeComboBox", "noteLineEdit", "cancelButton"}) {
            press(Qt::Key_Tab);
            QVERIFY2(hasFocus(dialog.get(), next), next);
        }
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QCOMPARE(confirmed.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    /// It belongs to no button: neither agrees nor throws away what was chosen.
    void enterInTheTableDoesNothing()
    {
        add(1301, Idle);
        add(1302, Idle);
        open();
        QSignalSpy confirmed(dialog.get(), &SignOutDialog::confirmed);
        part<QWidget>(dialog.get(), "planTableView")->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(dialog->isVisible());
    }

private:
    void add(int id, Cti cti)
    {
        list.push_back(agentIn(id, cti));
        selection.append(agentId(id));
    }

    void open()
    {
        desk->store.replace(list);
        dialog = std::make_unique<SignOutDialog>(selection, agentId(supervisor), &desk->store, &desk->feed,
                                                 &desk->clock, &settings);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QVERIFY(hasFocus(dialog.get(), "cancelButton"));
    }

    /// One key press does no harm.
    void checkSafe() const
    {
        QVERIFY(hasFocus(dialog.get(), "cancelButton"));
        QVERIFY(part<QPushButton>(dialog.get(), "cancelButton")->isDefault());
        QVERIFY(!confirmButton()->isDefault());
    }

    QString text(const char *name) const { return shownText(dialog.get(), name); }
    QPushButton *confirmButton() const { return part<QPushButton>(dialog.get(), "confirmButton"); }

    std::unique_ptr<Desk> desk;
    QTemporaryDir home;
    QSettings settings{home.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::vector<Agent> list;
    QList<AgentId> selection;
    std::unique_ptr<SignOutDialog> dialog;
};

QTEST_MAIN(TestSignOutDialog)
#include "tst_signoutdialog.moc"
