// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewayevent.h"
#include "app/gateway/gatewayresult.h"

#include <QNetworkProxy>
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
        Recovering, ///< signed in as far as is known, but the gateway cannot be reached at the moment
        SigningOut,
    };
    Q_ENUM(State)

    /// Why a session ended without being asked to.
    enum class End {
        Asked, ///< signOut() was called
        ThrownOut, ///< signed out by the gateway or another desk
        SessionLost, ///< the gateway no longer knows the session, for example after its restart or a long
                     ///< sleep of ours
    };
    Q_ENUM(End)

    /// Whether the supervisor may act on others, as `iscensor` says. In doubt the gateway decides, call by
    /// call.
    enum class Rights { Unknown, Inspector, NotInspector };
    Q_ENUM(Rights)

    /// What to do when the agent is signed in already (100-002).
    enum class IfSignedIn { Refuse, Force };

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
    /// `isForceChange` of the sign-in answer: the password must be changed.
    bool mustChangePassword() const { return m_mustChangePassword; }
    Rights rights() const { return m_rights; }
    /// UTC ms when the session ended last; 0: not yet.
    qint64 endedAtMs() const { return m_endedAtMs; }

    /// How the next sign-in's connection leaves the house. DefaultProxy means as the system is set up.
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }
    /// Only while signed out. Answers with signedIn() or signInFailed(). With Force, 100-002 is followed by
    /// the forced sign-in at once; any other client of this agent loses its session.
    void signIn(const GatewayAddress &address, const TlsTrust &trust, const Credentials &who,
                IfSignedIn ifSignedIn = IfSignedIn::Refuse);
    /// While SigningIn; signInFailed() with Kind::Cancelled follows.
    void cancelSignIn();
    /// Signs out and ends; ended(Asked) follows in any case, at the latest after 3 s.
    void signOut();
    /// While Recovering: tries at once instead of waiting for the next attempt.
    void tryNow();
    /// The machine has slept, or its network has changed: old connections are of no use any more.
    void startAfresh();
    /// While Recovering: ms until the next attempt; 0 while it is under way.
    qint64 msUntilNextAttempt() const;

Q_SIGNALS:
    void stateChanged(GatewaySession::State state);
    void signedIn();
    void signInFailed(const GatewayResult &result);
    void ended(GatewaySession::End why, const GatewayResult &lastAnswer);
    void eventReceived(const GatewayEvent &event);
    void rightsKnown(GatewaySession::Rights rights);
    /// Every call of every connection, when it has ended.
    void callFinished(const CallSpec &spec, const GatewayResult &result);

private:
    void setState(State state);
    void sendSignIn(bool forced);
    void onSignInFinished(const GatewayResult &result);
    void askForRights();
    void askForGuid();
    void onPulse();
    GatewayRequest *newRequest(const CallSpec &spec);
    void poll();
    void onPollFinished(const GatewayResult &result);
    void recover();
    void end(End why, const GatewayResult &lastAnswer);
    void stopPolling();
    void drop(QPointer<GatewayRequest> &request);

    Clock *m_clock;
    std::unique_ptr<GatewayConnection> m_connection;
    Credentials m_credentials; ///< without the password, which is not kept
    State m_state = State::SignedOut;
    QNetworkProxy m_proxy{QNetworkProxy::DefaultProxy};
    QString m_password; ///< only while the sign-in is under way
    IfSignedIn m_ifSignedIn = IfSignedIn::Refuse;
    QPointer<GatewayRequest> m_signInRequest;
    QPointer<GatewayRequest> m_rightsRequest;
    QPointer<GatewayRequest> m_guidRequest;
    QPointer<GatewayRequest> m_pollRequest;
    QPointer<GatewayRequest> m_leaveRequest;
    Timer *m_pollTimer;
    Timer *m_leaveTimer;
    Timer *m_pulseTimer; ///< notices when the machine has slept
    qint64 m_pulseUtcMs = 0;
    qint64 m_lastPollUtcMs = 0; ///< when the last poll was answered with retcode 0
    int m_lapsedInARow = 0;
    int m_failuresInARow = 0;
    bool m_pollLost = false; ///< a poll was sent and its answer never came
    qint64 m_nextAttemptSteadyMs = 0;
    std::optional<int> m_passwordDaysLeft;
    bool m_mustChangePassword = false;
    Rights m_rights = Rights::Unknown;
    qint64 m_endedAtMs = 0;
};
