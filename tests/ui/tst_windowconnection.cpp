// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What the window says and does when the gateway goes away, comes back, or throws the supervisor out; and
/// how it closes.
class TestWindowConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(60));
        (*gateway)->setAgentState(1305, 4, 1);
        desk = std::make_unique<WindowDesk>();
        QVERIFY(desk->open(*gateway));
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void thrownOut()
    {
        desk->select({1305});
        (*gateway)->dropSession(1300);
        QVERIFY(desk->until([this] { return banner().startsWith(u"You were signed out at "); }));
        QVERIFY(banner().contains(u"Sign in again"_s));
        QVERIFY(shownText(&desk->window, "bannerCodeLabel").startsWith(u"retcode 100-006"_s));
        QCOMPARE(shownText(&desk->window, "connectionToolButton"), u"Not signed in"_s);
        QVERIFY(!desk->signInDialog()); // he is not pulled back
        // The list stays to be read, and looks as old as it is; nothing can be done with it.
        QCOMPARE(desk->agents()->model()->rowCount(), 61);
        QVERIFY(desk->agents()->isVisible());
        QVERIFY(looksOld());
        QVERIFY(!part<QPushButton>(&desk->window, "forceSignOutButton")->isEnabled());
        QTest::keyClick(desk->agents(), Qt::Key_Delete);
        QVERIFY(!desk->signOutDialog());
        // The way back is beside the sentence.
        QCOMPARE(shownText(&desk->window, "bannerButton"), u"Sign in again"_s);
        click(&desk->window, "bannerButton");
        QTRY_VERIFY(desk->signInDialog() && desk->signInDialog()->isVisible());
        desk->signInDialog()->reject();

        QVERIFY(desk->signInAndRead(*gateway));
        QTRY_VERIFY(banner().isEmpty());
        QTRY_VERIFY(!looksOld());
    }

    void lapsed()
    {
        gateway->setFault("code-105-001@poll");
        QVERIFY(desk->until([this] { return banner().startsWith(u"Your session lapsed at "); }));
        QVERIFY(shownText(&desk->window, "bannerCodeLabel").startsWith(u"retcode 105-001"_s));
        // The dialog that asks for the password says the same.
        QTRY_VERIFY(desk->signInDialog() && desk->signInDialog()->isVisible());
        QCOMPARE(shownText(desk->signInDialog(), "errorLabel"), banner());
        QVERIFY(shownText(desk->signInDialog(), "errorCodeLabel").startsWith(u"retcode 105-001"_s));
    }

    void gatewayStoppedAndStarted()
    {
        (*gateway)->stop();
        QVERIFY(desk->until(
            [this] { return banner().startsWith(u"The gateway cannot be reached. The list is as of "); }));
        QCOMPARE(desk->session.state(), GatewaySession::State::Recovering);
        QVERIFY(shownText(&desk->window, "connectionToolButton").endsWith(u"no connection"_s));
        // What no longer holds is not said.
        QVERIFY(shownText(&desk->window, "updatedLabel").isEmpty());
        QVERIFY(shownText(&desk->window, "answersLabel").isEmpty());
        // Where it does not fit, what matters is said.
        auto *button = part<QToolButton>(&desk->window, "connectionToolButton");
        button->setMaximumWidth(button->sizeHint().width() - 1);
        QTRY_COMPARE(button->text(), u"1300 – no connection"_s);
        QVERIFY(button->toolTip().startsWith(u"1300 @ "_s));
        const QFontMetrics letters = button->fontMetrics();
        button->setMaximumWidth(button->sizeHint().width()
                                - letters.horizontalAdvance(button->accessibleName())
                                + letters.horizontalAdvance(u"No connection"_s) + 1);
        QTRY_COMPARE(button->text(), u"No connection"_s);
        button->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_VERIFY(button->text().endsWith(u"no connection"_s));
        QCOMPARE(shownText(&desk->window, "bannerButton"), u"Try now"_s);
        // The list is kept, looks old, and can still be used for reading.
        QCOMPARE(desk->agents()->model()->rowCount(), 61);
        QVERIFY(looksOld());
        QScrollBar *bar = desk->agents()->verticalScrollBar();
        desk->agents()->setFocus();
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(bar->maximum() > 0);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bar->value(), 0);
        QTest::keyClicks(part<QLineEdit>(&desk->window, "searchLineEdit"), u"1305"_s);
        QCOMPARE(desk->agents()->model()->rowCount(), 1);
        part<QLineEdit>(&desk->window, "searchLineEdit")->clear();
        runFor(desk->clock, 20000);
        QVERIFY(desk->feed.isStale());
        QVERIFY(looksOld());
        QVERIFY(!banner().isEmpty());

        QVERIFY((*gateway)->start());
        QVERIFY(desk->until([this] { return desk->session.state() == GatewaySession::State::SignedIn; }));
        QVERIFY(desk->until([this] { return banner().isEmpty() && !looksOld(); }));
        QCOMPARE(desk->agents()->model()->rowCount(), 61);
        // And it lives again.
        (*gateway)->setAgentState(1305, 8, 8);
        QVERIFY(desk->until([this] { return desk->stateOf(1305) == u"Rest"; }));
    }

    void staleListSaysSo()
    {
        gateway->setFault("list-html@list");
        QVERIFY(desk->until([this] { return banner().startsWith(u"This list is "); }));
        QVERIFY(banner().contains(u" s old. The gateway's answer was not understood."_s));
        QVERIFY(shownText(&desk->window, "updatedLabel").endsWith(u" s ago"));
        QVERIFY(shownText(&desk->window, "answersLabel").isEmpty());
        QCOMPARE(shownText(&desk->window, "bannerButton"), u"Try again"_s);
        QVERIFY(looksOld());
        QCOMPARE(desk->agents()->model()->rowCount(), 61);
        // A sign-out says how old the list is that it is made from.
        desk->select({1305});
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk->signOutDialog());
        QVERIFY(shownText(desk->signOutDialog(), "listAgeLabel").contains(u"states may have changed"_s));
        desk->signOutDialog()->reject();

        gateway->clearFaults();
        click(&desk->window, "bannerButton");
        QVERIFY(desk->until([this] { return banner().isEmpty() && !looksOld(); }));
        QVERIFY(shownText(&desk->window, "answersLabel").startsWith(u"gateway answers in "));
    }

    /// The time of an answer that could not be used says nothing about the list.
    void answerTimeGoesWithTheFirstFailure()
    {
        QTRY_VERIFY(!shownText(&desk->window, "answersLabel").isEmpty());
        const QSignalSpy failed(&desk->feed, &AgentFeed::listFailed);
        gateway->setFault("list-html@list");
        QVERIFY(desk->until([&] { return !failed.isEmpty(); }));
        QVERIFY(!desk->feed.isStale());
        QVERIFY(shownText(&desk->window, "answersLabel").isEmpty());
        QVERIFY(!shownText(&desk->window, "updatedLabel").isEmpty());
    }

    void firstListThatFailsIsExplained()
    {
        WindowDesk second;
        gateway->setFault("list-html@list");
        QVERIFY(second.show());
        QVERIFY(second.signIn(*gateway, SimulatedGateway::credentials(1298)));
        QTRY_COMPARE(shownText(&second.window, "agentsEmptyTitleLabel"), u"The list could not be read"_s);
        QVERIFY(shownText(&second.window, "agentsEmptyTextLabel").contains(u"not understood"_s));
        gateway->clearFaults();
        click(&second.window, "agentsEmptyButton");
        QVERIFY(second.until([&] { return second.agents()->isVisible() && second.rowOf(1305) >= 0; }));
    }

    void closingSignsTheSupervisorOut()
    {
        desk->window.close();
        QTRY_VERIFY(!desk->window.isVisible());
        QCOMPARE(gateway->requestCount("DELETE /agentgateway/resource/onlineagent/1300/logout"), 1);
        QVERIFY(!(*gateway)->agent(1300).signedIn);
        QCOMPARE(actCount(*gateway), 0);
    }

    /// A gateway that does not answer holds nobody back.
    void closingDoesNotWaitForEver_data()
    {
        QTest::addColumn<bool>("isDead");
        QTest::newRow("silent") << false;
        QTest::newRow("dead") << true;
    }

    void closingDoesNotWaitForEver()
    {
        QFETCH(bool, isDead);
        if (isDead)
            (*gateway)->stop();
        else
            gateway->setFault("silent@logout");
        desk->window.close();
        desk->window.close(); // an impatient second click changes nothing
        QVERIFY(desk->until([this] { return !desk->window.isVisible(); }));
        QVERIFY(gateway->requestCount("1300/logout") <= 1);
    }

    void closingWhileSigningIn()
    {
        WindowDesk second;
        gateway->setFault("silent@signin");
        QVERIFY(second.show());
        second.session.signIn(gateway->address(), gateway->trust(), SimulatedGateway::credentials(1298));
        QTRY_COMPARE(shownText(&second.window, "agentsEmptyTitleLabel"), u"Signing in…"_s);
        second.window.close();
        QTRY_VERIFY(!second.window.isVisible());
        QCOMPARE(second.session.state(), GatewaySession::State::SignedOut);
    }

    void closingWithASignOutUnderWay()
    {
        gateway->setFault("silent@signout");
        desk->forceOut({1305});
        QTRY_COMPARE(actCount(*gateway), 1);
        desk->window.close();
        QTRY_VERIFY(question() && question()->isVisible());
        QCOMPARE(shownText(question(), "leaveLabel"), u"1 sign-out is unfinished. Close anyway?"_s);
        QTRY_VERIFY(hasFocus(question(), "leaveStayButton"));
        desk->window.close(); // an impatient second click asks no second time
        QCOMPARE(desk->window.findChildren<QDialog *>(u"leaveDialog"_s).size(), 1);
        press(Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(desk->window.isVisible());
        QVERIFY(desk->session.isSignedIn());

        desk->window.close();
        QTRY_VERIFY(question() && question()->isVisible());
        click(question(), "leaveGoButton");
        QTRY_VERIFY(!desk->window.isVisible());
        // What is not known is not claimed.
        QCOMPARE(desk->newest(WindowDesk::Result),
                 u"Not known: your session ended before the outcome was known"_s);
    }

    void theQuestionCountsAlong()
    {
        gateway->setFault("slow@signout");
        gateway->change([](ccsim::Options &options) { options.slowMs = 1500; });
        desk->forceOut({1305});
        desk->window.close();
        QTRY_VERIFY(question() && question()->isVisible());
        QCOMPARE(shownText(question(), "leaveGoButton"), u"Close anyway"_s);
        const auto *go = part<QWidget>(question(), "leaveGoButton");
        QCOMPARE(go->property("role").toString(), u"danger"_s);
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        QCOMPARE(shownText(question(), "leaveLabel"), u"All sign-outs are finished now. Close?"_s);
        QCOMPARE(shownText(question(), "leaveTextLabel"), u"Nothing will be lost."_s);
        QCOMPARE(shownText(question(), "leaveGoButton"), u"Close"_s);
        QCOMPARE(go->property("role").toString(), QString());
        click(question(), "leaveStayButton");
        QTRY_VERIFY(!question());
        QVERIFY(desk->window.isVisible());
    }

private:
    QDialog *question() const { return part<QDialog>(&desk->window, "leaveDialog"); }
    QString banner() const { return shownText(&desk->window, "bannerLabel"); }
    bool looksOld() const { return desk->agents()->property("dimmed").toBool(); }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestWindowConnection)
#include "tst_windowconnection.moc"
