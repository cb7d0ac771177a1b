// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutcalls.h"

#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"
#include "app/signout/proof.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

SignOutCalls::SignOutCalls(GatewaySession *session, OrderAt orderAt, QObject *parent)
    : QObject(parent), m_session(session), m_orderAt(std::move(orderAt))
{
    connect(session, &GatewaySession::eventReceived, this, &SignOutCalls::onEvent);
}

SignOutCalls::~SignOutCalls()
{
    // Requests must not outlive the session's connection.
    dropFlights();
}

void SignOutCalls::setMostInFlight(int calls)
{
    m_mostInFlight = std::clamp(calls, 1, orderLaneCount);
}

int SignOutCalls::freeLine() const
{
    const int lines = m_session->connection()->isSerial() ? 1 : m_mostInFlight;
    for (int line = 0; line < lines; ++line) {
        if (!m_flights[size_t(line)].request)
            return line;
    }
    return -1;
}

SignOutAttempt SignOutCalls::callFor(const SignOutOrder &order) const
{
    SignOutAttempt call;
    call.byInspectorCall = m_method == SignOutMethod::Inspector
        || (m_method == SignOutMethod::Automatic && (m_inspectorCallWorks || order.useInspectorCall));
    call.withCause = !call.byInspectorCall && order.causeCode > 0;
    return call;
}

void SignOutCalls::send(int index)
{
    SignOutOrder &order = m_orderAt(index);
    const int line = freeLine();
    const Lane lane = Lane(int(Lane::Order0) + line);
    const SignOutAttempt call = callFor(order);
    const CallSpec spec = call.byInspectorCall ? calls::inspectorSignOut(m_session->self(), order.agent, lane)
        : call.withCause ? calls::forceSignOutWithCause(order.agent, order.causeCode, lane)
                         : calls::forceSignOut(order.agent, lane);
    GatewayRequest *request = m_session->connection()->request(spec, this);
    m_flights[size_t(line)] = {index, request, false};
    connect(request, &GatewayRequest::finished, this,
            [this, line, call](const GatewayResult &result) { onFinished(line, call, result); });
    order.sentSteadyMs = m_session->clock()->steadyMs();
    order.requestId = request->requestId();
    order.method = call.byInspectorCall ? u"inspector"_s
        : call.withCause                ? u"forcelogoutwithreason"_s
                                        : u"forcelogout"_s;
    request->start();
}

void SignOutCalls::onEvent(const GatewayEvent &event)
{
    for (Flight &flight : m_flights) {
        if (flight.request && proof::fromEvent(m_orderAt(flight.order), event) == Evidence::Gone)
            flight.endSeen = true;
    }
}

void SignOutCalls::onFinished(int line, SignOutAttempt attempt, const GatewayResult &result)
{
    const Flight flight = std::exchange(m_flights[size_t(line)], {});
    flight.request->deleteLater();
    m_inspectorCallWorks = m_inspectorCallWorks || (attempt.byInspectorCall && result.accepted());
    attempt.result = result;
    attempt.result.body = {};
    Q_EMIT finished(flight.order, attempt, flight.endSeen);
}

void SignOutCalls::drop()
{
    dropFlights();
    m_inspectorCallWorks = false;
}

void SignOutCalls::dropFlights()
{
    for (Flight &flight : m_flights) {
        if (flight.request) {
            flight.request->disconnect(this);
            delete flight.request;
        }
        flight = {};
    }
}
