// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutorder.h"

#include "app/gateway/gatewaysentence.h"

#include <algorithm>

using Kind = GatewayResult::Kind;

bool SignOutOrder::wasAccepted() const
{
    return std::any_of(attempts.begin(), attempts.end(),
                       [](const SignOutAttempt &attempt) { return attempt.result.accepted(); });
}

bool SignOutOrder::isFinal() const
{
    switch (state) {
    case State::Made:
    case State::Sent:
    case State::Accepted:
    case State::Checking:
        return false;
    case State::SignedOut:
    case State::StillSignedIn:
    case State::Refused:
    case State::Unverified:
    case State::NotSent:
    case State::Withdrawn:
        return true;
    }
    return true;
}

QString SignOutText::result(const SignOutOrder &order)
{
    using State = SignOutOrder::State;
    using Remark = SignOutOrder::Remark;
    const GatewayResult last = order.lastResult();

    switch (order.state) {
    case State::Made:
        return tr("Waiting for its turn");
    case State::Sent:
        return tr("Sent, waiting for the answer…");
    case State::Accepted:
        //: The gateway said yes, which is not yet proof that the agent is out.
        return tr("Accepted, checking…");
    case State::Checking:
        return last.kind == Kind::Refused ? tr("Refused that way, checking…")
                                          : tr("No clear answer, checking…");
    case State::SignedOut:
        // Where our own call got no answer it may have been the one that did it.
        return order.remark == Remark::AlreadyOut && !order.wasAccepted()
                && (order.attempts.isEmpty() || last.kind == Kind::Refused)
            ? tr("Signed out (was already out)")
            : tr("Signed out");
    case State::StillSignedIn:
        return order.wasAccepted() ? tr("Accepted, but still signed in") : tr("No answer; still signed in");
    case State::Refused:
        // One way was refused, and the other one was not tried any more.
        if (order.remark == Remark::CallBegan)
            return tr("Not carried out: a call began meanwhile");
        return tr("Refused: %1").arg(GatewaySentence::failure(last));
    case State::Unverified:
        if (order.remark == Remark::Present) {
            return order.wasAccepted() ? tr("Accepted; the agent is still, or again, signed in")
                                       : tr("No answer; the agent is still, or again, signed in");
        }
        return order.wasAccepted() ? tr("Accepted; whether the agent is out is unknown")
                                   : tr("No answer; whether the agent is out is unknown");
    case State::NotSent:
        if (order.remark == Remark::CallBegan)
            return tr("Not sent: a call began meanwhile");
        return order.attempts.isEmpty() ? tr("Not sent")
                                        : tr("Not sent: %1").arg(GatewaySentence::failure(last));
    case State::Withdrawn:
        return tr("Withdrawn, not sent");
    }
    return {};
}
