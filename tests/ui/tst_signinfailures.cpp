// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

/// What stands in the way of one sign-in.
struct Obstacle {
    const char *fault = nullptr; ///< of the simulator
    const char *certificateHost = ""; ///< for which its certificate was made
    bool isDead = false; ///< nothing listens
    bool trustsAnother = false; ///< the certificate file is another gateway's
    bool noFile = false; ///< the system's authorities are asked
    bool phoneRequired = false;
    const char *password = "secret";
};

} // namespace

Q_DECLARE_METATYPE(Obstacle)

/// Every way in which a sign-in fails ends in a plain sentence in the dialog, with the raw code where there
/// is one, and the dialog stays usable.
class TestSignInFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data()
    {
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("focus");
        const auto row = [](const char *name, const Obstacle &obstacle, const QString &sentence,
                            const QString &code, const char *focus) {
            QTest::newRow(name) << obstacle << sentence << code << QByteArray(focus);
        };
        row("wrong password", {.password = "wrong"}, u"Agent ID or password is wrong."_s,
            u"retcode 100-004"_s, "passwordLineEdit");
        row("expired password", {.fault = "code-100-020@signin"}, u"The password has expired."_s,
            u"retcode 100-020"_s, "passwordLineEdit");
        row("locked", {.fault = "code-110-016@signin"}, u"The account is locked."_s, u"retcode 110-016"_s,
            "agentIdLineEdit");
        row("phone", {.phoneRequired = true}, u"Enter another phone number."_s, u"retcode 100-013"_s,
            "phoneLineEdit");
        row("unknown code", {.fault = "code-999-999@signin"}, u"a code that this program does not know"_s,
            u"retcode 999-999"_s, "passwordLineEdit");
        row("dead gateway", {.isDead = true}, u"nothing answers at this address and port"_s, {},
            "gatewayLineEdit");
        row("another authority", {.trustsAnother = true}, u"certificate is not trusted. Nothing was sent."_s,
            {}, "caCertificateLineEdit");
        row("system's authorities", {.noFile = true}, u"certificate is not trusted. Nothing was sent."_s, {},
            "caCertificateLineEdit");
        row("wrong host name", {.certificateHost = "ccgw.example"}, u"was issued for another name."_s, {},
            "gatewayLineEdit");
        row("cut in the handshake", {.fault = "tls-cut"}, u"cannot be reached. Check the network"_s, {},
            "gatewayLineEdit");
        row("HTML with 502", {.fault = "html-502@signin"}, u"or a server in front of it, reports an error."_s,
            u"HTTP 502"_s, "passwordLineEdit");
        row("HTML with 200", {.fault = "html-200@signin"}, u"The gateway's answer was not understood."_s,
            u"HTTP 200"_s, "passwordLineEdit");
        row("redirect", {.fault = "redirect@signin"}, u"pointed to another address."_s, u"HTTP 302"_s,
            "gatewayLineEdit");
        row("cut", {.fault = "cut-before@signin"}, u"The connection ended before"_s, {}, "passwordLineEdit");
        row("silent", {.fault = "silent@signin"}, u"did not answer in time."_s, {}, "passwordLineEdit");
    }

    void fails()
    {
        QFETCH(Obstacle, obstacle);
        QFETCH(QString, sentence);
        QFETCH(QString, code);
        QFETCH(QByteArray, focus);
        ccsim::Options options = SimulatedGateway::quick();
        options.certHost = obstacle.certificateHost;
        options.phoneRequired = obstacle.phoneRequired;
        SimulatedGateway gateway(options);
        if (obstacle.fault)
            gateway.setFault(obstacle.fault);
        const SimulatedGateway another;
        const GatewayAddress address = gateway.address();
        if (obstacle.isDead)
            gateway->stop();

        WindowDesk desk;
        QVERIFY(desk.show());
        desk.window.askToSignIn();
        QDialog *dialog = desk.signInDialog();
        const QString own = written(desk, u"own.pem"_s, gateway);
        const QString others = written(desk, u"another.pem"_s, another);
        enter(dialog, "gatewayLineEdit", address.text());
        enter(dialog, "agentIdLineEdit", u"1300"_s);
        enter(dialog, "passwordLineEdit", QString::fromLatin1(obstacle.password));
        enter(dialog, "caCertificateLineEdit",
              obstacle.noFile              ? QString()
                  : obstacle.trustsAnother ? others
                                           : own);
        click(dialog, "signInButton");

        QVERIFY(desk.until([&] { return !shownText(dialog, "errorLabel").isEmpty(); }));
        const QString said = shownText(dialog, "errorLabel");
        QVERIFY2(said.contains(sentence), qPrintable(said));
        const QString raw = shownText(dialog, "errorCodeLabel");
        QVERIFY2(code.isEmpty() ? raw.isEmpty() : raw.startsWith(code), qPrintable(raw));
        if (QDialog *certificate = desk.certificateDialog()) {
            certificate->reject(); // tst_certificatedialog is about that one
            QTRY_VERIFY(!desk.certificateDialog());
            dialog->activateWindow(); // a window manager does this; the offscreen platform has none
        }
        QVERIFY(dialog->isVisible());
        QVERIFY(part<QPushButton>(dialog, "signInButton")->isEnabled());
        QTRY_VERIFY2(hasFocus(dialog, focus), qPrintable(QApplication::focusWidget()->objectName()));
        const QRect label = part<QWidget>(dialog, "errorLabel")->geometry();
        QVERIFY(part<QWidget>(dialog, "errorFrame")->rect().contains(label));

        // It stays usable: with the obstacle out of the way the same dialog signs in.
        gateway.change([](ccsim::Options &now) {
            now.faults.clear();
            now.phoneRequired = false;
        });
        if (*obstacle.certificateHost)
            return; // that one is for another gateway to solve
        if (obstacle.isDead)
            QVERIFY(gateway->start());
        // Another one: where the first call was never answered, the simulator still holds it.
        enter(dialog, "agentIdLineEdit", u"1299"_s);
        enter(dialog, "passwordLineEdit", u"secret"_s);
        enter(dialog, "caCertificateLineEdit", written(desk, u"own.pem"_s, gateway));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.session.isSignedIn());
        QTRY_VERIFY(!desk.signInDialog());
    }

private:
    static void enter(QWidget *dialog, const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    static QString written(const WindowDesk &desk, const QString &name, const SimulatedGateway &gateway)
    {
        QFile file(desk.home.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        const QList<QSslCertificate> authorities = gateway.trust().authorities;
        for (const QSslCertificate &authority : authorities)
            file.write(authority.toPem());
        return file.fileName();
    }
};

QTEST_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
