// SPDX-License-Identifier: Apache-2.0
#include "app/signout/afterrefusal.h"

#include "app/signout/signoutorder.h"

namespace
{
// One first attempt, one with a new Guid or after 000-007, one by the inspector's call, and one repeat of
// that.
constexpr qsizetype mostAttempts = 4;
} // namespace

AfterRefusal afterRefusal(const SignOutOrder &order, SignOutMethod method, bool guidIsNewer)
{
    const GatewayResult result = order.lastResult();
    const bool mayTryAgain = order.attempts.size() < mostAttempts;
    const bool mayMeanOtherWay = result.hasRetcode("000-003") || result.hasRetcode("100-006");

    // This gateway wants one call at a time of each acting agent; the connection keeps to that from now on.
    if (result.hasRetcode("000-007") && mayTryAgain && !order.repeatedForOverlap)
        return AfterRefusal::Repeat;
    if (mayMeanOtherWay && mayTryAgain && guidIsNewer)
        return AfterRefusal::Repeat;
    if (mayMeanOtherWay && mayTryAgain && !order.attempts.last().byInspectorCall
        && method == SignOutMethod::Automatic)
        return AfterRefusal::OtherWay;
    return result.hasRetcode("100-006") || result.hasRetcode("100-008") ? AfterRefusal::CheckWhetherOut
                                                                        : AfterRefusal::Refused;
}
