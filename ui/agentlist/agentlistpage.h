// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/gateway/gatewayresult.h"
#include "app/settings/preferences.h"

#include <QList>
#include <QWidget>

#include <optional>

class ActiveFilters;
class AgentFeed;
class AgentFilter;
class AgentListModel;
class AgentStore;
class AgentTableView;
class Clock;
class EmptyState;
class FilterBar;
class GatewaySession;
class QAction;
class QMenu;
class QSettings;
class QStackedLayout;
class QTimer;
class StateBar;

/// The signed-in agents: state bar, table, and what stands in the table's place when there is nothing to
/// show. It starts nothing itself but tells the feed which rows' details matter.
class AgentListPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page. `filters` is placed by whoever owns the window.
    AgentListPage(GatewaySession *session, AgentStore *store, AgentFeed *feed, Clock *clock,
                  FilterBar *filters, QWidget *parent = nullptr);

    /// Columns, sort order and filters, the search field's text excepted.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    void setRows(RowHeight rows);
    /// Shown in the list's context menu; shortcuts among them work while the table has the focus.
    void addRowAction(QAction *action);

    /// Where a person goes who comes to the list by keyboard.
    QWidget *entry() const;

    /// What the mouse does at the table's header.
    void fillSortMenu(QMenu *menu);
    void fillColumnMenu(QMenu *menu);

    QList<AgentId> selectedAgents() const;
    void deselect(const QList<AgentId> &agents);
    int selectedCount() const;
    int shownCount() const;
    /// Who might be shown as well, but it is not known of them what the filter asks for.
    int unknownCount() const;
    void selectAll();
    void copySelection();
    /// Once a second: moves the times on and looks whether the list has become old.
    void tick();

Q_SIGNALS:
    void selectionChanged();
    void selectionLost(int count); ///< as AgentTableView says it
    void shownChanged();
    void signInWanted();

private:
    enum class Showing { Table, SignedOut, SigningIn, Loading, Nobody, NoMatch, Failed };

    Showing whatToShow() const;
    void refresh();
    void show(Showing what);
    bool isOld() const;
    void applyFilters();
    void recount();
    void askForDetails();
    void onEmptyStateButton();
    void showRowMenu(const QPoint &position);
    QString whoIsHidden() const;

    GatewaySession *m_session;
    AgentStore *m_store;
    AgentFeed *m_feed;
    FilterBar *m_filters;
    AgentListModel *m_model;
    AgentFilter *m_filter;
    StateBar *m_bar;
    ActiveFilters *m_active;
    AgentTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_recountTimer;
    QTimer *m_detailsTimer;
    std::optional<GatewayResult> m_failure; ///< of the last reading; nothing: it succeeded
    Showing m_showing = Showing::Table;
};
