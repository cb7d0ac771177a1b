// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/listanswer.h"

#include "tests/simulator/agentwriter.h"
#include "tests/simulator/floor.h"
#include "tests/simulator/gateway.h"
#include "tests/simulator/simulator.h"

namespace
{

constexpr std::int64_t someAfternoonMs = 1735740000000;
constexpr int firstAgent = 1301;

/// A state in which few are, and the one in which most are, by turns.
ccsim::State stateIn(int round)
{
    return round / listanswer::changedEvery % 2 == 0 ? ccsim::states::rest : ccsim::states::idle;
}

} // namespace

QByteArray listanswer::bytes(int agents, int round)
{
    ccsim::Options options;
    ccsim::applyKind(options);
    ccsim::Floor floor;
    floor.build(agents, options.seed, someAfternoonMs);
    for (int past = 1; past <= round; ++past) {
        for (int i = past % changedEvery; i < agents; i += changedEvery) {
            ccsim::Agent *agent = floor.find(firstAgent + i);
            agent->state = stateIn(past);
            agent->stateSince = someAfternoonMs;
        }
    }
    ccsim::AgentWriter writer(options, someAfternoonMs, ccsim::AgentWriter::Legend::Gateway, false);
    return QByteArray::fromStdString(ccsim::successReply(options, writer.array(floor.agents())).body);
}

void listanswer::change(ccsim::Simulator &simulator, int agents, int round)
{
    const ccsim::State state = stateIn(round);
    for (int i = round % changedEvery; i < agents; i += changedEvery)
        simulator.setAgentState(firstAgent + i, state.status, state.cti);
}
