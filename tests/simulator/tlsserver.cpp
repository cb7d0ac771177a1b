// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/tlsserver.h"

#include <algorithm>
#include <arpa/inet.h>
#include <climits>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ccsim
{

namespace
{

constexpr int kBacklog = 1024;
constexpr int kKeepAliveSeconds = 600;
constexpr int kTimeoutSeconds = 120;
constexpr std::size_t kManyRequests = 1000000000;

thread_local Connection *currentConnection = nullptr;

void addressAndPort(const sockaddr_storage &address, std::string &ip, int &port)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address.ss_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(&address);
        inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
        port = ntohs(in->sin_port);
    }
    ip = text;
}

bool waitReadable(int socket, int seconds)
{
    pollfd waited{socket, POLLIN, 0};
    return ::poll(&waited, 1, seconds * 1000) > 0;
}

} // namespace

Connection *Connection::current()
{
    return currentConnection;
}

void Connection::cut()
{
    m_cut = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_cut)
        return -1;
    return SSL_read(m_tls, data, static_cast<int>(std::min<size_t>(size, INT_MAX)));
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_cut)
        return -1;
    return SSL_write(m_tls, data, static_cast<int>(std::min<size_t>(size, INT_MAX)));
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        addressAndPort(address, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        addressAndPort(address, ip, port);
}

void Workers::enqueue(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_idle < m_tasks.size())
        m_threads.emplace_back([this] { work(); });
    m_condition.notify_one();
}

void Workers::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_condition.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void Workers::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_condition.notify_all();
    }
    for (auto &thread : m_threads)
        thread.join();
}

TlsServer::TlsServer() : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    set_keep_alive_max_count(kManyRequests);
    set_keep_alive_timeout(kKeepAliveSeconds);
    set_read_timeout(kTimeoutSeconds);
    set_write_timeout(kTimeoutSeconds);
    set_tcp_nodelay(true);
    new_task_queue = [] { return new Workers; };
    // Not httplib's SO_REUSEPORT: two simulators must never share a port unnoticed.
    set_socket_options([this](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        m_listener = socket;
    });
}

TlsServer::~TlsServer()
{
    SSL_CTX_free(m_context);
}

bool TlsServer::setCertificate(const Certificate &certificate, std::string *error)
{
    const auto memory = [](const std::string &text) {
        return std::unique_ptr<BIO, decltype(&BIO_free_all)>(
            BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free_all);
    };
    const auto certificates = memory(certificate.certificatePem);
    X509 *own = PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(memory(certificate.keyPem).get(), nullptr, nullptr, nullptr);
    const bool ok = own && key && SSL_CTX_use_certificate(m_context, own) == 1
        && SSL_CTX_use_PrivateKey(m_context, key) == 1 && SSL_CTX_check_private_key(m_context) == 1;
    X509_free(own);
    EVP_PKEY_free(key);
    while (ok) {
        X509 *next = PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr);
        if (!next)
            break;
        SSL_CTX_add_extra_chain_cert(m_context, next); // takes it over
    }
    ERR_clear_error(); // the end of the file is reported as an error
    if (!ok)
        *error = "certificate and key do not fit each other";
    return ok;
}

void TlsServer::widenBacklog()
{
    if (m_listener >= 0)
        ::listen(m_listener, kBacklog);
}

void TlsServer::stopAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    stop();
}

bool TlsServer::add(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_sockets.insert(socket);
    return !m_stopping;
}

void TlsServer::remove(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

bool TlsServer::process_and_close_socket(socket_t socket)
{
    if (add(socket)) {
        if (m_cutsHandshake && m_cutsHandshake())
            waitReadable(socket, kTimeoutSeconds); // the client has said hello and gets no answer
        else
            serve(socket);
        remove(socket); // before it is closed: its number may be given to another file
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void TlsServer::serve(int socket)
{
    SSL *tls = SSL_new(m_context);
    if (!tls)
        return;
    SSL_set_fd(tls, socket);
    bool orderly = false;
    if (SSL_accept(tls) == 1) {
        Connection connection(socket, tls);
        currentConnection = &connection;
        bool closed = false;
        orderly = true;
        while (!closed && orderly && !connection.isCut()
               && (SSL_pending(tls) > 0 || waitReadable(socket, kKeepAliveSeconds)))
            orderly = process_request(connection, false, closed, [](httplib::Request &) {});
        currentConnection = nullptr;
        orderly = orderly && !connection.isCut();
    }
    if (orderly)
        SSL_shutdown(tls);
    SSL_free(tls);
    ERR_clear_error(); // the queue belongs to the thread, which goes on to another connection
}

} // namespace ccsim
