// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutorder.h"

#include <vector>

class AgentStore;

/// Which sign-outs may be tried again: the newest order of an agent, ended without success (not sent,
/// withdrawn, refused for a reason that may pass, proved to be still signed in), and the very session it was
/// meant for is in the list. What became of an Unverified one is not known, so it is not repeated blindly.
namespace retryplan
{
bool mayRetry(const SignOutOrder &order, const AgentStore &store);
/// Of all orders; only the newest of each agent counts.
QList<AgentId> agents(const std::vector<SignOutOrder> &orders, const AgentStore &store);

struct Reason {
    int causeCode = 0; ///< 1..255; 0: none
    QString note;
    bool anyAfterCall = false; ///< at least one of them was not to cut a call
};
/// Why the newest orders of these agents were made; what is not the same in all of them stays empty.
Reason commonReason(const std::vector<SignOutOrder> &orders, const QList<AgentId> &agents);
} // namespace retryplan
