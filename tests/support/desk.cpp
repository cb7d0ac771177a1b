// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"

#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

namespace
{

bool signInAndWait(GatewaySession &session, const SimulatedGateway &gateway, const Credentials &who)
{
    bool answered = false;
    QObject context;
    QObject::connect(&session, &GatewaySession::signedIn, &context, [&] { answered = true; });
    QObject::connect(&session, &GatewaySession::signInFailed, &context, [&] { answered = true; });
    session.signIn(gateway.address(), gateway.trust(), who);
    return QTest::qWaitFor([&] { return answered; }, patienceMs) && session.isSignedIn();
}

JournalOptions withFolder(JournalOptions options, const QString &folder)
{
    if (options.folder.isEmpty())
        options.folder = folder;
    // Of the same time as the desk's own clock, which may only be read in this thread.
    if (!options.utcMs)
        options.utcMs = [] { return ManualClock::startUtcMs; };
    return options;
}

} // namespace

Desk::Desk(const JournalOptions &journalOptions)
    : journal(withFolder(journalOptions, journalFolder.path())),
      session(&clock),
      store(&clock),
      feed(&session, &store),
      queue(&session, &store, &feed, &journal)
{
    journal.open();
    if (!QTest::qWaitFor([this] { return journal.state() != Journal::State::Opening; }, patienceMs))
        qWarning("the journal did not open: %s", qPrintable(journal.problemDetail()));
}

Desk::~Desk() = default;

bool Desk::signIn(const SimulatedGateway &gateway, const Credentials &who)
{
    return signInAndWait(session, gateway, who);
}

bool Desk::signInAndRead(const SimulatedGateway &gateway)
{
    return signIn(gateway) && runUntil(clock, [this] { return feed.lastReadSteadyMs() >= 0; });
}

std::vector<Agent> Desk::agents(std::initializer_list<int> ids) const
{
    std::vector<Agent> found;
    for (const int id : ids)
        found.push_back(agent(id));
    return found;
}

Agent Desk::agent(int id) const
{
    const AgentRow *row = store.find(agentId(id));
    if (!row)
        qWarning("agent %d is not in the list", id);
    return row ? row->agent : bareAgent(id);
}

std::unique_ptr<GatewaySession> signedInSession(const SimulatedGateway &gateway, Clock *clock,
                                                const Credentials &who)
{
    auto session = std::make_unique<GatewaySession>(clock);
    return signInAndWait(*session, gateway, who) ? std::move(session) : nullptr;
}
