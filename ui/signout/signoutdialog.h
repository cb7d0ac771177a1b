// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewaysession.h"
#include "app/settings/causecodes.h"
#include "app/signout/signoutdraft.h"

#include <QDialog>
#include <QList>

class AgentFeed;
class AgentStore;
class Clock;
class ConsequenceLine;
class ConsequenceList;
class PlanModel;
class QLabel;
class QPushButton;
class QSettings;
class QTableView;
class QTimer;
class ReasonRow;
class Timer;
class TypedCountRow;

/// Asks before agents are signed out, and says what it will do to whom. The list behind goes on living, and
/// so do the groups shown here. Does nothing itself: confirmed() carries what the person has agreed to, as it
/// was shown.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Selections of more agents follow the floor five times a second instead of at once.
    static constexpr int mostFollowedAtOnce = 2000;

    /// Store, feed, clock and settings must outlive the dialog. The settings hold the cause codes used last.
    SignOutDialog(const QList<AgentId> &selection, AgentId self, AgentStore *store, const AgentFeed *feed,
                  Clock *clock, QSettings *settings, QWidget *parent = nullptr);

    /// Where the gateway says that signing others out is not permitted, a line says so. Nothing is blocked.
    void setRights(GatewaySession::Rights rights);
    void setDemands(const SignOutDemands &demands);
    /// What is chosen at first for agents on a call. Whoever does not begin with Now wants no call cut: those
    /// who may be on one are then left at first.
    void setCallChoice(CallChoice choice);
    /// What stands in the fields at first; a cause code that was used lately is shown with its label.
    void setReason(int causeCode, const QString &note);

Q_SIGNALS:
    void confirmed(const SignOutConsent &consent); ///< once at most

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTable();
    void onStoreChanged();
    void refreshSoon();
    void onEdited();
    void refresh();
    void showAge();
    void showPlan();
    void showTable();
    int heightOfRows(int rows) const;
    void describe();
    void showConfirm();
    void enableConfirm(bool enable);
    void confirm();

    SignOutDraft m_draft;
    AgentStore *m_store;
    const AgentFeed *m_feed;
    Clock *m_clock;
    CauseCodes m_causeCodes;
    bool m_answered = false;
    bool m_isBehind = false; ///< the store has changed since the last refresh()
    bool m_focusBack = false; ///< the pause took the focus from the confirm button

    QLabel *m_headline;
    ConsequenceList *m_consequences;
    PlanModel *m_model;
    QTableView *m_view;
    ReasonRow *m_reason;
    TypedCountRow *m_typedCount;
    ConsequenceLine *m_missing;
    QLabel *m_age;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    Timer *m_pause; ///< while it runs the consequence has just got worse, or the buttons have moved: a click
                    ///< was meant for what stood there before
    Timer *m_refreshTimer;
    QTimer *m_ageTimer;
};
