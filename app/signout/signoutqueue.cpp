// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutqueue.h"

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/gateway/gatewaysession.h"
#include "app/journal/journal.h"
#include "app/signout/afterrefusal.h"
#include "app/signout/callwatch.h"
#include "app/signout/orderrecord.h"
#include "app/signout/signoutcalls.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;
using Kind = GatewayResult::Kind;
using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;
using Verdict = OutcomeChecker::Verdict;

namespace
{

// A person's agreement holds this long; after that the latest state is looked at before sending.
constexpr qint64 freshConsentMs = 1000;

} // namespace

SignOutQueue::SignOutQueue(GatewaySession *session, AgentStore *store, AgentFeed *feed, Journal *journal,
                           QObject *parent)
    : QObject(parent),
      m_session(session),
      m_store(store),
      m_feed(feed),
      m_journal(journal),
      m_book(new OrderBook(store, journal, session->clock(), this)),
      m_checker(new OutcomeChecker(
          session, feed, [this](int index) -> const SignOutOrder & { return m_book->at(index); }, this)),
      m_calls(new SignOutCalls(
          session, [this](int index) -> SignOutOrder & { return m_book->at(index); }, this)),
      m_watch(new CallWatch(
          store, [this](int index) -> const SignOutOrder & { return m_book->at(index); }, this))
{
    connect(m_book, &OrderBook::aboutToBeAdded, this, &SignOutQueue::ordersAboutToBeAdded);
    connect(m_book, &OrderBook::added, this, [this] {
        m_purposes.resize(size_t(m_book->count()), Purpose::Outcome);
        Q_EMIT ordersAdded();
    });
    connect(m_book, &OrderBook::orderChanged, this, &SignOutQueue::orderChanged);
    connect(m_calls, &SignOutCalls::finished, this, &SignOutQueue::onFinished);
    connect(m_checker, &OutcomeChecker::settled, this, &SignOutQueue::onSettled);
    connect(m_checker, &OutcomeChecker::provedLater, this, &SignOutQueue::onProvedLater);
    connect(m_watch, &CallWatch::isFree, this, [this](int index) {
        if (order(index).state == State::WaitingForCall)
            enqueue(index);
    });
    connect(m_watch, &CallWatch::isMissing, this, [this](int index) {
        if (!m_checker->isChecking(index))
            check(index, Purpose::WhileWaiting);
    });
    // A list without news does not change the store, and an agent may be missing from it all the same.
    connect(feed, &AgentFeed::listRead, m_watch, &CallWatch::look);
    connect(session, &GatewaySession::stateChanged, this, [this](GatewaySession::State state) {
        if (state == GatewaySession::State::SigningOut || state == GatewaySession::State::SignedOut)
            onSessionEnded();
        else
            pump();
    });
    connect(session, &GatewaySession::signedIn, this, &SignOutQueue::onSignedIn);
    connect(journal, &Journal::recorded, this, &SignOutQueue::pump);
    connect(journal, &Journal::stateChanged, this, &SignOutQueue::onJournalChanged);
    connect(journal, &Journal::unfinishedFound, this, &SignOutQueue::restore);
}

void SignOutQueue::setMostInFlight(int calls)
{
    m_calls->setMostInFlight(calls);
    pump();
}

bool SignOutQueue::canRecord() const
{
    return m_journal->state() == Journal::State::Ready;
}

QString SignOutQueue::gatewayName() const
{
    return m_session->connection() ? m_session->connection()->address().text() : QString();
}

int SignOutQueue::add(const SignOutConsent &consent)
{
    if (!canRecord())
        return 0;
    QHash<AgentId, int> open{{m_session->self(), -1}};
    for (int index = 0; index < m_book->count(); ++index) {
        if (!order(index).isFinal())
            open.insert(order(index).agent, index);
    }
    int taken = 0;
    std::vector<SignOutOrder> fresh;
    for (const std::vector<Agent> *agents : {&consent.now, &consent.afterCall}) {
        const bool afterCall = agents == &consent.afterCall;
        for (const Agent &agent : *agents) {
            const auto found = open.constFind(agent.id);
            if (found != open.constEnd()) {
                taken += *found < 0 ? 0 : takeAgain(*found, agent, consent, afterCall);
                continue;
            }
            open.insert(agent.id, -1);
            fresh.push_back(orderFor(agent, consent, afterCall));
        }
    }
    const int first = m_book->count();
    const int end = first + int(fresh.size()); // who hears of them may add more
    taken += int(fresh.size());
    if (!fresh.empty())
        m_book->add(std::move(fresh));
    for (int index = first; index < end; ++index) {
        if (order(index).state == State::Made)
            m_turns.append(index);
        else if (order(index).state == State::WaitingForCall) // not taken back meanwhile
            m_watch->add(index);
    }
    m_watch->look(); // a call may have ended since the dialog was read
    pump();
    return taken;
}

SignOutOrder SignOutQueue::orderFor(const Agent &agent, const SignOutConsent &consent, bool afterCall) const
{
    SignOutOrder order;
    order.journalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.agent = agent.id;
    order.name = m_store->name(agent);
    order.supervisor = m_session->self();
    order.gateway = gatewayName();
    order.sessionStartMs = agent.sessionStartMs;
    if (const AgentRow *row = m_store->find(agent.id))
        order.seenSinceMs = row->firstSeenMs;
    order.state = afterCall ? State::WaitingForCall : State::Made;
    order.madeUtcMs = m_session->clock()->utcMs();
    order.agree(agent, consent, afterCall, m_session->clock()->steadyMs());
    return order;
}

/// A new answer to the question whether an order that waits may go.
int SignOutQueue::takeAgain(int index, const Agent &agent, const SignOutConsent &consent, bool afterCall)
{
    SignOutOrder &order = this->order(index);
    const AgentRow *row = m_store->find(agent.id);
    const bool waits = order.state == State::Held || order.state == State::WaitingForCall;
    // What the person has seen now may be another session than the one this order is bound to.
    if (!waits || !row || mayBeOtherSession(order, *row))
        return 0;
    order.agree(agent, consent, afterCall, m_session->clock()->steadyMs());
    if (afterCall)
        wait(index, State::WaitingForCall);
    else
        enqueue(index);
    return 1;
}

/// Into the turn queue.
void SignOutQueue::enqueue(int index)
{
    m_watch->remove(index);
    m_checker->drop(index); // a look for him that was begun while it waited must not end what is sent now
    order(index).state = State::Made;
    m_book->changed(index);
    m_turns.append(index);
    pump();
}

/// Out of the turn queue, until something happens.
void SignOutQueue::wait(int index, State state)
{
    order(index).state = state;
    m_watch->add(index);
    m_book->changed(index);
}

void SignOutQueue::withdrawQueued()
{
    QList<int> indices;
    for (int index = 0; index < m_book->count(); ++index) {
        if (order(index).isUnsent() && order(index).state != State::WaitingForCall)
            indices.append(index);
    }
    withdraw(indices);
}

void SignOutQueue::withdraw(const QList<int> &orders)
{
    for (const int index : orders) {
        if (index < 0 || index >= m_book->count() || !order(index).isUnsent())
            continue;
        forgetTurn(index);
        // One way was refused, and the other one was not tried any more: then the reason stays.
        if (order(index).attempts.isEmpty())
            order(index).remark = Remark::None;
        finish(index, order(index).attempts.isEmpty() ? State::Withdrawn : State::Refused);
    }
}

void SignOutQueue::forgetTurn(int index)
{
    m_turns.drop(index);
    m_watch->remove(index);
    m_checker->drop(index);
}

void SignOutQueue::pump()
{
    if (m_session->state() != GatewaySession::State::SignedIn || !canRecord())
        return;
    sendReleased();
    releaseAhead();
}

/// Puts the next ones on record, together. They leave when that is on disk.
void SignOutQueue::releaseAhead()
{
    std::vector<int> indices = m_turns.takeForRelease([this](int index) {
        if (!mayGo(index))
            return false;
        order(index).state = State::Released;
        return true;
    });
    if (indices.empty())
        return;
    const quint64 ticket = m_book->released(indices);
    // Who has heard of it may have taken it back.
    std::erase_if(indices, [this](int index) { return order(index).state != State::Released; });
    m_turns.release(indices, ticket);
}

void SignOutQueue::sendReleased()
{
    while (m_calls->hasFreeLine()) {
        const int index = m_turns.takeReleased(m_journal->recordedUpTo());
        if (index < 0)
            return;
        if (!mayGo(index))
            continue;
        order(index).state = State::Sent;
        m_calls->send(index);
        m_book->changed(index);
    }
}

/// Looks at the latest state before an order goes out later than its confirmation.
bool SignOutQueue::mayGo(int index)
{
    SignOutOrder &order = this->order(index);
    const AgentRow *row = m_store->find(order.agent);
    // Of old, it may have ended.
    order.duringCall = row && row->agent.onCall() == OnCall::Yes && !m_feed->isStale();
    const bool isFresh = m_session->clock()->steadyMs() - order.agreedSteadyMs <= freshConsentMs;
    if (isFresh && !order.afterCall)
        return true;
    if (!row || mayBeOtherSession(order, *row)) {
        // The next session of the same number must not be hit by this order.
        check(index, Purpose::BeforeSending);
        return false;
    }
    // Of old, "not on a call" is no more than a guess.
    const OnCall told = row->agent.onCall();
    const OnCall now = told == OnCall::No && m_feed->isStale() ? OnCall::Maybe : told;
    if (order.afterCall && now != OnCall::No) {
        wait(index, State::WaitingForCall);
        return false;
    }
    if (int(now) > int(order.before.onCall())) {
        order.remark = Remark::CallBegan;
        wait(index, State::Held);
        return false;
    }
    return true;
}

void SignOutQueue::onFinished(int index, const SignOutAttempt &attempt, bool endSeen)
{
    SignOutOrder &order = this->order(index);
    order.attempts.append(attempt);
    const GatewayResult &result = attempt.result;
    if (result.accepted()) {
        order.state = State::Accepted;
        check(index, Purpose::Outcome);
    } else if (result.kind == Kind::Refused) {
        onRefused(index);
    } else if (!result.mayHaveBeenSent) {
        // "Not sent" means that nothing has left; an attempt before this one has, and was refused.
        finish(index, order.attempts.size() == 1 ? State::NotSent : State::Refused);
    } else {
        order.state = State::Checking;
        check(index, Purpose::Outcome);
    }
    if (endSeen && m_checker->isChecking(index)) {
        m_checker->drop(index);
        onSettled(index, Verdict::Gone);
    }
    pump();
}

void SignOutQueue::onRefused(int index)
{
    SignOutOrder &order = this->order(index);
    order.state = State::Checking;
    const quint64 sentGuid = order.lastResult().guidGeneration;
    switch (afterRefusal(order, method(), sentGuid != m_session->connection()->guidGeneration())) {
    case AfterRefusal::Repeat:
        order.repeatedForOverlap = order.repeatedForOverlap || order.lastResult().hasRetcode("000-007");
        check(index, Purpose::Repeat);
        break;
    case AfterRefusal::OtherWay:
        check(index, Purpose::OtherWay);
        break;
    case AfterRefusal::CheckWhetherOut:
        check(index, Purpose::Refusal);
        break;
    case AfterRefusal::Refused:
        finish(index, State::Refused);
        break;
    }
}

void SignOutQueue::check(int index, Purpose purpose)
{
    m_purposes[size_t(index)] = purpose;
    SignOutOrder &order = this->order(index);
    // Readings tell something about an order that was never sent from when it was made.
    if (order.sentSteadyMs < 0)
        order.sentSteadyMs = order.agreedSteadyMs;
    if (purpose != Purpose::WhileWaiting && purpose != Purpose::BeforeSending)
        m_book->changed(index);
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
        m_watch->remove(index);
        // Where our own call got no answer it may have been the one that did it.
        order.remark = order.isUnsent() && order.attempts.isEmpty() ? Remark::ByHimself
            : order.wasRefusedLast()                                ? Remark::AlreadyOut
                                                                    : Remark::None;
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
            finishUnsent(index, Remark::NewSession);
        break;
    case Purpose::WhileWaiting: {
        // An agent of this number is there, and nothing will ever tell whether it is he: it could only wait
        // for ever. Else it is looked at again.
        const AgentRow *row = m_store->find(order.agent);
        if (verdict == Verdict::Present && row && mayBeOtherSession(order, *row)) {
            m_watch->remove(index);
            finishUnsent(index, Remark::NewSession);
        }
        break;
    }
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
    m_book->changed(index);
    m_turns.prepend(index);
    pump();
}

void SignOutQueue::finish(int index, State state)
{
    order(index).state = state;
    order(index).endedUtcMs = m_session->clock()->utcMs();
    m_book->changed(index);
}

void SignOutQueue::finishUnsent(int index, Remark why)
{
    // "Not sent" means that nothing has left. An attempt before this one has, and was refused.
    const bool wasTried = !order(index).attempts.isEmpty();
    order(index).remark = wasTried ? Remark::None : why;
    finish(index, wasTried ? State::Refused : State::NotSent);
}

void SignOutQueue::onSessionEnded()
{
    m_checker->clear();
    m_watch->clear();
    m_turns.clear();
    m_calls->drop();
    for (int index = 0; index < m_book->count(); ++index) {
        if (order(index).isUnsent()) {
            finishUnsent(index, Remark::SessionEnded);
        } else if (!order(index).isFinal()) {
            order(index).remark = Remark::SessionEnded;
            finish(index, State::Unverified);
        }
    }
}

/// What the end of the program or of the session left open can be looked up now.
void SignOutQueue::onSignedIn()
{
    for (int index = 0; index < m_book->count(); ++index) {
        SignOutOrder &order = this->order(index);
        const bool wasCutShort = order.remark == Remark::Interrupted || order.remark == Remark::SessionEnded;
        // Another supervisor may be shown other agents: nobody is gone because he does not see him.
        if (order.state != State::Unverified || !wasCutShort || order.gateway != gatewayName()
            || order.supervisor != m_session->self())
            continue;
        order.remark = Remark::None;
        order.state = State::Checking;
        order.endedUtcMs = 0;
        order.sentSteadyMs = m_session->clock()->steadyMs();
        check(index, order.wasRefusedLast() ? Purpose::Refusal : Purpose::Outcome);
    }
    pump();
}

void SignOutQueue::restore(const std::vector<JournalRecord> &records)
{
    std::vector<SignOutOrder> found;
    for (const JournalRecord &record : records)
        found.push_back(orderrecord::restored(record));
    m_book->restore(std::move(found));
    if (m_session->isSignedIn())
        onSignedIn();
}

void SignOutQueue::onJournalChanged()
{
    if (m_journal->state() != Journal::State::Failed) {
        pump();
        return;
    }
    for (int index = 0; index < m_book->count(); ++index) {
        const State state = order(index).state;
        if (state != State::Made && state != State::Released)
            continue;
        forgetTurn(index);
        finishUnsent(index, Remark::NotRecorded);
    }
}
