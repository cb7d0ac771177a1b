// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/named.h"
#include "ui/signin/signindialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

// Nothing else that is stored may hold it by chance.
const QString password = u"Tr0ub4dor-7281"_s;

struct Field {
    const char *label;
    const char *objectName;
};
constexpr Field fields[]{{"Gateway", "gatewayLineEdit"},
                         {"Agent ID", "agentIdLineEdit"},
                         {"Password", "passwordLineEdit"},
                         {"Phone number", "phoneLineEdit"},
                         {"CA certificate", "caCertificateLineEdit"}};

} // namespace

/// The sign-in dialog: its fields, what it remembers, and the ways through it.
class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ccsim::Options options = SimulatedGateway::quick();
        options.password = password.toStdString();
        gateway = std::make_unique<SimulatedGateway>(options);
        desk = std::make_unique<WindowDesk>();
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(hasFocus(dialog(), "gatewayLineEdit"));
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("objectName");
        for (const Field &field : fields)
            QTest::newRow(field.label) << QByteArray(field.objectName);
    }

    void labels()
    {
        QFETCH(QByteArray, objectName);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        auto *edit = part<QLineEdit>(dialog(), objectName);
        QVERIFY(edit && edit->isVisible());
        QCOMPARE(edit->accessibleName(), text);
        QCOMPARE(spokenName(edit), text);
        int buddies = 0;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->buddy() != edit)
                continue;
            ++buddies;
            QCOMPARE(withoutMnemonic(label->text()), text);
        }
        QCOMPARE(buddies, 1);
    }

    void signInButtonIsCalledSo()
    {
        auto *button = part<QPushButton>(dialog(), "signInButton");
        QCOMPARE(withoutMnemonic(button->text()), u"Sign in"_s);
        QCOMPARE(spokenName(button), u"Sign in"_s);
        QVERIFY(button->isDefault());
        QCOMPARE(part<QLineEdit>(dialog(), "passwordLineEdit")->echoMode(), QLineEdit::Password);
    }

    void refusesWhatCanNotBeRight_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QByteArray>("focus");
        const auto row = [](const char *name, const QString &address, const QString &agent,
                            const QString &secret, const QString &certificate, const QString &sentence,
                            const char *focus) {
            QTest::newRow(name) << address << agent << secret << certificate << sentence << QByteArray(focus);
        };
        const QString good = u"own"_s; // the simulator's address
        row("no gateway", {}, u"1300"_s, password, {}, u"Enter the gateway's address"_s, "gatewayLineEdit");
        row("plain http", u"http://ccgw.example"_s, u"1300"_s, password, {}, u"Only https://"_s,
            "gatewayLineEdit");
        row("port", u"ccgw.example:70000"_s, u"1300"_s, password, {}, u"1 to 65535"_s, "gatewayLineEdit");
        row("no agent", good, {}, password, {}, u"from 101 to 999999"_s, "agentIdLineEdit");
        row("agent too small", good, u"100"_s, password, {}, u"from 101 to 999999"_s, "agentIdLineEdit");
        row("agent too large", good, u"1000000"_s, password, {}, u"from 101 to 999999"_s, "agentIdLineEdit");
        row("agent is a word", good, u"ana"_s, password, {}, u"from 101 to 999999"_s, "agentIdLineEdit");
        row("no password", good, u"1300"_s, {}, {}, u"Enter the password."_s, "passwordLineEdit");
        row("certificate not there", good, u"1300"_s, password, u"/nowhere/ca.pem"_s, u"cannot be read"_s,
            "caCertificateLineEdit");
        row("not a certificate", good, u"1300"_s, password, u"settings"_s, u"holds no certificate"_s,
            "caCertificateLineEdit");
    }

    void refusesWhatCanNotBeRight()
    {
        QFETCH(QString, address);
        QFETCH(QString, agent);
        QFETCH(QString, secret);
        QFETCH(QString, certificate);
        QFETCH(QString, sentence);
        QFETCH(QByteArray, focus);
        if (certificate == u"settings") {
            certificate = desk->home.filePath(u"none.pem"_s);
            QFile file(certificate);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
        }
        fill(address == u"own" ? gateway->address().text() : address, agent, secret, certificate);
        click(dialog(), "signInButton");
        QVERIFY2(shownText(dialog(), "errorLabel").contains(sentence),
                 qPrintable(shownText(dialog(), "errorLabel")));
        QCOMPARE(shownText(dialog(), "errorCodeLabel"), QString());
        QVERIFY(hasFocus(dialog(), focus));
        QCOMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        QCOMPARE(gateway->requestCount(), 0);
    }

    void keyboardOnly()
    {
        type(gateway->address().text());
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "agentIdLineEdit"));
        type(u"1300"_s);
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "passwordLineEdit"));
        type(password);
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "phoneLineEdit"));
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "caCertificateLineEdit"));
        type(certificateFile());
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "browseButton"));
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "advancedToolButton"));
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "cancelButton"));
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(dialog(), "signInButton"));
        press(Qt::Key_Space);
        QTRY_VERIFY(desk->session.isSignedIn());
        QTRY_VERIFY(!dialog());
    }

    void enterSignsIn()
    {
        fill(gateway->address().text(), u"1300"_s, password, certificateFile());
        part<QLineEdit>(dialog(), "passwordLineEdit")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(desk->session.isSignedIn());
        QTRY_VERIFY(!dialog());
        // As busy, so that no call is routed to the supervisor.
        QCOMPARE(gateway->simulator().agent(1300).status, 3);
    }

    void remembersAllButThePassword()
    {
        fill(gateway->address().text(), u"1300"_s, password, certificateFile());
        QTest::keyClicks(part<QLineEdit>(dialog(), "phoneLineEdit"), u"71300"_s);
        click(dialog(), "signInButton");
        QTRY_VERIFY(!dialog());
        desk->session.signOut();
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);

        desk->window.askToSignIn();
        QTRY_VERIFY(hasFocus(dialog(), "passwordLineEdit"));
        QCOMPARE(fieldText("gatewayLineEdit"), gateway->address().text());
        QCOMPARE(fieldText("agentIdLineEdit"), u"1300"_s);
        QCOMPARE(fieldText("phoneLineEdit"), u"71300"_s);
        QCOMPARE(fieldText("caCertificateLineEdit"), certificateFile());
        QCOMPARE(fieldText("passwordLineEdit"), QString());

        desk->window.close();
        desk->settings.sync();
        QFile file(desk->settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("71300"));
        for (const QByteArray &form :
             {password.toUtf8(), password.toUtf8().toBase64(), password.toUtf8().toHex()})
            QVERIFY(!stored.contains(form));
    }

    void aFailedSignInIsNotRemembered()
    {
        fill(gateway->address().text(), u"1300"_s, u"wrong"_s, certificateFile());
        click(dialog(), "signInButton");
        QTRY_VERIFY(!shownText(dialog(), "errorLabel").isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        for (const QString &key : desk->settings.allKeys())
            QVERIFY2(!desk->settings.value(key).toString().contains(gateway->address().text()),
                     qPrintable(key));
    }

    void cancelledWhileWaiting_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }

    void cancelledWhileWaiting()
    {
        QFETCH(bool, byKey);
        gateway->setFault("silent@signin");
        fill(gateway->address().text(), u"1300"_s, password, certificateFile());
        click(dialog(), "signInButton");
        QTRY_COMPARE(gateway->requestCount("PUT"), 1);
        QCOMPARE(shownText(dialog(), "signInStatusLabel"), u"Signing in…"_s);
        QVERIFY(!part<QLineEdit>(dialog(), "passwordLineEdit")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog(), "signInButton")->isEnabled());
        QVERIFY(hasFocus(dialog(), "cancelButton"));

        if (byKey)
            press(Qt::Key_Escape);
        else
            click(dialog(), "cancelButton");
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        QTRY_VERIFY(part<QPushButton>(dialog(), "signInButton")->isEnabled());
        QCOMPARE(shownText(dialog(), "signInStatusLabel"), QString());
        QCOMPARE(shownText(dialog(), "errorLabel"), QString());
        QCOMPARE(fieldText("passwordLineEdit"), password);

        // Nothing is lost: the next try goes through. As another one, because the simulator still holds the
        // first call.
        gateway->clearFaults();
        part<QLineEdit>(dialog(), "agentIdLineEdit")->setText(u"1299"_s);
        click(dialog(), "signInButton");
        QTRY_VERIFY(desk->session.isSignedIn());
    }

    void byForceWhenSignedInElsewhere()
    {
        Desk other;
        QVERIFY(other.signIn(*gateway, SimulatedGateway::credentials(1300, password)));
        fill(gateway->address().text(), u"1300"_s, password, certificateFile());
        click(dialog(), "signInButton");
        QTRY_VERIFY(shownText(dialog(), "errorCodeLabel").contains(u"100-002"));
        QVERIFY(shownText(dialog(), "errorLabel").contains(u"Sign out there, or choose “Force sign-in”"_s));
        // One key press does not throw the other desk out.
        QVERIFY(!hasFocus(dialog(), "forceSignInButton"));
        QVERIFY(!part<QPushButton>(dialog(), "forceSignInButton")->isDefault());
        QCOMPARE(spokenName(part<QPushButton>(dialog(), "forceSignInButton")), u"Force sign-in"_s);

        click(dialog(), "forceSignInButton");
        QTRY_VERIFY(desk->session.isSignedIn());
        QTRY_VERIFY(!dialog());
        QVERIFY(runUntil(other.clock, [&] { return !other.session.isSignedIn(); }));
    }

    void enterLeavesTheOtherDeskAlone()
    {
        Desk other;
        QVERIFY(other.signIn(*gateway, SimulatedGateway::credentials(1300, password)));
        fill(gateway->address().text(), u"1300"_s, password, certificateFile());
        click(dialog(), "signInButton");
        QTRY_VERIFY(shownText(dialog(), "errorCodeLabel").contains(u"100-002"));
        QTRY_VERIFY(hasFocus(dialog(), "cancelButton"));
        QVERIFY(part<QPushButton>(dialog(), "cancelButton")->isDefault());
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(!desk->session.isSignedIn());
        QVERIFY(other.session.isSignedIn());
    }

private:
    QDialog *dialog() const { return desk->signInDialog(); }
    QString fieldText(const char *name) const { return part<QLineEdit>(dialog(), name)->text(); }

    QString certificateFile() const
    {
        const QString name = desk->home.filePath(u"ca.pem"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QByteArray::fromStdString(gateway->simulator().certificatePem())) <= 0)
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }

    void fill(const QString &address, const QString &agent, const QString &secret, const QString &certificate)
    {
        const QStringList texts{address, agent, secret, {}, certificate};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            auto *edit = part<QLineEdit>(dialog(), fields[i].objectName);
            edit->clear();
            QTest::keyClicks(edit, texts[i]);
        }
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
