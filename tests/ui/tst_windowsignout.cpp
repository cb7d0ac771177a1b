// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

/// Signing agents out by force, from the click to the proof; and everything that must not do it.
class TestWindowSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(60));
        for (int id = 1301; id <= 1309; ++id)
            (*gateway)->setAgentState(id, 4, 1);
        (*gateway)->setAgentState(1306, 7, 5);
        desk = std::make_unique<WindowDesk>();
        QVERIFY(desk->open(*gateway));
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void signsOneOut()
    {
        const QString name = QString::fromStdString((*gateway)->agent(1305).name);
        desk->forceOut({1305});
        QVERIFY(desk->until([this] { return desk->newest(WindowDesk::Result) == u"Signed out"; }));
        QVERIFY(desk->until([this] { return desk->rowOf(1305) < 0; }));
        QCOMPARE(desk->newest(WindowDesk::Agent), u"1305"_s);
        QCOMPARE(desk->newest(WindowDesk::Name), name);
        QCOMPARE(desk->newest(WindowDesk::Was), u"Idle"_s);
        QCOMPARE(desk->newest(WindowDesk::Retcode), u"0"_s);
        QCOMPARE(desk->newest(WindowDesk::Message), u"success"_s);
        QVERIFY(desk->newest(WindowDesk::Took).endsWith(u"\u00A0ms"_s));
        QCOMPARE(gateway->requestCount("DELETE /agentgateway/resource/onlineagent/1305/forcelogout"), 1);
        QCOMPARE(actCount(*gateway), 1);
        QCOMPARE(gateway->signOutCount(1305), 1);
    }

    void signsSeveralOutAndSparesTheSupervisor()
    {
        desk->forceOut({1300, 1301, 1302, 1306});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QCOMPARE(desk->orders()->model()->rowCount(), 3);
        const QStringList results = columnTexts(desk->orders(), WindowDesk::Result);
        QCOMPARE(results.count(u"Signed out"_s), 2);
        QCOMPARE(results.count(u"Signed out during a call"_s), 1);
        QCOMPARE(gateway->requestCount("1300/forcelogout"), 0);
        QVERIFY((*gateway)->agent(1300).signedIn);
        QVERIFY(desk->session.isSignedIn());
    }

    /// From the search to the confirmation by keyboard alone; the words found nowhere on the way stay in the
    /// field.
    void foundAndAskedAboutByKeyboard()
    {
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk->window, key,
                            modifiers);
        };
        press(Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"13059"_s); // nobody: the page in place of the list comes
        QTRY_VERIFY(!desk->agents()->isVisible());
        press(Qt::Key_Backspace);
        QTRY_VERIFY(desk->agents()->isVisible());
        QCOMPARE(QApplication::focusWidget(), search);
        QCOMPARE(search->text(), u"1305"_s);
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk->agents());
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk->signOutDialog());
        QVERIFY(gateway->requestCount("DELETE") == 0);
    }

    void rowSaysSigningOutMeanwhile()
    {
        gateway->setFault("silent@signout");
        desk->forceOut({1305});
        QTRY_COMPARE(actCount(*gateway), 1);
        QCOMPARE(desk->stateOf(1305), u"Signing out…"_s);
        QCOMPARE(desk->stateOf(1304), u"Idle"_s);
        QCOMPARE(desk->newest(WindowDesk::Result), u"Sent, waiting for the answer…"_s);
        QCOMPARE(desk->newest(WindowDesk::Retcode), QString());
        // The window is alive: it follows the floor, searches and scrolls.
        (*gateway)->setAgentState(1304, 8, 8);
        QVERIFY(desk->until([this] { return desk->stateOf(1304) == u"Rest"; }));
        QScrollBar *bar = desk->agents()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QVERIFY(desk->agents()->rowAt(0) > 0);
        QTest::keyClicks(part<QLineEdit>(&desk->window, "searchLineEdit"), u"1305"_s);
        QCOMPARE(desk->agents()->model()->rowCount(), 1);
        QCOMPARE(desk->stateOf(1305), u"Signing out…"_s);
        // No answer at all is not "failed": it is looked up, and he is found to be there.
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QCOMPARE(desk->newest(WindowDesk::Result), u"No answer; still signed in"_s);
        QCOMPARE(desk->stateOf(1305), u"Idle"_s);
        QCOMPARE(actCount(*gateway), 1);
    }

    void refusalShowsItsCode_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("retcode");
        QTest::addColumn<QString>("result");
        QTest::newRow("100-007") << QByteArray("signout-100-007") << u"100-007"_s
                                 << u"Refused: The operation failed inside the call centre"_s;
        QTest::newRow("no right") << QByteArray("code-000-003@signout") << u"000-003"_s
                                  << u"Refused: No right to do this, or the sign-in has lapsed"_s;
        QTest::newRow("HTTP 500 with a code") << QByteArray("http-500-json") << u"100-007"_s
                                              << u"Refused: The operation failed inside the call centre"_s;
    }

    void refusalShowsItsCode()
    {
        QFETCH(QByteArray, fault);
        gateway->setFault(fault.constData());
        desk->forceOut({1305});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QTEST(desk->newest(WindowDesk::Retcode), "retcode");
        QTEST(desk->newest(WindowDesk::Result), "result");
        QVERIFY(!desk->newest(WindowDesk::Message).isEmpty());
        QCOMPARE(desk->stateOf(1305), u"Idle"_s);
        QCOMPARE(gateway->signOutCount(1305), 0);
    }

    void pageOfTheBalancerIsNoRefusal()
    {
        gateway->setFault("html-502@signout");
        desk->forceOut({1305});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QCOMPARE(desk->newest(WindowDesk::Retcode), QString());
        QCOMPARE(desk->newest(WindowDesk::Message), u"HTTP 502"_s);
        QCOMPARE(desk->newest(WindowDesk::Result), u"No answer; still signed in"_s);
    }

    void cancelSendsNothing_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys"); // none: the mouse on Cancel
        QTest::newRow("mouse") << QList<Qt::Key>();
        QTest::newRow("Escape") << QList<Qt::Key>{Qt::Key_Escape};
        QTest::newRow("Enter") << QList<Qt::Key>{Qt::Key_Return};
        QTest::newRow("Enter on the keypad") << QList<Qt::Key>{Qt::Key_Enter};
        QTest::newRow("Space") << QList<Qt::Key>{Qt::Key_Space};
    }

    void cancelSendsNothing()
    {
        QFETCH(QList<Qt::Key>, keys);
        desk->select({1305, 1306});
        // The key, as an accident would have it: Delete, and what a hand hits next.
        press(Qt::Key_Delete);
        QTRY_VERIFY(hasFocus(desk->signOutDialog(), "cancelButton"));
        for (const Qt::Key key : keys)
            press(key);
        if (keys.isEmpty())
            click(desk->signOutDialog(), "cancelButton");
        QVERIFY(desk->back());
        QVERIFY(hasFocus(&desk->window, "agentTableView"));
        runFor(desk->clock, 6000);
        QCOMPARE(actCount(*gateway), 0);
        QCOMPARE(gateway->requestCount("DELETE"), 0);
        QCOMPARE(gateway->requestCount("POST"), 0);
        QCOMPARE(desk->orders()->model()->rowCount(), 0);
        QVERIFY(desk->rowOf(1305) >= 0);
        // The selection is kept, for whoever changes his mind again.
        QCOMPARE(shownText(&desk->window, "selectedLabel"), u"2 selected"_s);
    }

    /// Both keys in the event queue before the dialog is there.
    void deleteAndEnterInOneGo()
    {
        desk->select({1305});
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(QApplication::focusWidget(), key);
        runFor(desk->clock, 3000);
        QCOMPARE(actCount(*gateway), 0);
        QCOMPARE(desk->orders()->model()->rowCount(), 0);
    }

    void deleteKeyActsInTheListOnly_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<bool>("asks");
        QTest::newRow("list") << QByteArray("agentTableView") << true;
        QTest::newRow("search field") << QByteArray("searchLineEdit") << false;
        QTest::newRow("state choice") << QByteArray("stateComboBox") << false;
        QTest::newRow("sign-outs") << QByteArray("orderTableView") << false;
        QTest::newRow("connection") << QByteArray("connectionToolButton") << false;
        QTest::newRow("the button") << QByteArray("forceSignOutButton") << false;
    }

    void deleteKeyActsInTheListOnly()
    {
        QFETCH(QByteArray, focus);
        QFETCH(bool, asks);
        desk->forceOut({1301}); // so that the table of sign-outs is shown
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        desk->select({1305});
        part<QWidget>(&desk->window, focus)->setFocus();
        QVERIFY(hasFocus(&desk->window, focus));
        press(Qt::Key_Delete);
        QCOMPARE(desk->signOutDialog() != nullptr, asks);
        QCOMPARE(actCount(*gateway), 1);
    }

    void everyWayAsks_data()
    {
        QTest::addColumn<QByteArray>("way");
        for (const char *way : {"button", "action", "key"})
            QTest::newRow(way) << QByteArray(way);
    }

    void everyWayAsks()
    {
        QFETCH(QByteArray, way);
        desk->select({1306});
        if (way == "button")
            click(&desk->window, "forceSignOutButton");
        else if (way == "action") // the menu's and the context menu's
            desk->window.findChild<QAction *>(u"forceSignOutAction"_s)->trigger();
        else
            press(Qt::Key_Delete);
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(shownText(desk->signOutDialog(), "headlineLabel").contains(u"1306"_s));
        QCOMPARE(shownText(desk->signOutDialog(), "confirmButton"), u"Sign out and cut 1 call"_s);
        QVERIFY(
            desk->agents()->actions().contains(desk->window.findChild<QAction *>(u"forceSignOutAction"_s)));
    }

    /// What is agreed to is what is shown: the dialog follows the floor while it is open.
    void dialogFollowsTheFloor()
    {
        desk->select({1304, 1305});
        press(Qt::Key_Delete);
        QTRY_VERIFY(hasFocus(desk->signOutDialog(), "cancelButton"));
        QDialog *dialog = desk->signOutDialog();
        QCOMPARE(shownText(dialog, "confirmButton"), u"Sign out 2 agents"_s);
        (*gateway)->setAgentState(1305, 7, 5);
        QVERIFY(desk->until([&] { return !shownText(dialog, "callsCutLabel").isEmpty(); }));
        QCOMPARE(shownText(dialog, "confirmButton"), u"Sign out 2 agents (cut 1 call)"_s);
        QVERIFY(hasFocus(dialog, "cancelButton"));
        (*gateway)->signOutAgent(1304);
        QVERIFY(desk->until([&] { return !shownText(dialog, "goneLabel").isEmpty(); }));
        QVERIFY(desk->until([&] { return part<QPushButton>(dialog, "confirmButton")->isEnabled(); }));
        click(dialog, "confirmButton");
        QVERIFY(
            desk->until([this] { return desk->queue.orders().size() == 1 && desk->queue.openCount() == 0; }));
        QCOMPARE(desk->newest(WindowDesk::Agent), u"1305"_s);
        QCOMPARE(desk->newest(WindowDesk::Was), u"Talking"_s);
        QCOMPARE(actCount(*gateway), 1);
    }

    void dialogGoesWithTheSession()
    {
        desk->select({1305});
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk->signOutDialog());
        (*gateway)->dropSession(1300);
        QVERIFY(desk->until([this] { return !desk->session.isSignedIn(); }));
        QTRY_VERIFY(!desk->signOutDialog());
        QCOMPARE(actCount(*gateway), 0);
    }

    /// He is talking, which matters, and he will be signed out, which matters too.
    void rowSaysThatASignOutWaits()
    {
        QCOMPARE(desk->queue.add(SignOutConsent{{}, desk->Desk::agents({1306})}), 1);
        QCOMPARE(desk->stateOf(1306), u"Talking, sign-out waits"_s);
        // Where only the sign has room, the hint has the words.
        desk->agents()->setColumnWidth(WindowDesk::State, 90);
        const QModelIndex cell = desk->agents()->model()->index(desk->rowOf(1306), WindowDesk::State);
        const QPoint place = desk->agents()->visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, place, desk->agents()->viewport()->mapToGlobal(place));
        QVERIFY(QApplication::sendEvent(desk->agents()->viewport(), &help));
        QTRY_COMPARE(QToolTip::text(), u"The agent is signed out when the call has ended."_s);
        QToolTip::hideText();
        desk->queue.withdraw({0});
        QCOMPARE(desk->stateOf(1306), u"Talking"_s);
    }

    /// What has been ordered no longer invites to be ordered; who was left out is still meant.
    void orderedAgentsAreNotSelectedAnyMore()
    {
        QCOMPARE(desk->queue.add(SignOutConsent{{}, desk->Desk::agents({1306})}), 1);
        desk->select({1300, 1302, 1303, 1306, 1308});
        click(&desk->window, "forceSignOutButton");
        QTRY_VERIFY(desk->signOutDialog());
        click(desk->signOutDialog(), "callsLeaveRadioButton");
        QVERIFY(desk->until(
            [this] { return part<QPushButton>(desk->signOutDialog(), "confirmButton")->isEnabled(); }));
        QCOMPARE(selected(), (QStringList{u"1300"_s, u"1302"_s, u"1303"_s, u"1306"_s, u"1308"_s}));
        click(desk->signOutDialog(), "confirmButton");
        QCOMPARE(selected(), (QStringList{u"1300"_s, u"1306"_s}));
        QCOMPARE(desk->queue.orders().size(), size_t(4));
        desk->agents()->clearSelection();
        QTRY_VERIFY(!part<QPushButton>(&desk->window, "forceSignOutButton")->isEnabled());
    }

    void withdrawnFromTheList()
    {
        auto *withdraw = desk->window.findChild<QAction *>(u"withdrawSignOutAction"_s);
        QVERIFY(withdraw && desk->agents()->actions().contains(withdraw));
        QVERIFY(!withdraw->isEnabled());
        (*gateway)->setAgentState(1307, 7, 5);
        QVERIFY(desk->until([this] { return desk->stateOf(1307) == u"Talking"; }));
        QCOMPARE(desk->queue.add(SignOutConsent{{}, desk->Desk::agents({1306, 1307})}), 2);
        desk->select({1305});
        QVERIFY(!withdraw->isEnabled());
        desk->select({1305, 1306});
        QVERIFY(withdraw->isEnabled());
        withdraw->trigger();
        QCOMPARE(desk->order(0).state, SignOutOrder::State::Withdrawn);
        QCOMPARE(desk->order(1).state, SignOutOrder::State::WaitingForCall);
        QTRY_VERIFY(!withdraw->isEnabled());
        // Also while it is selected: what has left cannot be taken back.
        desk->select({1307});
        QVERIFY(withdraw->isEnabled());
        desk->queue.withdraw({1});
        QTRY_VERIFY(!withdraw->isEnabled());
    }

private:
    QStringList selected() const
    {
        QStringList texts;
        for (const QModelIndex &row : desk->agents()->selectionModel()->selectedRows(WindowDesk::Id))
            texts.append(row.data().toString());
        texts.sort();
        return texts;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestWindowSignOut)
#include "tst_windowsignout.moc"
