// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ccsim
{

inline constexpr int kSupervisor = 1300;
inline constexpr int kSupervisorWithoutRights = 1299;
inline constexpr int kFirstAgent = 1301;
inline constexpr int kVdn = 12;

/// The gateway's and the CTI platform's number of a state (gateway reference, section 5).
struct State {
    std::uint8_t status = 2;
    std::uint8_t cti = 0;

    bool operator==(const State &) const = default;
};

namespace states
{
inline constexpr State signedOut{2, 0}, idle{4, 1}, preOccupied{7, 2}, occupied{7, 3}, answering{7, 4},
    talking{7, 5}, wrapUp{5, 6}, busy{3, 7}, rest{8, 8}, study{0, 9}, adjusting{5, 10}, preRest{9, 5};
}

/// In a call: the whole of gateway state 7, and CTI 2..5 whatever the gateway's number says.
inline bool inCall(const State &state)
{
    return state.status == 7 || (state.cti >= 2 && state.cti <= 5);
}

/// One person with a number. Small and copyable: a list answer is written from a copy, outside the lock.
struct Agent {
    int id = 0;
    NameIndex name;
    std::uint8_t group = 0; ///< 0: none
    std::uint8_t media = 0;
    State state;
    bool signedIn = false;
    bool hasClient = false; ///< a program holds this session; the churn leaves it alone
    bool wentHome = false; ///< left by himself, so the churn may bring him back
    std::optional<State> afterCall; ///< asked for by an inspector during a call, quirk 15
    std::int64_t stateSince = 0;
    std::int64_t sessionStart = 0;
    std::int64_t goneAt = 0; ///< end of the last session
    State lastState; ///< in which it ended; a row that lingers still shows it
};

/// Everybody the tenant knows: the two supervisors, the simulated floor, and who else has ever signed in.
class Floor
{
public:
    void build(int count, unsigned seed, std::int64_t now);

    Agent *find(int id);
    const Agent *find(int id) const { return const_cast<Floor *>(this)->find(id); }
    /// Belongs to the simulated crowd, not one who has only ever been a client.
    bool isSimulated(int id) const { return id >= kFirstAgent && id - kFirstAgent < m_count; }
    /// Makes an unknown one known. Pointers to other agents are void afterwards.
    Agent &obtain(int id);
    std::vector<Agent> &agents() { return m_agents; }
    const std::vector<Agent> &agents() const { return m_agents; }
    int signedInCount() const;

    static std::string displayName(const Agent &agent);

private:
    std::vector<Agent> m_agents;
    std::unordered_map<int, std::size_t> m_others; ///< those that are not in the dense part
    int m_count = 0;
};

} // namespace ccsim
