// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/routes.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace ccsim
{

namespace
{

constexpr std::string_view kBase = "/agentgateway/resource/";

std::vector<std::string_view> segments(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto slash = text.find('/');
        parts.push_back(text.substr(0, slash));
        if (slash == std::string_view::npos)
            return parts;
        text.remove_prefix(slash + 1);
    }
}

/// At most 9 digits, so that it fits; the range is checked elsewhere. -1: not a number, no such path.
int number(std::string_view text)
{
    const bool digits = !text.empty() && text.size() <= 9
        && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
    return digits ? std::stoi(std::string(text)) : -1;
}

bool matches(std::string_view pattern, std::string_view path, Call &call)
{
    const auto wanted = segments(pattern);
    const auto given = segments(path);
    if (wanted.size() != given.size())
        return false;
    int ids[3] = {0, -1, 0}; // without a second id that is -1, for 0 can stand in a path
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int slot = wanted[i] == "{agent}" ? 0
            : wanted[i] == "{workno}"           ? 1
            : wanted[i] == "{number}"           ? 2
                                                : -1;
        if (slot < 0 && wanted[i] != given[i])
            return false;
        if (slot >= 0 && (ids[slot] = number(given[i])) < 0)
            return false;
    }
    call.agent = ids[0];
    call.workNo = ids[1];
    call.number = ids[2];
    return true;
}

void splitTarget(Call &call)
{
    const auto mark = call.target.find('?');
    call.path = decodePercent(call.target.substr(0, mark));
    call.query.clear();
    std::string_view rest =
        mark == std::string::npos ? std::string_view() : std::string_view(call.target).substr(mark + 1);
    while (!rest.empty()) {
        const auto end = std::min(rest.find('&'), rest.size());
        const auto part = rest.substr(0, end);
        const auto equals = part.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1);
        call.query[decodePercent(std::string(part.substr(0, equals)))] = decodePercent(std::string(value));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace

Routes::Match Routes::find(Call &call)
{
    struct Route {
        const char *method;
        const char *pattern;
        CallClass kind;
        bool needsSession;
        Gateway::Handler handler;
    };
    using C = CallClass;
    using G = Gateway;
    static const Route table[] = {
        {"PUT", "onlineagent/{agent}", C::SignIn, false, &G::signIn},
        {"PUT", "onlineagent/{agent}/forcelogin", C::SignIn, false, &G::forceSignIn},
        {"PUT", "onlineagent/{agent}/loginex", C::SignIn, false, &G::signIn},
        {"PUT", "onlineagent/{agent}/forceloginex", C::SignIn, false, &G::forceSignIn},
        {"GET", "agentevent/{agent}", C::Poll, false, &G::poll},
        {"POST", "onlineagent/{agent}/handshake", C::Poll, true, &G::handshake},
        {"PUT", "onlineagent/{agent}/updateGuid", C::Other, true, &G::updateGuid},
        {"POST", "onlineagent/{agent}/syncagentinfo", C::Other, true, &G::synchronise},
        {"GET", "onlineagent/{agent}/agentstatus", C::Agent, true, &G::ownState},
        {"DELETE", "onlineagent/{agent}/logout", C::Logout, true, &G::plainSignOut},
        // Whose Guid these want is a switch (gateway reference 4.14), so the handler looks at it.
        {"DELETE", "onlineagent/{agent}/forcelogout", C::ForceLogout, false, &G::forcedSignOut},
        {"DELETE", "onlineagent/{agent}/forcelogoutwithreason/{number}", C::ForceLogout, false,
         &G::forcedSignOutWithReason},
        {"GET", "agentgroup/{agent}/onlineagentonvdn", C::List, true, &G::onlineAgents},
        {"GET", "agentgroup/{agent}/allagentstatus", C::List, true, &G::allAgents},
        {"GET", "agentgroup/{agent}/agentbyworkno/{workno}", C::Agent, true, &G::oneAgent},
        {"POST", "agentgroup/{agent}/agentinfonoskills", C::Agent, true, &G::agentsWithoutSkills},
        {"GET", "agentgroup/{agent}/agentwasnameonvdn", C::List, true, &G::names},
        {"GET", "agentgroup/{agent}/grouponvdn", C::List, true, &G::groups},
        {"GET", "agentgroup/{agent}/iscensor", C::Rights, true, &G::isInspector},
        {"POST", "qualitycontrol/{agent}/forcelogout/{workno}", C::Inspector, true, &G::inspectorSignOut},
        {"POST", "qualitycontrol/{agent}/forcebusy/{workno}", C::Inspector, true, &G::forceBusy},
        {"POST", "qualitycontrol/{agent}/forceidle/{workno}", C::Inspector, true, &G::forceIdle},
        {"POST", "qualitycontrol/{agent}/beginmonitor", C::Monitor, true, &G::beginMonitor},
        {"POST", "qualitycontrol/{agent}/endmonitor", C::Monitor, true, &G::endMonitor},
        {"GET", "qualitycontrol/{agent}/allagent", C::Monitor, true, &G::monitored},
        {"DELETE", "qualitycontrol/{agent}/{workno}", C::Other, true, &G::stopListening},
    };

    splitTarget(call);
    Match match;
    if (std::string_view(call.path).substr(0, kBase.size()) != kBase)
        return match;
    const std::string_view path = std::string_view(call.path).substr(kBase.size());
    for (const auto &route : table) {
        if (!matches(route.pattern, path, call))
            continue;
        if (call.method != route.method) {
            match.result = Match::Result::WrongMethod;
            match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
            continue;
        }
        return {Match::Result::Found, {}, route.kind, route.needsSession, route.handler};
    }
    return match;
}

} // namespace ccsim
