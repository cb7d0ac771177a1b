// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewayevent.h"
#include "app/gateway/gatewayresult.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class Clock;
class GatewayRequest;
class Timer;

/// The supervisor's session: signs in, keeps the event poll running (it is the keep-alive), signs out.
/// One session object lives as long as the window; connection() changes with each sign-in.
class GatewaySession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        SigningIn,
        SignedIn,
        Recovering, ///< signed in as far as is known, but the gateway can not be reached at the moment
        SigningOut,
    };
    Q_ENUM(State)

    /// Why a session ended without being asked to.
    enum class End {
        Asked, ///< signOut() was called
        ThrownOut, ///< signed out by the gateway or another desk
        AuthenticationLapsed, ///< 000-003 again and again
    };
    Q_ENUM(End)

    explicit GatewaySession(Clock *clock, QObject *parent = nullptr);
    ~GatewaySession() override;

    State state() const { return m_state; }
    bool isSignedIn() const { return m_state == State::SignedIn || m_state == State::Recovering; }
    /// The supervisor of this or, while signed out, of the last session; invalid before the first.
    AgentId self() const { return m_credentials.agent; }
    Clock *clock() const { return m_clock; }
    /// Null until the first sign-in.
    GatewayConnection *connection() const { return m_connection.get(); }
    /// `timeRemaining` of the sign-in answer: days until the password expires; empty: not given or never.
    std::optional<int> passwordDaysLeft() const { return m_passwordDaysLeft; }
    /// UTC ms when the session ended last; 0: not yet.
    qint64 endedAtMs() const { return m_endedAtMs; }

    /// Only while signed out. Answers with signedIn() or signInFailed().
    void signIn(const GatewayAddress &address, const TlsTrust &trust, const Credentials &who,
                bool forced = false);
    /// While SigningIn; signInFailed() with Kind::Cancelled follows.
    void cancelSignIn();
    /// Signs out and ends; ended(Asked) follows in any case, at the latest after 3 s.
    void signOut();
    /// While Recovering: tries at once instead of waiting for the next attempt.
    void tryNow();
    /// While Recovering: ms until the next attempt; 0 while it is under way.
    qint64 msUntilNextAttempt() const;

Q_SIGNALS:
    void stateChanged(GatewaySession::State state);
    void signedIn();
    void signInFailed(const GatewayResult &result);
    void ended(GatewaySession::End why, const GatewayResult &lastAnswer);
    void eventReceived(const GatewayEvent &event);

private:
    void setState(State state);
    void onSignInFinished(const GatewayResult &result);
    void poll();
    void onPollFinished(const GatewayResult &result);
    void recover();
    void end(End why, const GatewayResult &lastAnswer);
    void stopPolling();

    Clock *m_clock;
    std::unique_ptr<GatewayConnection> m_connection;
    Credentials m_credentials; ///< without the password, which is not kept
    State m_state = State::SignedOut;
    QPointer<GatewayRequest> m_signInRequest;
    QPointer<GatewayRequest> m_pollRequest;
    QPointer<GatewayRequest> m_leaveRequest;
    Timer *m_pollTimer;
    Timer *m_leaveTimer;
    int m_lapsedInARow = 0;
    int m_failuresInARow = 0;
    qint64 m_nextAttemptSteadyMs = 0;
    std::optional<int> m_passwordDaysLeft;
    qint64 m_endedAtMs = 0;
};
