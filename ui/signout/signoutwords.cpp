// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/signoutwords.h"

#include "app/agents/agentstore.h"
#include "ui/common/foreigntext.h"

#include <QStringList>

QString SignOutWords::headline(const SignOutDraft &draft, const AgentStore &store)
{
    const SignOutPlan &plan = draft.plan();
    if (plan.count() == 0) {
        //: Confirmation: of the selected agents none can be signed out
        return tr("Nobody is left to sign out");
    }
    if (plan.count() == 1) {
        const Agent &agent = plan.at(0);
        const QString name = ForeignText::inSentence(store.name(agent));
        //: Confirmation for one agent whose name is not known; %1 is the number
        return name.isEmpty() ? tr("Sign out agent %1?").arg(agent.id.text())
                              //: Confirmation for one agent; %1 is the name, %2 the number
                              : tr("Sign out %1 (%2)?").arg(name, agent.id.text());
    }
    const int chosen = draft.nowCount() + draft.afterCallCount();
    //: Confirmation for several agents
    return tr("Sign out %Ln agent(s)?", nullptr, chosen > 0 ? chosen : plan.count());
}

QString SignOutWords::confirm(const SignOutDraft &draft)
{
    const int cut = draft.cutCount();
    const int after = draft.afterCallCount();
    const int all = draft.nowCount() + after;
    if (all > 1 && after == all) {
        //: Button that signs so many agents out, each when his call has ended
        return tr("Sign out %Ln agent(s) after their call(s)", nullptr, all);
    }
    if (all > 1) {
        //: Button that signs so many agents out
        const QString text = tr("Sign out %Ln agent(s)", nullptr, all);
        if (cut == 0 && after == 0)
            return text;
        //: Second part of the button "Sign out 12 agents (cut 3 calls)"
        const QString calls = cut > 0 ? tr("cut %Ln call(s)", nullptr, cut)
                                      //: Second part of the button "Sign out 12 agents (3 after their calls)"
                                      : tr("%Ln after their call(s)", nullptr, after);
        //: Button; %1 is "Sign out 12 agents", %2 "cut 3 calls" or "3 after their calls"
        return tr("%1 (%2)").arg(text, calls);
    }
    if (cut > 0) {
        //: Button that signs one agent out and ends a call
        return tr("Sign out and cut %Ln call(s)", nullptr, cut);
    }
    //: Button that signs one agent out when his call has ended
    return after > 0 ? tr("Sign out after the call(s)", nullptr, after)
                     //: Button that signs one agent out who is not in a call
                     : tr("Sign out");
}

QString SignOutWords::missing(const SignOutDraft &draft)
{
    QStringList lines;
    const QList<SignOutDraft::Missing> missing = draft.missing();
    for (const SignOutDraft::Missing what : missing) {
        switch (what) {
        case SignOutDraft::Missing::Anybody:
            if (draft.plan().count() > 0) {
                //: Confirmation: all agents concerned are to be left signed in
                lines.append(tr("With this choice nobody is signed out."));
            }
            break;
        case SignOutDraft::Missing::CauseCode:
            //: Confirmation: what is missing
            lines.append(tr("Enter a cause code: your administrator requires one."));
            break;
        case SignOutDraft::Missing::UsableCauseCode:
            //: Confirmation: what was typed as a cause code is none
            lines.append(tr("The cause code must begin with a number from 1 to 255."));
            break;
        case SignOutDraft::Missing::Note:
            //: Confirmation: what is missing
            lines.append(tr("Write a note: your administrator requires one."));
            break;
        case SignOutDraft::Missing::TypedCount:
            break; // the field itself says so
        }
    }
    return lines.join(u'\n');
}
