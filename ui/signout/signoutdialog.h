// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewaysession.h"
#include "app/signout/signoutplan.h"

#include <QDialog>
#include <QList>

class AgentFeed;
class AgentStore;
class Clock;
class ConsequenceLine;
class PlanModel;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;
class Timer;

/// Asks before agents are signed out, and says what it will do to whom. The list behind goes on living, and
/// so do the groups shown here. Does nothing itself: confirmed() carries what the person has agreed to, as it
/// was shown.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Store, feed and clock must outlive the dialog.
    SignOutDialog(const QList<AgentId> &selection, AgentId self, AgentStore *store, const AgentFeed *feed,
                  Clock *clock, QWidget *parent = nullptr);

    /// Where the gateway says that signing others out is not permitted, a line says so. Nothing is blocked.
    void setRights(GatewaySession::Rights rights);

Q_SIGNALS:
    void confirmed(const std::vector<Agent> &agents); ///< once at most

private:
    void build();
    void refresh();
    void showAge();
    void showPlan();
    void confirm();
    QString headline() const;
    QString confirmText() const;

    QList<AgentId> m_selection;
    AgentId m_self;
    AgentStore *m_store;
    const AgentFeed *m_feed;
    Clock *m_clock;
    SignOutPlan m_plan;
    int m_gone = 0;
    int m_underWay = 0;
    bool m_answered = false;

    QLabel *m_headline;
    ConsequenceLine *m_callsLine;
    ConsequenceLine *m_maybeLine;
    ConsequenceLine *m_nowLine;
    ConsequenceLine *m_selfLine;
    ConsequenceLine *m_goneLine;
    ConsequenceLine *m_underWayLine;
    ConsequenceLine *m_rightsLine;
    PlanModel *m_model;
    QTableView *m_view;
    QLabel *m_age;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    Timer *m_pause; ///< while it runs the consequence has just got worse: a click was meant for what stood
                    ///< there before
    QTimer *m_ageTimer;
};
