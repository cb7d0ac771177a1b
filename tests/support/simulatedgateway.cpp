// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatedgateway.h"

#include <algorithm>

SimulatedGateway::SimulatedGateway(const ccsim::Options &options)
    : m_simulator(options), m_running(m_simulator.start())
{
    if (!m_running)
        qFatal("The simulated gateway did not start: %s", m_simulator.errorText().c_str());
}

ccsim::Options SimulatedGateway::quick(int agents)
{
    ccsim::Options options;
    options.agents = agents;
    options.holdMs = 150;
    options.slowMs = 60000; // longer than any test: only a stop ends it
    return options;
}

ccsim::Options SimulatedGateway::kind(int agents)
{
    ccsim::Options options = quick(agents);
    ccsim::applyKind(options);
    return options;
}

ccsim::Options SimulatedGateway::hostile(int agents)
{
    ccsim::Options options = quick(agents);
    ccsim::applyHostile(options);
    return options;
}

GatewayAddress SimulatedGateway::address() const
{
    return {QStringLiteral("127.0.0.1"), m_simulator.port()};
}

TlsTrust SimulatedGateway::trust() const
{
    return {QSslCertificate::fromData(QByteArray::fromStdString(m_simulator.certificatePem()), QSsl::Pem)};
}

Credentials SimulatedGateway::credentials(int agent, const QString &password)
{
    return {*AgentId::fromInt(agent), password, QStringLiteral("70000")};
}

void SimulatedGateway::setFault(const char *name, double rate)
{
    change([&](ccsim::Options &options) { options.faults[name] = rate; });
    if (!m_simulator.errorText().empty())
        qFatal("%s", m_simulator.errorText().c_str());
}

void SimulatedGateway::clearFaults()
{
    change([](ccsim::Options &options) { options.faults.clear(); });
}

std::vector<ccsim::RequestRecord> SimulatedGateway::requests(QByteArrayView text) const
{
    std::vector<ccsim::RequestRecord> found = m_simulator.requests();
    std::erase_if(found, [&](const ccsim::RequestRecord &record) {
        return !QByteArray::fromStdString(record.method + ' ' + record.target).contains(text);
    });
    return found;
}

int SimulatedGateway::requestCount(QByteArrayView text) const
{
    return int(requests(text).size());
}

int SimulatedGateway::signOutCount(int agent) const
{
    const std::vector<ccsim::SignOutRecord> records = m_simulator.signOuts();
    return int(std::count_if(records.begin(), records.end(), [agent](const ccsim::SignOutRecord &record) {
        return record.agent == agent && record.by != 0;
    }));
}
