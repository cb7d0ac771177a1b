// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/record.h"

#include "tests/simulator/json.h"

namespace ccsim
{

namespace
{

JsonObject requestJson(const RequestRecord &request)
{
    std::string headers = "[";
    for (const auto &[name, value] : request.headers) {
        if (headers.size() > 1)
            headers += ',';
        headers += '[' + quoted(name) + ',' + quoted(value) + ']';
    }
    headers += ']';
    JsonObject object;
    object.number("timeMs", request.timeMs)
        .text("method", request.method)
        .text("target", request.target)
        .raw("headers", headers)
        .text("body", request.body)
        .number("peerPort", request.peerPort);
    return object;
}

std::string signOutJson(const SignOutRecord &record, bool typed)
{
    JsonObject object;
    if (typed)
        object.text("type", "signOut");
    return object.number("timeMs", record.timeMs)
        .number("agent", record.agent)
        .number("sessionStartMs", record.sessionStartMs)
        .number("by", record.by)
        .text("how", record.how)
        .number("reason", record.reason)
        .boolean("callCut", record.callCut)
        .done();
}

} // namespace

Recorder::~Recorder()
{
    if (m_file)
        std::fclose(m_file);
}

bool Recorder::openFile(const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    if (m_file)
        std::fclose(m_file);
    m_file = path.empty() ? nullptr : std::fopen(path.c_str(), "ae");
    return path.empty() || m_file;
}

void Recorder::writeLine(const std::string &line)
{
    if (!m_file)
        return;
    std::fwrite(line.data(), 1, line.size(), m_file);
    std::fputc('\n', m_file);
    std::fflush(m_file);
}

std::uint64_t Recorder::begin(const Call &call, std::int64_t now)
{
    RequestRecord record;
    record.timeMs = now;
    record.method = call.method;
    record.target = call.target;
    record.headers = call.headers;
    record.body = call.body;
    record.peerPort = call.peerPort;
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(record));
    const std::uint64_t number = m_first + m_requests.size() - 1;
    if (m_file) {
        writeLine(requestJson(m_requests.back())
                      .text("type", "request")
                      .number("number", static_cast<std::int64_t>(number))
                      .done());
    }
    return number;
}

void Recorder::finish(std::uint64_t number, int httpStatus, const std::string &retcode,
                      const std::string &fault)
{
    const std::lock_guard lock(m_mutex);
    if (number >= m_first && number - m_first < m_requests.size()) {
        RequestRecord &record = m_requests[number - m_first];
        record.httpStatus = httpStatus;
        record.retcode = retcode;
        record.fault = fault;
    }
    if (m_file) {
        writeLine(JsonObject()
                      .text("type", "answer")
                      .number("number", static_cast<std::int64_t>(number))
                      .number("httpStatus", httpStatus)
                      .text("retcode", retcode)
                      .text("fault", fault)
                      .done());
    }
}

void Recorder::signOut(const SignOutRecord &record)
{
    const std::lock_guard lock(m_mutex);
    m_signOuts.push_back(record);
    if (m_file)
        writeLine(signOutJson(record, true));
}

std::vector<RequestRecord> Recorder::requests() const
{
    const std::lock_guard lock(m_mutex);
    return {m_requests.begin(), m_requests.end()};
}

std::vector<SignOutRecord> Recorder::signOuts() const
{
    const std::lock_guard lock(m_mutex);
    return m_signOuts;
}

void Recorder::clear()
{
    const std::lock_guard lock(m_mutex);
    m_first += m_requests.size();
    m_requests.clear();
    m_signOuts.clear();
}

std::string Recorder::json() const
{
    const std::lock_guard lock(m_mutex);
    std::string requests;
    for (const auto &request : m_requests) {
        if (!requests.empty())
            requests += ',';
        requests += requestJson(request)
                        .number("httpStatus", request.httpStatus)
                        .text("retcode", request.retcode)
                        .text("fault", request.fault)
                        .done();
    }
    std::string signOuts;
    for (const auto &record : m_signOuts) {
        if (!signOuts.empty())
            signOuts += ',';
        signOuts += signOutJson(record, false);
    }
    return JsonObject().raw("requests", '[' + requests + ']').raw("signOuts", '[' + signOuts + ']').done();
}

} // namespace ccsim
