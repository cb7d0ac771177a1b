// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/certificate.h"
#include "tests/simulator/gateway.h"

#include <memory>
#include <string>
#include <thread>

namespace httplib
{
struct Request;
struct Response;
} // namespace httplib

namespace ccsim
{

class TlsServer;

/// Carries requests to the gateway and its replies back, over HTTPS on 127.0.0.1.
class Server
{
public:
    explicit Server(Gateway *gateway);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Port 0: any. False: `error` says why.
    bool start(int port, const Certificate &certificate, std::string *error);
    /// Returns when no thread is left. The gateway must have been interrupted before.
    void stop();
    int port() const { return m_port; }

private:
    void handle(const httplib::Request &request, httplib::Response &response);
    void send(const httplib::Request &request, httplib::Response &response, Reply reply);

    Gateway *const m_gateway;
    std::unique_ptr<TlsServer> m_server;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace ccsim
