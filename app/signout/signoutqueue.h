// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/signout/outcomechecker.h"
#include "app/signout/signoutorder.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <deque>
#include <vector>

class AgentFeed;
class AgentStore;
class GatewayRequest;
class GatewaySession;

/// Carries orders out: at most four calls in flight, each at most once on the wire, every outcome checked.
/// The life of an order is drawn in docs/decisions/0003-life-of-an-order.md.
class SignOutQueue : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the queue.
    SignOutQueue(GatewaySession *session, AgentStore *store, AgentFeed *feed, QObject *parent = nullptr);
    ~SignOutQueue() override;

    void setMethod(SignOutMethod method) { m_method = method; }
    SignOutMethod method() const { return m_method; }

    /// One order for each agent, when the person has agreed to what the dialog said of exactly these agents.
    /// The supervisor himself and agents with an open order are left out. Returns how many were made.
    int add(const std::vector<Agent> &agents);
    /// Takes back what has not been sent.
    void withdrawWaiting();

    const std::vector<SignOutOrder> &orders() const { return m_orders; } ///< oldest first
    int waitingCount() const { return int(m_waiting.size()); }
    int openCount() const; ///< orders that are not final

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
        BeforeSending, ///< not in the list any more when its turn came
    };
    struct Flight {
        int order = -1;
        QPointer<GatewayRequest> request;
    };

    void pump();
    bool mayGo(int index);
    void send(int index, int slot);
    void onFinished(int slot, bool byInspectorCall, const GatewayResult &result);
    void onRefused(int index, bool byInspectorCall);
    void onSettled(int index, OutcomeChecker::Verdict verdict);
    void onProvedLater(int index);
    void check(int index, Purpose purpose);
    void sendAgain(int index);
    void finish(int index, SignOutOrder::State state);
    /// Ends an order that does not go out (again).
    void finishUnsent(int index);
    void changed(int index);
    void onSessionEnded();
    void dropFlights();

    SignOutOrder &order(int index) { return m_orders[size_t(index)]; }

    GatewaySession *m_session;
    AgentStore *m_store;
    AgentFeed *m_feed;
    OutcomeChecker *m_checker;
    std::vector<SignOutOrder> m_orders;
    std::vector<Purpose> m_purposes; ///< beside m_orders
    std::deque<int> m_waiting; ///< next one first
    std::array<Flight, orderLaneCount> m_flights;
    SignOutMethod m_method = SignOutMethod::Automatic;
    bool m_inspectorCallWorks = false; ///< it has brought retcode 0 in this session
};
