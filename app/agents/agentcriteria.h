// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QString>

#include <optional>

/// Which agents a person wants to see. All that is given must hold.
struct AgentCriteria {
    static constexpr int mostHours = 999;

    QString text = {}; ///< words; see AgentFilter
    std::optional<AgentState> state = {};
    std::optional<QString> group = {}; ///< "": agents without a group
    std::optional<Medium> medium = {};
    int signedInHours = 0; ///< signed in for so many hours or more; 0: not asked, up to mostHours
    int unchangedHours = 0; ///< in the same state for so many hours or more; 0: not asked

    bool isActive() const { return *this != AgentCriteria{}; }
    bool operator==(const AgentCriteria &) const = default;
};
