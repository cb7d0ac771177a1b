// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentmonitor.h"
#include "tests/bench/benchapplication.h"
#include "tests/ui/windowdesk.h"

#include <QElapsedTimer>
#include <QTimer>

/// The program as main() puts it together, window included, in the bench's own process. Its clock keeps to
/// the real time but goes at a tenth of its pace while a list is being read, and catches up afterwards: the
/// program waits ten times as long as an answer took before it asks again, and a refresh each second is what
/// is to be measured.
class Stage
{
public:
    /// Journal and settings go below this folder.
    Stage(BenchApplication *application, const QString &folder);

    WindowDesk desk;

    /// Signs in and waits until the first list is painted. False: it was not.
    [[nodiscard]] bool open(const GatewayAddress &address, const TlsTrust &trust);
    /// Signs out again and waits for it, so that the same supervisor can sign in anew.
    void close();
    /// Fills the list without a gateway and waits until it is painted.
    [[nodiscard]] bool fill(const std::vector<Agent> &agents);
    /// From now on the clock only moves with hurry().
    void holdClock() { m_pace.stop(); }
    /// Moves the clock on until the next list is asked for. By how many ms it is ahead of the real one now:
    /// tell the simulator, or each agent seems to have been in his state longer than was known.
    [[nodiscard]] qint64 hurry();
    /// Readings taken over, successful or not.
    int readings() const { return m_readings; }
    /// When the store had taken over the last one.
    qint64 changedNs() const { return m_changedNs; }
    /// Types into the search field as a person would and waits until the list is painted. In ms; negative: it
    /// was not.
    double typeMs(int key, const QString &text);

private:
    void keepUp();

    BenchApplication *m_application;
    AgentMonitor m_monitor;
    QTimer m_pace;
    QElapsedTimer m_sincePace;
    qint64 m_owedMs = 0; ///< by which the clock is behind the real one
    int m_readings = 0;
    qint64 m_changedNs = 0;
};
