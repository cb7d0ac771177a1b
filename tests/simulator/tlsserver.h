// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/certificate.h"

#include <condition_variable>
#include <functional>
#include <httplib.h>
#include <list>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace ccsim
{

/// One client's connection. httplib's own TLS stream hides the socket; this one can cut it, which is half the
/// purpose of the simulator.
class Connection : public httplib::Stream
{
public:
    Connection(int socket, SSL *tls) : m_socket(socket), m_tls(tls) { }

    /// The one whose request the calling thread is serving.
    static Connection *current();

    /// No further byte goes either way, and no TLS farewell is sent.
    void cut();
    bool isCut() const { return m_cut; }

    bool is_readable() const override { return !m_cut; }
    bool is_writable() const override { return !m_cut; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    const int m_socket;
    SSL *const m_tls;
    bool m_cut = false;
};

/// Threads as they are needed: each open connection occupies one, held polls for long, so any fixed number
/// could be too small.
class Workers : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override;
    void shutdown() override;

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_condition;
    std::list<std::function<void()>> m_tasks;
    std::list<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

/// httplib's server with TLS of our own under it.
class TlsServer : public httplib::Server
{
public:
    TlsServer();
    ~TlsServer() override;

    bool setCertificate(const Certificate &certificate, std::string *error);
    /// Asked at each new connection: shall the handshake be cut?
    void setHandshakeCutter(std::function<bool()> cutter) { m_cutsHandshake = std::move(cutter); }
    /// httplib's backlog of 5 would delay bursts of connections by a second. Call after binding.
    void widenBacklog();

    /// Stops listening and cuts all connections, idle ones too; listen_after_bind() returns soon after.
    void stopAll();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(int socket);
    bool add(int socket);
    void remove(int socket);

    SSL_CTX *m_context = nullptr;
    std::function<bool()> m_cutsHandshake;
    int m_listener = -1;
    std::mutex m_mutex;
    std::set<int> m_sockets;
    bool m_stopping = false;
};

} // namespace ccsim
