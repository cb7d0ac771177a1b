// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/proof.h"

#include <QObject>

#include <array>
#include <functional>
#include <vector>

class AgentFeed;
class Clock;
class GatewaySession;
class Timer;

/// Finds out what became of an order: reads the agent and the list a few times, listens to events, and gives
/// one verdict for each check. It decides nothing about the order itself.
class OutcomeChecker : public QObject
{
    Q_OBJECT

public:
    enum class Verdict { Gone, SameSession, Present, NotKnown };

    /// How an order is looked up by its index; the reference need not outlive the call.
    using OrderAt = std::function<const SignOutOrder &(int)>;

    OutcomeChecker(GatewaySession *session, AgentFeed *feed, OrderAt orderAt, QObject *parent);

    /// Reads after 1, 2 and 4 s; ends early on proof of the session's end.
    void checkOutcome(int order);
    /// Reads at once; ends as soon as it is known whether the agent is there. Where the list does not tell
    /// the session and the order is bound to a known one, the agent's own answer is waited for.
    void checkPresence(int order);
    /// After a verdict other than Gone: a proof within the next five minutes is still reported, by
    /// provedLater(). Who leaves later than that has left by himself.
    void watch(int order);
    /// Nothing more about this order.
    void drop(int order);
    /// Drops everything without a verdict.
    void clear();
    bool isChecking(int order) const;

Q_SIGNALS:
    void settled(int order, OutcomeChecker::Verdict verdict);
    void provedLater(int order);

private:
    struct Check {
        int order;
        bool presenceOnly;
        qint64 startedMs;
        size_t step = 0; ///< readings asked for so far
        qint64 postponedMs = 0; ///< not before this time
        int lists = 0; ///< lists that were asked for since and could tell something
        bool proved = false;
        int listsWithout = 0;
        bool missingAlone = false;
        bool sameSession = false;
        bool present = false;
        bool singleReads = false; ///< the agent himself is asked about
        /// An answer about him alone showed him: lists that lack him do not suffice any more.
        bool seenAlone = false;
    };
    enum class Source { List, Agent, Event };

    void begin(int order, bool presenceOnly);
    void tick();
    void schedule();
    static const std::array<qint64, 4> &stepsOf(const Check &check);
    static qint64 dueMs(const Check &check);
    void considerList(const ListReading &reading);
    void consider(Source source, qint64 askedAtMs,
                  const std::function<Evidence(const SignOutOrder &)> &evidenceFor);
    bool mayWaitForLists(const Check &check) const;
    static void take(Check &check, Source source, Evidence evidence);
    static bool isGone(const Check &check, bool atTheEnd);
    static Verdict verdictOf(const Check &check);
    void settle(std::vector<std::pair<int, Verdict>> settled);

    GatewaySession *m_session;
    AgentFeed *m_feed;
    Clock *m_clock;
    OrderAt m_orderAt;
    Timer *m_timer;
    std::vector<Check> m_checks;
    std::vector<Check> m_watched;
    std::vector<Check> m_justSettled; ///< so that a watch goes on from what its check has learnt
};
