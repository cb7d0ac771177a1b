// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

class AgentFeed;
class AgentStore;
class Clock;
class GatewaySession;
class QLabel;

/// The status bar: how many, how fresh, how fast.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// All must outlive it.
    StatusLine(const GatewaySession *session, const AgentStore *store, const AgentFeed *feed,
               const Clock *clock, QWidget *parent = nullptr);

    struct Counts {
        int shown = 0;
        int unknown = 0; ///< not shown, because it is not known whether the filter lets them through
        int selected = 0;
    };
    void setCounts(const Counts &counts);
    void refresh(); ///< once a second, and when something has happened

private:
    const GatewaySession *m_session;
    const AgentStore *m_store;
    const AgentFeed *m_feed;
    const Clock *m_clock;
    QLabel *m_agents;
    QLabel *m_shown;
    QLabel *m_unknown;
    QLabel *m_selected;
    QLabel *m_updated;
    QLabel *m_answers;
};
