// SPDX-License-Identifier: Apache-2.0
#include "app/agents/criteriatext.h"

using namespace Qt::StringLiterals;

QList<CriteriaText::Part> CriteriaText::parts(const AgentCriteria &criteria)
{
    QList<Part> parts;
    const auto add = [&](QLatin1StringView key, const QString &text, auto AgentCriteria::*asked) {
        AgentCriteria without = criteria;
        without.*asked = AgentCriteria().*asked;
        parts.append({key, text, without});
    };
    if (!criteria.text.isEmpty()) {
        //: What the list is filtered by; %1 is what was typed into the search field
        add("text"_L1, tr("Search: %1").arg(criteria.text), &AgentCriteria::text);
    }
    if (criteria.state) {
        //: What the list is filtered by; %1 is a state such as "Talking"
        add("state"_L1, tr("State: %1").arg(AgentText::state(*criteria.state)), &AgentCriteria::state);
    }
    if (criteria.group) {
        //: What the list is filtered by; %1 is the name of a group
        const QString named = tr("Group: %1").arg(*criteria.group);
        //: What the list is filtered by: agents who belong to no group
        add("group"_L1, criteria.group->isEmpty() ? tr("No group") : named, &AgentCriteria::group);
    }
    if (criteria.medium) {
        //: What the list is filtered by; %1 is "voice", "chat" or "mail"
        add("medium"_L1, tr("Media: %1").arg(AgentText::medium(*criteria.medium)), &AgentCriteria::medium);
    }
    if (criteria.signedInHours > 0) {
        //: What the list is filtered by
        add("signedIn"_L1, tr("Signed in for %Ln hour(s) or more", nullptr, criteria.signedInHours),
            &AgentCriteria::signedInHours);
    }
    if (criteria.unchangedHours > 0) {
        //: What the list is filtered by: how long an agent has been in one state
        add("unchanged"_L1, tr("State unchanged for %Ln hour(s) or more", nullptr, criteria.unchangedHours),
            &AgentCriteria::unchangedHours);
    }
    return parts;
}
