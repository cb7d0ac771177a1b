// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/floor.h"

#include <cstddef>
#include <random>
#include <vector>

namespace ccsim
{

/// What happens next to one agent of the simulated floor.
struct ChurnStep {
    enum class Kind { State, GoHome, ComeBack };
    Kind kind = Kind::State;
    int agent = 0;
    State state;
};

/// Life on the floor: calls, wrap-up, rest, busy; now and then somebody goes home or comes back.
class Churn
{
public:
    explicit Churn(unsigned seed) : m_random(seed ^ 0x5eedu) { }

    /// One step, or nothing sensible was found (an empty floor).
    bool next(Floor &floor, ChurnStep &step);
    /// Anybody of the floor who is out and whom no program holds; 0: nobody found.
    int somebodyWhoIsOut(Floor &floor, bool wentHomeOnly);

private:
    State following(const Agent &agent);

    std::mt19937 m_random;
    std::vector<int> m_ringing; ///< calls being set up: these move on first, they last seconds
};

} // namespace ccsim
