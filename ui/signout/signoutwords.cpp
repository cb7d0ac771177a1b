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
    if (draft.cutCount() > 0) {
        //: Button that signs agents out and ends calls
        return tr("Sign out and cut %Ln call(s)", nullptr, draft.cutCount());
    }
    if (draft.afterCallCount() == 0) {
        //: Button that signs agents out, none of them in a call
        return tr("Sign out");
    }
    if (draft.nowCount() == 0) {
        //: Button that signs agents out, each when his call has ended
        return tr("Sign out after the call(s)", nullptr, draft.afterCallCount());
    }
    //: Button that signs agents out, some at once and so many when their calls have ended
    return tr("Sign out, %Ln after their call(s)", nullptr, draft.afterCallCount());
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
            lines.append(tr("Enter a cause code: your administrator demands one."));
            break;
        case SignOutDraft::Missing::UsableCauseCode:
            //: Confirmation: what was typed as a cause code is none
            lines.append(tr("The cause code must begin with a number from 1 to 255."));
            break;
        case SignOutDraft::Missing::Note:
            //: Confirmation: what is missing
            lines.append(tr("Write a note: your administrator demands one."));
            break;
        case SignOutDraft::Missing::TypedCount:
            break; // the field itself says so
        }
    }
    return lines.join(u'\n');
}
