// SPDX-License-Identifier: Apache-2.0
#include "app/sessionmarkkeeper.h"

#include "app/clock.h"
#include "app/settings/sessionmark.h"

namespace
{

constexpr qint64 refreshMs = 30000;
// The gateway's two minutes, our own interval, and a minute for a switch-over.
constexpr qint64 longestAliveMs = 120000 + refreshMs + 60000;

} // namespace

SessionMarkKeeper::SessionMarkKeeper(GatewaySession *session, SessionMark *mark, QObject *parent)
    : QObject(parent), m_session(session), m_mark(mark), m_timer(session->clock()->makeTimer(this))
{
    connect(m_timer, &Timer::timeout, this, &SessionMarkKeeper::refresh);
    connect(session, &GatewaySession::signedIn, this, &SessionMarkKeeper::refresh);
    connect(session, &GatewaySession::ended, this, &SessionMarkKeeper::onEnded);
    connect(session, &GatewaySession::signInFailed, this, [this](const GatewayResult &result) {
        // Without a clear no the gateway may have signed us in, and the answer was lost.
        if (result.kind != GatewayResult::Kind::Refused && result.mayHaveBeenSent)
            m_mark->set(m_session->connection()->address().text(), m_session->self().value(),
                        m_session->clock()->utcMs());
    });
}

void SessionMarkKeeper::refresh()
{
    if (!m_session->isSignedIn())
        return;
    m_mark->set(m_session->connection()->address().text(), m_session->self().value(),
                m_session->clock()->utcMs());
    m_timer->start(refreshMs);
}

void SessionMarkKeeper::onEnded(GatewaySession::End why, const GatewayResult &lastAnswer)
{
    m_timer->stop();
    // A sign-out that got no answer may have left the session alive.
    if (why != GatewaySession::End::Asked || lastAnswer.accepted() || lastAnswer.hasRetcode("100-006")
        || lastAnswer.hasRetcode("100-008"))
        m_mark->clear();
}

GatewaySession::IfSignedIn SessionMarkKeeper::ifSignedIn(const GatewayAddress &gateway, AgentId agent) const
{
    const qint64 since = m_session->clock()->utcMs() - longestAliveMs;
    return m_mark->isFor(gateway.text(), agent.value(), since) ? GatewaySession::IfSignedIn::Force
                                                               : GatewaySession::IfSignedIn::Refuse;
}
