// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewaysession.h"

#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/jsonvalue.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using Kind = GatewayResult::Kind;

namespace
{

constexpr qint64 pauseBetweenPollsMs = 200; // documented: 200 to 500 ms after each answer (4.3)
constexpr qint64 pauseAfterRefusalMs = 500;
constexpr int mostLapsedInARow = 5;
constexpr qint64 longestBackoffMs = 30000;
constexpr qint64 longestLeaveMs = 3000;
constexpr qint64 pulseMs = 5000;
constexpr qint64 sleepMs = 20000; // a pulse that comes so much late: the machine has slept
constexpr qint64 longestSilenceMs = 100000; // the gateway waits 120 s for a poll

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
      m_leaveTimer(clock->makeTimer(this)),
      m_pulseTimer(clock->makeTimer(this))
{
    connect(m_pollTimer, &Timer::timeout, this, &GatewaySession::poll);
    connect(m_leaveTimer, &Timer::timeout, this, [this] { end(End::Asked, GatewayResult()); });
    connect(m_pulseTimer, &Timer::timeout, this, &GatewaySession::onPulse);
}

GatewaySession::~GatewaySession()
{
    // Requests must not outlive the connection.
    delete m_signInRequest;
    delete m_rightsRequest;
    delete m_guidRequest;
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

GatewayRequest *GatewaySession::newRequest(const CallSpec &spec)
{
    return m_connection->request(spec, this);
}

void GatewaySession::signIn(const GatewayAddress &address, const TlsTrust &trust, const Credentials &who,
                            IfSignedIn ifSignedIn)
{
    Q_ASSERT(m_state == State::SignedOut);
    m_connection = std::make_unique<GatewayConnection>(address, trust, m_clock);
    m_connection->setProxy(m_proxy);
    connect(m_connection.get(), &GatewayConnection::callFinished, this, &GatewaySession::callFinished);
    m_credentials = who;
    m_password = std::exchange(m_credentials.password, QString());
    m_ifSignedIn = ifSignedIn;
    m_passwordDaysLeft.reset();
    m_mustChangePassword = false;
    m_rights = Rights::Unknown;
    setState(State::SigningIn);
    sendSignIn(false);
}

void GatewaySession::sendSignIn(bool forced)
{
    Credentials who = m_credentials;
    who.password = m_password;
    m_signInRequest = newRequest(forced ? calls::forcedSignIn(who) : calls::signIn(who));
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
    if (answer.hasRetcode("100-002")
        && std::exchange(m_ifSignedIn, IfSignedIn::Refuse) == IfSignedIn::Force) {
        sendSignIn(true);
        return;
    }
    m_password.clear();

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
    const QJsonObject about = result.body.value(u"result").toObject();
    const std::optional<qint64> days = jsonvalue::integer(about, u"timeRemaining");
    if (days && *days >= 0 && *days <= 3650)
        m_passwordDaysLeft = int(*days);
    m_mustChangePassword = jsonvalue::truth(jsonvalue::member(about, u"isForceChange")).value_or(false);
    m_lapsedInARow = 0;
    m_failuresInARow = 0;
    setState(State::SignedIn);
    Q_EMIT signedIn();
    // At once: without it the gateway signs the supervisor out after two minutes (4.3).
    m_lastPollUtcMs = m_clock->utcMs();
    m_pollLost = false;
    poll();
    askForRights();
    m_pulseUtcMs = m_clock->utcMs();
    m_pulseTimer->start(pulseMs);
}

void GatewaySession::askForRights()
{
    m_rightsRequest = newRequest(calls::isInspector(self()));
    connect(m_rightsRequest, &GatewayRequest::finished, this, [this](const GatewayResult &result) {
        m_rightsRequest->deleteLater();
        m_rightsRequest = nullptr;
        // The shape of the answer was never seen: whatever is not plainly yes or no leaves the question open.
        const std::optional<bool> inspector =
            result.accepted() ? jsonvalue::truth(result.body.value(u"result")) : std::nullopt;
        m_rights = !inspector ? Rights::Unknown : *inspector ? Rights::Inspector : Rights::NotInspector;
        Q_EMIT rightsKnown(m_rights);
    });
    m_rightsRequest->start();
}

void GatewaySession::onPulse()
{
    const qint64 now = m_clock->utcMs();
    const bool slept = now - m_pulseUtcMs > pulseMs + sleepMs;
    m_pulseUtcMs = now;
    m_pulseTimer->start(pulseMs);
    if (slept)
        startAfresh();
}

void GatewaySession::startAfresh()
{
    if (!isSignedIn())
        return;
    m_pollLost = m_pollLost || m_pollRequest;
    stopPolling();
    m_connection->dropConnections();
    m_nextAttemptSteadyMs = 0;
    poll();
}

void GatewaySession::poll()
{
    if (!isSignedIn() || m_pollRequest)
        return;
    m_pollRequest = newRequest(calls::pollEvents(self()));
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
        m_lastPollUtcMs = m_clock->utcMs();
        setState(State::SignedIn);
        m_pollTimer->start(pauseBetweenPollsMs);
        if (std::exchange(m_pollLost, false) && !guidIsNewer)
            askForGuid();
        if (const std::optional<GatewayEvent> event = GatewayEvent::fromAnswer(result.body)) {
            Q_EMIT eventReceived(*event);
            if (event->kind == GatewayEvent::Kind::ShutDown && event->agent == self())
                end(End::ThrownOut, result);
        }
        return;
    }
    if (result.kind != Kind::Refused) {
        recover();
    } else if (guidIsNewer && isOneOf(result.retcode, {"000-003", "100-006"})) {
        // Another call's answer brought a new Guid while this poll was under way with the old one.
        m_pollTimer->start(pauseAfterRefusalMs);
    } else if (result.hasRetcode("100-006")) {
        // After two minutes without a poll the gateway ends the session by itself: then nobody has thrown us
        // out.
        const bool wasAway =
            m_state == State::Recovering || m_clock->utcMs() - m_lastPollUtcMs > longestSilenceMs;
        end(wasAway ? End::SessionLost : End::ThrownOut, result);
    } else if (isOneOf(result.retcode, {"105-001", "105-004", "105-005", "105-006", "105-007"})) {
        end(End::SessionLost, result);
    } else if (isOneOf(result.retcode, {"000-004", "105-002", "105-003"})) {
        recover();
    } else if (result.hasRetcode("000-003") && ++m_lapsedInARow >= mostLapsedInARow) {
        end(End::SessionLost, result);
    } else {
        m_pollTimer->start(pauseAfterRefusalMs);
    }
}

/// The lost answer of a poll may have carried a new Guid. The gateway tells each only once, and the one we
/// have will die.
void GatewaySession::askForGuid()
{
    drop(m_guidRequest);
    m_guidRequest = newRequest(calls::updateGuid(self()));
    connect(m_guidRequest, &GatewayRequest::finished, this, [this](const GatewayResult &result) {
        // The answer's header is read like on every other answer. A refusal is an answer too; silence is not.
        m_pollLost = m_pollLost || (!result.accepted() && result.kind != Kind::Refused);
        drop(m_guidRequest);
    });
    m_guidRequest->start();
}

void GatewaySession::recover()
{
    m_pollLost = true;
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
    m_leaveRequest = newRequest(calls::signOutSelf(self()));
    connect(m_leaveRequest, &GatewayRequest::finished, this,
            [this](const GatewayResult &result) { end(End::Asked, result); });
    m_leaveRequest->start();
}

void GatewaySession::stopPolling()
{
    m_pollTimer->stop();
    drop(m_pollRequest);
}

void GatewaySession::drop(QPointer<GatewayRequest> &request)
{
    if (!request)
        return;
    request->disconnect(this);
    request->deleteLater();
    request = nullptr;
}

void GatewaySession::end(End why, const GatewayResult &lastAnswer)
{
    if (m_state == State::SignedOut)
        return;
    stopPolling();
    m_pulseTimer->stop();
    m_leaveTimer->stop();
    drop(m_leaveRequest);
    drop(m_rightsRequest);
    drop(m_guidRequest);
    m_endedAtMs = m_clock->utcMs();
    // Everybody drops his requests now; then nothing uses the connection any more.
    setState(State::SignedOut);
    m_connection->forgetSession();
    Q_EMIT ended(why, lastAnswer);
}
