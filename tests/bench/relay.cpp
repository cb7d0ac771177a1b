// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/relay.h"

#include "tests/bench/samples.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int localPort(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

} // namespace

Relay::Relay(int target) : m_target(target), m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in address = loopback(0);
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || listen(m_listener, SOMAXCONN) != 0)
        qFatal("no socket for the relay");
    m_port = localPort(m_listener);
    m_thread = std::thread([this] { run(); });
}

Relay::~Relay()
{
    m_stopping = true;
    shutdown(m_listener, SHUT_RDWR); // wakes the thread
    m_thread.join();
    close(m_listener);
}

void Relay::accept()
{
    const int program = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (program < 0)
        return;
    const int gateway = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (connect(gateway, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        close(program);
        close(gateway);
        return;
    }
    sendAtOnce(program);
    sendAtOnce(gateway);
    m_pairs.push_back({program, gateway, localPort(gateway)});
}

bool Relay::carry(const Pair &pair, bool up)
{
    std::array<char, 65536> buffer;
    const ssize_t got = recv(up ? pair.program : pair.gateway, buffer.data(), buffer.size(), 0);
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t step =
            send(up ? pair.gateway : pair.program, buffer.data() + sent, size_t(got - sent), MSG_NOSIGNAL);
        if (step <= 0)
            return false;
        sent += step;
    }
    if (got <= 0)
        return false;
    const std::lock_guard lock(m_mutex);
    m_chunks.push_back({nowNs(), pair.port, up, qint64(got)});
    return true;
}

void Relay::run()
{
    while (!m_stopping) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            waiting.push_back({pair.program, POLLIN, 0});
            waiting.push_back({pair.gateway, POLLIN, 0});
        }
        if (poll(waiting.data(), waiting.size(), -1) < 0)
            continue;
        std::vector<Pair> open;
        for (size_t i = 0; i < m_pairs.size(); ++i) {
            const Pair pair = m_pairs[i];
            const bool lives = (!waiting[2 * i + 1].revents || carry(pair, true))
                && (!waiting[2 * i + 2].revents || carry(pair, false));
            if (lives) {
                open.push_back(pair);
            } else {
                close(pair.program);
                close(pair.gateway);
            }
        }
        m_pairs = std::move(open);
        if (waiting[0].revents && !m_stopping)
            accept();
    }
    for (const Pair &pair : m_pairs) {
        close(pair.program);
        close(pair.gateway);
    }
}

std::vector<Relay::Chunk> Relay::chunks() const
{
    const std::lock_guard lock(m_mutex);
    return m_chunks;
}

void Relay::clear()
{
    const std::lock_guard lock(m_mutex);
    m_chunks.clear();
}

qint64 Relay::lastByteNs() const
{
    std::map<int, Chunk> answers;
    for (const Chunk &chunk : chunks()) {
        if (chunk.up)
            continue;
        Chunk &answer = answers[chunk.port];
        answer.bytes += chunk.bytes;
        answer.atNs = chunk.atNs;
    }
    Chunk largest;
    for (const auto &[port, answer] : answers) {
        if (answer.bytes > largest.bytes)
            largest = answer;
    }
    return largest.atNs;
}

qint64 Relay::firstUpNs(int port, qint64 sinceNs) const
{
    for (const Chunk &chunk : chunks()) {
        if (chunk.up && chunk.port == port && chunk.atNs >= sinceNs)
            return chunk.atNs;
    }
    return 0;
}
