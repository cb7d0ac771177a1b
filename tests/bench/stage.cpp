// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stage.h"

#include "tests/bench/samples.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace
{

constexpr int paceMs = 20;
constexpr int intervalS = 1; // between two lists
constexpr int patienceForListMs = 120000;

JournalOptions journalIn(const QString &folder)
{
    JournalOptions options;
    options.folder = folder;
    return options;
}

} // namespace

Stage::Stage(BenchApplication *application, const QString &folder)
    : desk(journalIn(folder)), m_application(application), m_monitor(&desk.session, &desk.store)
{
    desk.feed.setInterval(intervalS);
    QObject::connect(&desk.store, &AgentStore::changed, &m_pace, [this] { m_changedNs = nowNs(); });
    QObject::connect(&desk.feed, &AgentFeed::listRead, &m_pace, [this] { ++m_readings; });
    QObject::connect(&desk.feed, &AgentFeed::listFailed, &m_pace, [this] { ++m_readings; });
    QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this] { keepUp(); });
    m_sincePace.start();
    m_pace.start(paceMs);
    desk.window.resize(1100, 700);
    if (!desk.show())
        qWarning("the window did not open");
    m_application->watch(desk.agents()->viewport());
}

bool Stage::open(const GatewayAddress &address, const TlsTrust &trust)
{
    const qint64 before = m_application->paintedNs();
    desk.session.signIn(address, trust, SimulatedGateway::credentials());
    return m_application->waitUntil(
        [&] { return desk.store.count() > 0 && m_application->paintedNs() > std::max(before, m_changedNs); },
        patienceForListMs);
}

void Stage::close()
{
    desk.session.signOut();
    if (!m_application->waitUntil(
            [this] { return desk.session.state() == GatewaySession::State::SignedOut; }))
        qWarning("the session did not end");
}

bool Stage::fill(const std::vector<Agent> &agents)
{
    desk.store.replace(agents);
    return m_application->waitForPaint(patienceForListMs);
}

// In single steps: the answer's time is counted from the step in which the question went out.
void Stage::keepUp()
{
    constexpr qint64 slowness = 10;
    const qint64 passed = m_sincePace.restart();
    m_owedMs += passed;
    qint64 steps = desk.feed.isReading() ? passed / slowness : m_owedMs;
    const bool wasReading = desk.feed.isReading();
    for (; steps > 0 && desk.feed.isReading() == wasReading; --steps, --m_owedMs)
        desk.clock.advance(1);
}

qint64 Stage::hurry()
{
    constexpr int mostMs = 60000;
    keepUp();
    for (int i = 0; i < mostMs && !desk.feed.isReading(); ++i, --m_owedMs)
        desk.clock.advance(1);
    return -std::min<qint64>(0, std::exchange(m_owedMs, std::max<qint64>(0, m_owedMs)));
}

double Stage::typeMs(int key, const QString &text)
{
    auto *field = part<QLineEdit>(&desk.window, "searchLineEdit");
    const qint64 begun = nowNs();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &press);
    const bool painted =
        m_application->waitUntil([&] { return m_application->paintedNs() > begun; }, patienceForListMs);
    const double ms = double(m_application->paintedNs() - begun) / 1e6;
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &release);
    return painted ? ms : -1;
}
