// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ccsim
{
struct Options;
class Simulator;
} // namespace ccsim

/// List answers in the simulator's form, without its network.
namespace listanswer
{

/// One agent in so many changes from one reading to the next: 5 %.
inline constexpr int changedEvery = 20;

/// As a floor of `agents` would be told in round 0, 1, …: from one round to the next 5 % change their state.
QByteArray bytes(int agents, int round);
/// The same on a running simulator, on top of what is there.
void change(ccsim::Simulator &simulator, int agents, int round);

} // namespace listanswer
