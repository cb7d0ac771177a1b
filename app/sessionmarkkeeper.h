// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewaysession.h"

#include <QObject>

class SessionMark;

/// Keeps the mark of a session of ours (SessionMark) up to date: set while we are, or may be, signed in;
/// cleared when the session has certainly ended. Knows whether "already signed in" can only mean ourselves.
class SessionMarkKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the keeper.
    SessionMarkKeeper(GatewaySession *session, SessionMark *mark, QObject *parent = nullptr);

    /// True when a session of this agent that this program began here, and did not end, may still be alive on
    /// the gateway: without a poll the gateway ends it after two minutes, so an old mark means nothing.
    GatewaySession::IfSignedIn ifSignedIn(const GatewayAddress &gateway, AgentId agent) const;

private:
    void refresh();
    void onEnded(GatewaySession::End why, const GatewayResult &lastAnswer);

    GatewaySession *m_session;
    SessionMark *m_mark;
    Timer *m_timer;
};
