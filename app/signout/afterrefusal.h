// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/profile.h"

struct SignOutOrder;

/// What follows when the gateway has said no to an order's call (gateway reference 4.14).
enum class AfterRefusal {
    Repeat, ///< the reason has passed: look him up, and if he is there call again
    OtherWay, ///< it may mean "not permitted like this": look him up, and go on with the inspector's call
    CheckWhetherOut, ///< it says that he is out already, which takes proof
    Refused, ///< that is the answer
};

/// By the order's last attempt. `guidIsNewer`: the session's Guid has changed since that call was made.
AfterRefusal afterRefusal(const SignOutOrder &order, SignOutMethod method, bool guidIsNewer);
