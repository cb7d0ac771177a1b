// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutorder.h"

#include "app/gateway/gatewaysentence.h"
#include "app/signout/signoutconsent.h"

#include <algorithm>

using Kind = GatewayResult::Kind;
using Remark = SignOutOrder::Remark;

namespace
{
/// A sentence as the end of a line that is none.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'\u3002'))
        sentence.chop(1);
    return sentence;
}
} // namespace

void SignOutOrder::agree(const Agent &seen, const SignOutConsent &consent, bool afterItsCall, qint64 steadyMs)
{
    before = seen;
    remark = Remark::None;
    causeCode = consent.causeCode;
    note = consent.note.simplified().left(SignOutConsent::mostNoteCharacters);
    afterCall = afterItsCall;
    agreedSteadyMs = steadyMs;
}

bool SignOutOrder::wasAccepted() const
{
    return std::any_of(attempts.begin(), attempts.end(),
                       [](const SignOutAttempt &attempt) { return attempt.result.accepted(); });
}

bool SignOutOrder::wasRefusedLast() const
{
    const GatewayResult last = lastResult();
    return last.kind == Kind::Refused && last.requestId == requestId;
}

GatewayResult SignOutOrder::lastRefusal() const
{
    const auto refused = std::find_if(attempts.rbegin(), attempts.rend(), [](const SignOutAttempt &attempt) {
        return attempt.result.kind == Kind::Refused;
    });
    return refused != attempts.rend() ? refused->result : GatewayResult();
}

bool SignOutOrder::isFinal() const
{
    switch (state) {
    case State::Made:
    case State::WaitingForCall:
    case State::Held:
    case State::Released:
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

SignOutMark SignOutOrder::mark() const
{
    switch (state) {
    case State::WaitingForCall:
        return SignOutMark::AfterCall;
    case State::Held:
        return SignOutMark::Held;
    case State::Sent:
    case State::Accepted:
    case State::Checking:
        return SignOutMark::UnderWay;
    default:
        return SignOutMark::None;
    }
}

QString SignOutText::result(const SignOutOrder &order)
{
    using State = SignOutOrder::State;
    const GatewayResult last = order.lastResult();

    switch (order.state) {
    case State::Made:
    case State::Released:
        return tr("Waiting for its turn");
    case State::WaitingForCall:
        return tr("Waiting for the call to end");
    case State::Held:
        //: The order is not sent until the person has answered.
        return order.before.onCall() == OnCall::No ? tr("Held back: may be on a call. Sign out anyway?")
                                                   : tr("Held back: on a call now. Sign out anyway?");
    case State::Sent:
        return tr("Sent, waiting for the answer…");
    case State::Accepted:
        //: The gateway said yes, which is not yet proof that the agent is out.
        return tr("Accepted, checking…");
    case State::Checking:
        // Looked up again after a restart, an accepted order is still that.
        if (order.wasAccepted())
            return tr("Accepted, checking…");
        return last.kind == Kind::Refused ? tr("Refused that way, checking…")
                                          : tr("No clear answer, checking…");
    case State::SignedOut:
        if (order.remark == Remark::ByHimself)
            return tr("Signed out, without a request of ours");
        return order.remark == Remark::AlreadyOut && last.kind == Kind::Refused
            ? tr("Signed out (was already out)")
            //: The list said that the agent was in a call when it was sent
            : order.duringCall ? tr("Signed out during a call")
                               : tr("Signed out");
    case State::StillSignedIn:
        return order.wasAccepted() ? tr("Accepted, but still signed in") : tr("No answer; still signed in");
    case State::Refused:
        // One way was refused, and the other one was not tried any more.
        if (order.remark == Remark::CallBegan)
            return tr("Not carried out: a call began meanwhile");
        return tr("Refused: %1").arg(withoutStop(GatewaySentence::failure(order.lastRefusal())));
    case State::Unverified:
        return unverified(order);
    case State::NotSent:
        return notSent(order);
    case State::Withdrawn:
        return tr("Withdrawn, not sent");
    }
    return {};
}

QString SignOutText::unverified(const SignOutOrder &order)
{
    switch (order.remark) {
    case Remark::Interrupted:
        //: Found in the journal after the program ended in the middle of a sign-out.
        return tr("Not known: the program ended before the outcome was known");
    case Remark::SessionEnded:
        return tr("Not known: your session ended before the outcome was known");
    case Remark::Present:
        return order.wasAccepted() ? tr("Not known: accepted, but still or again signed in")
                                   : tr("Not known: no answer, but still or again signed in");
    default:
        return order.wasAccepted() ? tr("Accepted; whether the agent is out is unknown")
                                   : tr("No answer; whether the agent is out is unknown");
    }
}

QString SignOutText::notSent(const SignOutOrder &order)
{
    switch (order.remark) {
    case Remark::NotRecorded:
        return tr("Not sent: it could not be recorded in the journal");
    case Remark::NewSession:
        return tr("Not sent: may have signed in again");
    case Remark::SessionEnded:
        return tr("Not sent: your session ended");
    case Remark::Interrupted:
        return tr("Not sent: the program ended");
    default:
        return order.attempts.isEmpty()
            ? tr("Not sent")
            : tr("Not sent: %1").arg(withoutStop(GatewaySentence::failure(order.lastResult())));
    }
}
