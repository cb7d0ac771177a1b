// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// A list answer in our terms. `understood` is false when the bytes are not the gateway's answer at all.
struct AgentListAnswer {
    bool understood = false;
    QString retcode;
    QString message;
    std::vector<Agent> agents;
    int skipped = 0; ///< elements that made no sense; a list with any is not complete
    int repeated = 0; ///< ids that came again; the last one counts
};

/// Reads list answers (gateway reference 4.10, 4.11). Tolerant as its section 8 asks: numbers as text and the
/// reverse, keys in any case, missing and extra fields.
AgentListAnswer parseAgentList(const QByteArray &json);

/// One agent out of an answer of 4.12 (`result` an object, or an array of one). Nothing when there is none.
std::optional<Agent> parseAgent(const QJsonObject &answer);
