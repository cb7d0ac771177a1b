// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayaddress.h"
#include "app/gateway/tlstrust.h"
#include "tests/simulator/simulator.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

/// The simulated gateway inside the test's own process, on a free port of 127.0.0.1, over TLS. Gone with this
/// object.
class SimulatedGateway
{
public:
    SimulatedGateway() : SimulatedGateway(quick()) { }
    explicit SimulatedGateway(const ccsim::Options &options);
    /// Agents who stand still and polls that are held briefly, as most tests want them.
    static ccsim::Options quick(int agents = 20);
    /// Everything as the reference hopes: quick(), and the seed's call signs other agents out.
    static ccsim::Options kind(int agents = 20);
    /// Every assumption the unpleasant way.
    static ccsim::Options hostile(int agents = 20);

    bool isRunning() const { return m_running; }
    ccsim::Simulator &simulator() { return m_simulator; }
    ccsim::Simulator *operator->() { return &m_simulator; }

    GatewayAddress address() const;
    TlsTrust trust() const; ///< exactly its certificate
    /// The supervisor with all rights, or whom the test wants.
    static Credentials credentials(int agent = 1300, const QString &password = QStringLiteral("secret"));

    /// Changes some switches while it runs.
    template <typename Change> void change(Change change)
    {
        ccsim::Options options = m_simulator.options();
        change(options);
        m_simulator.setOptions(options);
    }
    void setFault(const char *name, double rate = 1);
    void clearFaults();

    /// Requests whose "METHOD target" contains the text.
    int requestCount(QByteArrayView text = {}) const;
    std::vector<ccsim::RequestRecord> requests(QByteArrayView text) const;
    /// Real sign-outs of this agent by one who acted on him.
    int signOutCount(int agent) const;

private:
    ccsim::Simulator m_simulator;
    bool m_running = false;
};
