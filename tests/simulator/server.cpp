// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/server.h"

#include "tests/simulator/tlsserver.h"

#include <algorithm>
#include <cstdlib>
#include <zlib.h>

namespace ccsim
{

namespace
{

const char kHost[] = "127.0.0.1";
constexpr std::size_t kSlice = 256 * 1024;
constexpr std::size_t kWorthGzip = 2048;
constexpr std::size_t kHugeBody = 80 * 1024 * 1024; // clients may take 64 MiB
constexpr std::size_t kLongestBody = 1024 * 1024;

std::string gzipped(const std::string &text)
{
    z_stream stream{};
    // 15 + 16: a gzip header; level 1: the floor of 100,000 must not wait for it.
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool ok = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(ok ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

/// httplib adds these to what the client sent.
bool isOfHttplib(const std::string &name)
{
    return name == "REMOTE_ADDR" || name == "REMOTE_PORT" || name == "LOCAL_ADDR" || name == "LOCAL_PORT";
}

std::size_t contentLength(const httplib::Request &request)
{
    return std::strtoul(request.get_header_value("Content-Length").c_str(), nullptr, 10);
}

/// Some clients send "{}" with GET (gateway reference, quirk 20); httplib would take it for the next request.
bool skipBody(const httplib::Request &request)
{
    std::size_t left = contentLength(request);
    if (left > kLongestBody)
        return false;
    char buffer[4096];
    while (left > 0) {
        const auto got = Connection::current()->read(buffer, std::min(left, sizeof buffer));
        if (got <= 0)
            return false;
        left -= static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace

Server::Server(Gateway *gateway) : m_gateway(gateway)
{
}

Server::~Server()
{
    stop();
}

bool Server::start(int port, const Certificate &certificate, std::string *error)
{
    m_server = std::make_unique<TlsServer>();
    if (!m_server->setCertificate(certificate, error))
        return false;
    m_server->set_payload_max_length(kLongestBody);
    m_server->setHandshakeCutter([this] { return m_gateway->faults().cutsTls(); });

    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    };
    // All routing is the gateway's; httplib only reads the bodies, where there are any. A POST without a
    // length has none, but httplib would wait for the end of the connection.
    m_server->set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        const bool mayHaveBody = request.method == "POST" || request.method == "PUT"
            || request.method == "DELETE" || request.method == "PATCH";
        if (mayHaveBody && (contentLength(request) > 0 || request.has_header("Transfer-Encoding")))
            return httplib::Server::HandlerResponse::Unhandled;
        if (skipBody(request))
            handle(request, response);
        else
            Connection::current()->cut();
        return httplib::Server::HandlerResponse::Handled;
    });
    const char everything[] = R"([\s\S]*)";
    m_server->Post(everything, handler);
    m_server->Put(everything, handler);
    m_server->Delete(everything, handler);
    m_server->Patch(everything, handler);

    m_port = port > 0 ? (m_server->bind_to_port(kHost, port) ? port : -1) : m_server->bind_to_any_port(kHost);
    if (m_port <= 0) {
        *error = "port " + std::to_string(port) + " is taken or not allowed";
        m_server.reset();
        return false;
    }
    m_server->widenBacklog();
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    // A stop before it runs would be lost on httplib.
    while (!m_server->is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return true;
}

void Server::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stopAll();
    m_thread.join();
    m_server.reset();
}

void Server::handle(const httplib::Request &request, httplib::Response &response)
{
    Call call;
    call.method = request.method;
    call.target = request.target;
    call.body = request.body;
    call.peerPort = request.remote_port;
    for (const auto &[name, value] : request.headers) {
        if (!isOfHttplib(name))
            call.headers.emplace_back(name, value);
    }
    send(request, response, m_gateway->handle(std::move(call)));
}

void Server::send(const httplib::Request &request, httplib::Response &response, Reply reply)
{
    using Delivery = Reply::Delivery;
    if (reply.delivery == Delivery::Cut) {
        Connection::current()->cut();
        return;
    }
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);

    const bool huge = reply.delivery == Delivery::Huge || reply.delivery == Delivery::HugeLength;
    const bool mayCompress = !huge && m_gateway->options()->gzip && reply.body.size() >= kWorthGzip
        && request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
    if (mayCompress) {
        std::string small = gzipped(reply.body);
        if (!small.empty()) {
            reply.body = std::move(small);
            response.set_header("Content-Encoding", "gzip");
        }
    }
    // Always by a provider: left to itself httplib compresses by Brotli's slowest level.
    const auto body = std::make_shared<const std::string>(std::move(reply.body));
    if (body->empty()) {
        response.set_header("Content-Type", reply.contentType);
        return;
    }
    const auto slice = [body](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
        static const std::string blanks(kSlice, ' ');
        const bool own = offset < body->size();
        const std::size_t size = std::min({length, kSlice, own ? body->size() - offset : kSlice});
        return sink.write(own ? body->data() + offset : blanks.data(), size);
    };
    if (reply.delivery == Delivery::Huge) {
        // With a parameter httplib does not know the type and leaves it uncompressed.
        response.set_chunked_content_provider(reply.contentType + ";x=1",
                                              [slice](std::size_t offset, httplib::DataSink &sink) {
                                                  if (offset < kHugeBody)
                                                      return slice(offset, kHugeBody - offset, sink);
                                                  sink.done();
                                                  return true;
                                              });
        return;
    }
    const std::size_t half = body->size() / 2;
    const bool cutsMiddle = reply.delivery == Delivery::CutMiddle;
    response.set_content_provider(
        huge ? kHugeBody : body->size(), reply.contentType,
        [slice, half, cutsMiddle](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
            if (!cutsMiddle)
                return slice(offset, length, sink);
            if (offset < half)
                return slice(offset, half - offset, sink);
            Connection::current()->cut();
            return false;
        });
}

} // namespace ccsim
