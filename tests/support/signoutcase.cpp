// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signoutcase.h"

#include "tests/support/waiting.h"

#include <QTest>

#include <algorithm>

using State = SignOutOrder::State;

const char *stateName(State state)
{
    static const char *const names[] = {
        "Made",      "WaitingForCall", "Held",    "Released",   "Sent",    "Accepted", "Checking",
        "SignedOut", "StillSignedIn",  "Refused", "Unverified", "NotSent", "Withdrawn"};
    return names[int(state)];
}

QList<int> idsFrom(int first, int count)
{
    QList<int> ids;
    for (int i = 0; i < count; ++i)
        ids.append(first + i);
    return ids;
}

void SignOutCase::renew(const JournalOptions &journal)
{
    desk = std::make_unique<Desk>(journal);
}

void SignOutCase::finish()
{
    if (gateway && !QTest::currentTestFailed())
        compareClaims();
    desk.reset();
    gateway.reset();
}

void SignOutCase::begin(const ccsim::Options &options)
{
    gateway = std::make_unique<SimulatedGateway>(options);
    QVERIFY(desk->signInAndRead(*gateway));
}

void SignOutCase::order(const QList<int> &ids)
{
    std::vector<Agent> agents;
    for (const int id : ids)
        agents.push_back(desk->agent(id));
    QCOMPARE(desk->queue.add({agents}), int(ids.size()));
}

bool SignOutCase::allFinal()
{
    const bool done = runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; });
    if (!done) {
        for (const SignOutOrder &order : desk->queue.orders())
            qWarning("%d: %s after %d attempts", order.agent.value(), stateName(order.state),
                     int(order.attempts.size()));
    }
    return done;
}

bool SignOutCase::becomes(size_t index, State state)
{
    const bool done = runUntil(desk->clock, [&] { return desk->order(index).state == state; });
    if (!done)
        qWarning("order %d is %s", int(index), stateName(desk->order(index).state));
    return done;
}

bool SignOutCase::listShows(int agent, AgentState state)
{
    return runUntil(desk->clock, [&] {
        const AgentRow *row = desk->store.find(agentId(agent));
        return row && row->agent.state() == state;
    });
}

bool SignOutCase::putInto(int agent, AgentState state)
{
    const bool talking = state == AgentState::Talking;
    (*gateway)->setAgentState(agent, talking ? 7 : 4, talking ? 5 : 1);
    return listShows(agent, state);
}

void SignOutCase::compareClaims()
{
    const std::vector<ccsim::SignOutRecord> really = (*gateway)->signOuts();
    for (const SignOutOrder &order : desk->queue.orders()) {
        const int id = order.agent.value();
        const QString about =
            order.agent.text() + u" is said to be " + QLatin1StringView(stateName(order.state));
        // Whole seconds: some gateways tell no more than that.
        const bool ended = std::any_of(really.begin(), really.end(), [&](const ccsim::SignOutRecord &record) {
            return record.agent == id
                && (order.sessionStartMs == Agent::notGiven
                    || record.sessionStartMs / 1000 == order.sessionStartMs / 1000);
        });
        const ccsim::AgentView now = (*gateway)->agent(id);
        int orders = 0;
        for (const SignOutOrder &other : desk->queue.orders())
            orders += other.agent == order.agent ? 1 : 0;
        QVERIFY2(gateway->signOutCount(id) <= orders,
                 qPrintable(about + u", and was signed out more than once"));
        switch (order.state) {
        case State::SignedOut:
            QVERIFY2(ended || now.sessionStartMs > order.sessionStartMs, qPrintable(about));
            break;
        case State::StillSignedIn:
            QVERIFY2(now.signedIn, qPrintable(about));
            break;
        case State::Refused:
        case State::NotSent:
        case State::Withdrawn:
            // Another order for him may have done it.
            QVERIFY2(gateway->signOutCount(id) < orders, qPrintable(about));
            break;
        default:
            break;
        }
    }
}
