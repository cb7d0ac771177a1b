// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"
#include "app/signout/orderbook.h"
#include "app/signout/outcomechecker.h"
#include "app/signout/signoutcalls.h"
#include "app/signout/signoutconsent.h"
#include "app/signout/turnqueue.h"

#include <QObject>

#include <vector>

class AgentFeed;
class AgentStore;
class CallWatch;
class GatewaySession;
class Journal;

/// Carries orders out: each on record before it leaves, at most four calls in flight, each at most once on
/// the wire, every outcome checked. The life of an order is drawn in docs/decisions/0003-life-of-an-order.md.
class SignOutQueue : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the queue.
    SignOutQueue(GatewaySession *session, AgentStore *store, AgentFeed *feed, Journal *journal,
                 QObject *parent = nullptr);

    void setMethod(SignOutMethod method) { m_calls->setMethod(method); }
    SignOutMethod method() const { return m_calls->method(); }
    /// Calls in flight at a time, 1..4; fewer where the gateway wants one at a time.
    void setMostInFlight(int calls);
    int mostInFlight() const { return m_calls->mostInFlight(); }

    /// One order for each agent, when the person has agreed to what the dialog said of exactly these agents.
    /// An agent whose order is Held or waits for a call gets no second one: the new consent goes to that
    /// order. The supervisor himself and agents with another open order are left out. Returns how many were
    /// taken. Nothing is taken while the journal cannot be written.
    int add(const SignOutConsent &consent);
    /// Takes back what has not been sent and does not wait for a call.
    void withdrawQueued();
    /// Takes back those of these orders (indices) that have not been sent, whatever they wait for.
    void withdraw(const QList<int> &orders);

    const std::vector<SignOutOrder> &orders() const { return m_book->orders(); } ///< oldest first
    /// Those orders (indices) about these agents that can still be taken back.
    QList<int> unsentOf(const QList<AgentId> &agents) const { return m_book->unsentOf(agents); }
    int openCount() const { return m_book->openCount(); } ///< orders that are not final
    int unsentCount() const { return m_book->unsentCount(); } ///< those that can still be taken back
    bool canRecord() const; ///< false: nobody can be signed out at the moment

Q_SIGNALS:
    void ordersAboutToBeAdded(int count);
    void ordersAdded();
    void orderChanged(int index);

private:
    /// Why an order is being checked: what happens next depends on it.
    enum class Purpose {
        Outcome, ///< accepted, or no usable answer
        Refusal, ///< refused as already signed out
        OtherWay, ///< refused in a way that may mean "not permitted like this"
        Repeat, ///< refused for a reason that has passed
        BeforeSending, ///< his session is not seen in the list any more when its turn came
        WhileWaiting, ///< the same while it waits for a call's end or for an answer
    };
    int takeAgain(int index, const Agent &agent, const SignOutConsent &consent, bool afterCall);
    SignOutOrder orderFor(const Agent &agent, const SignOutConsent &consent, bool afterCall) const;
    void enqueue(int index);
    void pump();
    void releaseAhead();
    void sendReleased();
    bool mayGo(int index);
    void wait(int index, SignOutOrder::State state);
    void onFinished(int index, const SignOutAttempt &attempt, bool endSeen);
    void onRefused(int index);
    void onSettled(int index, OutcomeChecker::Verdict verdict);
    void onProvedLater(int index);
    void check(int index, Purpose purpose);
    void sendAgain(int index);
    void finish(int index, SignOutOrder::State state);
    /// Ends an order that does not go out (again).
    void finishUnsent(int index, SignOutOrder::Remark why);
    void forgetTurn(int index);
    void onSignedIn();
    void onSessionEnded();
    void onJournalChanged();
    void restore(const std::vector<JournalRecord> &records);
    QString gatewayName() const;

    SignOutOrder &order(int index) { return m_book->at(index); }

    GatewaySession *m_session;
    AgentStore *m_store;
    AgentFeed *m_feed;
    Journal *m_journal;
    OrderBook *m_book;
    OutcomeChecker *m_checker;
    SignOutCalls *m_calls;
    CallWatch *m_watch;
    std::vector<Purpose> m_purposes; ///< beside the book
    TurnQueue m_turns;
};
