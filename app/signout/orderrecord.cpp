// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderrecord.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

namespace
{

struct RemarkWord {
    Remark remark;
    const char *word;
};
constexpr std::array remarkWords{
    RemarkWord{Remark::CallBegan, "call-began"},       RemarkWord{Remark::ByHimself, "by-himself"},
    RemarkWord{Remark::NewSession, "new-session"},     RemarkWord{Remark::NotRecorded, "not-recorded"},
    RemarkWord{Remark::SessionEnded, "session-ended"}, RemarkWord{Remark::Interrupted, "interrupted"},
    RemarkWord{Remark::AlreadyOut, "already-out"},     RemarkWord{Remark::Present, "present"},
};

// The gateway's code beside the word gives the same state when it is read back.
struct StateWord {
    AgentState state;
    const char *word;
    int status;
};
constexpr std::array stateWords{
    StateWord{AgentState::Unknown, "unknown", Agent::notGiven},
    StateWord{AgentState::SignedOut, "signed-out", 2},
    StateWord{AgentState::Idle, "idle", 4},
    StateWord{AgentState::Talking, "talking", 7},
    StateWord{AgentState::WrapUp, "wrap-up", 5},
    StateWord{AgentState::Busy, "busy", 3},
    StateWord{AgentState::Rest, "rest", 8},
    StateWord{AgentState::PreRest, "pre-rest", 9},
    StateWord{AgentState::Study, "study", Agent::notGiven},
};
constexpr int studyCtiStatus = 9;

const char *outcomeWord(State state)
{
    switch (state) {
    case State::Made:
        return journalword::made;
    case State::WaitingForCall:
        return journalword::waitingForCall;
    case State::Held:
        return journalword::held;
    case State::Released:
        return journalword::released;
    case State::Sent:
        return journalword::sent;
    case State::Accepted:
        return journalword::accepted;
    case State::Checking:
        return journalword::checking;
    case State::SignedOut:
        return journalword::signedOut;
    case State::StillSignedIn:
        return journalword::stillSignedIn;
    case State::Refused:
        return journalword::refused;
    case State::Unverified:
        return journalword::unverified;
    case State::NotSent:
        return journalword::notSent;
    case State::Withdrawn:
        return journalword::withdrawn;
    }
    return journalword::checking;
}

State stateOf(const QString &outcome)
{
    for (const State state :
         {State::SignedOut, State::StillSignedIn, State::Refused, State::NotSent, State::Withdrawn}) {
        if (outcome == QLatin1StringView(outcomeWord(state)))
            return state;
    }
    return State::Unverified;
}

} // namespace

QString orderrecord::stateWord(AgentState state)
{
    const auto found = std::find_if(stateWords.begin(), stateWords.end(),
                                    [state](const StateWord &each) { return each.state == state; });
    return QLatin1StringView(found != stateWords.end() ? found->word : stateWords.front().word);
}

QString orderrecord::remarkWord(Remark remark)
{
    const auto found = std::find_if(remarkWords.begin(), remarkWords.end(),
                                    [remark](const RemarkWord &each) { return each.remark == remark; });
    return found != remarkWords.end() ? QString(QLatin1StringView(found->word)) : QString();
}

JournalRecord orderrecord::of(const SignOutOrder &order, qint64 utcMs)
{
    const GatewayResult last = order.lastResult();
    JournalRecord record;
    record.utcMs = utcMs;
    record.orderId = order.journalId;
    record.madeUtcMs = order.madeUtcMs;
    // Where a call was made already, an order that waits for another one is not "made" any more: after a
    // crash it has to be looked up.
    const bool madeAgain = order.isUnsent() && order.state != State::Released && !order.attempts.isEmpty();
    record.outcome = QLatin1StringView(madeAgain ? journalword::checking : outcomeWord(order.state));
    // A call of ours without an answer may have been the one that did it.
    const bool mayBeOurs = !order.attempts.isEmpty() && last.kind != GatewayResult::Kind::Refused;
    record.remark = order.remark == Remark::AlreadyOut && mayBeOurs ? QString() : remarkWord(order.remark);
    const bool mayBeOut = order.state == State::SignedOut || order.state == State::Unverified;
    if (record.remark.isEmpty() && mayBeOut && !order.attempts.isEmpty())
        record.remark = QLatin1StringView(order.duringCall      ? journalword::duringCall
                                              : order.afterCall ? journalword::afterCall
                                                                : "");
    record.supervisor = order.supervisor.value();
    record.gateway = order.gateway;
    record.agent = order.agent.value();
    record.agentName = order.name;
    record.sessionStartMs = order.sessionStartMs;
    record.stateBefore = stateWord(order.before.state());
    record.method = order.method;
    record.causeCode = order.causeCode;
    record.note = order.note;
    record.requestId = order.requestId;
    // The answer to an earlier call would read as if it were the answer to this one.
    if (order.state != State::Released && order.state != State::Sent) {
        record.retcode = last.retcode;
        record.message = last.message;
        record.elapsedMs = last.elapsedMs;
    }
    return record;
}

SignOutOrder orderrecord::restored(const JournalRecord &record)
{
    SignOutOrder order;
    order.journalId = record.orderId;
    order.agent = AgentId::fromInt(record.agent).value_or(AgentId());
    order.name = record.agentName;
    order.supervisor = AgentId::fromInt(record.supervisor).value_or(AgentId());
    order.gateway = record.gateway;
    order.causeCode = record.causeCode;
    order.note = record.note;
    order.sessionStartMs = record.sessionStartMs;
    order.madeUtcMs = record.madeUtcMs;
    order.requestId = record.requestId;
    order.method = record.method;
    order.state = stateOf(record.outcome);
    order.remark = Remark::Interrupted;
    order.afterCall = record.remark == QLatin1StringView(journalword::interruptedWaiting);
    order.before.id = order.agent;
    order.before.sessionStartMs = order.sessionStartMs;
    for (const StateWord &each : stateWords) {
        if (record.stateBefore == QLatin1StringView(each.word)) {
            order.before.status = each.status;
            order.before.ctiStatus = each.state == AgentState::Study ? studyCtiStatus : Agent::notGiven;
        }
    }
    if (!record.retcode.isEmpty()) {
        SignOutAttempt attempt;
        attempt.byInspectorCall = record.method == u"inspector";
        attempt.result.kind =
            record.retcode == u"0" ? GatewayResult::Kind::Accepted : GatewayResult::Kind::Refused;
        attempt.result.retcode = record.retcode;
        attempt.result.message = record.message;
        attempt.result.elapsedMs = record.elapsedMs;
        attempt.result.requestId = record.requestId;
        order.attempts.append(attempt);
    }
    return order;
}
