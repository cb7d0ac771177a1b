// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayresult.h"
#include "app/gateway/gatewaysentence.h"
#include "app/sentences.h"
#include "tests/gallery/scenehelp.h"
#include "ui/mainwindow/connectionbanner.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/signindialog.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

/// Always the same, so that its fingerprint is.
constexpr char certificate[] = R"(-----BEGIN CERTIFICATE-----
MIIB5TCCAYqgAwIBAgIUO60m19UzBAiBRKTgucVx4sJouAswCgYIKoZIzj0EAwIw
OTEZMBcGA1UEAwwQY2Nndy5leGFtcGxlLmNvbTEcMBoGA1UECgwTRXhhbXBsZSBD
YWxsIENlbnRyZTAeFw0yNjExMjUwMDAxMzBaFw0yOTExMjQwMDAxMzBaMDkxGTAX
BgNVBAMMEGNjZ3cuZXhhbXBsZS5jb20xHDAaBgNVBAoME0V4YW1wbGUgQ2FsbCBD
ZW50cmUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARiqPNRTOvmbLHeTDXWvDdt
euW4N3vB7bcvyjB4WOnWlyTrDqxJJal1phv54lJj3eK76KPZeXFTRJru708OupRk
o3AwbjAdBgNVHQ4EFgQUbdZ9iIkqfCheRZSWstl3IBVheIEwHwYDVR0jBBgwFoAU
bdZ9iIkqfCheRZSWstl3IBVheIEwDwYDVR0TAQH/BAUwAwEB/zAbBgNVHREEFDAS
ghBjY2d3LmV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0kAMEYCIQDFizYON8qWsEIs
rWR2rWiibHxz+97oHE5NgxXDrdcBXgIhAIKBgy08Iz7N68WTTaYAF16yLmWIUmpB
XuF183MUGIu6
-----END CERTIFICATE-----
)";

Scene::Windows plain(Gallery &gallery)
{
    return shown(openSignIn(gallery.signedOut()));
}

Scene::Windows first(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("first", [] { return std::make_unique<GalleryDesk>(); });
    desk.open()->askToSignIn();
    return shown(dialogOf(desk.window(), "signInDialog"));
}

Scene::Windows advanced(Gallery &gallery)
{
    QDialog *dialog = openSignIn(gallery.signedOut());
    click(dialog, "advancedToolButton");
    part<QLineEdit>(dialog, "proxyAddressLineEdit")->setText(u"proxy.example.com:8080"_s);
    return shown(dialog);
}

/// What the administrator has laid down.
Scene::Windows locked(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("locked", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->policy.gateway = u"ccgw.example.com"_s;
        made->policy.caFile = QString();
        made->policy.method = SignOutMethod::ForceSignOut;
        made->policy.refreshMinimum = 5;
        made->policy.refreshMaximum = 30;
        return made;
    });
    QDialog *dialog = openSignIn(desk);
    click(dialog, "advancedToolButton");
    part<QLineEdit>(dialog, "proxyAddressLineEdit")->setText(u"proxy.example.com:8080"_s);
    return shown(dialog);
}

/// More than one gateway.
QDialog *withProfiles(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("profiles", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->keepProfile();
        Profile other = ProfileStore::newProfile();
        other.name = u"大阪"_s;
        other.gateway = u"osaka.example.com"_s;
        made->profiles.save(other);
        return made;
    });
    return openSignIn(desk);
}

Scene::Windows profiles(Gallery &gallery)
{
    QDialog *dialog = withProfiles(gallery);
    return shown(dialog, openMenuOf(dialog, "profilesToolButton"));
}

Scene::Windows renameProfile(Gallery &gallery)
{
    QDialog *dialog = withProfiles(gallery);
    dialog->findChild<QAction *>(u"renameProfileAction"_s)->trigger();
    return shown(dialogOf(dialog, "profileNameDialog"));
}

Scene::Windows deleteProfile(Gallery &gallery)
{
    QDialog *dialog = withProfiles(gallery);
    dialog->findChild<QAction *>(u"deleteProfileAction"_s)->trigger();
    return shown(dialogOf(dialog, "deleteProfileDialog"));
}

/// A desk whose gateway answers a sign-in so.
GalleryDesk &refusing(Gallery &gallery, const char *fault)
{
    return gallery.desk(fault, [fault] {
        auto made = std::make_unique<GalleryDesk>();
        if (*fault)
            made->gateway.setFault(fault);
        return made;
    });
}

QDialog *tryToSignIn(GalleryDesk &desk, const QString &password)
{
    desk.session.cancelSignIn(); // the one of the last language
    (void)desk.until([&] { return desk.session.state() == GatewaySession::State::SignedOut; });
    QDialog *dialog = openSignIn(desk);
    part<QLineEdit>(dialog, "passwordLineEdit")->setText(password);
    click(dialog, "signInButton");
    return dialog;
}

Scene::Windows failing(Gallery &gallery, const char *fault)
{
    GalleryDesk &desk = refusing(gallery, fault);
    QDialog *dialog = tryToSignIn(desk, u"not the password"_s);
    return desk.until([&] { return !shownText(dialog, "errorLabel").isEmpty(); }) ? shown(dialog)
                                                                                  : Scene::Windows();
}

Scene::Windows underWay(Gallery &gallery)
{
    GalleryDesk &desk = refusing(gallery, "silent@signin");
    QDialog *dialog = tryToSignIn(desk, u"secret"_s);
    return QTest::qWaitFor([&] { return !shownText(dialog, "signInStatusLabel").isEmpty(); })
        ? shown(dialog)
        : Scene::Windows();
}

Scene::Windows nothingEntered(Gallery &gallery)
{
    QDialog *dialog = openSignIn(gallery.signedOut());
    click(dialog, "signInButton");
    return shown(dialog);
}

Scene::Windows lapsed(Gallery &gallery)
{
    QDialog *dialog = openSignIn(gallery.signedOut());
    const QString lapsed =
        ConnectionBanner::tr("Your session lapsed at %1: the gateway no longer accepts it.");
    const QString when = QLocale().toString(QTime(14, 2), QLocale::ShortFormat);
    qobject_cast<SignInDialog *>(dialog)->explain(
        twoSentences(lapsed.arg(when), GatewaySentence::tr("Sign in again.")), u"retcode 105-001"_s);
    return shown(dialog);
}

Scene::Windows certificateOf(Gallery &gallery, const QString &acceptedBefore)
{
    QDialog *dialog = openSignIn(gallery.signedOut());
    GatewayResult result;
    result.kind = GatewayResult::Kind::TlsRefused;
    result.peerCertificate = QSslCertificate(certificate, QSsl::Pem);
    result.tlsErrors = {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::HostNameMismatch)};
    auto *question =
        gallery.keep(new CertificateDialog(result, u"gateway.example.com"_s, acceptedBefore, dialog));
    question->open();
    return {question};
}

Scene::Windows certificateNew(Gallery &gallery)
{
    return certificateOf(gallery, {});
}

Scene::Windows certificateChanged(Gallery &gallery)
{
    return certificateOf(gallery, u"853dee6819076d321597a96ca3155f97442c4a249bf3cdc6ecd129c1b4885c0e"_s);
}

Scene open(const char *name, const char *fault)
{
    return {name, [fault](Gallery &gallery) { return failing(gallery, fault); }};
}

} // namespace

QList<Scene> signInScenes()
{
    return {
        {"sign-in", plain},
        {"sign-in-first", first},
        {"sign-in-advanced", advanced},
        {"sign-in-locked", locked},
        {"sign-in-profiles", profiles},
        {"profile-rename", renameProfile},
        {"question-delete-profile", deleteProfile},
        {"sign-in-nothing-entered", nothingEntered},
        {"sign-in-lapsed", lapsed},
        {"sign-in-under-way", underWay},
        open("sign-in-failed", ""),
        open("sign-in-elsewhere", "already-signed-in@signin"),
        open("sign-in-html", "html-502@signin"),
        {"certificate-new", certificateNew},
        {"certificate-changed", certificateChanged},
    };
}
