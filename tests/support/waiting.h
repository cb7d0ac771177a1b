// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayresult.h"

#include <functional>

class GatewayConnection;
class GatewayRequest;
class ManualClock;

/// How long a test waits for what should come at once. Long, because it is only used up by a failing test.
inline constexpr int patienceMs = 20000;

/// Moves the clock on in small steps until the condition holds: waiting times of the program pass about ten
/// times as fast, while the network does its work in real time. False: it never held.
[[nodiscard]] bool runUntil(ManualClock &clock, const std::function<bool()> &condition,
                            int realMs = patienceMs);
/// Lets so much of the program's time pass, with the network working meanwhile.
void runFor(ManualClock &clock, qint64 ms);

/// Starts the request and waits for its end. Checks that finished() comes once and not from inside start();
/// where that is not so, the test fails and the result is a default-made one.
GatewayResult resultOf(GatewayRequest *request);
/// The same for one call.
GatewayResult resultOf(GatewayConnection &connection, const CallSpec &spec);

/// For messages of failing tests.
const char *kindName(GatewayResult::Kind kind);
