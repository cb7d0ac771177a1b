// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalrecord.h"

#include <algorithm>
#include <array>

namespace
{

constexpr std::array finals{journalword::signedOut,  journalword::stillSignedIn, journalword::refused,
                            journalword::unverified, journalword::notSent,       journalword::withdrawn};
constexpr std::array beforeLeaving{journalword::made, journalword::waitingForCall, journalword::held};

template <typename Words> bool isOneOf(const Words &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *each) { return word == QLatin1StringView(each); });
}

} // namespace

bool journalword::isFinal(const QString &outcome)
{
    return isOneOf(finals, outcome);
}

bool journalword::mayHaveLeft(const QString &outcome)
{
    return !isFinal(outcome) && !isOneOf(beforeLeaving, outcome);
}
