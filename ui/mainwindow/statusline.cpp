// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/statusline.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/gateway/gatewaysession.h"

#include <QLabel>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const GatewaySession *session, const AgentStore *store, const AgentFeed *feed,
                       const Clock *clock, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_store(store), m_feed(feed), m_clock(clock)
{
    setObjectName("statusBar"_L1);
    setSizeGripEnabled(false);
    const auto label = [this](QLatin1StringView name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_agents = label("agentsLabel"_L1);
    m_shown = label("shownLabel"_L1);
    m_unknown = label("unknownLabel"_L1);
    m_selected = label("selectedLabel"_L1);
    m_updated = label("updatedLabel"_L1);
    m_answers = label("answersLabel"_L1);
    for (QLabel *each : {m_agents, m_shown, m_unknown, m_selected})
        addWidget(each);
    for (QLabel *each : {m_updated, m_answers})
        addPermanentWidget(each);
    //: Hint over "12 unknown" in the status bar
    m_unknown->setToolTip(
        tr("The gateway has not told of them what the filter asks for. They are not shown."));
    connect(feed, &AgentFeed::listFailed, this, &StatusLine::refresh);
    setCounts({});
    refresh();
}

void StatusLine::setCounts(const Counts &counts)
{
    const int all = m_store->count();
    //: Status bar: how many agents are in the list
    m_agents->setText(tr("%Ln agent(s)", nullptr, all));
    // Before a list has come it is not known that there is nobody.
    m_agents->setVisible(all > 0 || (m_session->isSignedIn() && m_feed->lastReadSteadyMs() >= 0));
    //: Status bar: how many agents search and filters let through
    m_shown->setText(tr("%Ln shown", nullptr, counts.shown));
    m_shown->setVisible(counts.shown != all);
    //: Status bar: how many agents may belong to those shown, but the gateway has not told what the filter
    //: asks
    m_unknown->setText(tr("%Ln unknown", nullptr, counts.unknown));
    m_unknown->setVisible(counts.unknown > 0);
    //: Status bar: how many agents are selected
    m_selected->setText(tr("%Ln selected", nullptr, counts.selected));
    m_selected->setVisible(counts.selected > 0);
}

void StatusLine::refresh()
{
    // While the gateway cannot be reached, the banner says how old the list is.
    const bool read =
        m_session->state() == GatewaySession::State::SignedIn && m_feed->lastReadSteadyMs() >= 0;
    m_updated->setVisible(read);
    m_answers->setVisible(read && m_feed->lastAnswerMs() >= 0 && !m_feed->lastFailed() && !m_feed->isStale());
    if (!read)
        return;
    const int seconds = int((m_clock->steadyMs() - m_feed->lastReadSteadyMs()) / 1000);
    //: Status bar: age of the list, less than a second
    m_updated->setText(seconds < 1 ? tr("updated just now")
                                   //: Status bar: age of the list in seconds
                                   : tr("updated %Ln s ago", nullptr, seconds));
    //: Status bar: how long the gateway took for the list
    m_answers->setText(tr("gateway answers in %Ln ms", nullptr, int(m_feed->lastAnswerMs())));
}
