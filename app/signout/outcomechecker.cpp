// SPDX-License-Identifier: Apache-2.0
#include "app/signout/outcomechecker.h"

#include "app/clock.h"
#include "app/gateway/gatewaysession.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace
{

// When to read, after the check began; the last entry is when the verdict falls.
constexpr std::array<qint64, 4> outcomeStepsMs{1000, 2000, 4000, 7000};
constexpr std::array<qint64, 4> presenceStepsMs{0, 1000, 3000, 6000};
// More than these are checked by the list alone.
constexpr size_t mostSingleReads = 20;
// Where only lists can tell and this gateway makes them slowly, the verdict waits for two of them, so long at
// most.
constexpr qint64 longestForListsMs = 30000;
constexpr qint64 againMs = 1000;
constexpr qint64 longestWatchMs = 5 * 60 * 1000;

} // namespace

OutcomeChecker::OutcomeChecker(GatewaySession *session, AgentFeed *feed, OrderAt orderAt, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_feed(feed),
      m_clock(session->clock()),
      m_orderAt(std::move(orderAt)),
      m_timer(m_clock->makeTimer(this))
{
    connect(m_timer, &Timer::timeout, this, &OutcomeChecker::tick);
    connect(feed, &AgentFeed::listRead, this, &OutcomeChecker::considerList);
    connect(feed, &AgentFeed::agentRead, this, [this](const AgentReading &reading) {
        consider(Source::Agent, reading.askedAtSteadyMs,
                 [&](const SignOutOrder &order) { return proof::fromAgent(order, reading); });
    });
    connect(session, &GatewaySession::eventReceived, this, [this](const GatewayEvent &event) {
        consider(Source::Event, m_clock->steadyMs(),
                 [&](const SignOutOrder &order) { return proof::fromEvent(order, event); });
    });
}

void OutcomeChecker::checkOutcome(int order)
{
    begin(order, false);
}

void OutcomeChecker::checkPresence(int order)
{
    begin(order, true);
}

void OutcomeChecker::begin(int order, bool presenceOnly)
{
    std::erase_if(m_watched, [order](const Check &check) { return check.order == order; });
    m_checks.push_back({order, presenceOnly, m_clock->steadyMs()});
    schedule();
}

void OutcomeChecker::watch(int order)
{
    Check watched{order, false, m_clock->steadyMs()};
    for (const Check &check : m_justSettled) {
        if (check.order == order)
            watched.seenAlone = check.seenAlone;
    }
    m_watched.push_back(watched);
}

void OutcomeChecker::clear()
{
    m_timer->stop();
    m_checks.clear();
    m_watched.clear();
}

void OutcomeChecker::drop(int order)
{
    const auto isIt = [order](const Check &check) { return check.order == order; };
    std::erase_if(m_checks, isIt);
    std::erase_if(m_watched, isIt);
    schedule();
}

bool OutcomeChecker::isChecking(int order) const
{
    return std::any_of(m_checks.begin(), m_checks.end(),
                       [order](const Check &check) { return check.order == order; });
}

void OutcomeChecker::schedule()
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Check &check : m_checks)
        next = std::min(next, dueMs(check));
    if (m_checks.empty())
        m_timer->stop();
    else
        m_timer->start(std::max<qint64>(0, next - m_clock->steadyMs()));
}

const std::array<qint64, 4> &OutcomeChecker::stepsOf(const Check &check)
{
    return check.presenceOnly ? presenceStepsMs : outcomeStepsMs;
}

qint64 OutcomeChecker::dueMs(const Check &check)
{
    return std::max(check.startedMs + stepsOf(check)[check.step], check.postponedMs);
}

bool OutcomeChecker::mayWaitForLists(const Check &check) const
{
    return !check.singleReads && check.lists < 2 && m_clock->steadyMs() < check.startedMs + longestForListsMs;
}

void OutcomeChecker::tick()
{
    const qint64 now = m_clock->steadyMs();
    std::vector<std::pair<int, Verdict>> settled;
    const bool singleReads = m_checks.size() <= mostSingleReads;
    for (Check &check : m_checks) {
        if (now < dueMs(check))
            continue;
        if (++check.step == stepsOf(check).size()) {
            if (!mayWaitForLists(check)) {
                settled.emplace_back(check.order, verdictOf(check));
                continue;
            }
            --check.step;
            check.postponedMs = now + againMs;
        }
        m_feed->readSoon();
        if (singleReads) {
            check.singleReads = true;
            m_feed->readAgent(m_orderAt(check.order).agent);
        }
    }
    settle(std::move(settled));
    schedule();
}

void OutcomeChecker::considerList(const ListReading &reading)
{
    consider(Source::List, reading.askedAtSteadyMs, [&](const SignOutOrder &order) {
        return proof::fromList(order, reading, reading.answer.find(order.agent));
    });
}

void OutcomeChecker::consider(Source source, qint64 askedAtMs,
                              const std::function<Evidence(const SignOutOrder &)> &evidenceFor)
{
    std::vector<std::pair<int, Verdict>> settled;
    for (Check &check : m_checks) {
        const SignOutOrder &order = m_orderAt(check.order);
        const Evidence evidence = evidenceFor(order);
        const bool saysThere = evidence == Evidence::SameSession || evidence == Evidence::Present;
        // He may have gone since it was asked; who was gone then stays gone.
        if (saysThere && askedAtMs < check.startedMs)
            continue;
        check.lists += source == Source::List && evidence != Evidence::Nothing ? 1 : 0;
        take(check, source, evidence);
        if (isGone(check, false))
            settled.emplace_back(check.order, Verdict::Gone);
        else if (check.presenceOnly && check.present
                 && (check.sameSession || source == Source::Agent || order.sessionStartMs == Agent::notGiven))
            settled.emplace_back(check.order, verdictOf(check));
    }
    std::vector<int> proved;
    std::erase_if(m_watched, [now = m_clock->steadyMs()](const Check &check) {
        return now > check.startedMs + longestWatchMs;
    });
    for (Check &check : m_watched) {
        take(check, source, evidenceFor(m_orderAt(check.order)));
        if (isGone(check, true))
            proved.push_back(check.order);
        else if (source == Source::List && check.listsWithout > 0 && check.seenAlone
                 && m_watched.size() <= mostSingleReads)
            m_feed->readAgent(m_orderAt(check.order).agent);
    }
    std::erase_if(m_watched, [&](const Check &check) {
        return std::find(proved.begin(), proved.end(), check.order) != proved.end();
    });
    settle(std::move(settled));
    for (const int order : proved)
        Q_EMIT provedLater(order);
}

void OutcomeChecker::take(Check &check, Source source, Evidence evidence)
{
    switch (evidence) {
    case Evidence::Nothing:
        break;
    case Evidence::Gone:
        check.proved = true;
        break;
    case Evidence::MissingFromList:
        ++check.listsWithout;
        break;
    case Evidence::MissingAlone:
        check.missingAlone = true;
        check.sameSession = false;
        check.present = false;
        break;
    case Evidence::DoubtfulAlone:
        check.sameSession = false;
        check.present = false;
        check.seenAlone = false; // lists may decide again
        break;
    case Evidence::SameSession:
    case Evidence::Present:
        // Whatever a list left out before: he is there.
        check.sameSession = evidence == Evidence::SameSession;
        check.present = true;
        check.missingAlone = false;
        check.listsWithout = 0;
        check.seenAlone = check.seenAlone || source == Source::Agent;
        break;
    }
}

/// A list may lack somebody without looking incomplete. So absence counts together with the answer about this
/// one agent; lists alone count where that answer never showed him, and only when it has had its time.
bool OutcomeChecker::isGone(const Check &check, bool atTheEnd)
{
    const bool byListsAlone = check.listsWithout >= 2 && !check.seenAlone && (atTheEnd || !check.singleReads);
    return check.proved || byListsAlone || (check.listsWithout >= 1 && check.missingAlone);
}

/// When nothing more is asked.
OutcomeChecker::Verdict OutcomeChecker::verdictOf(const Check &check)
{
    if (isGone(check, true))
        return Verdict::Gone;
    // Seen, and missing from a list since: nobody knows.
    if (!check.present || check.listsWithout > 0)
        return Verdict::NotKnown;
    return check.sameSession ? Verdict::SameSession : Verdict::Present;
}

void OutcomeChecker::settle(std::vector<std::pair<int, Verdict>> settled)
{
    // First out of the list, then told: who hears it may begin a new check of the same order.
    for (const auto &[order, verdict] : settled) {
        const auto isIt = [number = order](const Check &check) { return check.order == number; };
        std::copy_if(m_checks.begin(), m_checks.end(), std::back_inserter(m_justSettled), isIt);
        std::erase_if(m_checks, isIt);
    }
    for (const auto &[order, verdict] : settled)
        Q_EMIT this->settled(order, verdict);
    m_justSettled.clear();
}
