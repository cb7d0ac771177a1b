// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/scenehelp.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

Scene::Windows plain(Gallery &gallery)
{
    return {gallery.floor().open()};
}

Scene::Windows selected(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    selectAgents(window, {1302, 1303, 1305, 1308});
    return {window};
}

Scene::Windows filtered(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    auto *states = part<QComboBox>(window, "stateComboBox");
    states->setCurrentIndex(states->findData(int(AgentState::Talking)));
    part<QLineEdit>(window, "searchLineEdit")->setText(u"a"_s);
    for (const char *name : {"medium0Action", "signedIn2Action"}) {
        if (!openMenuOf(window, "filterMenuToolButton"))
            return {};
        window->findChild<QAction *>(QLatin1StringView(name))->trigger();
        QApplication::activePopupWidget()->close();
    }
    return {window};
}

Scene::Windows noMatch(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    part<QLineEdit>(window, "searchLineEdit")->setText(u"nobody of this name"_s);
    return {window};
}

Scene::Windows demo(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    window->setDemo(true);
    return {window};
}

Scene::Windows empty(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("empty", [] {
        ccsim::Options options = GalleryDesk::options(0);
        options.listWithoutCaller = true;
        auto made = std::make_unique<GalleryDesk>(options);
        return made->begin() ? std::move(made) : nullptr;
    });
    return {desk.open()};
}

/// What is said once after signing in: rights that are lacking, and a password that is about to expire.
Scene::Windows hints(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("hints", [] {
        ccsim::Options options = GalleryDesk::options(20);
        options.rights = "000000000000000000000000";
        options.timeRemaining = "3";
        auto made = std::make_unique<GalleryDesk>(options);
        return made->begin() ? std::move(made) : nullptr;
    });
    MainWindow *window = desk.open();
    // It was not there when the session told of them.
    Q_EMIT desk.session.rightsKnown(desk.session.rights());
    return {window};
}

Scene::Windows about(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    window->findChild<QAction *>(u"aboutAction"_s)->trigger();
    return shown(dialogOf(window, "aboutDialog"));
}

} // namespace

QList<Scene> mainScenes()
{
    return {
        {"main", plain},
        {"main-selected", selected},
        {"main-filtered", filtered},
        {"main-no-match", noMatch},
        {"main-demo", demo},
        {"main-empty", empty},
        {"main-hints", hints},
        {"about", about},
    };
}
