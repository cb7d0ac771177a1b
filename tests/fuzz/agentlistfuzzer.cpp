// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistmemory.h"
#include "app/agents/agentlistparser.h"

#include <QSet>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// What a gateway may send is anything: no byte of it crashes, and what is read keeps to its bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const AgentListAnswer answer =
        parseAgentList(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    // However it comes in pieces, it is the same list.
    AgentListParser parser;
    for (std::size_t at = 0; at < size;) {
        const std::size_t piece = std::min<std::size_t>(size - at, 1 + data[at] % 16);
        parser.feed(QByteArrayView(reinterpret_cast<const char *>(data) + at, qsizetype(piece)));
        at += piece;
    }
    const AgentListAnswer inPieces = parser.finish();
    require(inPieces.understood == answer.understood && inPieces.agents == answer.agents);
    require(answer.skipped >= 0 && answer.repeated >= 0);
    require(answer.understood ? !answer.retcode.isEmpty() && answer.retcode.size() <= 64
                              : answer.agents.empty());
    require(answer.message.size() <= 2000);
    QSet<AgentId> ids;
    for (const Agent &agent : answer.agents) {
        require(agent.id.isValid() && !ids.contains(agent.id));
        ids.insert(agent.id);
        require(agent.name.size() <= 200 && agent.groupName.size() <= 200 && agent.media.text().size() <= 3);
        require(agent.status >= Agent::notGiven && agent.ctiStatus >= Agent::notGiven
                && agent.secondsInState >= Agent::notGiven && agent.sessionStartMs >= Agent::notGiven);
    }
    AgentListMemory memory;
    constexpr qint64 now = 1767225600000;
    require(memory.compare(answer.agents, now).told.size() == answer.agents.size());
    require(memory.compare(answer.agents, now).told.empty());
    require(memory.compare({}, now).missing.size() == answer.agents.size());
    return 0;
}
