// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutorder.h"

#include <array>
#include <bitset>

/// What has become of an order, in the coarse words the status panel counts and filters by; the numbers are
/// the order in which they are shown.
enum class OrderGroup {
    SignedOut,
    Refused,
    Open, ///< sent, being checked
    Queued, ///< waits for its turn
    WaitingForCall,
    Held, ///< asks again
    StillIn, ///< proved to be still signed in
    NotKnown,
    NotSent, ///< also: withdrawn
};
inline constexpr int orderGroupCount = int(OrderGroup::NotSent) + 1;

OrderGroup orderGroup(SignOutOrder::State state);

/// A set of groups, by int(OrderGroup).
using OrderGroups = std::bitset<orderGroupCount>;

/// How many orders there are of each group.
struct OrderCounts {
    std::array<int, orderGroupCount> numbers{};

    int of(OrderGroup group) const { return numbers[size_t(group)]; }
    int &of(OrderGroup group) { return numbers[size_t(group)]; }
};

class OrderGroupText
{
    Q_DECLARE_TR_FUNCTIONS(OrderGroupText)

public:
    /// "12 refused", for the head of the panel.
    static QString count(OrderGroup group, int count);
};
