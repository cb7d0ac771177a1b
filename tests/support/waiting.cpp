// SPDX-License-Identifier: Apache-2.0
#include "tests/support/waiting.h"

#include "app/agents/agentfeed.h"
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewayrequest.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

// The program's time passes in such steps, each while the network had so much real time.
constexpr qint64 stepMs = 100;
constexpr int realStepMs = 5;
// The simulator answers within this, also on a busy machine; who has waited longer waits for a time-out.
constexpr qint64 hangingMs = 400;

/// Moves the clock on, but not under a call that is about to be answered: it would seem to have taken long.
class Pace
{
public:
    explicit Pace(ManualClock &clock) : m_clock(clock) { m_real.start(); }

    qint64 realMs() const { return m_real.elapsed(); }
    void step(qint64 ms)
    {
        QHash<const QObject *, qint64> waiting;
        bool answerIsNear = false;
        const QList<const QObject *> owners = m_clock.activeOwners();
        for (const QObject *owner : owners) {
            const auto *request = qobject_cast<const GatewayRequest *>(owner);
            const auto *feed = qobject_cast<const AgentFeed *>(owner); // lists are parsed in a thread
            const bool waits = request ? request->spec().lane != Lane::Events // the poll is held on purpose
                                       : feed && feed->isReading();
            if (!waits)
                continue;
            const qint64 since = m_waiting.value(owner, realMs());
            waiting.insert(owner, since);
            answerIsNear = answerIsNear || realMs() - since < hangingMs;
        }
        m_waiting = waiting;
        if (!answerIsNear)
            m_clock.advance(ms);
    }

private:
    ManualClock &m_clock;
    QElapsedTimer m_real;
    QHash<const QObject *, qint64> m_waiting; ///< for what, and since when
};

} // namespace

bool runUntil(ManualClock &clock, const std::function<bool()> &condition, int realMs)
{
    Pace pace(clock);
    while (!QTest::qWaitFor(condition, realStepMs)) {
        if (pace.realMs() > realMs)
            return false;
        pace.step(stepMs);
    }
    return true;
}

void runFor(ManualClock &clock, qint64 ms)
{
    Pace pace(clock);
    const qint64 until = clock.steadyMs() + ms;
    while (clock.steadyMs() < until) {
        QTest::qWait(realStepMs);
        pace.step(std::min(stepMs, until - clock.steadyMs()));
    }
}

GatewayResult resultOf(GatewayRequest *request)
{
    QSignalSpy spy(request, &GatewayRequest::finished);
    request->start();
    if (!spy.isEmpty()) {
        QTest::qFail("finished() came from inside start()", __FILE__, __LINE__);
        return GatewayResult();
    }
    if (!spy.wait(patienceMs)) {
        QTest::qFail("finished() never came", __FILE__, __LINE__);
        return GatewayResult();
    }
    // Whatever is queued behind it has its chance to be a second one.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    if (spy.size() != 1) {
        QTest::qFail("finished() came more than once", __FILE__, __LINE__);
        return GatewayResult();
    }
    return spy.first().first().value<GatewayResult>();
}

GatewayResult resultOf(GatewayConnection &connection, const CallSpec &spec)
{
    const std::unique_ptr<GatewayRequest> request(connection.request(spec, nullptr));
    return resultOf(request.get());
}

const char *kindName(GatewayResult::Kind kind)
{
    using Kind = GatewayResult::Kind;
    switch (kind) {
    case Kind::Accepted:
        return "Accepted";
    case Kind::Refused:
        return "Refused";
    case Kind::BadReply:
        return "BadReply";
    case Kind::TimedOut:
        return "TimedOut";
    case Kind::Cut:
        return "Cut";
    case Kind::Unreachable:
        return "Unreachable";
    case Kind::TlsRefused:
        return "TlsRefused";
    case Kind::Cancelled:
        return "Cancelled";
    }
    return "?";
}
