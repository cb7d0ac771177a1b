// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// Several gateways in the sign-in dialog, their settings, and what the administrator has laid down about
/// them.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<WindowDesk>(); }
    void cleanup() { desk.reset(); }

    void oneNeedsNoChoice()
    {
        QVERIFY(open());
        QVERIFY(!combo()->isVisible());
        QVERIFY(part<QWidget>(dialog(), "profilesToolButton")->isVisible());
        QVERIFY(!action("newProfileAction")->isEnabled()); // the one there is has not been used yet
        QVERIFY(!action("deleteProfileAction")->isEnabled());
    }

    void switchingFillsTheFields()
    {
        twoProfiles();
        QVERIFY(open());
        QVERIFY(combo()->isVisible());
        QCOMPARE(combo()->accessibleName(), u"Profile"_s);
        QCOMPARE(texts(), (QStringList{u"Lisboa (default)"_s, u"Porto"_s}));
        QCOMPARE(text("gatewayLineEdit"), u"lisboa.example"_s);
        part<QLineEdit>(dialog(), "passwordLineEdit")->setText(u"secret"_s);
        choose(1);
        QCOMPARE(text("gatewayLineEdit"), u"porto.example"_s);
        QCOMPARE(text("agentIdLineEdit"), u"1299"_s);
        QCOMPARE(text("phoneLineEdit"), u"71299"_s);
        QCOMPARE(text("passwordLineEdit"), QString()); // it was for the other one
        QTRY_VERIFY(hasFocus(dialog(), "passwordLineEdit"));
    }

    void aNewOneIsStoredWhenItIsUsed()
    {
        SimulatedGateway gateway;
        twoProfiles();
        QVERIFY(open());
        action("newProfileAction")->trigger();
        QCOMPARE(texts().size(), 3);
        QCOMPARE(text("gatewayLineEdit"), QString());
        QCOMPARE(desk->profiles.profiles().size(), 2);
        part<QLineEdit>(dialog(), "gatewayLineEdit")->setText(gateway.address().text());
        part<QLineEdit>(dialog(), "agentIdLineEdit")->setText(u"1300"_s);
        part<QLineEdit>(dialog(), "passwordLineEdit")->setText(u"secret"_s);
        part<QLineEdit>(dialog(), "caCertificateLineEdit")->setText(certificateFile(gateway));
        click(dialog(), "advancedToolButton");
        part<QSpinBox>(dialog(), "intervalSpinBox")->setValue(17);
        auto *method = part<QComboBox>(dialog(), "methodComboBox");
        method->setCurrentIndex(method->findText(u"Inspector sign-out only"_s));
        click(dialog(), "signInButton");
        QTRY_VERIFY(desk->session.isSignedIn());
        QCOMPARE(desk->profiles.profiles().size(), 3);
        // It takes effect.
        QCOMPARE(desk->feed.interval(), 17);
        QCOMPARE(desk->queue.method(), SignOutMethod::Inspector);
        QCOMPARE(desk->profiles.defaultProfile().name, u"Lisboa"_s);
        // No secret is among what is stored.
        desk->settings.sync();
        QFile file(desk->settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
    }

    void renameDefaultAndDelete()
    {
        twoProfiles();
        QVERIFY(open());
        choose(1);
        action("defaultProfileAction")->trigger();
        QCOMPARE(desk->profiles.defaultProfile().name, u"Porto"_s);

        action("renameProfileAction")->trigger();
        auto *rename = part<QDialog>(&desk->window, "profileNameDialog");
        QTRY_VERIFY(rename && hasFocus(rename, "nameLineEdit"));
        part<QLineEdit>(rename, "nameLineEdit")->setText({}); // then it goes by its address
        QVERIFY(part<QPushButton>(rename, "nameGoButton")->isEnabled());
        type(u"Braga"_s);
        press(Qt::Key_Return);
        QCOMPARE(desk->profiles.defaultProfile().name, u"Braga"_s);
        QCOMPARE(texts(), (QStringList{u"Braga (default)"_s, u"Lisboa"_s}));

        action("deleteProfileAction")->trigger();
        auto *question = part<QDialog>(&desk->window, "deleteProfileDialog");
        QTRY_VERIFY(question && question->isVisible());
        QTRY_VERIFY(hasFocus(question, "deleteProfileStayButton"));
        click(question, "deleteProfileGoButton");
        QCOMPARE(desk->profiles.profiles().size(), 1);
        QCOMPARE(text("gatewayLineEdit"), u"lisboa.example"_s);
        QTRY_VERIFY(!combo()->isVisible());
    }

    void proxyMustBeReadable()
    {
        const SimulatedGateway gateway;
        twoProfiles();
        QVERIFY(open());
        part<QLineEdit>(dialog(), "gatewayLineEdit")->setText(gateway.address().text());
        part<QLineEdit>(dialog(), "passwordLineEdit")->setText(u"secret"_s);
        click(dialog(), "advancedToolButton");
        QVERIFY(!part<QWidget>(dialog(), "proxyAddressLineEdit")->isVisible());
        auto *proxy = part<QComboBox>(dialog(), "proxyComboBox");
        proxy->setCurrentIndex(proxy->findText(u"Manual"_s));
        QVERIFY(part<QWidget>(dialog(), "proxyAddressLineEdit")->isVisible());
        for (const QString &bad :
             {u""_s, u"proxy.example"_s, u"proxy.example:0"_s, u"a b:80"_s, u"u:p@proxy:80"_s}) {
            part<QLineEdit>(dialog(), "proxyAddressLineEdit")->setText(bad);
            click(dialog(), "signInButton");
            QVERIFY2(shownText(dialog(), "errorLabel").contains(u"proxy.example:8080"_s), qPrintable(bad));
            QVERIFY(hasFocus(dialog(), "proxyAddressLineEdit"));
        }
        // Nothing listens there: it is the proxy that is asked, not the gateway.
        part<QLineEdit>(dialog(), "proxyAddressLineEdit")->setText(u"127.0.0.1:9"_s);
        click(dialog(), "signInButton");
        QTRY_VERIFY(shownText(dialog(), "errorLabel").contains(u"cannot be reached"_s)
                    || shownText(dialog(), "errorLabel").contains(u"The proxy did not let"_s));
        QCOMPARE(gateway.requestCount(), 0);
    }

    void whatTheAdministratorLaysDownIsLocked()
    {
        twoProfiles();
        desk->policy.gateway = u"policy.example"_s;
        desk->policy.caFile = QString();
        desk->policy.method = SignOutMethod::Inspector;
        desk->policy.refreshMinimum = 10;
        desk->policy.refreshMaximum = 30;
        QVERIFY(open());
        click(dialog(), "advancedToolButton");
        QCOMPARE(text("gatewayLineEdit"), u"policy.example"_s);
        for (const char *name : {"gatewayLineEdit", "caCertificateLineEdit", "methodComboBox"}) {
            const auto *field = part<QWidget>(dialog(), name);
            QVERIFY2(!field->isEnabled(), name);
            QCOMPARE(field->accessibleDescription(), u"Set by your administrator"_s);
            QCOMPARE(shownText(dialog(), QByteArray(QByteArray(name) + "NoteLabel")),
                     u"Set by your administrator"_s);
        }
        QVERIFY(!part<QWidget>(dialog(), "browseButton")->isEnabled());
        QCOMPARE(part<QComboBox>(dialog(), "methodComboBox")->currentText(), u"Inspector sign-out only"_s);
        const auto *interval = part<QSpinBox>(dialog(), "intervalSpinBox");
        QVERIFY(interval->isEnabled());
        QCOMPARE(interval->value(), 10);
        QCOMPARE(interval->minimum(), 10);
        QCOMPARE(interval->maximum(), 30);
        QVERIFY(shownText(dialog(), "intervalSpinBoxNoteLabel").startsWith(u"10 to 30 s"_s));
        QVERIFY(part<QWidget>(dialog(), "agentIdLineEdit")->isEnabled());
    }

private:
    QDialog *dialog() const { return desk->signInDialog(); }
    QComboBox *combo() const { return part<QComboBox>(dialog(), "profileComboBox"); }
    QString text(const char *name) const { return part<QLineEdit>(dialog(), name)->text(); }
    QAction *action(const char *name) const
    {
        return dialog()->findChild<QAction *>(QString::fromLatin1(name));
    }

    QStringList texts() const
    {
        QStringList all;
        for (int i = 0; i < combo()->count(); ++i)
            all.append(combo()->itemText(i));
        return all;
    }

    bool open()
    {
        if (!desk->show())
            return false;
        desk->window.askToSignIn();
        return QTest::qWaitFor([this] { return dialog() && QApplication::activeWindow() == dialog(); });
    }

    void choose(int index)
    {
        combo()->setFocus();
        for (int i = combo()->currentIndex(); i < index; ++i)
            press(Qt::Key_Down);
    }

    void twoProfiles()
    {
        Profile lisboa = ProfileStore::newProfile();
        lisboa.name = u"Lisboa"_s;
        lisboa.gateway = u"lisboa.example"_s;
        lisboa.agentId = u"1300"_s;
        Profile porto = ProfileStore::newProfile();
        porto.name = u"Porto"_s;
        porto.gateway = u"porto.example"_s;
        porto.agentId = u"1299"_s;
        porto.phone = u"71299"_s;
        QVERIFY(desk->profiles.save(lisboa));
        QVERIFY(desk->profiles.save(porto));
    }

    QString certificateFile(const SimulatedGateway &gateway) const
    {
        QFile file(desk->home.filePath(u"ca.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(gateway.trust().authorities.first().toPem()) <= 0)
            qFatal("cannot write the certificate");
        return file.fileName();
    }

    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
