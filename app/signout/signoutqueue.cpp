// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutqueue.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"

#include <QSet>

#include <algorithm>

using Kind = GatewayResult::Kind;
using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;
using Verdict = OutcomeChecker::Verdict;

namespace
{

// A person's agreement holds this long; after that the latest state is looked at before sending.
constexpr qint64 freshConsentMs = 1000;
// One first attempt, one with a new Guid or after 000-007, one by the inspector's call, and one repeat of
// that.
constexpr qsizetype mostAttempts = 4;

bool mayMeanOtherWay(const GatewayResult &result)
{
    return result.hasRetcode("000-003") || result.hasRetcode("100-006");
}

bool saysAlreadyOut(const GatewayResult &result)
{
    return result.hasRetcode("100-006") || result.hasRetcode("100-008");
}

} // namespace

SignOutQueue::SignOutQueue(GatewaySession *session, AgentStore *store, AgentFeed *feed, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_store(store),
      m_feed(feed),
      m_checker(new OutcomeChecker(
          session, feed, [this](int index) -> const SignOutOrder & { return m_orders[size_t(index)]; }, this))
{
    connect(m_checker, &OutcomeChecker::settled, this, &SignOutQueue::onSettled);
    connect(m_checker, &OutcomeChecker::provedLater, this, &SignOutQueue::onProvedLater);
    connect(session, &GatewaySession::stateChanged, this, [this](GatewaySession::State state) {
        if (state == GatewaySession::State::SigningOut || state == GatewaySession::State::SignedOut)
            onSessionEnded();
        else
            pump();
    });
}

SignOutQueue::~SignOutQueue()
{
    // Requests must not outlive the session's connection.
    dropFlights();
}

int SignOutQueue::add(const std::vector<Agent> &agents)
{
    QSet<AgentId> busy{m_session->self()};
    for (const SignOutOrder &order : m_orders) {
        if (!order.isFinal())
            busy.insert(order.agent);
    }
    std::vector<SignOutOrder> fresh;
    for (const Agent &agent : agents) {
        if (busy.contains(agent.id))
            continue;
        busy.insert(agent.id);
        SignOutOrder order;
        order.id = m_orders.size() + fresh.size() + 1;
        order.agent = agent.id;
        order.name = m_store->name(agent);
        order.before = agent;
        order.sessionStartMs = agent.sessionStartMs;
        order.madeUtcMs = m_session->clock()->utcMs();
        order.madeSteadyMs = m_session->clock()->steadyMs();
        fresh.push_back(std::move(order));
    }
    if (fresh.empty())
        return 0;
    const int count = int(fresh.size());
    Q_EMIT ordersAboutToBeAdded(count);
    for (SignOutOrder &order : fresh) {
        m_waiting.push_back(int(m_orders.size()));
        m_orders.push_back(std::move(order));
        m_purposes.push_back(Purpose::Outcome);
    }
    Q_EMIT ordersAdded();
    pump();
    return count;
}

void SignOutQueue::withdrawWaiting()
{
    const std::deque<int> waiting = std::exchange(m_waiting, {});
    for (const int index : waiting)
        finish(index, order(index).attempts.isEmpty() ? State::Withdrawn : State::Refused);
}

int SignOutQueue::openCount() const
{
    return int(std::count_if(m_orders.begin(), m_orders.end(),
                             [](const SignOutOrder &order) { return !order.isFinal(); }));
}

void SignOutQueue::pump()
{
    if (m_session->state() != GatewaySession::State::SignedIn)
        return;
    const int mostInFlight = m_session->connection()->isSerial() ? 1 : orderLaneCount;
    for (int slot = 0; slot < mostInFlight && !m_waiting.empty(); ++slot) {
        if (m_flights[size_t(slot)].request)
            continue;
        while (!m_waiting.empty()) {
            const int index = m_waiting.front();
            m_waiting.pop_front();
            if (!mayGo(index))
                continue;
            send(index, slot);
            break;
        }
    }
}

/// Looks at the latest state before an order goes out later than its confirmation.
bool SignOutQueue::mayGo(int index)
{
    SignOutOrder &order = this->order(index);
    if (m_session->clock()->steadyMs() - order.madeSteadyMs <= freshConsentMs)
        return true;
    const AgentRow *row = m_store->find(order.agent);
    const bool isOtherSession = row && order.sessionStartMs != Agent::notGiven
        && row->agent.sessionStartMs != Agent::notGiven && row->agent.sessionStartMs > order.sessionStartMs;
    if (!row || isOtherSession) {
        // The next session of the same number must not be hit by this order.
        if (order.sentSteadyMs < 0)
            order.sentSteadyMs = order.madeSteadyMs;
        check(index, Purpose::BeforeSending);
        return false;
    }
    if (int(row->agent.onCall()) > int(order.before.onCall())) {
        order.remark = Remark::CallBegan;
        finishUnsent(index);
        return false;
    }
    return true;
}

void SignOutQueue::send(int index, int slot)
{
    SignOutOrder &order = this->order(index);
    const bool byInspectorCall = m_method == SignOutMethod::Inspector
        || (m_method == SignOutMethod::Automatic && (m_inspectorCallWorks || order.useInspectorCall));
    const Lane lane = Lane(int(Lane::Order0) + slot);
    const CallSpec spec = byInspectorCall ? calls::inspectorSignOut(m_session->self(), order.agent, lane)
                                          : calls::forceSignOut(order.agent, lane);
    GatewayRequest *request = m_session->connection()->request(spec, this);
    m_flights[size_t(slot)] = {index, request};
    connect(request, &GatewayRequest::finished, this,
            [this, slot, byInspectorCall](const GatewayResult &result) {
                onFinished(slot, byInspectorCall, result);
            });
    order.state = State::Sent;
    order.sentSteadyMs = m_session->clock()->steadyMs();
    request->start();
    changed(index);
}

void SignOutQueue::onFinished(int slot, bool byInspectorCall, const GatewayResult &result)
{
    Flight &flight = m_flights[size_t(slot)];
    const int index = flight.order;
    flight.request->deleteLater();
    flight = {};

    SignOutOrder &order = this->order(index);
    order.attempts.append({byInspectorCall, result});
    order.attempts.last().result.body = {};
    if (result.accepted()) {
        m_inspectorCallWorks = m_inspectorCallWorks || byInspectorCall;
        order.state = State::Accepted;
        check(index, Purpose::Outcome);
    } else if (result.kind == Kind::Refused) {
        onRefused(index, byInspectorCall);
    } else if (!result.mayHaveBeenSent) {
        finish(index, State::NotSent);
    } else {
        order.state = State::Checking;
        check(index, Purpose::Outcome);
    }
    pump();
}

void SignOutQueue::onRefused(int index, bool byInspectorCall)
{
    SignOutOrder &order = this->order(index);
    const GatewayResult result = order.lastResult();
    order.state = State::Checking;
    const bool mayTryAgain = order.attempts.size() < mostAttempts;
    const bool guidIsNewer = result.guidGeneration != m_session->connection()->guidGeneration();

    if (result.hasRetcode("000-007") && mayTryAgain && !order.repeatedForOverlap) {
        // This gateway wants one call at a time of each acting agent; the connection keeps to that from now
        // on.
        order.repeatedForOverlap = true;
        check(index, Purpose::Repeat);
    } else if (mayMeanOtherWay(result) && mayTryAgain && guidIsNewer) {
        check(index, Purpose::Repeat);
    } else if (mayMeanOtherWay(result) && mayTryAgain && !byInspectorCall
               && m_method == SignOutMethod::Automatic) {
        check(index, Purpose::OtherWay);
    } else if (saysAlreadyOut(result)) {
        check(index, Purpose::Refusal);
    } else {
        finish(index, State::Refused);
    }
}

void SignOutQueue::check(int index, Purpose purpose)
{
    m_purposes[size_t(index)] = purpose;
    changed(index);
    if (purpose == Purpose::Outcome || purpose == Purpose::Refusal)
        m_checker->checkOutcome(index);
    else
        m_checker->checkPresence(index);
}

void SignOutQueue::onSettled(int index, Verdict verdict)
{
    SignOutOrder &order = this->order(index);
    const Purpose purpose = m_purposes[size_t(index)];
    if (verdict == Verdict::Gone) {
        order.remark = order.wasAccepted() ? Remark::None : Remark::AlreadyOut;
        finish(index, State::SignedOut);
        return;
    }
    const bool isThere = verdict == Verdict::SameSession || verdict == Verdict::Present;
    switch (purpose) {
    case Purpose::Outcome:
        order.remark = verdict == Verdict::Present ? Remark::Present : Remark::None;
        finish(index, verdict == Verdict::SameSession ? State::StillSignedIn : State::Unverified);
        m_checker->watch(index);
        break;
    case Purpose::Refusal:
        finish(index, State::Refused);
        break;
    case Purpose::OtherWay:
        order.useInspectorCall = true;
        [[fallthrough]];
    case Purpose::Repeat:
        if (isThere)
            sendAgain(index);
        else
            finish(index, State::Refused);
        break;
    case Purpose::BeforeSending:
        // His state must be known too: without a row nobody can tell whether a call has begun.
        if (verdict == Verdict::SameSession && m_store->find(order.agent))
            sendAgain(index);
        else
            finishUnsent(index);
        break;
    }
}

void SignOutQueue::onProvedLater(int index)
{
    order(index).remark = Remark::None;
    finish(index, State::SignedOut);
}

void SignOutQueue::sendAgain(int index)
{
    order(index).state = State::Made;
    changed(index);
    m_waiting.push_front(index);
    pump();
}

void SignOutQueue::finish(int index, State state)
{
    order(index).state = state;
    changed(index);
}

void SignOutQueue::finishUnsent(int index)
{
    // "Not sent" means that nothing has left. An attempt before this one has, and was refused.
    finish(index, order(index).attempts.isEmpty() ? State::NotSent : State::Refused);
}

void SignOutQueue::changed(int index)
{
    const SignOutOrder &order = m_orders[size_t(index)];
    m_store->setSigningOut(order.agent, order.isUnderWay());
    Q_EMIT orderChanged(index);
}

void SignOutQueue::dropFlights()
{
    for (Flight &flight : m_flights) {
        if (flight.request) {
            flight.request->disconnect(this);
            delete flight.request;
        }
        flight = {};
    }
}

void SignOutQueue::onSessionEnded()
{
    m_checker->clear();
    m_waiting.clear();
    m_inspectorCallWorks = false;
    dropFlights();
    for (int index = 0; index < int(m_orders.size()); ++index) {
        const SignOutOrder &order = m_orders[size_t(index)];
        if (!order.isFinal())
            finish(index,
                   order.attempts.isEmpty() && order.state == State::Made ? State::NotSent
                                                                          : State::Unverified);
    }
}
