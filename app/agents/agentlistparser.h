// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/agents/agentlookup.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// A list answer in our terms. `understood` is false when the bytes are not the gateway's answer at all.
struct AgentListAnswer {
    bool understood = false;
    bool tooLarge = false; ///< not understood for this reason
    QString retcode = {};
    QString message = {};
    std::vector<Agent> agents = {};
    int skipped = 0; ///< elements that made no sense; a list with any is not complete
    int repeated = 0; ///< ids that came again; the last one counts
    std::shared_ptr<AgentLookup> places = {}; ///< of the agents, by id; as the parser made it

    /// Not in the list: nullptr.
    const Agent *find(AgentId id) const;
};

/// Reads a list answer (gateway reference 4.10, 4.11) while it comes, in pieces of any size. Tolerant as the
/// reference's section 8 asks: numbers as text and the reverse, keys in any case, missing and extra fields.
class AgentListParser
{
public:
    AgentListParser();
    ~AgentListParser();
    Q_DISABLE_COPY_MOVE(AgentListParser)

    /// What an earlier list has told, so that nothing is made anew that is there already. Both may be left
    /// out.
    struct Known {
        int agents = 0; ///< about so many will come
        /// The agent's name as it was told before, whatever it was; empty: never told.
        std::function<QString(AgentId)> nameOf = {};
    };
    void setKnown(const Known &known);

    /// False: this is no answer of the gateway, whatever follows.
    bool feed(QByteArrayView piece);
    /// After the last piece; once.
    AgentListAnswer finish();

private:
    class Private;
    std::unique_ptr<Private> d; ///< keeps the JSON library to itself
};

/// The same for an answer that is there as a whole.
AgentListAnswer parseAgentList(QByteArrayView json);

/// One agent out of an answer of 4.12 (`result` an object, or an array of one). Nothing when there is none.
std::optional<Agent> parseAgent(const QJsonObject &answer);
