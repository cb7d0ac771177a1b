// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What the event poll brought, reduced to what a supervisor's list can use (gateway reference, section 7).
struct GatewayEvent {
    enum class Kind {
        Other, ///< of no interest, or unknown
        ShutDown, ///< AgentOther_ShutdownService: that agent is signed out
        SignedIn, ///< QC_AgentState_Notify / QC_AgentState_Login
        SignedOut, ///< QC_AgentState_Notify / QC_AgentState_Logout
        Changed, ///< QC_AgentState_Notify with another subtype: read that agent again
    };

    Kind kind = Kind::Other;
    AgentId agent; ///< whom it concerns (for QC events the monitored agent); invalid: not given
    /// Gateway's clock, ms since 1970; 0: not given. Compare with session starts, which are of the same
    /// clock.
    qint64 generatedMs = 0;
    qint64 loginMs = 0; ///< start of the session that ended, where the event gives it; 0: not given

    /// Nothing when the answer carries no event (null, absent, or not an object).
    static std::optional<GatewayEvent> fromAnswer(const QJsonObject &body);
};
