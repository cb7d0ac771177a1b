// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/diagnostics/logfile.h"
#include "app/sessionmarkkeeper.h"
#include "app/settings/policy.h"
#include "app/settings/sessionmark.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"
#include "tests/ui/probe.h"
#include "ui/common/appearance.h"
#include "ui/mainwindow/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

class QDialog;

/// For tests that are not about tips: the window is as somebody has it who knows the program.
PreferenceStore *withoutTips(PreferenceStore *store);

/// What main() does before it makes a window: plurals and style. Once; later calls do nothing.
void prepareProgram();

/// What main() makes, window included, on a clock that the test moves. Settings lie in a folder of its own.
class WindowDesk : public Desk
{
public:
    enum AgentColumn { Id, AgentName, State, InState, Group, Media, SignedIn, SignedInFor };
    enum OrderColumn { Ordered, Ended, Agent, Name, Was, Result, Retcode, Message, Took };

    explicit WindowDesk(const JournalOptions &journalOptions = {});
    ~WindowDesk();

    QTemporaryDir home;
    QSettings settings;
    ProfileStore profiles;
    Policy policy; ///< lays nothing down until a test does
    SessionMark mark;
    SessionMarkKeeper markKeeper;
    LogFile log;
    PreferenceStore preferences;
    Appearance appearance;
    MainWindow window;

    /// What a second window, as after the next start, is made of.
    MainWindowParts parts();

    /// Shows the window and waits until it is the active one.
    [[nodiscard]] bool show();
    /// The same, signs in without the dialog, and waits until the list is in the table.
    [[nodiscard]] bool open(const SimulatedGateway &gateway);
    /// Lets the program's time pass until it is so. False: it never was.
    [[nodiscard]] bool until(const std::function<bool()> &condition) { return runUntil(clock, condition); }

    QTableView *agents() const; ///< "Signed-in agents"
    QTableView *orders() const; ///< "Sign-outs"
    int rowOf(int agent) const; ///< in the list of agents; -1: not shown
    QString stateOf(int agent) const; ///< as shown; empty: not shown
    /// Clicks these rows in the list of agents.
    void select(std::initializer_list<int> agents);
    /// A cell of the newest sign-out.
    QString newest(OrderColumn column) const;

    QDialog *signInDialog() const; ///< null: not open
    QDialog *signOutDialog() const; ///< null: not open
    QDialog *certificateDialog() const; ///< null: not open
    /// Waits until no dialog is open and the window is the active one again.
    [[nodiscard]] bool back();
    /// Selects these agents, clicks "Force sign-out" and agrees.
    void forceOut(std::initializer_list<int> agents);
};

/// Every request that acts on an agent, by either way.
int actCount(const SimulatedGateway &gateway);
