// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalschema.h"
#include "tests/gallery/scenehelp.h"

#include <QDialog>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<GalleryDesk> signedInDesk(int agents)
{
    auto desk = std::make_unique<GalleryDesk>(GalleryDesk::options(agents));
    return desk->begin() ? std::move(desk) : nullptr;
}

Scene::Windows signedOut(Gallery &gallery)
{
    return {gallery.signedOut().open()};
}

Scene::Windows signingIn(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("signingIn", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->gateway.setFault("silent@signin");
        made->session.signIn(made->gateway.address(), made->gateway.trust(), SimulatedGateway::credentials());
        return made;
    });
    return {desk.open()};
}

Scene::Windows loading(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("loading", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->gateway.setFault("silent@list");
        return made->signIn() ? std::move(made) : nullptr;
    });
    return {desk.open()};
}

Scene::Windows listFailed(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("listFailed", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->gateway.setFault("list-html@list");
        return made->signIn() ? std::move(made) : nullptr;
    });
    MainWindow *window = desk.open();
    desk.feed.readSoon(); // the window was not there when it failed first
    if (!desk.until([&] { return !shownText(window, "agentsEmptyCodeLabel").isEmpty(); }))
        return {};
    return {window};
}

Scene::Windows stale(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("stale", [] {
        auto made = signedInDesk(60);
        made->gateway.setFault("list-html@list");
        return made->until([&] { return made->feed.isStale(); }) ? std::move(made) : nullptr;
    });
    MainWindow *window = desk.open();
    desk.feed.readSoon(); // the window was not there when it failed first
    if (!desk.until([&] { return !shownText(window, "bannerCodeLabel").isEmpty(); }))
        return {};
    return {window};
}

Scene::Windows noConnection(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("noConnection", [] {
        auto made = signedInDesk(60);
        made->proxy.close();
        made->gateway->stop();
        return made->until([&] { return made->session.state() == GatewaySession::State::Recovering; })
            ? std::move(made)
            : nullptr;
    });
    MainWindow *window = desk.open();
    // It was not there when the connection went.
    Q_EMIT desk.session.stateChanged(desk.session.state());
    return {window};
}

Scene::Windows thrownOut(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("thrownOut", [] { return signedInDesk(60); });
    GatewayResult last;
    if (desk.session.isSignedIn()) {
        QObject context;
        QObject::connect(&desk.session, &GatewaySession::ended, &context,
                         [&](GatewaySession::End, const GatewayResult &result) { last = result; });
        desk.gateway->dropSession(1300);
        if (!desk.until([&] { return !desk.session.isSignedIn(); }))
            return {};
    }
    MainWindow *window = desk.open();
    // The window was not there when it happened.
    Q_EMIT desk.session.ended(GatewaySession::End::ThrownOut, last);
    return {window};
}

GalleryDesk &damagedJournalDesk(Gallery &gallery)
{
    return gallery.desk("damagedJournal", [] {
        static const QTemporaryDir folder;
        QFile file(folder.filePath(journalschema::fileName(ManualClock::startUtcMs)));
        if (file.open(QIODevice::WriteOnly))
            file.write("no journal at all");
        file.close();
        auto made =
            std::make_unique<GalleryDesk>(GalleryDesk::options(20), JournalOptions{.folder = folder.path()});
        return made->begin() ? std::move(made) : nullptr;
    });
}

Scene::Windows journalDamaged(Gallery &gallery)
{
    return {damagedJournalDesk(gallery).open()};
}

Scene::Windows setAsideQuestion(Gallery &gallery)
{
    MainWindow *window = damagedJournalDesk(gallery).open();
    click(window, "journalAsideButton");
    return shown(dialogOf(window, "setAsideDialog"));
}

Scene::Windows journalHasNoFolder(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("noJournal", [] {
        return std::make_unique<GalleryDesk>(GalleryDesk::options(20),
                                             JournalOptions{.folder = u"/dev/null/journal"_s});
    });
    return {desk.open()};
}

} // namespace

QList<Scene> connectionScenes()
{
    return {
        {"main-signed-out", signedOut},
        {"main-signing-in", signingIn},
        {"main-loading", loading},
        {"main-list-failed", listFailed},
        {"main-stale", stale},
        {"main-no-connection", noConnection},
        {"main-thrown-out", thrownOut},
        {"main-journal-damaged", journalDamaged},
        {"main-journal-no-folder", journalHasNoFolder},
        {"question-set-aside", setAsideQuestion},
    };
}
