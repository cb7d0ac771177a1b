// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/agentlistpage.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentfilter.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"
#include "app/agents/criteriasettings.h"
#include "app/agents/criteriatext.h"
#include "app/gateway/gatewaysentence.h"
#include "app/gateway/gatewaysession.h"
#include "ui/agentlist/activefilters.h"
#include "ui/agentlist/agenttableview.h"
#include "ui/agentlist/filterbar.h"
#include "ui/agentlist/statebar.h"
#include "ui/common/emptystate.h"
#include "ui/common/foreigntext.h"
#include "ui/common/headermenus.h"
#include "ui/common/style.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int recountMs = 50;
constexpr int detailsMs = 200;
constexpr int mostDetails = 200; ///< 2 are asked a second: more than this is out of date before its turn
const QString filtersGroup = u"agentList/filters"_s;
constexpr int mostLooks = 2000; ///< at selected rows: all 100,000 can be selected
} // namespace

AgentListPage::AgentListPage(GatewaySession *session, AgentStore *store, AgentFeed *feed, Clock *clock,
                             FilterBar *filters, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_store(store),
      m_feed(feed),
      m_filters(filters),
      m_model(new AgentListModel(store, clock, this)),
      m_filter(new AgentFilter(store, m_model, clock, this)),
      m_bar(new StateBar(this)),
      m_active(new ActiveFilters(this)),
      m_view(new AgentTableView(m_filter, this)),
      m_empty(new EmptyState(u"agents"_s, this)),
      m_stack(new QStackedLayout),
      m_recountTimer(new QTimer(this)),
      m_detailsTimer(new QTimer(this))
{
    //: Title over the table of agents
    auto *title = new QLabel(tr("Signed-in agents"), this);
    title->setObjectName("agentsTitleLabel"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * gridStep);
    head->addWidget(title);
    head->addWidget(m_bar, 1);
    head->addWidget(m_filters->menuButton());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    column->addLayout(head);
    column->addWidget(m_active);
    column->addLayout(m_stack, 1);
    setTabOrder(m_bar->lastPart(), m_filters->menuButton());
    setTabOrder(m_filters->menuButton(), m_active);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &AgentListPage::showRowMenu);

    m_recountTimer->setSingleShot(true);
    m_recountTimer->setInterval(recountMs);
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsMs);
    const auto detailsSoon = [this] { m_detailsTimer->start(); };
    connect(m_recountTimer, &QTimer::timeout, this, &AgentListPage::recount);
    connect(m_detailsTimer, &QTimer::timeout, this, &AgentListPage::askForDetails);

    connect(m_filters, &FilterBar::changed, this, &AgentListPage::applyFilters);
    connect(m_filters, &FilterBar::leftDownwards, m_view, [this] {
        // Before it has the focus, which makes a row the current one without selecting it.
        if (!m_view->selectionModel()->hasSelection())
            m_view->selectRow(0);
        m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_bar, &StateBar::chosen, m_filters, &FilterBar::setState);
    connect(m_active, &ActiveFilters::chosen, m_filters, &FilterBar::setCriteria);
    connect(m_view, &AgentTableView::viewed, this, detailsSoon);
    connect(m_view, &AgentTableView::selectedRowsChanged, this, detailsSoon);
    connect(m_view, &AgentTableView::selectedRowsChanged, this, &AgentListPage::selectionChanged);
    connect(m_view, &AgentTableView::selectionLost, this, &AgentListPage::selectionLost);
    connect(m_empty, &EmptyState::buttonClicked, this, &AgentListPage::onEmptyStateButton);
    connect(m_session, &GatewaySession::stateChanged, this, &AgentListPage::refresh);
    connect(m_store, &AgentStore::changed, this, [this] {
        if (!m_recountTimer->isActive())
            m_recountTimer->start();
        refresh();
    });
    connect(m_feed, &AgentFeed::listRead, this, [this] {
        m_failure.reset();
        refresh();
    });
    connect(m_feed, &AgentFeed::listFailed, this, [this](const GatewayResult &result) {
        m_failure = result;
        refresh();
    });
    recount();
    show(whatToShow());
}

void AgentListPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
    AgentCriteria criteria = criteriasettings::read(settings, filtersGroup).value_or(AgentCriteria());
    criteria.text = m_filters->criteria().text;
    m_filters->setCriteria(criteria);
}

void AgentListPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
    AgentCriteria criteria = m_filters->criteria();
    criteria.text.clear();
    criteriasettings::write(settings, filtersGroup, criteria);
}

void AgentListPage::setRows(RowHeight rows)
{
    m_view->setRows(rows);
}

void AgentListPage::addRowAction(QAction *action)
{
    m_view->addAction(action);
}

// It says first whom it is about: a row may have got away from under the pointer.
void AgentListPage::showRowMenu(const QPoint &position)
{
    const QList<AgentId> agents = selectedAgents();
    auto *menu = new QMenu(m_view);
    menu->setObjectName("rowMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!agents.isEmpty()) {
        const AgentRow *one = agents.size() == 1 ? m_store->find(agents.first()) : nullptr;
        const QString name = one ? ForeignText::inSentence(m_store->name(one->agent)) : QString();
        const QString number = agents.first().text();
        QString who = agents.size() > 1 ? tr("%Ln agent(s)", nullptr, int(agents.size()))
            //: First line of a menu; %1 is an agent's name, %2 the number
            : name.isEmpty() ? number
                             : tr("%1 (%2)").arg(name, number);
        QAction *title = menu->addAction(who.replace(u'&', "&&"_L1));
        title->setObjectName("rowMenuTitleAction"_L1);
        title->setEnabled(false);
        menu->addSeparator();
    }
    menu->addActions(m_view->actions());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QWidget *AgentListPage::entry() const
{
    return m_showing == Showing::Table ? static_cast<QWidget *>(m_view) : m_empty;
}

void AgentListPage::fillSortMenu(QMenu *menu)
{
    HeaderMenus::fillSorting(menu, m_view);
}

void AgentListPage::fillColumnMenu(QMenu *menu)
{
    m_view->fillColumnMenu(menu);
}

QList<AgentId> AgentListPage::selectedAgents() const
{
    const std::vector<AgentId> ids = m_view->selectedAgents();
    return {ids.begin(), ids.end()};
}

void AgentListPage::deselect(const QList<AgentId> &agents)
{
    m_view->deselect(QSet<AgentId>(agents.begin(), agents.end()));
}

int AgentListPage::selectedCount() const
{
    return m_view->selectedRowCount();
}

int AgentListPage::shownCount() const
{
    return m_filter->rowCount();
}

int AgentListPage::unknownCount() const
{
    return m_filter->unknownCount();
}

void AgentListPage::selectAll()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->selectAll();
}

void AgentListPage::copySelection()
{
    m_view->copySelection();
}

void AgentListPage::tick()
{
    if (m_filter->tick())
        recount();
    // An old list stands still: whether the agents are in these states any longer is not known.
    if (isVisible() && m_showing == Showing::Table && !isOld())
        m_view->repaintTimes();
    refresh();
}

AgentListPage::Showing AgentListPage::whatToShow() const
{
    if (m_store->count() > 0) // also when the session has ended by itself: the banner says how old it is
        return shownCount() > 0 ? Showing::Table : Showing::NoMatch;
    if (m_session->state() == GatewaySession::State::SigningIn)
        return Showing::SigningIn;
    if (!m_session->isSignedIn())
        return Showing::SignedOut;
    if (m_failure)
        return Showing::Failed;
    return m_feed->lastReadSteadyMs() < 0 ? Showing::Loading : Showing::Nobody;
}

void AgentListPage::refresh()
{
    const Showing what = whatToShow();
    if (what != m_showing || what == Showing::Failed || what == Showing::NoMatch)
        show(what);
    m_view->setDimmed(isOld());
    m_bar->setDimmed(isOld());
}

bool AgentListPage::isOld() const
{
    return m_session->state() != GatewaySession::State::SignedIn || m_feed->isStale();
}

void AgentListPage::show(Showing what)
{
    const bool hadFocus = m_view->hasFocus() || m_empty->isAncestorOf(QApplication::focusWidget());
    m_showing = what;
    switch (what) {
    case Showing::Table:
        break;
    case Showing::SignedOut:
        //: In place of the agent list; "Sign in" is a button
        m_empty->say("people"_L1, tr("Not signed in"), tr("Sign in to a gateway to see who is on the floor."),
                     {}, tr("Sign in"));
        break;
    case Showing::SigningIn:
        //: In place of the agent list
        m_empty->say("refresh"_L1, tr("Signing in…"), tr("Waiting for the gateway's answer."));
        break;
    case Showing::Loading:
        //: In place of the agent list, before it has come
        m_empty->say("refresh"_L1, tr("Reading the list…"), tr("Asking the gateway who is signed in."));
        break;
    case Showing::Nobody:
        //: In place of the agent list, when the gateway's list is empty
        m_empty->say("people"_L1, tr("Nobody is signed in"),
                     tr("Agents appear here as soon as they sign in."));
        break;
    case Showing::NoMatch:
        //: In place of the agent list, when search and filters let nobody through
        m_empty->say("search"_L1, tr("No agents match"), whoIsHidden(), {}, tr("Clear search and filters"));
        break;
    case Showing::Failed:
        //: In place of the agent list; the reason follows on the next line
        m_empty->say("error"_L1, tr("The list could not be read"),
                     GatewaySentence::failureAndAdvice(*m_failure), GatewaySentence::rawCode(*m_failure),
                     tr("Try again"));
        break;
    }
    m_stack->setCurrentWidget(what == Showing::Table ? static_cast<QWidget *>(m_view) : m_empty);
    m_bar->setVisible(m_store->count() > 0);
    if (hadFocus && what == Showing::Table)
        m_view->setFocus(Qt::OtherFocusReason);
}

QString AgentListPage::whoIsHidden() const
{
    AgentCriteria criteria = m_filters->criteria();
    criteria.text = ForeignText::inSentence(criteria.text);
    if (criteria.group && !criteria.group->isEmpty())
        criteria.group = ForeignText::inSentence(*criteria.group);
    QStringList parts;
    for (const CriteriaText::Part &part : CriteriaText::parts(criteria))
        parts.append(part.text);
    //: What the list is filtered by follows, a line each: "Group: Sales"
    return tr("%Ln agent(s) hidden by:", nullptr, m_store->count()) + u'\n' + parts.join(u'\n');
}

void AgentListPage::onEmptyStateButton()
{
    if (m_showing == Showing::SignedOut)
        Q_EMIT signInWanted();
    else if (m_showing == Showing::NoMatch)
        m_filters->clear();
    else if (m_showing == Showing::Failed)
        m_feed->readSoon();
}

void AgentListPage::applyFilters()
{
    m_filter->setCriteria(m_filters->criteria());
    m_bar->setChosen(m_filters->criteria().state);
    m_active->setCriteria(m_filters->criteria());
    m_recountTimer->start(); // the numbers of the bar may come after the rows
    refresh();
    m_detailsTimer->start();
    Q_EMIT shownChanged();
}

void AgentListPage::recount()
{
    m_bar->setCounts(m_filter->stateCounts());
    m_filters->setGroups(m_filter->groups());
    refresh();
    if (!m_detailsTimer->isActive())
        m_detailsTimer->start();
    Q_EMIT shownChanged();
}

// Selected rows first, then the visible ones: those whose times the list has left out.
void AgentListPage::askForDetails()
{
    if (!m_session->isSignedIn())
        return;
    QList<AgentId> wanted;
    QSet<AgentId> seen;
    const auto want = [&](int row) {
        const AgentId id = m_filter->agentAt(row);
        const AgentRow *known = m_store->find(id);
        if (known && !seen.contains(id)
            && (!known->stateSinceExact || known->agent.sessionStartMs == Agent::notGiven)) {
            seen.insert(id);
            wanted.append(id);
        }
    };
    int looks = mostLooks;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && wanted.size() < mostDetails && looks > 0;
             ++row) {
            want(row);
            --looks;
        }
    }
    if (m_showing == Showing::Table) {
        const int first = std::max(0, m_view->rowAt(0));
        int last = m_view->rowAt(m_view->viewport()->height() - 1);
        if (last < 0)
            last = shownCount() - 1;
        for (int row = first; row <= last && wanted.size() < mostDetails; ++row)
            want(row);
    }
    m_feed->setWantedDetails(wanted);
}
