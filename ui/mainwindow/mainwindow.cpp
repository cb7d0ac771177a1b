// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/gateway/gatewaysentence.h"
#include "app/journal/journal.h"
#include "app/settings/policy.h"
#include "app/signout/signoutqueue.h"
#include "ui/agentlist/agentlistpage.h"
#include "ui/agentlist/filterbar.h"
#include "ui/common/appearance.h"
#include "ui/common/style.h"
#include "ui/journal/journalwindow.h"
#include "ui/mainwindow/areawalk.h"
#include "ui/mainwindow/connectionbanner.h"
#include "ui/mainwindow/connectionbutton.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/hintbanner.h"
#include "ui/mainwindow/journalbanner.h"
#include "ui/mainwindow/leaving.h"
#include "ui/mainwindow/signouts.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/support.h"
#include "ui/mainwindow/tipbanner.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/networkproxy.h"
#include "ui/signin/signindialog.h"
#include "ui/signout/orderactions.h"
#include "ui/signout/signoutpanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int slowCloseMs = 300;
constexpr int hintMs = 15000;
} // namespace

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_actions(new WindowActions(this)),
      m_filters(new FilterBar(parts.settings, this)),
      m_secondTimer(new QTimer(this)),
      m_slowCloseTimer(new QTimer(this)),
      m_leaving(new Leaving(parts.session, parts.queue, parts.journal, this)),
      m_support(new Support(parts.session, parts.policy, parts.log, this))
{
    setObjectName("mainWindow"_L1);
    buildPages();
    connectActions();
    setDemo(false);
    m_layout.restore(parts.profiles->defaultProfile().id);
    useLooks(parts.appearance->preferences());

    m_secondTimer->start(1000);
    m_slowCloseTimer->setSingleShot(true);
    connect(m_secondTimer, &QTimer::timeout, this, &MainWindow::tick);
    //: Status bar, while the window waits for the gateway before it closes
    connect(m_slowCloseTimer, &QTimer::timeout, this, [this] { m_status->showMessage(tr("Signing out…")); });

    const GatewaySession *session = m_parts.session;
    connect(session, &GatewaySession::stateChanged, this, &MainWindow::onStateChanged);
    connect(session, &GatewaySession::signedIn, this, &MainWindow::onSignedIn);
    connect(session, &GatewaySession::signInFailed, this, [this](const GatewayResult &result) {
        if (!m_signInDialog && result.kind != GatewayResult::Kind::Cancelled)
            m_banner->showSignInFailure(result);
    });
    connect(session, &GatewaySession::ended, this, &MainWindow::onEnded);
    connect(m_leaving, &Leaving::begun, this, &MainWindow::lock);
    //: Status bar, while the window waits for the disk before it closes
    connect(m_leaving, &Leaving::writing, this,
            [this] { m_status->showMessage(tr("Writing the journal…")); });
    connect(m_support, &Support::said, this,
            [this](const QString &sentence) { m_status->showMessage(sentence, hintMs); });
    connect(m_parts.appearance, &Appearance::preferencesChanged, this, &MainWindow::usePreferences);
    connect(m_parts.feed, &AgentFeed::listRead, m_status, &StatusLine::refresh);
    connect(m_parts.store, &AgentStore::changed, this, &MainWindow::updateCounts);
    connect(m_list, &AgentListPage::shownChanged, this, &MainWindow::updateCounts);
    connect(m_list, &AgentListPage::selectionChanged, this, &MainWindow::updateCounts);
    connect(m_list, &AgentListPage::selectionLost, this, [this](int count) {
        //: Status bar, for a moment: selected agents have left the list, or what the filter shows
        m_status->showMessage(tr("%Ln selected agent(s) no longer shown", nullptr, count), hintMs);
    });
    connect(m_list, &AgentListPage::signInWanted, this, &MainWindow::askToSignIn);
    connect(m_banner, &ConnectionBanner::signInWanted, this, &MainWindow::askToSignIn);
    updateActions();
    updateCounts();
}

MainWindow::~MainWindow()
{
    // What is in it hears of it, lets the list go on and tells this window, which has to be whole for that.
    hide();
}

void MainWindow::connectActions()
{
    m_actions->fill(menuBar(), *m_panel->actions(), m_filters->menu());
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::askToSignIn);
    connect(m_actions->signOut, &QAction::triggered, m_leaving, &Leaving::signOut);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->selectAll, &QAction::triggered, m_list, &AgentListPage::selectAll);
    connect(m_actions->copy, &QAction::triggered, m_list, &AgentListPage::copySelection);
    connect(m_actions->find, &QAction::triggered, m_filters, &FilterBar::focusSearch);
    connect(m_actions->refresh, &QAction::triggered, m_parts.feed, &AgentFeed::readSoon);
    connect(m_actions->showJournal, &QAction::triggered, this, &MainWindow::showJournal);
    connect(m_actions->userGuide, &QAction::triggered, m_support, &Support::showUserGuide);
    connect(m_actions->tips, &QAction::triggered, m_tips, &TipBanner::setWanted);
    connect(m_actions->copyDiagnostics, &QAction::triggered, m_support, &Support::copyDiagnostics);
    connect(m_actions->openLogFolder, &QAction::triggered, m_support, &Support::openLogFolder);
    connect(m_actions->about, &QAction::triggered, m_support, &Support::about);
    const auto fillWhenOpened = [](QMenu *menu, auto *page, auto fill) {
        connect(menu, &QMenu::aboutToShow, page, [=] { (page->*fill)(menu); });
    };
    fillWhenOpened(m_actions->sortAgents, m_list, &AgentListPage::fillSortMenu);
    fillWhenOpened(m_actions->agentColumns, m_list, &AgentListPage::fillColumnMenu);
    fillWhenOpened(m_actions->sortSignOuts, m_panel, &SignOutPanel::fillSortMenu);
}

void MainWindow::buildPages()
{
    GatewaySession *session = m_parts.session;
    AgentStore *store = m_parts.store;
    AgentFeed *feed = m_parts.feed;
    Clock *clock = m_parts.clock;
    m_header = new HeaderBar(
        m_actions->forceSignOut, m_actions->signOutAfterCall, m_filters,
        new ConnectionButton(session, {m_actions->signIn, m_actions->signOut, m_actions->about}, this), this);
    m_banner = new ConnectionBanner(session, feed, clock, this);
    m_journalBanner = new JournalBanner(m_parts.journal, this);
    m_hint = new HintBanner(session, this);
    m_tips = new TipBanner(session, m_parts.appearance, this);
    m_list = new AgentListPage(session, store, feed, clock, m_filters, this);
    for (QAction *action : {m_actions->forceSignOut, m_actions->signOutAfterCall, m_actions->withdrawSignOut,
                            m_actions->copy, m_actions->selectAll})
        m_list->addRowAction(action);
    m_panel = new SignOutPanel(m_parts.queue, store, clock, this);
    m_signOuts = new SignOuts(m_parts, m_actions, m_list, m_panel, this);
    m_status = new StatusLine(session, store, feed, clock, this);
    setStatusBar(m_status);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName("mainSplitter"_L1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(gridStep);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    m_layout = WindowLayout(this, m_splitter, m_list, m_panel, m_parts.settings);
    connect(m_panel, &SignOutPanel::firstSignOutAdded, this, [this] { m_layout.divide(); });

    auto *body = new QVBoxLayout;
    body->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    body->setSpacing(gridStep + 4);
    body->addWidget(m_journalBanner);
    body->addWidget(m_banner);
    body->addWidget(m_hint);
    body->addWidget(m_tips);
    body->addWidget(m_splitter, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    setCentralWidget(central);
    m_list->addAction(m_actions->selectAll);
    m_header->addAction(m_actions->selectAll);
    new AreaWalk(this, [this] {
        const auto whole = [](QWidget *area) { return AreaWalk::Area{area, area}; };
        return QList<AreaWalk::Area>{{m_header, m_filters->fields().first()},
                                     whole(m_journalBanner),
                                     whole(m_banner),
                                     whole(m_hint),
                                     whole(m_tips),
                                     {m_list, m_list->entry()},
                                     {m_panel, m_panel->entry()}};
    });
}

void MainWindow::setDemo(bool demo)
{
    //: Title of the window when everything in it is made up; %1 is the program's name
    setWindowTitle(demo ? tr("%1 – Demo").arg(u"Floorwalker"_s) : u"Floorwalker"_s);
    m_header->setDemo(demo);
    m_demo = demo;
}

void MainWindow::askToSignIn()
{
    if (m_parts.session->state() != GatewaySession::State::SignedOut)
        return;
    if (!m_signInDialog) {
        m_signInDialog = new SignInDialog({m_parts.session, m_parts.profiles, m_parts.policy, m_parts.mark},
                                          m_profileId, this);
        connect(m_signInDialog, &SignInDialog::profileTaken, this, &MainWindow::applyProfile);
        m_signInDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_signInDialog->open();
    m_signInDialog->activateWindow();
}

// Before the sign-in is sent: it goes through the same proxy.
void MainWindow::applyProfile(const Profile &effective)
{
    m_profileId = effective.id;
    m_layout.changeTo(effective.id);
    m_parts.session->setProxy(networkProxy(effective.proxy));
    m_parts.queue->setMethod(effective.method);
    m_parts.feed->setInterval(effective.refreshSeconds);
}

void MainWindow::showProblem(const QString &sentence)
{
    m_banner->showProblem(sentence);
}

// The administrator's word counts for more than the person's.
void MainWindow::usePreferences(const Preferences &preferences)
{
    useLooks(preferences);
    m_parts.queue->setMostInFlight(m_parts.policy->signOutsAtOnce.value_or(preferences.signOutsAtOnce));
}

void MainWindow::useLooks(const Preferences &preferences)
{
    m_actions->tips->setChecked(preferences.tips);
    m_list->setRows(preferences.rows);
    m_panel->setRows(preferences.rows);
    if (m_journalWindow)
        m_journalWindow->setRows(preferences.rows);
}

void MainWindow::showSettings()
{
    auto *dialog =
        new SettingsDialog({m_parts.appearance, m_parts.profiles, m_parts.policy}, m_profileId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::profileChanged, this, &MainWindow::applyProfile);
    dialog->open();
}

void MainWindow::showJournal()
{
    if (!m_journalWindow) {
        m_journalWindow = new JournalWindow(m_parts.journal->folder(), this);
        m_journalWindow->setRows(m_parts.appearance->preferences().rows);
        m_journalWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_parts.journal, &Journal::recorded, m_journalWindow, &JournalWindow::refreshSoon);
    }
    m_journalWindow->show();
    m_journalWindow->raise();
    m_journalWindow->activateWindow();
}

void MainWindow::tick()
{
    m_list->tick();
    m_panel->tick();
    m_banner->refresh();
    m_journalBanner->refresh();
    m_status->refresh();
}

void MainWindow::updateActions()
{
    const bool signedIn = m_parts.session->isSignedIn();
    m_actions->signIn->setEnabled(m_parts.session->state() == GatewaySession::State::SignedOut);
    m_actions->signIn->setVisible(!signedIn);
    m_actions->signOut->setVisible(signedIn);
    m_actions->refresh->setEnabled(signedIn);
    m_actions->copy->setEnabled(m_list->selectedCount() > 0);
}

void MainWindow::updateCounts()
{
    m_status->setCounts({m_list->shownCount(), m_list->unknownCount(), m_list->selectedCount()});
    updateActions();
}

void MainWindow::onStateChanged(GatewaySession::State state)
{
    updateCounts();
    m_status->refresh();
    if (state != GatewaySession::State::SignedOut)
        return;
    if (m_leaving->isUnderWay())
        close();
}

void MainWindow::onSignedIn()
{
    if (m_signInDialog == nullptr)
        activateWindow();
}

void MainWindow::onEnded(GatewaySession::End why, const GatewayResult &lastAnswer)
{
    // Otherwise the list stays to be read, dimmed, under a banner that says how old it is.
    if (why == GatewaySession::End::Asked)
        m_parts.store->clear();
    // Nobody has taken the session away: the person wants to go on, and only the password is missing. Who was
    // thrown out by another desk is not pulled back.
    if (why != GatewaySession::End::SessionLost || m_demo || m_leaving->isUnderWay())
        return;
    askToSignIn();
    if (m_signInDialog)
        m_signInDialog->explain(m_banner->endSentence(), GatewaySentence::rawCode(lastAnswer));
}

void MainWindow::lock()
{
    centralWidget()->setEnabled(false);
    menuBar()->setEnabled(false);
    m_slowCloseTimer->start(slowCloseMs);
}

bool MainWindow::event(QEvent *event)
{
    // The last thing before it is shown for the first time: only now it has its style.
    if (event->type() == QEvent::Polish && !m_appeared)
        m_layout.divide();
    return QMainWindow::event(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_appeared, true))
        QTimer::singleShot(0, this, &MainWindow::appeared);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayClose()) {
        event->ignore();
        return;
    }
    m_layout.save();
    event->accept();
}
