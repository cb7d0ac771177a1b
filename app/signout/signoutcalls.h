// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayevent.h"
#include "app/settings/profile.h"
#include "app/signout/signoutorder.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>

class GatewayRequest;
class GatewaySession;

/// The calls that sign agents out: which of the gateway's ways, and so many lines at a time.
class SignOutCalls : public QObject
{
    Q_OBJECT

public:
    using OrderAt = std::function<SignOutOrder &(int)>;

    /// The session must outlive it.
    SignOutCalls(GatewaySession *session, OrderAt orderAt, QObject *parent);
    ~SignOutCalls() override;

    void setMethod(SignOutMethod method) { m_method = method; }
    SignOutMethod method() const { return m_method; }
    /// 1..4; where the gateway wants one call at a time it is one.
    void setMostInFlight(int calls);
    int mostInFlight() const { return m_mostInFlight; }
    bool hasFreeLine() const { return freeLine() >= 0; }

    /// Only while signed in and with a free line. Sets what the order knows of its newest call.
    void send(int order);
    /// The session has ended: calls under way come to no end any more, and what worked in it is forgotten.
    void drop();

Q_SIGNALS:
    /// Once for each call that is not dropped; never from inside send(). `endSeen`: an event proved the end
    /// of the agent's session before the answer came.
    void finished(int order, const SignOutAttempt &attempt, bool endSeen);

private:
    struct Flight {
        int order = -1;
        QPointer<GatewayRequest> request;
        bool endSeen = false;
    };

    int freeLine() const; ///< -1: none
    SignOutAttempt callFor(const SignOutOrder &order) const;
    void onEvent(const GatewayEvent &event);
    void onFinished(int line, SignOutAttempt attempt, const GatewayResult &result);
    void dropFlights();

    GatewaySession *m_session;
    OrderAt m_orderAt;
    std::array<Flight, orderLaneCount> m_flights;
    int m_mostInFlight = orderLaneCount;
    SignOutMethod m_method = SignOutMethod::Automatic;
    bool m_inspectorCallWorks = false; ///< it has brought retcode 0 in this session
};
