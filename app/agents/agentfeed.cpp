// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfeed.h"

#include "app/agents/agentstore.h"
#include "app/agents/namelists.h"
#include "app/clock.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"

#include <algorithm>
#include <utility>

using Kind = GatewayResult::Kind;

namespace
{

constexpr qint64 pauseBetweenDetailsMs = 500; // at most 2 questions a second
constexpr qint64 loadFactor =
    10; // 200 desks share one gateway: at most a tenth of the time is spent answering us
constexpr int staleIntervals = 3;

} // namespace

AgentFeed::AgentFeed(GatewaySession *session, AgentStore *store, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_store(store),
      m_reader(new AgentListReader(this)),
      m_timer(session->clock()->makeTimer(this)),
      m_detailsTimer(session->clock()->makeTimer(this))
{
    connect(m_timer, &Timer::timeout, this, &AgentFeed::read);
    connect(m_detailsTimer, &Timer::timeout, this, &AgentFeed::onDetailsTick);
    connect(session, &GatewaySession::eventReceived, this, &AgentFeed::onEvent);
    connect(session, &GatewaySession::signedIn, this, &AgentFeed::start);
    connect(session, &GatewaySession::stateChanged, this, [this](GatewaySession::State state) {
        if (state == GatewaySession::State::SignedOut || state == GatewaySession::State::SigningOut)
            stop();
        else if (state == GatewaySession::State::SignedIn && m_running)
            readSoon(); // back after a loss of connection
    });
}

AgentFeed::~AgentFeed()
{
    // Requests must not outlive the session's connection.
    dropRequests();
}

void AgentFeed::setInterval(int seconds)
{
    m_intervalSeconds = std::clamp(seconds, 1, 60);
}

void AgentFeed::start()
{
    m_store->clear();
    m_lastReadSteadyMs = -1;
    m_lastStartSteadyMs = -1;
    m_lastAnswerMs = -1;
    m_lastFailed = false;
    m_startedSteadyMs = m_session->clock()->steadyMs();
    m_absentLastTime.clear();
    m_askedDetails.clear();
    m_selfSeen = false;
    m_reader->reset();
    m_running = true;
    read();
    // Names change rarely: once a session is enough.
    m_names = new NameLists(m_session, m_store, this);
}

void AgentFeed::stop()
{
    m_running = false;
    m_timer->stop();
    m_detailsTimer->stop();
    m_wanted.clear();
    dropRequests();
}

void AgentFeed::dropRequests()
{
    delete m_names;
    for (QPointer<QObject> &request : m_requests) {
        if (request) {
            request->disconnect(this);
            request->deleteLater();
        }
    }
    m_requests.clear();
    m_listRequest = nullptr;
    m_detailsAsked = AgentId();
    m_reader->reset();
}

GatewayRequest *AgentFeed::newRequest(const CallSpec &spec)
{
    m_requests.removeIf([](const QPointer<QObject> &request) { return request.isNull(); });
    GatewayRequest *request = m_session->connection()->request(spec, this);
    connect(request, &GatewayRequest::finished, request, &QObject::deleteLater);
    m_requests.append(request);
    return request;
}

bool AgentFeed::isReading() const
{
    return m_listRequest || m_reader->isReading();
}

void AgentFeed::readSoon()
{
    if (!m_running)
        return;
    if (isReading()) {
        m_readAgain = true;
        return;
    }
    const qint64 earliest =
        m_lastStartSteadyMs < 0 ? 0 : m_lastStartSteadyMs + loadFactor * std::max<qint64>(0, m_lastAnswerMs);
    m_timer->start(std::max<qint64>(0, earliest - m_session->clock()->steadyMs()));
}

void AgentFeed::read()
{
    if (!m_running || isReading())
        return;
    m_timer->stop();
    m_readAgain = false;
    const qint64 askedAt = m_session->clock()->steadyMs();
    m_lastStartSteadyMs = askedAt;
    m_listRequest = newRequest(calls::signedInAgents(m_session->self()));
    connect(m_listRequest, &GatewayRequest::finished, this,
            [this, askedAt](const GatewayResult &result) { onListFinished(result, askedAt); });
    m_listRequest->start();
}

void AgentFeed::onListFinished(const GatewayResult &transport, qint64 askedAt)
{
    m_listRequest = nullptr;
    const qint64 now = m_session->clock()->steadyMs();
    m_lastAnswerMs = now - askedAt;
    m_nextSteadyMs =
        now + std::max(qint64(m_intervalSeconds) * 1000 - m_lastAnswerMs, (loadFactor - 1) * m_lastAnswerMs);
    readLater();
    if (!transport.accepted()) {
        onListFailed(transport);
        return;
    }
    GatewayResult head = transport;
    head.rawBody.clear();
    m_reader->read({transport.rawBody, transport.rawBodyIsGzip, m_session->clock()->utcMs(),
                    m_session->self(), m_store->takeDoubted()},
                   [this, head, askedAt](AgentListReader::Result &read) {
                       readLater(); // the time may have come meanwhile
                       takeOver(head, askedAt, read);
                   });
}

void AgentFeed::readLater()
{
    m_timer->start(std::max<qint64>(0, m_nextSteadyMs - m_session->clock()->steadyMs()));
}

void AgentFeed::takeOver(GatewayResult result, qint64 askedAt, AgentListReader::Result &read)
{
    ListReading reading;
    reading.askedAtSteadyMs = askedAt;
    reading.answer = std::move(read.answer);
    result.retcode = reading.answer.retcode;
    result.message = reading.answer.message;
    if (!reading.answer.understood) {
        result.kind = Kind::BadReply;
        result.defect =
            reading.answer.tooLarge ? GatewayResult::Defect::TooLarge : GatewayResult::Defect::NotJson;
    } else if (result.retcode != u"0") {
        result.kind = Kind::Refused;
    }
    if (!result.accepted()) {
        onListFailed(result);
        return;
    }

    m_overlapSeen = false;
    m_lastFailed = false;
    const bool nobodyMissing = judge(reading, read);
    // An empty list that is not believed has refreshed nothing: what is shown goes on ageing.
    if (nobodyMissing || !reading.answer.agents.empty())
        m_lastReadSteadyMs = m_session->clock()->steadyMs();
    std::vector<AgentId> gone;
    if (nobodyMissing) {
        gone = read.news.missing;
        gone.insert(gone.end(), read.news.signedOut.begin(), read.news.signedOut.end());
    }
    m_store->apply(reading.answer.agents, read.news.told, gone);
    Q_EMIT listRead(reading);
    read.answer = std::move(reading.answer); // to be freed where it was made
    if (m_readAgain)
        readSoon();
}

void AgentFeed::onListFailed(const GatewayResult &result)
{
    // Sent with a Guid that was replaced meanwhile, or while another call was under way: not worth a word.
    const bool passing = result.guidGeneration != m_session->connection()->guidGeneration()
        || (result.hasRetcode("000-007") && !std::exchange(m_overlapSeen, true));
    if (result.kind == Kind::Refused && passing) {
        readSoon();
        return;
    }
    m_lastFailed = true;
    Q_EMIT listFailed(result);
}

bool AgentFeed::judge(ListReading &reading, const AgentListReader::Result &read)
{
    QSet<AgentId> absent;
    int unexplained = 0;
    for (const AgentId id : read.news.missing) {
        const AgentRow *row = m_store->find(id);
        if (!row)
            continue;
        absent.insert(id);
        // Those being signed out are expected to go; those missing before are no news.
        if (row->signOut != SignOutMark::UnderWay && !m_absentLastTime.contains(id))
            ++unexplained;
    }
    const int tolerated = std::max(5, m_store->count() / 20);
    const bool hasSelf = read.tellsOfCaller;
    const bool suspicious = unexplained > tolerated || reading.answer.skipped > 0 || (m_selfSeen && !hasSelf);
    m_absentLastTime = absent;
    m_selfSeen = m_selfSeen || hasSelf;
    reading.complete = !suspicious && hasSelf;
    return !suspicious;
}

void AgentFeed::readAgent(AgentId id)
{
    if (!m_running)
        return;
    const qint64 askedAt = m_session->clock()->steadyMs();
    GatewayRequest *request = newRequest(calls::oneAgent(m_session->self(), id));
    connect(request, &GatewayRequest::finished, this,
            [this, id, askedAt](const GatewayResult &result) { onAgentFinished(id, result, askedAt); });
    request->start();
}

void AgentFeed::onAgentFinished(AgentId id, const GatewayResult &result, qint64 askedAt)
{
    AgentReading reading{id, result, std::nullopt, askedAt};
    if (result.accepted())
        reading.data = parseAgent(result.body);
    // An answer about somebody else is no answer.
    if (reading.data && reading.data->id != id)
        reading.data.reset();
    if (m_detailsAsked == id) {
        m_detailsAsked = AgentId();
        m_detailsTimer->start(pauseBetweenDetailsMs);
        // A field that is missing in an answer is missing for good: do not ask for ever. Without an answer
        // nothing is known, and these two refusals had a reason that has passed.
        const bool passing = result.hasRetcode("000-007")
            || result.guidGeneration != m_session->connection()->guidGeneration();
        if (result.accepted() || (result.kind == Kind::Refused && !passing))
            m_askedDetails.insert(id);
    }
    // Only who is in the list is updated: an answer of yesterday's agent must not bring him back.
    if (reading.data && m_store->find(id) && reading.data->ctiStatus != 0 && reading.data->status != 2)
        m_store->update(*reading.data);
    Q_EMIT agentRead(reading);
}

void AgentFeed::setWantedDetails(const QList<AgentId> &ids)
{
    m_wanted = ids;
    if (m_running && !m_detailsAsked.isValid() && !m_detailsTimer->isActive())
        onDetailsTick();
}

void AgentFeed::onDetailsTick()
{
    while (!m_wanted.isEmpty() && !m_detailsAsked.isValid()
           && m_session->state() == GatewaySession::State::SignedIn) {
        const AgentId id = m_wanted.takeFirst();
        const AgentRow *row = m_store->find(id);
        const bool isMissing = row && (row->agent.sessionStartMs == Agent::notGiven || !row->stateSinceExact);
        if (!isMissing || m_askedDetails.contains(id))
            continue;
        m_detailsAsked = id;
        readAgent(id);
    }
}

void AgentFeed::onEvent(const GatewayEvent &event)
{
    if (!m_running || !event.agent.isValid() || event.agent == m_session->self())
        return;
    switch (event.kind) {
    case GatewayEvent::Kind::SignedIn:
        m_store->forgetSession(event.agent);
        m_askedDetails.remove(event.agent);
        readSoon();
        break;
    case GatewayEvent::Kind::ShutDown:
    case GatewayEvent::Kind::SignedOut: {
        // Events wait in the gateway's queue: this one may tell of a session before the present one.
        const AgentRow *row = m_store->find(event.agent);
        const bool ofThisSession = row && event.generatedMs > 0
            && row->agent.sessionStartMs != Agent::notGiven && event.generatedMs > row->agent.sessionStartMs;
        if (ofThisSession)
            m_store->remove(event.agent);
        else if (row)
            readSoon();
        break;
    }
    case GatewayEvent::Kind::Changed:
        if (m_store->find(event.agent))
            readAgent(event.agent);
        break;
    case GatewayEvent::Kind::Other:
        break;
    }
}

bool AgentFeed::isStale() const
{
    const qint64 since = m_lastReadSteadyMs < 0 ? m_startedSteadyMs : m_lastReadSteadyMs;
    const qint64 rhythm = std::max(qint64(m_intervalSeconds) * 1000, loadFactor * m_lastAnswerMs);
    return m_session->clock()->steadyMs() - since > staleIntervals * rhythm;
}
