// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/simulator.h"

#include "tests/simulator/certificate.h"
#include "tests/simulator/gateway.h"
#include "tests/simulator/server.h"

#include <mutex>

namespace ccsim
{

class Simulator::Private
{
public:
    explicit Private(const Options &options) : gateway(options), server(&gateway), port(options.port) { }

    bool prepare();

    Gateway gateway;
    Server server;
    mutable std::mutex mutex; ///< of what follows; start() and stop() may come from different threads
    Certificate certificate;
    std::string error;
    int port = 0;
    bool running = false;
};

bool Simulator::Private::prepare()
{
    if (certificate.isValid())
        return true;
    const auto options = gateway.options();
    if (!Faults().set(options->faults, options->seed, &error))
        return false;
    certificate = options->certFile.empty() ? makeCertificate(options->certHost, &error)
                                            : loadCertificate(options->certFile, options->keyFile, &error);
    if (certificate.isValid() && !gateway.recorder().openFile(options->recordFile)) {
        error = options->recordFile + " cannot be written";
        certificate = {};
    }
    return certificate.isValid();
}

Simulator::Simulator(Options options) : d(std::make_unique<Private>(options))
{
}

Simulator::~Simulator()
{
    stop();
}

bool Simulator::start()
{
    const std::lock_guard lock(d->mutex);
    if (d->running)
        return true;
    if (!d->prepare())
        return false;
    d->gateway.begin();
    if (!d->server.start(d->port, d->certificate, &d->error)) {
        d->gateway.interrupt();
        d->gateway.end();
        return false;
    }
    d->port = d->server.port();
    d->running = true;
    return true;
}

void Simulator::stop()
{
    const std::lock_guard lock(d->mutex);
    if (!d->running)
        return;
    d->gateway.interrupt();
    d->server.stop();
    d->gateway.end();
    d->running = false;
}

std::string Simulator::errorText() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

int Simulator::port() const
{
    const std::lock_guard lock(d->mutex);
    return d->port;
}

std::string Simulator::certificatePem() const
{
    const std::lock_guard lock(d->mutex);
    return d->certificate.certificatePem;
}

std::string Simulator::certificateSha256() const
{
    const std::lock_guard lock(d->mutex);
    return d->certificate.sha256;
}

std::vector<RequestRecord> Simulator::requests() const
{
    return d->gateway.recorder().requests();
}

std::vector<SignOutRecord> Simulator::signOuts() const
{
    return d->gateway.recorder().signOuts();
}

void Simulator::clearRecords()
{
    d->gateway.recorder().clear();
}

AgentView Simulator::agent(int id) const
{
    return d->gateway.view(id);
}

int Simulator::signedInCount() const
{
    return d->gateway.signedInCount();
}

void Simulator::setAgentState(int id, int status, int ctiStatus)
{
    d->gateway.setAgentState(id, {static_cast<std::uint8_t>(status), static_cast<std::uint8_t>(ctiStatus)});
}

void Simulator::signOutAgent(int id)
{
    d->gateway.leave(id);
}

void Simulator::signInAgain(int id)
{
    d->gateway.signInAgain(id);
}

void Simulator::dropSession(int id)
{
    d->gateway.dropSession(id);
}

void Simulator::advanceClock(std::int64_t ms)
{
    d->gateway.advanceClock(ms);
}

std::int64_t Simulator::nowMs() const
{
    return d->gateway.clock().now();
}

void Simulator::setOptions(const Options &options)
{
    std::string error;
    if (!d->gateway.setOptions(options, &error)) {
        const std::lock_guard lock(d->mutex);
        d->error = error;
    }
}

Options Simulator::options() const
{
    return *d->gateway.options();
}

} // namespace ccsim
