// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutdraft.h"

#include "app/agents/agentstore.h"

#include <algorithm>

namespace
{
constexpr int mostDigits = 9;
}

SignOutDraft::SignOutDraft(const QList<AgentId> &selection, AgentId self, const AgentStore *store)
    : m_selection(selection), m_self(self), m_store(store)
{
}

SignOutDraft::Seen SignOutDraft::seen(const Agent &agent)
{
    switch (agent.onCall()) {
    case OnCall::No:
        return Seen::NotOnCall;
    case OnCall::Maybe:
        return Seen::MaybeOnCall;
    case OnCall::Yes:
        break;
    }
    return Seen::OnCall;
}

// Selections may be of the whole floor and the floor changes all the time: one pass, no look-up by value.
bool SignOutDraft::refresh()
{
    const bool first = m_seen.empty();
    m_seen.resize(size_t(m_selection.size()), Seen::Absent);
    m_places.resize(m_seen.size());
    m_gone = 0;
    m_underWay = 0;
    m_waiting = 0;
    m_plan.clear();
    bool worse = false;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        const AgentRow *row = m_store->find(m_selection.at(qsizetype(i)));
        Seen now = Seen::Absent;
        if (!row) {
            ++m_gone;
        } else if (row->signOut == SignOutMark::UnderWay) {
            ++m_underWay;
            now = Seen::UnderWay;
        } else {
            m_plan.add(row->agent, m_self);
            if (row->agent.id != m_self) {
                now = seen(row->agent);
                m_waiting += row->signOut == SignOutMark::AfterCall;
                m_places[i] = int(groupOf(now)->size()) - 1;
            }
        }
        worse = worse || severity(now) > severity(m_seen[i]);
        m_seen[i] = now;
    }
    m_asked.insert(int(m_plan.callsCut.size()));
    return worse && !first;
}

Fate SignOutDraft::fate(OnCall agent) const
{
    switch (agent) {
    case OnCall::No:
        break;
    case OnCall::Maybe:
        return maybeOnCall == CallChoice::Now ? Fate::MaybeCut : Fate::Left;
    case OnCall::Yes:
        return onCall == CallChoice::Now  ? Fate::Cut
            : onCall == CallChoice::After ? Fate::AfterCall
                                          : Fate::Left;
    }
    return Fate::Now;
}

const std::vector<Agent> *SignOutDraft::groupOf(Seen seen) const
{
    switch (seen) {
    case Seen::Absent:
    case Seen::UnderWay:
        break;
    case Seen::NotOnCall:
        return &m_plan.outNow;
    case Seen::MaybeOnCall:
        return &m_plan.maybeOnCall;
    case Seen::OnCall:
        return &m_plan.callsCut;
    }
    return nullptr;
}

const Agent *SignOutDraft::planned(int index) const
{
    const std::vector<Agent> *group = groupOf(m_seen[size_t(index)]);
    return group ? &(*group)[size_t(m_places[size_t(index)])] : nullptr;
}

Fate SignOutDraft::fateOf(int index) const
{
    if (const Agent *agent = planned(index))
        return fate(agent->onCall());
    return m_seen[size_t(index)] == Seen::UnderWay ? Fate::UnderWay : Fate::Gone;
}

int SignOutDraft::severity(Seen seen) const
{
    if (seen == Seen::Absent || seen == Seen::UnderWay)
        return 0;
    switch (fate(seen == Seen::OnCall            ? OnCall::Yes
                     : seen == Seen::MaybeOnCall ? OnCall::Maybe
                                                 : OnCall::No)) {
    case Fate::Gone:
    case Fate::UnderWay:
    case Fate::Left:
        return 0;
    case Fate::AfterCall:
    case Fate::Now:
        return 1; // he loses nothing but his session, sooner or later
    case Fate::MaybeCut:
        return 2;
    case Fate::Cut:
        break;
    }
    return 3;
}

int SignOutDraft::cutCount() const
{
    return onCall == CallChoice::Now ? int(m_plan.callsCut.size()) : 0;
}

int SignOutDraft::afterCallCount() const
{
    return onCall == CallChoice::After ? int(m_plan.callsCut.size()) : 0;
}

int SignOutDraft::nowCount() const
{
    const bool withDoubtful = maybeOnCall == CallChoice::Now;
    return cutCount() + int(m_plan.outNow.size()) + (withDoubtful ? int(m_plan.maybeOnCall.size()) : 0);
}

QString SignOutDraft::cleanNote() const
{
    QString text = note.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    text.truncate(SignOutConsent::mostNoteCharacters);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

bool SignOutDraft::countMatches() const
{
    const QString typed = typedCount.trimmed();
    if (typed.isEmpty() || typed.size() > mostDigits)
        return false;
    int number = 0;
    // Digits of any script: the number is shown in the person's own.
    for (const QChar c : typed) {
        if (c.digitValue() < 0)
            return false;
        number = number * 10 + c.digitValue();
    }
    return number >= cutCount() && m_asked.contains(number);
}

QList<SignOutDraft::Missing> SignOutDraft::missing() const
{
    QList<Missing> missing;
    if (nowCount() + afterCallCount() == 0)
        missing.append(Missing::Anybody);
    if (!causeCode)
        missing.append(Missing::UsableCauseCode);
    else if (demands.causeCode && *causeCode == 0)
        missing.append(Missing::CauseCode);
    if (demands.note && cleanNote().isEmpty())
        missing.append(Missing::Note);
    if (needsTypedCount() && !countMatches())
        missing.append(Missing::TypedCount);
    return missing;
}

SignOutConsent SignOutDraft::consent() const
{
    SignOutConsent consent;
    consent.now.reserve(size_t(nowCount()));
    const auto add = [](std::vector<Agent> &to, const std::vector<Agent> &agents) {
        to.insert(to.end(), agents.begin(), agents.end());
    };
    if (onCall == CallChoice::Now)
        add(consent.now, m_plan.callsCut);
    else if (onCall == CallChoice::After)
        add(consent.afterCall, m_plan.callsCut);
    if (maybeOnCall == CallChoice::Now)
        add(consent.now, m_plan.maybeOnCall);
    add(consent.now, m_plan.outNow);
    consent.causeCode = causeCode.value_or(0);
    consent.note = cleanNote();
    return consent;
}
