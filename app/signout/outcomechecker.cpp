// SPDX-License-Identifier: Apache-2.0
#include "app/signout/outcomechecker.h"

#include "app/clock.h"
#include "app/gateway/gatewaysession.h"

#include <algorithm>
#include <array>
#include <limits>

namespace
{

// When to read, after the check began; the last entry is when the verdict falls.
constexpr std::array<qint64, 4> outcomeStepsMs{1000, 2000, 4000, 7000};
constexpr std::array<qint64, 4> presenceStepsMs{0, 1000, 3000, 6000};
// More than these are checked by the list alone.
constexpr size_t mostSingleReads = 20;

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
    connect(feed, &AgentFeed::listRead, this, [this](const ListReading &reading) {
        consider([&](const SignOutOrder &order) { return proof::fromList(order, reading); });
    });
    connect(feed, &AgentFeed::agentRead, this, [this](const AgentReading &reading) {
        consider([&](const SignOutOrder &order) { return proof::fromAgent(order, reading); });
    });
    connect(session, &GatewaySession::eventReceived, this, [this](const GatewayEvent &event) {
        consider([&](const SignOutOrder &order) { return proof::fromEvent(order, event); });
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
    m_watched.push_back({order, false, m_clock->steadyMs()});
}

void OutcomeChecker::clear()
{
    m_timer->stop();
    m_checks.clear();
    m_watched.clear();
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
        next = std::min(
            next, check.startedMs + (check.presenceOnly ? presenceStepsMs : outcomeStepsMs)[check.step]);
    if (m_checks.empty())
        m_timer->stop();
    else
        m_timer->start(std::max<qint64>(0, next - m_clock->steadyMs()));
}

void OutcomeChecker::tick()
{
    const qint64 now = m_clock->steadyMs();
    std::vector<std::pair<int, Verdict>> settled;
    const bool singleReads = m_checks.size() <= mostSingleReads;
    for (Check &check : m_checks) {
        const auto &steps = check.presenceOnly ? presenceStepsMs : outcomeStepsMs;
        if (now < check.startedMs + steps[check.step])
            continue;
        if (++check.step == steps.size()) {
            settled.emplace_back(check.order, verdictOf(check));
            continue;
        }
        m_feed->readSoon();
        if (singleReads)
            m_feed->readAgent(m_orderAt(check.order).agent);
    }
    settle(std::move(settled));
    schedule();
}

void OutcomeChecker::consider(const std::function<Evidence(const SignOutOrder &)> &evidenceFor)
{
    std::vector<std::pair<int, Verdict>> settled;
    for (Check &check : m_checks) {
        if (take(check, evidenceFor(m_orderAt(check.order))))
            settled.emplace_back(check.order, verdictOf(check));
    }
    std::vector<int> proved;
    for (Check &check : m_watched) {
        if (take(check, evidenceFor(m_orderAt(check.order))) && verdictOf(check) == Verdict::Gone)
            proved.push_back(check.order);
    }
    std::erase_if(m_watched, [&](const Check &check) {
        return std::find(proved.begin(), proved.end(), check.order) != proved.end();
    });
    settle(std::move(settled));
    for (const int order : proved)
        Q_EMIT provedLater(order);
}

/// True when the verdict can fall now.
bool OutcomeChecker::take(Check &check, Evidence evidence)
{
    switch (evidence) {
    case Evidence::Nothing:
        return false;
    case Evidence::Gone:
        check.listsWithout = 2;
        return true;
    case Evidence::MissingFromList:
        ++check.listsWithout;
        return verdictOf(check) == Verdict::Gone;
    case Evidence::MissingAlone:
        check.missingAlone = true;
        check.sameSession = false;
        check.present = false;
        return verdictOf(check) == Verdict::Gone;
    case Evidence::SameSession:
    case Evidence::Present:
        // Whatever a list left out before: he is there.
        check.sameSession = evidence == Evidence::SameSession;
        check.present = true;
        check.missingAlone = false;
        check.listsWithout = 0;
        return check.presenceOnly;
    }
    return false;
}

OutcomeChecker::Verdict OutcomeChecker::verdictOf(const Check &check)
{
    if (check.listsWithout >= 2 || (check.listsWithout == 1 && check.missingAlone))
        return Verdict::Gone;
    if (check.sameSession)
        return Verdict::SameSession;
    return check.present ? Verdict::Present : Verdict::NotKnown;
}

void OutcomeChecker::settle(std::vector<std::pair<int, Verdict>> settled)
{
    // First out of the list, then told: who hears it may begin a new check of the same order.
    for (const auto &[order, verdict] : settled)
        std::erase_if(m_checks, [number = order](const Check &check) { return check.order == number; });
    for (const auto &[order, verdict] : settled)
        Q_EMIT this->settled(order, verdict);
}
