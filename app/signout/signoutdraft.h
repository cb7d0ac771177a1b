// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/profile.h"
#include "app/signout/signoutconsent.h"
#include "app/signout/signoutplan.h"

#include <QList>
#include <QSet>

#include <optional>
#include <vector>

class AgentStore;

/// What is to become of agents on a call, or of those who may be.
enum class CallChoice {
    Now,
    After, ///< when the call has ended; only where there surely is one
    Leave, ///< they stay signed in
};

/// What becomes of an agent when the person agrees.
enum class Fate {
    Gone, ///< not in the list any more
    UnderWay, ///< left out: an order of his is on its way
    Left,
    AfterCall,
    Now,
    MaybeCut,
    Cut,
};

/// What the administrator asks for, and what the way of signing out can carry.
struct SignOutDemands {
    bool causeCode = false;
    bool note = false;
    SignOutMethod method = SignOutMethod::Automatic;
};

/// A sign-out in the making: whom it is about as of now, what has been chosen, what is still missing.
class SignOutDraft
{
public:
    /// More calls than these are cut only when their number is typed.
    static constexpr int mostUntypedCuts = 20;

    enum class Missing {
        Anybody, ///< nobody is there to be signed out, or all are left by choice
        CauseCode, ///< demanded and not given
        UsableCauseCode, ///< given, and none
        Note, ///< demanded and not written
        TypedCount, ///< of the calls that are cut
    };

    /// The store must outlive the draft. Empty until refresh().
    SignOutDraft(const QList<AgentId> &selection, AgentId self, const AgentStore *store);

    SignOutDemands demands;
    CallChoice onCall = CallChoice::Now;
    CallChoice maybeOnCall = CallChoice::Now; ///< Now or Leave
    std::optional<int> causeCode = 0; ///< 0: none; empty: what was typed is no cause code
    QString note; ///< as typed
    /// As typed. It holds while it is a number that was asked for and no more calls than that would be cut:
    /// on a busy floor a few calls end while one types.
    QString typedCount;

    /// Reads the agents anew. True: something worse than a moment ago would happen to somebody, which the
    /// person has to read first.
    bool refresh();

    const SignOutPlan &plan() const { return m_plan; }
    int goneCount() const { return m_gone; } ///< selected ones who have left the list
    int underWayCount() const { return m_underWay; } ///< selected ones with an open order
    /// Of those in the plan: an earlier order of his waits for the end of a call.
    int waitingCount() const { return m_waiting; }
    int selectedCount() const { return int(m_selection.size()); }
    AgentId selected(int index) const { return m_selection.at(index); } ///< 0 to selectedCount() - 1
    /// The same one in the plan; null: he is not in it. Valid until refresh().
    const Agent *planned(int index) const;
    Fate fateOf(int index) const; ///< of selected(index)

    Fate fate(OnCall agent) const;
    int nowCount() const; ///< cut or not
    int afterCallCount() const;
    int cutCount() const; ///< calls that are surely cut

    bool needsTypedCount() const { return cutCount() > mostUntypedCuts; }
    /// In the order in which a person comes across it; empty: may be carried out.
    QList<Missing> missing() const;
    SignOutConsent consent() const;

private:
    enum class Seen : signed char { Absent, UnderWay, NotOnCall, MaybeOnCall, OnCall };

    static Seen seen(const Agent &agent);
    const std::vector<Agent> *groupOf(Seen seen) const;
    int severity(Seen seen) const;
    QString cleanNote() const;
    bool countMatches() const;

    QList<AgentId> m_selection;
    AgentId m_self;
    const AgentStore *m_store;
    SignOutPlan m_plan;
    std::vector<Seen> m_seen; ///< beside m_selection; empty: not looked yet
    std::vector<int> m_places; ///< beside m_selection: where in his group of the plan
    QSet<int> m_asked; ///< numbers of calls that have been shown
    int m_gone = 0;
    int m_underWay = 0;
    int m_waiting = 0;
};
