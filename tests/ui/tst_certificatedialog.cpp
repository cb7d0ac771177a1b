// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/certificatefacts.h"
#include "tests/ui/windowdesk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// A certificate nobody vouches for: shown, refused unless a person accepts it, and held on to afterwards.
class TestCertificateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>();
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void showsWhatIsNeededToDecide()
    {
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        QCOMPARE(shownText(certificate(), "hostLabel"), gateway->address().text());
        const CertificateFacts facts = CertificateFacts::of(gateway->trust().authorities.first());
        QCOMPARE(shownText(certificate(), "subjectLabel"), facts.subject);
        QCOMPARE(shownText(certificate(), "issuerLabel"), facts.issuer);
        QVERIFY(shownText(certificate(), "reasonsLabel").contains(u"not issued by an authority"_s));
        QCOMPARE(shownText(certificate(), "sha256Label").remove(u'\n'), readable(*gateway));
        QCOMPARE(shownText(certificate(), "acceptedSha256Label"), QString());
        for (const QLabel *label : certificate()->findChildren<QLabel *>()) {
            if (!label->objectName().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QTRY_VERIFY(hasFocus(certificate(), "noButton"));
        QCOMPARE(gateway->requestCount(), 0);
    }

    void saysThatTheNameIsWrong()
    {
        ccsim::Options options = SimulatedGateway::quick();
        options.certHost = "ccgw.example";
        gateway = std::make_unique<SimulatedGateway>(options);
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        QVERIFY(shownText(certificate(), "reasonsLabel")
                    .contains(u"issued for a name other than the one asked for"_s));
    }

    void noLeavesEverythingAsItWas()
    {
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(!certificate());
        QVERIFY(dialog()->isVisible());
        QVERIFY(shownText(dialog(), "errorLabel").contains(u"is not trusted"_s));
        QVERIFY(shownText(dialog(), "errorLabel").contains(u"“Sign in” shows the certificate again"_s));
        QCOMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        QCOMPARE(gateway->requestCount(), 0);
        QCOMPARE(desk->profiles.defaultProfile().acceptedCertificate, QString());
    }

    void enterPressesWhatHasTheFocus()
    {
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(certificate(), "acceptButton"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk->session.isSignedIn());
    }

    void acceptedOnceAndForAll()
    {
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        click(certificate(), "acceptButton");
        QTRY_VERIFY(desk->session.isSignedIn());
        QTRY_VERIFY(!dialog());
        QCOMPARE(desk->profiles.defaultProfile().acceptedCertificate, sha256(*gateway));
        desk->session.signOut();
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        // Nobody is asked again.
        tryToSignIn();
        QTRY_VERIFY(desk->session.isSignedIn());
        QVERIFY(!certificate());
    }

    void aChangedOneIsRefused()
    {
        rememberAnother();
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        QVERIFY(shownText(certificate(), "headlineLabel").contains(u"has changed"_s));
        QVERIFY(shownText(certificate(), "meaningLabel").contains(u"somebody stands between"_s));
        QCOMPARE(shownText(certificate(), "sha256Label").remove(u'\n'), readable(*gateway));
        QCOMPARE(shownText(certificate(), "acceptedSha256Label").remove(u'\n'),
                 CertificateFacts::readable(another));
        QTRY_VERIFY(hasFocus(certificate(), "noButton"));
        QVERIFY(!part<QAbstractButton>(certificate(), "acceptButton")->isEnabled());
        certificate()->reject();
        QTRY_VERIFY(!certificate());
        QVERIFY(shownText(dialog(), "errorLabel").contains(u"is another one"_s));
        QVERIFY(shownText(dialog(), "errorLabel").contains(u"“Sign in” shows the certificate again"_s));
        QCOMPARE(desk->profiles.defaultProfile().acceptedCertificate, another);
        QCOMPARE(gateway->requestCount(), 0);
    }

    void aChangedOneIsAcceptedInTwoSteps()
    {
        rememberAnother();
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        part<QAbstractButton>(certificate(), "confirmedCheckBox")->setChecked(true);
        click(certificate(), "acceptButton");
        QTRY_VERIFY(desk->session.isSignedIn());
        QCOMPARE(desk->profiles.defaultProfile().acceptedCertificate, sha256(*gateway));
    }

    /// What was accepted for one gateway says nothing about another.
    void anotherGatewayIsAnotherQuestion()
    {
        rememberAnother(u"elsewhere.example"_s);
        tryToSignIn();
        QTRY_VERIFY(certificate() && certificate()->isVisible());
        QCOMPARE(shownText(certificate(), "acceptedSha256Label"), QString());
    }

    void theAdministratorMayForbidIt()
    {
        desk->policy.mayAcceptCertificates = false;
        tryToSignIn();
        QTRY_VERIFY(shownText(dialog(), "errorLabel").contains(u"ask your administrator"_s));
        QVERIFY(!certificate());
    }

private:
    QDialog *dialog() const { return desk->signInDialog(); }
    QDialog *certificate() const { return desk->certificateDialog(); }
    static QString sha256(const SimulatedGateway &of)
    {
        return QString::fromStdString(const_cast<SimulatedGateway &>(of)->certificateSha256());
    }
    static QString readable(const SimulatedGateway &of) { return CertificateFacts::readable(sha256(of)); }

    void rememberAnother(const QString &address = {})
    {
        Profile profile = desk->profiles.defaultProfile();
        profile.gateway = address.isEmpty() ? gateway->address().text() : address;
        profile.acceptedCertificate = another;
        QVERIFY(desk->profiles.save(profile));
    }

    void tryToSignIn()
    {
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        part<QLineEdit>(dialog(), "gatewayLineEdit")->setText(gateway->address().text());
        part<QLineEdit>(dialog(), "agentIdLineEdit")->setText(u"1300"_s);
        part<QLineEdit>(dialog(), "passwordLineEdit")->setText(u"secret"_s);
        click(dialog(), "signInButton");
    }

    inline static const QString another = QString(64, u'a');
    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestCertificateDialog)
#include "tst_certificatedialog.moc"
