// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/consequencelist.h"

#include "ui/common/style.h"
#include "ui/signout/callchoicerow.h"
#include "ui/signout/consequenceline.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Tone = ConsequenceLine::Tone;

ConsequenceList::ConsequenceList(QWidget *parent)
    : QWidget(parent),
      m_calls(new ConsequenceLine("callsCutLabel"_L1, "warning"_L1, Tone::Irreversible, this)),
      m_callsChoice(new CallChoiceRow("calls"_L1, true, this)),
      m_maybe(new ConsequenceLine("maybeOnCallLabel"_L1, "state-unknown"_L1, Tone::Doubtful, this)),
      m_maybeChoice(new CallChoiceRow("maybe"_L1, false, this)),
      m_now(new ConsequenceLine("outNowLabel"_L1, "signout"_L1, Tone::Plain, this)),
      m_self(new ConsequenceLine("selfLeftOutLabel"_L1, "info"_L1, Tone::Plain, this)),
      m_waiting(new ConsequenceLine("waitingLabel"_L1, "result-waiting"_L1, Tone::Plain, this)),
      m_underWay(new ConsequenceLine("underWayLabel"_L1, "info"_L1, Tone::Plain, this)),
      m_gone(new ConsequenceLine("goneLabel"_L1, "info"_L1, Tone::Plain, this)),
      m_rights(new ConsequenceLine("rightsLabel"_L1, "info"_L1, Tone::Plain, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gridStep);
    const QList<QWidget *> widgets{m_calls, m_callsChoice, m_maybe,    m_maybeChoice, m_now,
                                   m_self,  m_waiting,     m_underWay, m_gone,        m_rights};
    for (QWidget *widget : widgets)
        lines->addWidget(widget);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_callsChoice, &CallChoiceRow::chosen, this, &ConsequenceList::chosen);
    connect(m_maybeChoice, &CallChoiceRow::chosen, this, &ConsequenceList::chosen);
}

void ConsequenceList::setRights(GatewaySession::Rights rights)
{
    m_rights->say(rights == GatewaySession::Rights::NotInspector
                      //: Confirmation
                      ? tr("The gateway says you are not an inspector: this will probably be refused.")
                      : QString());
}

QString ConsequenceList::text() const
{
    QStringList lines;
    for (const ConsequenceLine *line :
         {m_calls, m_maybe, m_now, m_self, m_waiting, m_underWay, m_gone, m_rights}) {
        if (!line->text().isEmpty())
            lines.append(line->text());
    }
    return lines.join(u'\n');
}

CallChoice ConsequenceList::onCall() const
{
    return m_callsChoice->choice();
}

CallChoice ConsequenceList::maybeOnCall() const
{
    return m_maybeChoice->choice();
}

/// The headline names him already.
bool ConsequenceList::isOne(const SignOutDraft &draft)
{
    return draft.plan().count() == 1;
}

void ConsequenceList::tell(const SignOutDraft &draft)
{
    const auto line = [](ConsequenceLine *where, size_t count, const QString &text) {
        where->say(count > 0 ? text : QString());
    };
    tellCalls(draft);
    tellDoubtful(draft);
    const SignOutPlan &plan = draft.plan();
    //: Confirmation: agents who are certainly not in a call
    const QString several =
        tr("%Ln agent(s) not on a call: signed out now", nullptr, int(plan.outNow.size()));
    //: Confirmation: the only agent that it is about, who is certainly not in a call
    line(m_now, plan.outNow.size(), isOne(draft) ? tr("Not on a call: signed out now") : several);
    //: Confirmation: the supervisor's own row was selected too
    line(m_self, plan.selfLeftOut ? 1 : 0, tr("You are in the selection yourself and are left out."));
    //: Confirmation: selected agents for whom an earlier sign-out waits; "left signed in" is a choice above
    line(m_waiting, size_t(draft.waitingCount()),
         tr("%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting",
            nullptr, draft.waitingCount()));
    //: Confirmation: selected agents for whom a sign-out is on its way already
    line(m_underWay, size_t(draft.underWayCount()),
         tr("%Ln agent(s) being signed out already, left out", nullptr, draft.underWayCount()));
    //: Confirmation: selected agents who have left the list in the meantime
    line(m_gone, size_t(draft.goneCount()),
         tr("%Ln agent(s) gone from the list meanwhile, left out", nullptr, draft.goneCount()));
}

void ConsequenceList::tellCalls(const SignOutDraft &draft)
{
    const int count = int(draft.plan().callsCut.size());
    const bool one = isOne(draft);
    QString text;
    switch (draft.onCall) {
    case CallChoice::Now:
        //: Confirmation: the only agent that it is about is in a call, which ends
        text = one ? tr("On a call: the call will be cut")
                   //: Confirmation: agents in a call, the call ends when they are signed out
                   : tr("%Ln agent(s) on a call: calls will be cut", nullptr, count);
        m_calls->setLook("warning"_L1, Tone::Irreversible);
        break;
    case CallChoice::After:
        //: Confirmation: the only agent that it is about is in a call and is signed out when it has ended
        text = one ? tr("On a call: signed out when the call has ended")
                   //: Confirmation: agents in a call, each is signed out when his call has ended
                   : tr("%Ln agent(s) on a call: signed out when their calls have ended", nullptr, count);
        m_calls->setLook("result-waiting"_L1, Tone::Plain);
        break;
    case CallChoice::Leave:
        //: Confirmation: the only agent that it is about is in a call, and nothing happens
        text = one ? tr("On a call: left signed in")
                   //: Confirmation: agents in a call, nothing happens to them
                   : tr("%Ln agent(s) on a call: left signed in", nullptr, count);
        m_calls->setLook("info"_L1, Tone::Plain);
        break;
    }
    if (count == 0) {
        //: Confirmation, in place of "3 agents on a call: calls will be cut" once all calls have ended
        text = tr("Nobody is on a call any more");
        m_calls->setLook("info"_L1, Tone::Plain);
    }
    m_callsChoice->choose(draft.onCall);
    tellGroup(m_calls, m_callsChoice, count, text);
}

void ConsequenceList::tellDoubtful(const SignOutDraft &draft)
{
    const int count = int(draft.plan().maybeOnCall.size());
    const bool now = draft.maybeOnCall == CallChoice::Now;
    QString told;
    if (isOne(draft)) {
        //: Confirmation: of the only agent that it is about it is not known whether he is in a call
        told = now ? tr("May be on a call (state unknown)")
                   //: Confirmation: the same, and nothing happens to him
                   : tr("May be on a call (state unknown): left signed in");
    } else {
        //: Confirmation: agents of whom it is not known whether they are in a call
        told = now ? tr("%Ln agent(s) may be on a call (state unknown)", nullptr, count)
                   //: Confirmation: the same, and nothing happens to them
                   : tr("%Ln agent(s) may be on a call (state unknown): left signed in", nullptr, count);
    }
    //: Confirmation, in place of "2 agents may be on a call (state unknown)" once all states are known
    const QString text = count > 0 ? told : tr("Everybody's state is known now");
    m_maybe->setLook(count > 0 ? "state-unknown"_L1 : "info"_L1,
                     now && count > 0 ? Tone::Doubtful : Tone::Plain);
    m_maybeChoice->choose(draft.maybeOnCall);
    tellGroup(m_maybe, m_maybeChoice, count, text);
}

// Once shown they stay: nothing jumps under the mouse because a call has ended.
void ConsequenceList::tellGroup(ConsequenceLine *line, CallChoiceRow *choice, int count, const QString &text)
{
    const bool isShown = count > 0 || !line->text().isEmpty();
    line->say(isShown ? text : QString());
    choice->describe(text);
    choice->setVisible(isShown);
    choice->setEnabled(count > 0);
}
