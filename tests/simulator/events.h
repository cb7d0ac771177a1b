// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/floor.h"
#include "tests/simulator/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ccsim
{

/// One entry of a client's event queue (gateway reference, section 7).
struct Event {
    std::string type;
    int workNo = 0; ///< whose queue it is
    std::string content = "null"; ///< JSON
    std::int64_t time = 0;
};

std::string eventJson(const Event &event, const Options &options);

/// What an agent hears when his own state becomes `state`.
std::vector<Event> stateEvents(int workNo, const State &state, bool byInspector, std::int64_t now);
/// What he hears when he has signed in, in the documented order (gateway reference 4.1).
std::vector<Event> signInEvents(int workNo, const State &state, std::int64_t now);
Event shutdownEvent(int workNo, std::int64_t loginTime, std::int64_t now);
/// To an inspector about an agent; subtype without its prefix, such as "Login".
Event monitorEvent(int inspector, int agent, const std::string &subtype, std::int64_t now);

} // namespace ccsim
