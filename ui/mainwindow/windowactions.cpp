// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/windowactions.h"

#include "ui/common/icons.h"
#include "ui/signout/orderactions.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QObject *parent)
    : QObject(parent),
      //: Menu: opens the sign-in window
      signIn(make("signInAction"_L1, tr("Sign &in…"))),
      //: Menu: ends the supervisor's own session
      signOut(make("signOutAction"_L1, tr("Sign &out of the gateway"))),
      //: Menu: opens the window with the person's settings
      settings(make("settingsAction"_L1, tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      //: Menu: ends the program
      quit(make("quitAction"_L1, tr("&Quit"), QKeySequence::Quit)),
      //: Button and menu: signs the selected agents out
      forceSignOut(make("forceSignOutAction"_L1, tr("&Force sign-out"), QKeySequence(Qt::Key_Delete))),
      //: Button and menu: signs the selected agents out, each when the call has ended
      signOutAfterCall(make("signOutAfterCallAction"_L1, tr("Sign out &after call"),
                            QKeySequence(Qt::SHIFT | Qt::Key_Delete))),
      //: Menu: takes back the sign-outs of the selected agents that have not been sent yet
      withdrawSignOut(make("withdrawSignOutAction"_L1, tr("&Withdraw sign-out"))),
      //: Menu: selects all agents that are shown
      selectAll(make("selectAllAction"_L1, tr("&Select all"), QKeySequence::SelectAll)),
      //: Menu: puts the selected rows on the clipboard
      copy(make("copyAction"_L1, tr("&Copy"), QKeySequence::Copy)),
      //: Menu: goes to the search field
      find(make("findAction"_L1, tr("F&ind"), QKeySequence::Find)),
      //: Menu: reads the list again
      refresh(make("refreshAction"_L1, tr("&Refresh"), QKeySequence(Qt::Key_F5))),
      //: Menu: opens the window with the record of all sign-outs
      showJournal(make("showJournalAction"_L1, tr("&Journal…"), QKeySequence(Qt::CTRL | Qt::Key_J))),
      //: Menu: opens the window with the user's guide
      userGuide(make("userGuideAction"_L1, tr("User &guide"), QKeySequence::HelpContents)),
      //: Menu: tips at the top of the window are shown
      tips(make("tipsAction"_L1, tr("Show &tips"))),
      //: Menu: puts what support needs to know on the clipboard
      copyDiagnostics(make("copyDiagnosticsAction"_L1, tr("Copy &diagnostics"))),
      //: Menu: opens the folder in the system's file manager
      openLogFolder(make("openLogFolderAction"_L1, tr("Open &log folder"))),
      //: Menu: %1 is the program's name
      about(make("aboutAction"_L1, tr("&About %1").arg(u"Floorwalker"_s)))
{
    // These keys act on the list only while it has the focus: Delete in the search field deletes a letter.
    for (QAction *action : {forceSignOut, signOutAfterCall, selectAll, copy})
        action->setShortcutContext(Qt::WidgetShortcut);
    // Wherever it is added, but for the search field, which takes it for its text.
    selectAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // In a menu from right to left the comma of its key would come first.
    if (QGuiApplication::isRightToLeft()) {
        settings->setText(settings->text() + u"\t\u2066"_s
                          + settings->shortcut().toString(QKeySequence::NativeText) + u'\u2069');
    }
    forceSignOut->setIcon(Icons::get("signout"_L1));
    tips->setCheckable(true);
    copy->setIcon(Icons::get("copy"_L1));
    refresh->setIcon(Icons::get("refresh"_L1));
    find->setIcon(Icons::get("search"_L1));
}

QAction *WindowActions::make(QLatin1StringView objectName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::fill(QMenuBar *menuBar, const OrderActions &orders, QMenu *filters)
{
    const auto addMenu = [](QMenu *menu, QLatin1StringView objectName, const QString &text) {
        QMenu *made = menu->addMenu(text);
        made->menuAction()->setObjectName(objectName);
        return made;
    };
    //: Menu
    QMenu *file = menuBar->addMenu(tr("&File"));
    file->addActions({signIn, signOut});
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addAction(quit);
    //: Menu
    QMenu *agents = menuBar->addMenu(tr("&Agents"));
    agents->addActions({forceSignOut, signOutAfterCall, withdrawSignOut});
    agents->addSeparator();
    agents->addActions({selectAll, copy, find, refresh});
    agents->addSeparator();
    //: Menu: what the list is filtered by
    filters->setTitle(tr("Fi&lter by"));
    filters->menuAction()->setObjectName("filtersAction"_L1);
    agents->addMenu(filters);
    //: Menu: by which column the table is sorted
    sortAgents = addMenu(agents, "sortAgentsAction"_L1, tr("Sort &by"));
    //: Menu: which columns the table has
    agentColumns = addMenu(agents, "agentColumnsAction"_L1, tr("Col&umns"));
    //: Menu: what can be done about sign-outs that were ordered
    QMenu *signOuts = menuBar->addMenu(tr("&Sign-outs"));
    signOuts->addAction(showJournal); // first, because it does no harm to a quick Enter
    signOuts->addSeparator();
    signOuts->addActions({orders.stop, orders.retryFailed, orders.reviewHeld, orders.withdrawWaiting});
    signOuts->addSeparator();
    signOuts->addActions(orders.ofSelection());
    signOuts->addAction(orders.copyDetails);
    signOuts->addSeparator();
    //: Menu: by which column the table is sorted
    sortSignOuts = addMenu(signOuts, "sortSignOutsAction"_L1, tr("Sort &by"));
    //: Menu
    QMenu *help = menuBar->addMenu(tr("&Help"));
    help->addActions({userGuide, tips});
    help->addSeparator();
    help->addActions({copyDiagnostics, openLogFolder});
    help->addSeparator();
    help->addAction(about);
}
