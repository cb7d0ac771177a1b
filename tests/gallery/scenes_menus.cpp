// SPDX-License-Identifier: Apache-2.0
#include "app/agents/savedfilters.h"
#include "tests/gallery/scenehelp.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

/// One of the menus at the top, by its place.
Scene::Windows menu(Gallery &gallery, int place)
{
    MainWindow *window = gallery.floor().open();
    selectAgents(window, {1302, 1303});
    QMenuBar *bar = window->menuBar();
    QAction *action = bar->actions().value(place);
    const QRect title = bar->actionGeometry(action);
    QMenu *opened = action->menu();
    const int x = bar->isRightToLeft() ? title.right() + 1 - opened->sizeHint().width() : title.left();
    opened->popup(bar->mapToGlobal(QPoint(x, title.bottom() + 1)));
    return shown(window, opened);
}

Scene::Windows menuOf(Gallery &gallery, const char *buttonName)
{
    MainWindow *window = gallery.floor().open();
    return shown(window, openMenuOf(window, buttonName));
}

/// With filters that somebody has saved.
MainWindow *windowWithFilters(Gallery &gallery)
{
    GalleryDesk &desk = gallery.floor();
    SavedFilters filters(&desk.settings);
    if (filters.load().isEmpty()) {
        filters.save({u"Lisbon, voice, since the morning"_s, {.medium = Medium::Voice, .signedInHours = 4}});
        filters.save({u"夜班"_s, {.signedInHours = 8}});
    }
    return desk.open();
}

Scene::Windows filterMenu(Gallery &gallery)
{
    MainWindow *window = windowWithFilters(gallery);
    return shown(window, openMenuOf(window, "filterMenuToolButton"));
}

/// Its submenus, by their place.
Scene::Windows filterSubmenu(Gallery &gallery, int place)
{
    MainWindow *window = windowWithFilters(gallery);
    QMenu *menu = openMenuOf(window, "filterMenuToolButton");
    QList<QMenu *> submenus;
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->menu())
            submenus.append(action->menu());
    }
    QMenu *submenu = submenus.value(place);
    if (!submenu)
        return {};
    const QRect row = menu->actionGeometry(submenu->menuAction());
    const int x = menu->isRightToLeft() ? menu->width() : -submenu->sizeHint().width();
    submenu->popup(menu->mapToGlobal(QPoint(x, row.top())));
    return {window, menu, submenu};
}

Scene::Windows saveFilter(Gallery &gallery)
{
    MainWindow *window = windowWithFilters(gallery);
    part<QLineEdit>(window, "searchLineEdit")->setText(u"ana"_s);
    QMenu *menu = openMenuOf(window, "filterMenuToolButton");
    menu->findChild<QAction *>(u"saveFilterAction"_s)->trigger();
    menu->close();
    return shown(dialogOf(window, "filterNameDialog"));
}

Scene::Windows renameFilter(Gallery &gallery)
{
    MainWindow *window = windowWithFilters(gallery);
    QMenu *menu = openMenuOf(window, "filterMenuToolButton");
    menu->findChild<QAction *>(u"rename1Action"_s)->trigger();
    menu->close();
    return shown(dialogOf(window, "filterNameDialog"));
}

Scene::Windows columnMenu(Gallery &gallery)
{
    MainWindow *window = gallery.floor().open();
    QHeaderView *header = part<QTableView>(window, "agentTableView")->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(header->width() / 2, header->height() / 2));
    return shown(window, QApplication::activePopupWidget());
}

Scene::Windows combo(Gallery &gallery, const char *name)
{
    MainWindow *window = gallery.floor().open();
    auto *box = part<QComboBox>(window, name);
    box->showPopup();
    return shown(window, box->view()->window());
}

Scene open(const char *name, Scene::Windows (*make)(Gallery &, int), int place)
{
    return {name, [make, place](Gallery &gallery) { return make(gallery, place); }};
}

Scene open(const char *name, Scene::Windows (*make)(Gallery &, const char *), const char *widget)
{
    return {name, [make, widget](Gallery &gallery) { return make(gallery, widget); }};
}

} // namespace

QList<Scene> menuScenes()
{
    return {
        open("menu-file", menu, 0),
        open("menu-agents", menu, 1),
        open("menu-sign-outs", menu, 2),
        open("menu-help", menu, 3),
        open("menu-connection", menuOf, "connectionToolButton"),
        {"menu-filters", filterMenu},
        open("menu-filters-media", filterSubmenu, 0),
        open("menu-filters-signed-in", filterSubmenu, 1),
        open("menu-filters-rename", filterSubmenu, 3),
        {"menu-columns", columnMenu},
        open("list-states", combo, "stateComboBox"),
        open("list-groups", combo, "groupComboBox"),
        {"filter-save", saveFilter},
        {"filter-rename", renameFilter},
    };
}
