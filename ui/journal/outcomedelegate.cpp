// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/outcomedelegate.h"

#include "app/journal/journalrecord.h"
#include "app/journal/journaltablemodel.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace
{

struct Look {
    const char *outcome;
    QLatin1StringView icon;
    QColor Colours::*colour;
};

constexpr Look looks[]{
    {journalword::opened, "info"_L1, &Colours::muted},
    {journalword::closed, "info"_L1, &Colours::muted},
    {journalword::made, "result-waiting"_L1, &Colours::muted},
    {journalword::waitingForCall, "result-waiting"_L1, &Colours::muted},
    {journalword::held, "result-waiting"_L1, &Colours::muted},
    {journalword::released, "signout"_L1, &Colours::accent},
    {journalword::sent, "signout"_L1, &Colours::accent},
    {journalword::accepted, "result-checking"_L1, &Colours::accent},
    {journalword::checking, "result-checking"_L1, &Colours::accent},
    {journalword::signedOut, "result-ok"_L1, &Colours::good},
    {journalword::stillSignedIn, "result-stillin"_L1, &Colours::warningText},
    {journalword::refused, "result-refused"_L1, &Colours::danger},
    {journalword::notSent, "result-notsent"_L1, &Colours::muted},
    {journalword::withdrawn, "result-withdrawn"_L1, &Colours::muted},
};
// "unverified", "unknown", and whatever a later version may write.
constexpr Look notKnown{"", "result-unknown"_L1, &Colours::warningText};

const Look &lookOf(const QString &outcome)
{
    const auto found = std::find_if(std::begin(looks), std::end(looks), [&](const Look &look) {
        return outcome == QLatin1StringView(look.outcome);
    });
    return found == std::end(looks) ? notKnown : *found;
}

} // namespace

QLatin1StringView OutcomeDelegate::iconName(const QString &outcome)
{
    return lookOf(outcome).icon;
}

QColor Colours::*OutcomeDelegate::colour(const QString &outcome)
{
    return lookOf(outcome).colour;
}

CellDelegate::Sign OutcomeDelegate::sign(const QModelIndex &index, const QPalette &palette) const
{
    const QString outcome = index.data(JournalTableModel::OutcomeRole).toString();
    return {iconName(outcome), Colours::of(palette).*colour(outcome)};
}
