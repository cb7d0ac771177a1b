// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewaysession.h"

#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/jsonvalue.h"

#include <QRandomGenerator>

#include <algorithm>

using Kind = GatewayResult::Kind;

namespace
{

constexpr qint64 pauseBetweenPollsMs = 200; // documented: 200 to 500 ms after each answer (4.3)
constexpr qint64 pauseAfterRefusalMs = 500;
constexpr int mostLapsedInARow = 5;
constexpr qint64 longestBackoffMs = 30000;
constexpr qint64 longestLeaveMs = 3000;

bool isOneOf(const QString &retcode, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const char *code) { return retcode == QLatin1StringView(code); });
}

} // namespace

GatewaySession::GatewaySession(Clock *clock, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_pollTimer(clock->makeTimer(this)),
      m_leaveTimer(clock->makeTimer(this))
{
    connect(m_pollTimer, &Timer::timeout, this, &GatewaySession::poll);
    connect(m_leaveTimer, &Timer::timeout, this, [this] { end(End::Asked, GatewayResult()); });
}

GatewaySession::~GatewaySession()
{
    // Requests must not outlive the connection.
    delete m_signInRequest;
    delete m_pollRequest;
    delete m_leaveRequest;
}

void GatewaySession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void GatewaySession::signIn(const GatewayAddress &address, const TlsTrust &trust, const Credentials &who,
                            bool forced)
{
    Q_ASSERT(m_state == State::SignedOut);
    m_connection = std::make_unique<GatewayConnection>(address, trust, m_clock);
    m_credentials = who;
    m_passwordDaysLeft.reset();
    setState(State::SigningIn);

    m_signInRequest = m_connection->request(forced ? calls::forcedSignIn(who) : calls::signIn(who), this);
    m_credentials.password.clear();
    connect(m_signInRequest, &GatewayRequest::finished, this, &GatewaySession::onSignInFinished);
    m_signInRequest->start();
}

void GatewaySession::cancelSignIn()
{
    if (m_signInRequest)
        m_signInRequest->cancel();
}

void GatewaySession::onSignInFinished(const GatewayResult &answer)
{
    m_signInRequest->deleteLater();
    m_signInRequest = nullptr;

    GatewayResult result = answer;
    if (result.accepted() && m_connection->guid().isEmpty()) {
        result.kind = Kind::BadReply;
        result.defect = GatewayResult::Defect::NoGuid;
    }
    if (!result.accepted()) {
        m_connection->forgetSession();
        setState(State::SignedOut);
        Q_EMIT signInFailed(result);
        return;
    }
    const std::optional<qint64> days =
        jsonvalue::integer(result.body.value(u"result").toObject(), u"timeRemaining");
    if (days && *days >= 0 && *days <= 3650)
        m_passwordDaysLeft = int(*days);
    m_lapsedInARow = 0;
    m_failuresInARow = 0;
    setState(State::SignedIn);
    Q_EMIT signedIn();
    // At once: without it the gateway signs the supervisor out after two minutes (4.3).
    poll();
}

void GatewaySession::poll()
{
    if (!isSignedIn() || m_pollRequest)
        return;
    m_pollRequest = m_connection->request(calls::pollEvents(self()), this);
    connect(m_pollRequest, &GatewayRequest::finished, this, &GatewaySession::onPollFinished);
    m_pollRequest->start();
}

void GatewaySession::onPollFinished(const GatewayResult &result)
{
    const bool guidIsNewer = result.guidGeneration != m_connection->guidGeneration();
    m_pollRequest->deleteLater();
    m_pollRequest = nullptr;

    if (result.accepted()) {
        m_lapsedInARow = 0;
        m_failuresInARow = 0;
        setState(State::SignedIn);
        m_pollTimer->start(pauseBetweenPollsMs);
        if (const std::optional<GatewayEvent> event = GatewayEvent::fromAnswer(result.body)) {
            Q_EMIT eventReceived(*event);
            if (event->kind == GatewayEvent::Kind::ShutDown && event->agent == self())
                end(End::ThrownOut, result);
        }
        return;
    }
    if (result.kind != Kind::Refused) {
        recover();
    } else if (result.hasRetcode("100-006")) {
        end(End::ThrownOut, result);
    } else if (isOneOf(result.retcode, {"105-001", "105-004", "105-005", "105-006", "105-007"})) {
        end(End::AuthenticationLapsed, result);
    } else if (isOneOf(result.retcode, {"000-004", "105-002", "105-003"})) {
        recover();
    } else if (result.hasRetcode("000-003") && !guidIsNewer && ++m_lapsedInARow >= mostLapsedInARow) {
        end(End::AuthenticationLapsed, result);
    } else {
        m_pollTimer->start(pauseAfterRefusalMs);
    }
}

void GatewaySession::recover()
{
    qint64 backoff = std::min<qint64>(longestBackoffMs, qint64(1000) << std::min(m_failuresInARow, 5));
    // Two hundred desks must not come back in the same second.
    backoff = backoff * 3 / 4 + QRandomGenerator::global()->bounded(int(backoff / 2));
    ++m_failuresInARow;
    m_nextAttemptSteadyMs = m_clock->steadyMs() + backoff;
    m_pollTimer->start(backoff);
    setState(State::Recovering);
}

void GatewaySession::tryNow()
{
    if (m_state != State::Recovering)
        return;
    m_pollTimer->stop();
    m_nextAttemptSteadyMs = 0;
    poll();
}

qint64 GatewaySession::msUntilNextAttempt() const
{
    return m_pollRequest ? 0 : std::max<qint64>(0, m_nextAttemptSteadyMs - m_clock->steadyMs());
}

void GatewaySession::signOut()
{
    if (m_state == State::SigningIn) {
        cancelSignIn();
        return;
    }
    if (!isSignedIn())
        return;
    stopPolling();
    setState(State::SigningOut);
    m_leaveTimer->start(longestLeaveMs);
    m_leaveRequest = m_connection->request(calls::signOutSelf(self()), this);
    connect(m_leaveRequest, &GatewayRequest::finished, this,
            [this](const GatewayResult &result) { end(End::Asked, result); });
    m_leaveRequest->start();
}

void GatewaySession::stopPolling()
{
    m_pollTimer->stop();
    if (m_pollRequest) {
        m_pollRequest->disconnect(this);
        m_pollRequest->deleteLater();
        m_pollRequest = nullptr;
    }
}

void GatewaySession::end(End why, const GatewayResult &lastAnswer)
{
    if (m_state == State::SignedOut)
        return;
    stopPolling();
    m_leaveTimer->stop();
    if (m_leaveRequest) {
        m_leaveRequest->disconnect(this);
        m_leaveRequest->deleteLater();
        m_leaveRequest = nullptr;
    }
    m_endedAtMs = m_clock->utcMs();
    // Everybody drops his requests now; then nothing uses the connection any more.
    setState(State::SignedOut);
    m_connection->forgetSession();
    Q_EMIT ended(why, lastAnswer);
}
