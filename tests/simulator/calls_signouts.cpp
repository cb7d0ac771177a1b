// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"

namespace ccsim
{

Reply Gateway::plainSignOut(Context &context)
{
    Agent *agent = m_floor.find(context.call.agent);
    // "Talking or answering" are the states in which it fails (gateway reference 4.6).
    if (agent->state.cti == states::talking.cti || agent->state.cti == states::answering.cti)
        return refusedReply(context.options, "100-010");
    signOut(*agent, {agent->id, "logout", 0, Session::Ending::Own});
    return successReply(context.options);
}

Reply Gateway::forcedSignOut(Context &context)
{
    return signOutByDelete(context, "forcelogout", 0);
}

Reply Gateway::forcedSignOutWithReason(Context &context)
{
    // 100-005 is the one documented error of this call (gateway reference 4.8).
    if (context.call.number < 1 || context.call.number > 255)
        return refusedReply(context.options, "100-005");
    return signOutByDelete(context, "forcelogoutwithreason", context.call.number);
}

Reply Gateway::signOutByDelete(Context &context, const std::string &how, int reason)
{
    const Options &options = context.options;
    const std::string guid = context.call.header("Guid");
    Agent *agent = m_floor.find(context.call.agent);
    int by = context.call.agent;

    if (options.guidCheck == "lenient") {
        // Any signed-in inspector's Guid will do (gateway reference 4.14).
        const auto caller = m_sessions.byGuid(guid);
        const bool known = caller && caller->ending == Session::Ending::None
            && Sessions::accepts(*caller, guid, context.call.header("Cookie"), options, context.now);
        if (!known)
            return refusedReply(options, guid.empty() ? "100-006" : options.wrongGuid);
        if (caller->agent != context.call.agent && !hasRight(options, caller->agent, 15))
            return refusedReply(options, options.wrongGuid);
        by = caller->agent;
        context.session = caller;
        if (!agent || !agent->signedIn)
            return refusedReply(options, options.alreadyOut == "900-002" ? "100-006" : options.alreadyOut);
    } else {
        // The agent's own Guid, and nobody else's.
        if (agent && !agent->signedIn && agent->goneAt != 0 && options.alreadyOut == "100-008"
            && !guid.empty())
            return refusedReply(options, options.alreadyOut);
        if (const std::string code = checkGuid(context); !code.empty())
            return refusedReply(options, code);
    }
    if (chance(options.ignoreSignOut))
        return successReply(options);
    const bool own = by == agent->id;
    signOut(*agent, {by, how, reason, own ? Session::Ending::Own : Session::Ending::ForcedOut});
    return successReply(options);
}

} // namespace ccsim
