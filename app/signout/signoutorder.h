// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/gateway/gatewayresult.h"
#include "app/settings/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// One call made for an order, kept so that every attempt can be shown.
struct SignOutAttempt {
    bool byInspectorCall = false;
    GatewayResult result;
};

/// The order to sign one session of one agent out. Its life is drawn in
/// docs/decisions/0003-life-of-an-order.md.
struct SignOutOrder {
    enum class State {
        Made, ///< waits for its turn
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
        CallBegan, ///< NotSent: a call began after the person had agreed
        AlreadyOut, ///< SignedOut, but not by a call of ours that was accepted
        Present, ///< Unverified: an agent of this number is there, whether in the same session can not be
                 ///< told
    };

    quint64 id = 0; ///< from 1, in the order of making
    AgentId agent;
    QString name;
    Agent before; ///< the agent as the person saw him when he agreed
    /// The session this order is bound to, gateway's clock; notGiven where the gateway does not tell.
    qint64 sessionStartMs = Agent::notGiven;
    State state = State::Made;
    Remark remark = Remark::None;
    QList<SignOutAttempt> attempts;
    bool useInspectorCall =
        false; ///< the DELETE was refused for this order in a way that asks for the other call
    bool repeatedForOverlap = false; ///< 000-007 came once already
    qint64 madeUtcMs = 0;
    qint64 madeSteadyMs = 0; ///< when the person agreed
    qint64 sentSteadyMs =
        -1; ///< the earliest moment from which a reading can tell something about it; -1: not sent

    /// What the gateway said last; a default-made value (no answer) when nothing was sent yet.
    GatewayResult lastResult() const { return attempts.isEmpty() ? GatewayResult() : attempts.last().result; }
    bool wasAccepted() const;
    /// Nothing more is going to happen by itself, though a later proof may still improve it.
    bool isFinal() const;
    /// The row in the agent list shows "Signing out…".
    bool isUnderWay() const
    {
        return state == State::Sent || state == State::Accepted || state == State::Checking;
    }
};

class SignOutText
{
    Q_DECLARE_TR_FUNCTIONS(SignOutText)

public:
    /// "Signed out", "Refused: ...", "No answer, checking…" in the user's language; never more than is known.
    static QString result(const SignOutOrder &order);
};
