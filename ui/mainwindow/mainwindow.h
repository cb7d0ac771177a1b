// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewaysession.h"
#include "ui/mainwindow/windowlayout.h"

#include <QMainWindow>
#include <QPointer>

class AgentFeed;
class AgentListPage;
class AgentStore;
class Appearance;
class Clock;
class ConnectionBanner;
class FilterBar;
class HeaderBar;
class HintBanner;
class Journal;
class JournalWindow;
class JournalBanner;
class Leaving;
class LogFile;
class ProfileStore;
class QSettings;
class QSplitter;
class QTimer;
class SessionMarkKeeper;
class SignInDialog;
class SignOutPanel;
class SignOutQueue;
class SignOuts;
class StatusLine;
class Support;
class TipBanner;
class WindowActions;
struct Policy;
struct Preferences;
struct Profile;

/// What the window shows and acts on. Made and owned by main(); all must outlive the window.
struct MainWindowParts {
    GatewaySession *session = nullptr;
    AgentStore *store = nullptr;
    AgentFeed *feed = nullptr;
    SignOutQueue *queue = nullptr;
    Journal *journal = nullptr;
    Clock *clock = nullptr;
    QSettings *settings = nullptr;
    ProfileStore *profiles = nullptr;
    const Policy *policy = nullptr;
    const SessionMarkKeeper *mark = nullptr;
    const LogFile *log = nullptr;
    Appearance *appearance = nullptr;
};

/// The window: puts the pages together and connects their wishes with the session, the feed and the queue.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says "Demo" in the title and beside the connection.
    void setDemo(bool demo);
    /// Opens the sign-in dialog and returns at once.
    void askToSignIn();
    /// A sentence over the list, for what has no place of its own.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// Once: the window has been painted for the first time.
    void appeared();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectActions();
    void tick();
    void updateActions();
    void updateCounts();
    void onStateChanged(GatewaySession::State state);
    void onSignedIn();
    void onEnded(GatewaySession::End why, const GatewayResult &lastAnswer);
    void applyProfile(const Profile &effective);
    void usePreferences(const Preferences &preferences);
    void useLooks(const Preferences &preferences);
    void showSettings();
    void showJournal();
    void lock();

    MainWindowParts m_parts;
    WindowActions *m_actions;
    FilterBar *m_filters;
    AgentListPage *m_list = nullptr;
    SignOutPanel *m_panel = nullptr;
    HeaderBar *m_header = nullptr;
    ConnectionBanner *m_banner = nullptr;
    JournalBanner *m_journalBanner = nullptr;
    HintBanner *m_hint = nullptr;
    TipBanner *m_tips = nullptr;
    StatusLine *m_status = nullptr;
    QSplitter *m_splitter = nullptr;
    WindowLayout m_layout;
    QTimer *m_secondTimer;
    QTimer *m_slowCloseTimer;
    QPointer<SignInDialog> m_signInDialog;
    QPointer<JournalWindow> m_journalWindow;
    SignOuts *m_signOuts = nullptr;
    Leaving *m_leaving;
    Support *m_support;
    QString m_profileId; ///< of the last sign-in; empty: none yet
    bool m_demo = false;
    bool m_appeared = false;
};
