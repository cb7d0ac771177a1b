// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/call.h"

#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace ccsim
{

namespace
{

bool sameName(const std::string &a, const std::string &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

const char *messageOf(const std::string &code)
{
    static const std::map<std::string, const char *> table = {
        {"000-001", "wrong way of getting agent events"},
        {"000-002", "the URL parameter is not valid"},
        {"000-003", "no right to call the interface"},
        {"000-004", "the agent is being switched over"},
        {"000-005", "the inspected agent is the inspector itself"},
        {"000-006", "message parameter error"},
        {"000-007", "the interface was called again before the first answer"},
        {"100-001", "a sign-in parameter is empty or not valid"},
        {"100-002", "the agent has already signed in"},
        {"100-004", "wrong agent ID or password"},
        {"100-005", "a sign-out parameter is not valid"},
        {"100-006", "the agent has not signed in"},
        {"100-007", "internal operation failed"},
        {"100-008", "the agent has already signed out"},
        {"100-010", "the agent is on a call, no call can be droped"}, // sic, quirk 19
        {"100-011", "invalid parameter at sign-in"},
        {"100-012", "wrong agent type"},
        {"100-013", "the phone cannot be bound"},
        {"100-015", "signed in already and cannot be forced out"},
        {"100-016", "invalid IP address"},
        {"100-021", "sign-in is in progress"},
        {"105-002", "the agent is being recovered"},
        {"110-016", "the account is locked"},
        {"900-001", "the inspector lacks the right"},
        {"900-002", "the inspected agent is not signed in"},
        {"900-003", "the operation failed"},
    };
    const auto found = table.find(code);
    return found == table.end() ? "operation failed" : found->second;
}

} // namespace

std::string Call::header(const std::string &name) const
{
    for (const auto &[key, value] : headers) {
        if (!sameName(key, name))
            continue;
        const auto begin = value.find_first_not_of(" \t");
        return begin == std::string::npos ? std::string()
                                          : value.substr(begin, value.find_last_not_of(" \t") - begin + 1);
    }
    return {};
}

bool Call::hasHeader(const std::string &name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &entry) { return sameName(entry.first, name); });
}

std::string decodePercent(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size()
            && std::isxdigit(static_cast<unsigned char>(text[i + 1]))
            && std::isxdigit(static_cast<unsigned char>(text[i + 2]));
        if (escape) {
            out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

Reply htmlReply(int status, const std::string &title)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html";
    reply.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title
        + "</h1><hr><p>NSLB</p></body></html>\n";
    return reply;
}

Reply cutReply()
{
    Reply reply;
    reply.status = 0;
    reply.delivery = Reply::Delivery::Cut;
    return reply;
}

namespace
{

Reply jsonReply(const Options &options, std::string body)
{
    Reply reply;
    reply.body = std::move(body);
    if (options.answerType == "charset") {
        reply.contentType = "application/json; charset=UTF-8";
    } else if (options.answerType == "json-type") {
        reply.contentType = "text/plain";
        reply.headers.emplace_back("JSON-Type", "application/json");
    } else if (options.answerType == "text") {
        reply.contentType = "text/plain";
    }
    return reply;
}

} // namespace

Reply successReply(const Options &options, const std::string &resultJson)
{
    JsonObject object;
    object.text(options.messageKey, options.successText);
    if (options.retcodeType == "number")
        object.number("retcode", 0);
    else
        object.text("retcode", "0");
    if (!resultJson.empty())
        object.raw("result", resultJson);
    if (options.extraFields)
        object.raw("serverTime", R"({"zone":"+08:00","leap":[false,null]})");
    Reply reply = jsonReply(options, object.done());
    reply.retcode = "0";
    return reply;
}

Reply refusedReply(const Options &options, const std::string &code)
{
    Reply reply = jsonReply(
        options, JsonObject().text(options.messageKey, messageOf(code)).text("retcode", code).done());
    reply.status = options.errorHttpStatus;
    reply.retcode = code;
    return reply;
}

} // namespace ccsim
