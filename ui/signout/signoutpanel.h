// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"
#include "app/settings/preferences.h"

#include <QWidget>

class AgentStore;
class Clock;
class ElidedLabel;
class EmptyState;
class OrderActions;
class OrderDetails;
class OrderFilterModel;
class OrderListModel;
class OrderTableView;
class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedLayout;
class QTimer;
class QToolButton;
class ResultChips;
class ResultTeller;
class SignOutQueue;

/// The status panel: what became of every sign-out, newest first, with the gateway's own code and words, and
/// what can be done about it. It asks nobody anything itself: signOutWanted() leads to the confirmation.
class SignOutPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    SignOutPanel(SignOutQueue *queue, const AgentStore *store, const Clock *clock, QWidget *parent = nullptr);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    void setRows(RowHeight rows);

    /// What the menu bar can show too.
    OrderActions *actions() const { return m_actions; }
    void fillSortMenu(QMenu *menu);
    /// Once a second: moves the running times on.
    void tick();
    /// Where a person goes who comes to the panel by keyboard.
    QWidget *entry() const;

    /// Until there is a sign-out the panel is a title and a line, and takes no more room than that.
    bool hasSignOuts() const;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void signOutWanted(const QList<AgentId> &agents);
    void retryWanted(const QList<AgentId> &agents); ///< in the way in which it was ordered before
    void firstSignOutAdded(); ///< from now on it needs room

private:
    void buildHead();
    void arrangeHead();
    void buildBody();
    void settle();
    void onOrderChanged(int index);
    void onSelectionChanged();
    void refresh();
    void refreshSoon();
    void showProgress();
    void showDetails();
    void showRows();

    SignOutQueue *m_queue;
    OrderListModel *m_model;
    OrderFilterModel *m_filter;
    OrderActions *m_actions;
    ResultTeller *m_teller;
    ResultChips *m_chips;
    QHBoxLayout *m_head;
    QHBoxLayout *m_chipRow; ///< takes the chips where the head is too narrow for them
    QLabel *m_title;
    QLabel *m_progressLabel;
    QProgressBar *m_progressBar;
    QLabel *m_lastResult;
    QPushButton *m_review;
    QPushButton *m_retry;
    QPushButton *m_stop;
    QToolButton *m_detailsButton;
    QToolButton *m_more;
    OrderTableView *m_view;
    ElidedLabel *m_nothingYet;
    EmptyState *m_empty;
    OrderDetails *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    QTimer *m_countTimer;
};
