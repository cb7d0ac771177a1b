// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/scenehelp.h"
#include "ui/mainwindow/tipbanner.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

Scene::Windows dialogByAction(MainWindow *window, const char *action, const char *dialog)
{
    window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    return shown(dialogOf(window, dialog));
}

Scene::Windows settings(Gallery &gallery)
{
    return dialogByAction(gallery.floor().open(), "settingsAction", "settingsDialog");
}

Scene::Windows lockedSettings(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("locked settings", [] {
        auto made = std::make_unique<GalleryDesk>();
        made->keepProfile();
        made->policy.method = SignOutMethod::ForceSignOut;
        made->policy.refreshMinimum = 5;
        made->policy.refreshMaximum = 30;
        made->policy.signOutsAtOnce = 2;
        return made;
    });
    return dialogByAction(desk.open(), "settingsAction", "settingsDialog");
}

Scene::Windows tips(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    window->findChild<QAction *>(u"tipsAction"_s)->trigger();
    auto *banner = window->findChild<TipBanner *>();
    const Scene::Windows windows = shown(window);
    // The longest one.
    banner->button()->click();
    banner->button()->click();
    return windows;
}

Scene::Windows guide(Gallery &gallery)
{
    return dialogByAction(gallery.floor().open(), "userGuideAction", "documentWindow");
}

Scene::Windows licences(Gallery &gallery)
{
    const Scene::Windows about = dialogByAction(gallery.floor().open(), "aboutAction", "aboutDialog");
    if (about.isEmpty())
        return {};
    click(about.first(), "licencesButton");
    return shown(dialogOf(about.first(), "documentWindow"));
}

} // namespace

QList<Scene> helpScenes()
{
    return {
        {"settings", settings}, {"settings-locked", lockedSettings},
        {"main-tips", tips},    {"user-guide", guide},
        {"licences", licences},
    };
}
