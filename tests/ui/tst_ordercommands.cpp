// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/chip.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

/// What can be done in the status panel: filtering, details, withdrawing, and asking again.
class TestOrderCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(30));
        for (int id = 1301; id <= 1309; ++id)
            (*gateway)->setAgentState(id, 4, 1);
        (*gateway)->setAgentState(1306, 7, 5);
        (*gateway)->setAgentState(1307, 7, 5);
        desk = std::make_unique<WindowDesk>();
        QVERIFY(desk->open(*gateway));
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void chipsFilter_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("Space") << true;
    }

    void chipsFilter()
    {
        QFETCH(bool, byKey);
        oneRefusedOneOutOneWaiting();
        QVERIFY(!isVisible("showAllToolButton"));
        const auto hit = [&](const char *name) {
            auto *chip = part<Chip>(&desk->window, name);
            QVERIFY(chip && chip->isVisible());
            if (byKey) {
                chip->setFocus(Qt::TabFocusReason);
                press(Qt::Key_Space);
            } else {
                QTest::mouseClick(chip, Qt::LeftButton);
            }
        };
        hit("refusedChip");
        QCOMPARE(agentsShown(), QStringList{u"1302"_s});
        hit("waitingForCallChip");
        QCOMPARE(agentsShown(), (QStringList{u"1306"_s, u"1302"_s}));
        QCOMPARE(spokenName(part<QWidget>(&desk->window, "refusedChip")), u"1 refused, filter"_s);
        // What it filters by stays in sight, though nothing of it is left.
        hit("refusedChip");
        withdrawWaiting();
        QTRY_COMPARE(shownText(&desk->window, "ordersEmptyTitleLabel"), u"No sign-outs with this result"_s);
        QCOMPARE(shownText(&desk->window, "waitingForCallChip"), u"0 waiting for call to end"_s);
        click(&desk->window, "showAllToolButton");
        QCOMPARE(agentsShown(), (QStringList{u"1306"_s, u"1302"_s, u"1301"_s}));
        QVERIFY(!isVisible("waitingForCallChip"));
    }

    void waitingIsWithdrawn()
    {
        after({1306, 1307});
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 2);
        QVERIFY(!isVisible("stopButton")); // takes back what is on its way, not what waits
        QVERIFY(desk->newest(WindowDesk::Result).startsWith(u"Waiting for the call to end (for 00:0"_s));
        QVERIFY(!enabled("withdrawAction"));
        clickRow(desk->orders(), 0);
        QVERIFY(enabled("withdrawAction") && enabled("withdrawWaitingAction"));
        trigger("withdrawAction");
        QTRY_COMPARE(desk->newest(WindowDesk::Result), u"Withdrawn, not sent"_s);
        QTRY_VERIFY(!enabled("withdrawAction"));
        trigger("withdrawWaitingAction");
        QTRY_COMPARE(desk->queue.openCount(), 0);
        QTRY_VERIFY(!enabled("withdrawWaitingAction"));
        QCOMPARE(actCount(*gateway), 0);
    }

    /// The one who waits is decided about anew, in the same order.
    void signOutNow()
    {
        after({1306});
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 1);
        clickRow(desk->orders(), 0);
        QVERIFY(enabled("signOutNowAction") && !enabled("retryAction"));
        trigger("signOutNowAction");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(shownText(desk->signOutDialog(), "headlineLabel").contains(u"1306"_s));
        click(desk->signOutDialog(), "confirmButton");
        QVERIFY(desk->back());
        QVERIFY(
            desk->until([this] { return desk->newest(WindowDesk::Result) == u"Signed out during a call"; }));
        QCOMPARE(desk->orders()->model()->rowCount(), 1);
    }

    void retryFailed()
    {
        QVERIFY(!isVisible("retryFailedButton"));
        gateway->setFault("signout-100-007");
        desk->forceOut({1301, 1302});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        gateway->clearFaults();
        desk->forceOut({1303});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QTRY_VERIFY(isVisible("retryFailedButton"));
        click(&desk->window, "retryFailedButton");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QCOMPARE(shownText(desk->signOutDialog(), "headlineLabel"), u"Sign out 2 agents?"_s);
        click(desk->signOutDialog(), "confirmButton");
        QVERIFY(desk->back());
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QCOMPARE(gateway->signOutCount(1301), 1);
        QCOMPARE(gateway->signOutCount(1302), 1);
        QCOMPARE(gateway->signOutCount(1303), 1);
        QTRY_VERIFY(!isVisible("retryFailedButton"));
    }

    /// Who was not to be cut off is not cut off by the second attempt.
    void retryAfterTheCall()
    {
        gateway->setFault("signout-100-007");
        after({1306});
        (*gateway)->setAgentState(1306, 4, 1);
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QVERIFY(desk->newest(WindowDesk::Result).startsWith(u"Refused"));
        gateway->clearFaults();
        (*gateway)->setAgentState(1306, 7, 5);
        QVERIFY(desk->until([this] { return desk->stateOf(1306) == u"Talking"; }));
        trigger("retryFailedAction");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(part<QRadioButton>(desk->signOutDialog(), "callsAfterRadioButton")->isChecked());
        QCOMPARE(shownText(desk->signOutDialog(), "confirmButton"), u"Sign out after the call"_s);
    }

    void deleteWithdraws()
    {
        after({1306});
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 1);
        clickRow(desk->orders(), 0);
        desk->orders()->setFocus();
        press(Qt::Key_Delete);
        QTRY_COMPARE(desk->newest(WindowDesk::Result), u"Withdrawn, not sent"_s);
        QCOMPARE(actCount(*gateway), 0);
    }

    /// What a person took back has not failed: it is ordered again only when he selects it.
    void retryFailed_notWhatWasTakenBack()
    {
        after({1306});
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 1);
        withdrawWaiting();
        QTRY_COMPARE(desk->queue.openCount(), 0);
        QVERIFY(!isVisible("retryFailedButton"));
        gateway->setFault("signout-100-007");
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QTRY_VERIFY(isVisible("retryFailedButton"));
        clickRow(desk->orders(), rowOf(desk->orders(), WindowDesk::Agent, u"1306"_s));
        QTRY_VERIFY(enabled("retryAction"));
        part<QWidget>(&desk->window, "retryFailedButton")->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(shownText(desk->signOutDialog(), "headlineLabel").contains(u"1301"_s));
    }

    /// Asking anew does not lose why it was ordered.
    void reasonIsKept()
    {
        SignOutConsent consent{{}, desk->Desk::agents({1306})};
        consent.causeCode = 12;
        consent.note = u"End of shift"_s;
        QCOMPARE(desk->queue.add(consent), 1);
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 1);
        clickRow(desk->orders(), 0);
        trigger("signOutNowAction");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QCOMPARE(part<QComboBox>(desk->signOutDialog(), "causeCodeComboBox")->currentText(), u"12"_s);
        QCOMPARE(part<QLineEdit>(desk->signOutDialog(), "noteLineEdit")->text(), u"End of shift"_s);
        click(desk->signOutDialog(), "confirmButton");
        QVERIFY(desk->back());
        QVERIFY(
            desk->until([this] { return desk->newest(WindowDesk::Result) == u"Signed out during a call"; }));
        QCOMPARE(desk->queue.orders()[0].causeCode, 12);
        QCOMPARE(desk->queue.orders()[0].note, u"End of shift"_s);
    }

    /// A filter does not hide what has just been ordered.
    void newOrdersEndTheFilter()
    {
        oneRefusedOneOutOneWaiting();
        gateway->clearFaults();
        click(&desk->window, "refusedChip");
        QCOMPARE(agentsShown(), QStringList{u"1302"_s});
        desk->forceOut({1303});
        QTRY_COMPARE(agentsShown(), (QStringList{u"1303"_s, u"1306"_s, u"1302"_s, u"1301"_s}));
        QVERIFY(!isVisible("showAllToolButton"));
    }

    void retryOfSelectedRows()
    {
        gateway->setFault("signout-100-007");
        desk->forceOut({1301, 1302});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        clickRow(desk->orders(), rowOf(desk->orders(), WindowDesk::Agent, u"1301"_s));
        QTRY_VERIFY(enabled("retryAction"));
        trigger("retryAction");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(shownText(desk->signOutDialog(), "headlineLabel").contains(u"1301"_s));
        QVERIFY(!shownText(desk->signOutDialog(), "headlineLabel").contains(u"1302"_s));
    }

    /// A call began between the agreement and the turn: asked about, not cut.
    void heldIsReviewed()
    {
        gateway->setFault("slow@signout");
        gateway->change([](ccsim::Options &options) { options.slowMs = 1500; });
        desk->queue.setMostInFlight(1);
        desk->forceOut({1301, 1302});
        QTRY_COMPARE(actCount(*gateway), 1);
        const int second = desk->queue.orders()[0].state == SignOutOrder::State::Sent ? 1302 : 1301;
        (*gateway)->setAgentState(second, 7, 5);
        QVERIFY(desk->until([&] { return desk->stateOf(second) == u"Talking"_s; }));
        QVERIFY(desk->until([this] { return isVisible("reviewHeldButton"); }));
        QCOMPARE(shownText(&desk->window, "reviewHeldButton"), u"Review 1 held back"_s);
        QVERIFY(isVisible("stopButton"));
        click(&desk->window, "reviewHeldButton");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QVERIFY(shownText(desk->signOutDialog(), "headlineLabel").contains(QString::number(second)));
        QCOMPARE(gateway->signOutCount(second), 0);
    }

    void details()
    {
        oneRefusedOneOutOneWaiting();
        auto *details = part<QTextEdit>(&desk->window, "orderDetailsTextEdit");
        QVERIFY(!details->isVisible());
        click(&desk->window, "detailsToolButton");
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().startsWith(u"Select"_s));
        clickRow(desk->orders(), rowOf(desk->orders(), WindowDesk::Agent, u"1302"_s));
        const QString text = details->toPlainText();
        QVERIFY(text.contains(u"(1302)\nRefused: The operation failed inside the call centre\n"_s));
        QVERIFY(text.contains(u"What to do: Try again.\n"_s));
        QVERIFY(text.contains(u"Request 1 (force sign-out, "_s));
        QVERIFY(text.contains(u" ms): retcode 100-007, "_s));
        QVERIFY(text.contains(desk->queue.orders()[1].journalId));
        // The same on the clipboard.
        trigger("copyDetailsAction");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"(1302)\nRefused: "_s));
        // Several rows: how many of which kind.
        desk->orders()->selectAll();
        QCOMPARE(details->toPlainText(),
                 u"3 sign-outs selected\n1 signed out\n1 refused\n1 waiting for call to end"_s);
        click(&desk->window, "detailsToolButton");
        QVERIFY(!details->isVisible());
        clickRow(desk->orders(), 0);
        press(Qt::Key_Return);
        QVERIFY(details->isVisible());
    }

    void progressOfARun()
    {
        gateway->setFault("silent@signout");
        desk->forceOut({1301});
        QTRY_COMPARE(actCount(*gateway), 1);
        QVERIFY(!isVisible("progressLabel")); // one has his row
        desk->forceOut({1302, 1303});
        QTRY_COMPARE(shownText(&desk->window, "progressLabel"), u"0 of 3 done"_s);
        auto *bar = part<QProgressBar>(&desk->window, "runProgressBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 3);
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QTRY_VERIFY(!isVisible("progressLabel") && !bar->isVisible());
    }

    /// What is still to come is said as long as it is.
    void progressWithSomeWhoWait()
    {
        after({1306});
        desk->forceOut({1301, 1302});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 1; }));
        QTRY_COMPARE(shownText(&desk->window, "progressLabel"), u"2 of 3 done, 1 waiting for call to end"_s);
        QVERIFY(!isVisible("runProgressBar"));
        trigger("withdrawWaitingAction");
        QTRY_VERIFY(!isVisible("progressLabel"));
    }

    /// An order that waited and is taken up again belongs to the new run, not to the one it was made in.
    void progressWithOneTakenUpAgain()
    {
        desk->forceOut({1301, 1302});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        after({1306});
        gateway->setFault("silent@signout");
        QCOMPARE(desk->queue.add(SignOutConsent{desk->Desk::agents({1306, 1303})}), 2);
        QTRY_COMPARE(shownText(&desk->window, "progressLabel"), u"0 of 2 done"_s);
    }

    /// Where there is no session, nobody can be asked about; what only takes back still works.
    void withoutASession()
    {
        gateway->setFault("signout-100-007");
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        clickRow(desk->orders(), 0);
        QTRY_VERIFY(enabled("retryAction") && enabled("retryFailedAction"));
        (*gateway)->dropSession(1300);
        QVERIFY(desk->until([this] { return !desk->session.isSignedIn(); }));
        QVERIFY(!enabled("retryAction") && !enabled("retryFailedAction"));
        QVERIFY(enabled("copyOrdersAction") && enabled("copyDetailsAction"));
    }

    void menusHoldTheSame()
    {
        after({1306});
        QTRY_COMPARE(desk->orders()->model()->rowCount(), 1);
        auto *more = part<QAbstractButton>(&desk->window, "moreToolButton");
        QVERIFY(more && more->isVisible());
        for (const char *name : {"withdrawAction", "signOutNowAction", "retryAction", "copyOrdersAction",
                                 "copyDetailsAction", "withdrawWaitingAction"})
            QVERIFY2(desk->orders()->actions().contains(action(name)), name);
        // The menu key opens it: Qt makes the menu of these actions itself.
        QCOMPARE(desk->orders()->contextMenuPolicy(), Qt::ActionsContextMenu);
    }

private:
    QAction *action(const char *name) const
    {
        return desk->window.findChild<QAction *>(QString::fromLatin1(name));
    }
    bool enabled(const char *name) const { return action(name)->isEnabled(); }
    void trigger(const char *name) const
    {
        QVERIFY2(enabled(name), name);
        action(name)->trigger();
    }
    bool isVisible(const char *name) const { return part<QWidget>(&desk->window, name)->isVisible(); }
    QStringList agentsShown() const { return columnTexts(desk->orders(), WindowDesk::Agent); }

    void after(std::initializer_list<int> ids)
    {
        QCOMPARE(desk->queue.add(SignOutConsent{{}, desk->Desk::agents(ids)}), int(ids.size()));
    }
    void withdrawWaiting() const { trigger("withdrawWaitingAction"); }
    void oneRefusedOneOutOneWaiting()
    {
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        gateway->setFault("signout-100-007");
        desk->forceOut({1302});
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        after({1306});
        QTRY_COMPARE(shownText(&desk->window, "waitingForCallChip"), u"1 waiting for call to end"_s);
        QCOMPARE(agentsShown(), (QStringList{u"1306"_s, u"1302"_s, u"1301"_s}));
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
