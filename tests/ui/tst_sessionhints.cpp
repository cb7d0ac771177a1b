// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Qt::StringLiterals;

/// What the window says about the session without being asked: rights, password, who holds it; and what
/// support gets.
class TestSessionHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind());
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void rights_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<bool>("lacking");
        QTest::newRow("inspector") << QByteArray() << QByteArray("bool") << false;
        QTest::newRow("not an inspector")
            << QByteArray("000000000000000000000000") << QByteArray("bool") << true;
        QTest::newRow("unknown") << QByteArray("000000000000000000000000") << QByteArray("error") << false;
    }

    void rights()
    {
        QFETCH(QByteArray, rights);
        QFETCH(QByteArray, shape);
        QFETCH(bool, lacking);
        gateway->change([&](ccsim::Options &options) {
            options.rights = rights.toStdString();
            options.iscensorShape = shape.toStdString();
        });
        QSignalSpy known(&desk->session, &GatewaySession::rightsKnown);
        QVERIFY(desk->open(*gateway));
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(hint().contains(u"not an inspector"_s), lacking);
        desk->select({1305});
        QVERIFY(part<QWidget>(&desk->window, "forceSignOutButton")->isEnabled()); // nothing is blocked
        click(&desk->window, "forceSignOutButton");
        QTRY_VERIFY(desk->signOutDialog() && desk->signOutDialog()->isVisible());
        QCOMPARE(shownText(desk->signOutDialog(), "rightsLabel").contains(u"not an inspector"_s), lacking);
        desk->signOutDialog()->reject();
        QVERIFY(desk->back());
        if (!lacking)
            return;
        click(&desk->window, "hintButton");
        QCOMPARE(hint(), QString());
    }

    void password_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<bool>("forced");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("never") << QByteArray() << false << QString();
        QTest::newRow("long") << QByteArray("30") << false << QString();
        QTest::newRow("two") << QByteArray("2") << false << u"Your password expires in 2 days. Change it"_s;
        QTest::newRow("one") << QByteArray("1") << false << u"Your password expires in 1 day. Change it"_s;
        QTest::newRow("today") << QByteArray("0") << false << u"Your password expires today. Change it"_s;
        QTest::newRow("must") << QByteArray("30") << true << u"Your password must be changed. Change it"_s;
    }

    void password()
    {
        QFETCH(QByteArray, days);
        QFETCH(bool, forced);
        QFETCH(QString, sentence);
        gateway->change([&](ccsim::Options &options) {
            options.timeRemaining = days.toStdString();
            options.forceChange = forced;
        });
        QVERIFY(desk->open(*gateway));
        QVERIFY2(sentence.isEmpty() ? hint().isEmpty() : hint().startsWith(sentence), qPrintable(hint()));
    }

    /// After a crash of our own nobody is asked whether he sits at another desk.
    void ourOwnCrashedSessionIsTakenOver()
    {
        {
            Desk crashed;
            SessionMarkKeeper keeper(&crashed.session, &desk->mark);
            QVERIFY(crashed.signIn(*gateway));
        } // gone without signing out
        QVERIFY((*gateway)->agent(1300).signedIn);
        signIn();
        QTRY_VERIFY(desk->session.isSignedIn());
        QTRY_VERIFY(!desk->signInDialog());
        QCOMPARE(gateway->requestCount("/onlineagent/1300/forcelogin"), 1);
    }

    void whatCanNotBeForcedIsSaid()
    {
        gateway->setFault("code-100-015@signin");
        signIn();
        QTRY_VERIFY(
            shownText(desk->signInDialog(), "errorLabel").contains(u"cannot be signed in by force"_s));
        QCOMPARE(shownText(desk->signInDialog(), "errorButton"), QString());
        QVERIFY(!part<QWidget>(desk->signInDialog(), "forceSignInButton")->isVisible());
    }

    void diagnosticsGoToTheClipboard()
    {
        desk->policy.problems = {u"Gatway=x"_s};
        QVERIFY(desk->open(*gateway));
        desk->window.findChild<QAction *>(u"copyDiagnosticsAction"_s)->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Floorwalker: "_s));
        QVERIFY(copied.contains(gateway->address().text()));
        QVERIFY(copied.contains(u"Gatway=x"_s));
        QVERIFY(!copied.contains(u"secret"_s));
        QVERIFY(!copied.contains(QString::fromLatin1(desk->session.connection()->guid())));
        QVERIFY(part<QStatusBar>(&desk->window, "statusBar")->currentMessage().contains(u"clipboard"_s));
    }

private:
    QString hint() const { return shownText(&desk->window, "hintLabel"); }

    void signIn()
    {
        Profile profile = desk->profiles.defaultProfile();
        profile.gateway = gateway->address().text();
        profile.agentId = u"1300"_s;
        profile.acceptedCertificate = QString::fromStdString((*gateway)->certificateSha256());
        QVERIFY(desk->profiles.save(profile));
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(desk->signInDialog() && desk->signInDialog()->isVisible());
        QTRY_VERIFY(hasFocus(desk->signInDialog(), "passwordLineEdit"));
        type(u"secret"_s);
        press(Qt::Key_Return);
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestSessionHints)
#include "tst_sessionhints.moc"
