// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"

#include <charconv>
#include <optional>

namespace ccsim
{

namespace
{

constexpr std::size_t kMonitorBatch = 500; // at most so many numbers a call, gateway reference 4.13

/// Numbers joined by ';'. Nothing: a part is not a number.
std::optional<std::vector<int>> readNumbers(const std::string &text)
{
    std::vector<int> numbers;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        int number = 0;
        const auto result = std::from_chars(at, end, number);
        if (result.ec != std::errc() || (result.ptr < end && *result.ptr != ';'))
            return std::nullopt;
        numbers.push_back(number);
        at = result.ptr < end ? result.ptr + 1 : end;
    }
    return numbers;
}

} // namespace

/// Empty: the inspector may act on the target. The meanings of the 900 codes are invented (gateway reference
/// 9, no. 3).
std::string Gateway::refusalForTarget(Context &context, Agent **target)
{
    const Options &options = context.options;
    *target = m_floor.find(context.call.workNo);
    if (context.call.workNo == context.call.agent)
        return "000-005";
    if (!hasRight(options, context.call.agent, 15))
        return "900-001";
    if (!*target)
        return "900-003";
    if (!(*target)->signedIn)
        return options.alreadyOut;
    if (options.calleeMustBeMonitored && context.session->monitored.count((*target)->id) == 0)
        return "900-001";
    return {};
}

Reply Gateway::inspectorSignOut(Context &context)
{
    const Options &options = context.options;
    Agent *target = nullptr;
    if (const std::string code = refusalForTarget(context, &target); !code.empty())
        return refusedReply(options, code);
    if (!chance(options.ignoreSignOut))
        signOut(*target, {context.call.agent, "inspector", 0, Session::Ending::ForcedOut});
    return successReply(options,
                        options.inspectorResult == "absent"     ? ""
                            : options.inspectorResult == "null" ? "null"
                                                                : "{}");
}

Reply Gateway::inspectorState(Context &context, const State &state)
{
    Agent *target = nullptr;
    if (const std::string code = refusalForTarget(context, &target); !code.empty())
        return refusedReply(context.options, code);
    // During a call it takes effect after it (gateway reference, quirk 15).
    if (inCall(target->state))
        target->afterCall = state;
    else
        changeState(*target, state, true);
    return successReply(context.options, "{}");
}

Reply Gateway::forceBusy(Context &context)
{
    return inspectorState(context, states::busy);
}

Reply Gateway::forceIdle(Context &context)
{
    return inspectorState(context, states::idle);
}

Reply Gateway::beginMonitor(Context &context)
{
    const auto agents = context.call.query.find("agents");
    const auto numbers = agents == context.call.query.end() ? std::nullopt : readNumbers(agents->second);
    if (!numbers || numbers->empty() || numbers->size() > kMonitorBatch)
        return refusedReply(context.options, "000-002");
    if (!hasRight(context.options, context.call.agent, 17))
        return refusedReply(context.options, "900-001");
    for (const int id : *numbers) {
        if (id == context.call.agent)
            return refusedReply(context.options, "000-005");
    }
    context.session->monitored.insert(numbers->begin(), numbers->end());
    return successReply(context.options, "{}");
}

Reply Gateway::endMonitor(Context &context)
{
    const auto agents = context.call.query.find("agents");
    const auto numbers = agents == context.call.query.end() ? std::nullopt : readNumbers(agents->second);
    if (!numbers || numbers->size() > kMonitorBatch)
        return refusedReply(context.options, "000-002");
    bool watched = false;
    for (const int id : *numbers)
        watched = context.session->monitored.erase(id) != 0 || watched;
    // Clients end a batch before they begin it and ignore the failure (gateway reference 4.13).
    return watched ? successReply(context.options, "{}") : refusedReply(context.options, "900-003");
}

Reply Gateway::monitored(Context &context)
{
    std::string list;
    for (const int id : context.session->monitored)
        list += (list.empty() ? "" : ",") + JsonObject().text("workno", std::to_string(id)).done();
    return successReply(context.options, '[' + list + ']');
}

/// The trap of gateway reference 4.13: it looks like a sign-out and is none.
Reply Gateway::stopListening(Context &context)
{
    return successReply(context.options, "{}");
}

} // namespace ccsim
