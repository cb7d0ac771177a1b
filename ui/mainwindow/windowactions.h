// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

class OrderActions;
class QAction;
class QMenu;
class QMenuBar;

/// What can be done in the main window: texts, keys and icons, and the menus they stand in. Whoever owns the
/// window connects and enables them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    void fill(QMenuBar *menuBar, const OrderActions &orders, QMenu *filters);

    QAction *const signIn;
    QAction *const signOut;
    QAction *const settings;
    QAction *const quit;
    QAction *const forceSignOut;
    QAction *const signOutAfterCall;
    QAction *const withdrawSignOut;
    QAction *const selectAll;
    QAction *const copy;
    QAction *const find;
    QAction *const refresh;
    QAction *const showJournal;
    QAction *const userGuide;
    QAction *const tips;
    QAction *const copyDiagnostics;
    QAction *const openLogFolder;
    QAction *const about;
    // Since fill(); what is in them depends on the tables.
    QMenu *sortAgents = nullptr;
    QMenu *agentColumns = nullptr;
    QMenu *sortSignOuts = nullptr;

private:
    QAction *make(QLatin1StringView objectName, const QString &text, const QKeySequence &shortcut = {});
};
