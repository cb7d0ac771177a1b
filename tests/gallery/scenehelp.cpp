// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/scenehelp.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

void selectAgents(const MainWindow *window, std::initializer_list<int> ids)
{
    auto *table = part<QTableView>(window, "agentTableView");
    table->clearSelection();
    for (const int id : ids)
        clickRow(table, rowOf(table, 0, QString::number(id)), Qt::ControlModifier);
    table->scrollToTop();
}

QMenu *openMenuOf(const QWidget *window, QByteArrayView buttonName)
{
    QMenu *menu = nullptr;
    QWidget *button = nullptr;
    if (auto *tool = part<QToolButton>(window, buttonName)) {
        menu = tool->menu();
        button = tool;
    } else if (auto *push = part<QPushButton>(window, buttonName)) {
        menu = push->menu();
        button = push;
    }
    if (!menu)
        return nullptr;
    // As the button does it, which would wait for the menu's end.
    const int x = button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(button->mapToGlobal(QPoint(x, button->height())));
    return menu;
}

QDialog *dialogOf(const QWidget *window, QByteArrayView name)
{
    (void)QTest::qWaitFor([&] {
        const auto *dialog = part<QDialog>(window, name);
        return dialog && dialog->isVisible();
    });
    return part<QDialog>(window, name);
}

QDialog *openSignIn(GalleryDesk &desk)
{
    desk.keepProfile();
    desk.open()->askToSignIn();
    return dialogOf(desk.window(), "signInDialog");
}

Scene::Windows shown(QWidget *first, QWidget *second)
{
    Scene::Windows windows{first, second};
    windows.removeAll(nullptr);
    return windows;
}
