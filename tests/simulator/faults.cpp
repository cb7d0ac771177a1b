// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/faults.h"

#include "tests/simulator/gateway.h"

#include <algorithm>
#include <cstdlib>

namespace ccsim
{

namespace
{

const char kTlsCut[] = "tls-cut";
const char kCodePrefix[] = "code-";

std::function<Reply(const Options &)> refusal(const std::string &code)
{
    return [code](const Options &options) { return refusedReply(options, code); };
}

std::function<Reply(const Options &)> html(int status, const std::string &title)
{
    return [status, title](const Options &) { return htmlReply(status, title); };
}

Reply redirected(const Options &)
{
    // Another host, though on loopback: a client that follows would carry its Guid there.
    Reply reply = htmlReply(302, "302 Found");
    reply.headers.emplace_back("Location", "https://127.0.0.2:8043/agentgateway/resource/elsewhere");
    return reply;
}

Reply serverError(const Options &options)
{
    Reply reply = refusedReply(options, "100-007");
    reply.status = 500;
    return reply;
}

Reply emptyList(const Options &options)
{
    return successReply(options, "[]");
}

void makeDeep(Reply &reply)
{
    constexpr std::size_t depth = 100000;
    reply.body = R"({"message":"success","retcode":"0","result":)" + std::string(depth, '[')
        + std::string(depth, ']') + '}';
}

std::function<void(Reply &)> delivered(Reply::Delivery how)
{
    return [how](Reply &reply) { reply.delivery = how; };
}

std::vector<Fault> makeTable()
{
    std::vector<Fault> table;
    const auto add = [&](const char *name, const char *usual, const char *help) -> Fault & {
        table.emplace_back();
        table.back().name = name;
        table.back().usual = usual;
        table.back().help = help;
        return table.back();
    };
    // The gateway itself: answers of another form.
    add("retcode-number", "all", "retcode of a success is the number 0").change = [](Options &o) {
        o.retcodeType = "number";
    };
    add("states-int", "all", "states are numbers").change = [](Options &o) { o.stateType = "int"; };
    add("states-string", "all", "states are strings").change = [](Options &o) { o.stateType = "string"; };
    add("missing-fields", "list", "elements have nothing but workno").change = [](Options &o) {
        o.listFields = "bare";
    };
    add("extra-fields", "all", "unknown members in every object").change = [](Options &o) {
        o.extraFields = true;
    };
    add("event-absent", "poll", "no event member where there is no event").change = [](Options &o) {
        o.eventNull = "absent";
    };
    add("bad-element", "list", "one element of the list is garbage").change = [](Options &o) {
        o.badElement = true;
    };
    add("list-empty", "list", "retcode 0 and []").instead = emptyList;
    // The gateway itself: refusals. Nothing is done.
    add("already-signed-in", "signin", "100-002").instead = refusal("100-002");
    add("signout-100-007", "signout", "100-007").instead = refusal("100-007");
    add("gateway-restart", "all", "105-002").instead = refusal("105-002");
    add("switch-over", "all", "000-004").instead = refusal("000-004");
    add("http-500-json", "signout", "status 500 with a JSON refusal").instead = serverError;
    // The balancer in front of it. Nothing is done.
    add("html-502", "signout", "an HTML page, status 502").instead = html(502, "502 Bad Gateway");
    add("html-200", "signout", "an HTML page, status 200").instead = html(200, "Maintenance");
    add("list-html", "list", "an HTML page, status 200").instead = html(200, "Please sign in to the proxy");
    add("redirect", "signout", "302 to another host").instead = redirected;
    // Broken answers. The act is done.
    add("empty-body", "signout", "status 200 without a body").after = [](Reply &reply) {
        reply.body.clear();
    };
    add("truncated-json", "signout", "the second half of the JSON text is missing").after = [](Reply &reply) {
        reply.body.resize(reply.body.size() / 2);
    };
    add("deep-json", "list", "result is nested 100,000 deep").after = makeDeep;
    add("huge", "list", "a body above 64 MiB, chunked").after = delivered(Reply::Delivery::Huge);
    add("huge-length", "list", "a body above 64 MiB, announced by Content-Length").after =
        delivered(Reply::Delivery::HugeLength);
    // The connection.
    add("cut-before", "signout", "closed without a byte, nothing was done").instead = [](const Options &) {
        return cutReply();
    };
    add("cut-after", "signout", "closed without a byte, the act was done").after =
        delivered(Reply::Delivery::Cut);
    add("cut-middle", "signout", "the act was done; closed in the middle of the body").after =
        delivered(Reply::Delivery::CutMiddle);
    add(kTlsCut, "tls", "closed during the TLS handshake");
    // Time.
    add("slow", "signout", "the act is done at once, the answer comes after --slow ms").waitAfter = true;
    add("late", "signout", "act and answer come after --slow ms").waitBefore = true;
    add("silent", "signout", "nothing is done, nothing is answered").silent = true;
    return table;
}

struct ClassName {
    const char *name;
    std::vector<CallClass> members; // empty: all
};
const std::vector<ClassName> &classes()
{
    static const std::vector<ClassName> table = {
        {"signin", {CallClass::SignIn}},
        {"poll", {CallClass::Poll}},
        {"list", {CallClass::List}},
        {"agent", {CallClass::Agent}},
        {"rights", {CallClass::Rights}},
        {"monitor", {CallClass::Monitor}},
        {"forcelogout", {CallClass::ForceLogout}},
        {"inspector", {CallClass::Inspector}},
        {"logout", {CallClass::Logout}},
        {"signout", {CallClass::ForceLogout, CallClass::Inspector}},
        {"all", {}},
    };
    return table;
}

const ClassName *findClass(const std::string &name)
{
    for (const auto &entry : classes()) {
        if (name == entry.name)
            return &entry;
    }
    return nullptr;
}

std::optional<Fault> findFault(const std::string &name)
{
    for (const auto &fault : Faults::table()) {
        if (fault.name == name)
            return fault;
    }
    // "code-100-015@signin": any code there is, and any that is not.
    if (name.rfind(kCodePrefix, 0) == 0 && name.size() > sizeof kCodePrefix - 1) {
        Fault fault;
        fault.name = name;
        fault.usual = "signout";
        fault.instead = refusal(name.substr(sizeof kCodePrefix - 1));
        return fault;
    }
    return std::nullopt;
}

} // namespace

const std::vector<Fault> &Faults::table()
{
    static const std::vector<Fault> table = makeTable();
    return table;
}

std::vector<std::string> Faults::classNames()
{
    std::vector<std::string> names;
    for (const auto &entry : classes())
        names.emplace_back(entry.name);
    return names;
}

bool Faults::parse(const std::string &text, std::map<std::string, double> &rates, std::string *error)
{
    const auto colon = text.rfind(':');
    const std::string name = text.substr(0, colon);
    double rate = 1;
    if (colon != std::string::npos) {
        const std::string value = text.substr(colon + 1);
        const std::string first = "first=";
        char *end = nullptr;
        if (value == "once") {
            rate = -1;
        } else if (value.rfind(first, 0) == 0) {
            rate = -static_cast<double>(std::strtoul(value.c_str() + first.size(), &end, 10));
        } else {
            rate = std::strtod(value.c_str(), &end);
            if (value.empty() || rate < 0 || rate > 1) {
                *error = "not a rate between 0 and 1, \"once\" or \"first=N\": " + value;
                return false;
            }
        }
        if (end && *end != '\0') {
            *error = "not a rate: " + value;
            return false;
        }
    }
    std::map<std::string, double> one{{name, rate}};
    if (!Faults().set(one, 1, error))
        return false;
    rates[name] = rate;
    return true;
}

bool Faults::set(const std::map<std::string, double> &rates, unsigned seed, std::string *error)
{
    std::vector<Active> active;
    for (const auto &[text, rate] : rates) {
        const auto at = text.find('@');
        const auto fault = findFault(text.substr(0, at));
        if (!fault) {
            *error = "unknown fault: " + text;
            return false;
        }
        Active entry;
        entry.fault = *fault;
        entry.kind = at == std::string::npos ? fault->usual : text.substr(at + 1);
        if (entry.kind != "tls" && !findClass(entry.kind)) {
            *error = "unknown class of calls: " + text;
            return false;
        }
        entry.rate = rate;
        entry.left = rate < 0 ? static_cast<int>(-rate) : -1;
        active.push_back(entry);
    }
    const std::lock_guard lock(m_mutex);
    m_active = std::move(active);
    m_random.seed(seed);
    return true;
}

bool Faults::strikes(Active &active)
{
    if (active.left >= 0) {
        if (active.left == 0)
            return false;
        --active.left;
        return true;
    }
    return active.rate >= 1 || std::uniform_real_distribution<>(0, 1)(m_random) < active.rate;
}

std::optional<Fault> Faults::pick(CallClass kind)
{
    const std::lock_guard lock(m_mutex);
    for (auto &active : m_active) {
        const ClassName *entry = findClass(active.kind);
        if (!entry)
            continue;
        const auto &members = entry->members;
        const bool concerned =
            members.empty() || std::find(members.begin(), members.end(), kind) != members.end();
        if (concerned && strikes(active))
            return active.fault;
    }
    return std::nullopt;
}

bool Faults::cutsTls()
{
    const std::lock_guard lock(m_mutex);
    for (auto &active : m_active) {
        if (active.fault.name == kTlsCut && strikes(active))
            return true;
    }
    return false;
}

} // namespace ccsim
