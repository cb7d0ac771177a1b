// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentstore.h"
#include "app/gateway/gatewayresult.h"
#include "app/settings/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

struct SignOutConsent;

/// One call made for an order, kept so that every attempt can be shown.
struct SignOutAttempt {
    bool byInspectorCall = false;
    bool withCause = false; ///< the cause code went along
    GatewayResult result;
};

/// The order to sign one session of one agent out. Its life is drawn in
/// docs/decisions/0003-life-of-an-order.md.
struct SignOutOrder {
    enum class State {
        Made, ///< waits for its turn
        WaitingForCall, ///< waits for the agent's call to end
        Held, ///< what the person agreed to is no longer so: asks again
        Released, ///< recorded as leaving; waits for the record to be on disk, or for a free line
        Sent, ///< handed to the network
        Accepted, ///< retcode 0; being checked
        Checking, ///< no usable answer, or a refusal in doubt; being checked
        SignedOut, ///< proved
        StillSignedIn, ///< proved: the same session is still there
        Refused, ///< the gateway said no
        Unverified, ///< checked, and the truth could not be learnt
        NotSent, ///< nothing left this machine
        Withdrawn, ///< by a person, before it was sent
    };
    /// What the state alone does not say.
    enum class Remark {
        None,
        CallBegan, ///< Held, or Refused after it: a call began after the person had agreed, or may have
        ByHimself, ///< SignedOut without a call of ours
        NewSession, ///< NotSent: the session it was meant for could not be told from a new one
        NotRecorded, ///< NotSent: the journal could not be written
        SessionEnded, ///< NotSent, Unverified: the supervisor's own session ended first
        Interrupted, ///< NotSent, Unverified: the program ended first (found in the journal)
        AlreadyOut, ///< SignedOut, but all calls of ours were refused
        Present, ///< Unverified: an agent of this number is there, whether in the same session cannot be
                 ///< told
    };

    quint64 id = 0; ///< from 1, in the order of making
    QString journalId; ///< a UUID; the same after a restart
    AgentId agent;
    QString name;
    Agent before; ///< the agent as the person saw him when he agreed (the last time, if he was asked again)
    AgentId supervisor; ///< who ordered it
    QString gateway; ///< where
    int causeCode = 0; ///< 1..255; 0: none
    QString note;
    bool duringCall = false; ///< when it was sent the list said that the agent was in a call
    bool afterCall = false; ///< the person agreed to an end without cutting the call
    /// The session this order is bound to, gateway's clock; notGiven where the gateway does not tell.
    qint64 sessionStartMs = Agent::notGiven;
    /// AgentRow::firstSeenMs when it was made, which stands for the session where the gateway does not tell;
    /// 0: he was not in the list, or another run of the program made the order.
    qint64 seenSinceMs = 0;
    State state = State::Made;
    Remark remark = Remark::None;
    QList<SignOutAttempt> attempts; ///< calls that have ended
    QString requestId; ///< of the newest call, also while it is under way; empty: none was made
    QString method; ///< of the newest call: "forcelogout", "forcelogoutwithreason" or "inspector"
    bool useInspectorCall =
        false; ///< the DELETE was refused for this order in a way that asks for the other call
    bool repeatedForOverlap = false; ///< 000-007 came once already
    qint64 madeUtcMs = 0;
    qint64 endedUtcMs = 0; ///< when its result was known; 0: it is open, or another run of the program knew
    qint64 agreedSteadyMs = 0; ///< when the person agreed, the last time
    qint64 sentSteadyMs =
        -1; ///< the earliest moment from which a reading can tell something about it; -1: not sent

    /// A person has agreed to what was shown of this agent, perhaps anew.
    void agree(const Agent &seen, const SignOutConsent &consent, bool afterItsCall, qint64 steadyMs);
    /// What the gateway said last; a default-made value (no answer) when nothing was sent yet.
    GatewayResult lastResult() const { return attempts.isEmpty() ? GatewayResult() : attempts.last().result; }
    /// The gateway's last no; a default-made value when it never said no.
    GatewayResult lastRefusal() const;
    bool wasAccepted() const;
    /// The newest call has ended, with a no. False while it is under way or when its answer never came.
    bool wasRefusedLast() const;
    /// Nothing more is going to happen by itself, though a later proof may still improve it.
    bool isFinal() const;
    /// It can still be taken back.
    bool isUnsent() const
    {
        return state == State::Made || state == State::WaitingForCall || state == State::Held
            || state == State::Released;
    }
    /// What the agent's row shows of it.
    SignOutMark mark() const;
};

class SignOutText
{
    Q_DECLARE_TR_FUNCTIONS(SignOutText)

public:
    /// "Signed out", "Refused: ...", "No answer, checking…" in the user's language; never more than is known.
    static QString result(const SignOutOrder &order);

private:
    static QString unverified(const SignOutOrder &order);
    static QString notSent(const SignOutOrder &order);
};
