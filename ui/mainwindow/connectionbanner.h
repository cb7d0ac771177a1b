// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayresult.h"
#include "app/gateway/gatewaysession.h"
#include "ui/common/banner.h"

#include <optional>

class AgentFeed;
class Clock;

/// Says above the list what is wrong with the connection or with the list's age, and offers what can be done
/// about it.
class ConnectionBanner : public Banner
{
    Q_OBJECT

public:
    /// All must outlive the banner.
    ConnectionBanner(GatewaySession *session, AgentFeed *feed, Clock *clock, QWidget *parent = nullptr);

    /// A problem from elsewhere, for instance that the demo did not start; stays until the next sign-in.
    void showProblem(const QString &sentence);
    /// For a sign-in that no dialog reports; stays until the next one.
    void showSignInFailure(const GatewayResult &result);
    /// How the last session ended, with the time; empty when the supervisor ended it.
    QString endSentence() const;
    void refresh(); ///< once a second, and when something has happened

Q_SIGNALS:
    void signInWanted();

private:
    enum class Act { None, TryNow, Refresh, SignIn };

    void tell(Tone tone, const QString &sentence, const QString &code, Act act, const QString &topic = {});
    void sayRecovering();
    QString listTime() const;

    GatewaySession *m_session;
    AgentFeed *m_feed;
    Clock *m_clock;
    std::optional<GatewaySession::End> m_end; ///< why the last session ended, when nobody asked
    GatewayResult m_lastAnswer;
    std::optional<GatewayResult> m_signInFailure;
    std::optional<GatewayResult> m_listFailure;
    QString m_problem;
    Act m_act = Act::None;
};
