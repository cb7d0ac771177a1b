// SPDX-License-Identifier: Apache-2.0
#include "app/signout/ordertext.h"

#include "app/clocktime.h"
#include "app/gateway/answertime.h"
#include "app/gateway/gatewaysentence.h"

#include <QLocale>

using Remark = SignOutOrder::Remark;
using State = SignOutOrder::State;

QString OrderText::agent(const SignOutOrder &order)
{
    const QString name = order.name.simplified();
    //: %1 is an agent's name, %2 the number
    return name.isEmpty() ? order.agent.text() : tr("%1 (%2)").arg(name, order.agent.text());
}

QString OrderText::advice(const SignOutOrder &order)
{
    switch (order.state) {
    case State::Made:
    case State::Released:
    case State::Sent:
    case State::Accepted:
    case State::Checking:
        return {};
    case State::WaitingForCall:
        //: What to do about a sign-out that waits for a call to end; the words in quotes are commands
        return tr("It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not "
                  "wait.");
    case State::Held:
        //: What to do about a sign-out that is held back; the words in quotes are commands
        return tr("Choose “Sign out now” to decide anew, or “Withdraw”.");
    case State::SignedOut:
        return {};
    case State::StillSignedIn:
        //: What to do about a sign-out that had no effect; the words in quotes are a command
        return tr("Choose “Retry failed ones”; if it does not help, the agent has to sign out.");
    case State::Refused:
        if (order.remark == Remark::CallBegan)
            return tr("Choose “Retry failed ones” when the call has ended.");
        return GatewaySentence::advice(order.lastRefusal());
    case State::Unverified:
        return adviceUnverified(order);
    case State::NotSent:
        switch (order.remark) {
        case Remark::NotRecorded:
            return tr("Mend the journal as said above the list, then choose “Retry failed ones”.");
        case Remark::NewSession:
            return tr("Look for the agent in the list. Whoever is there now can be signed out from there.");
        case Remark::SessionEnded:
        case Remark::Interrupted:
            return tr("Sign in; if the agent is still in the list, choose “Retry failed ones”.");
        default:
            return order.attempts.isEmpty() ? QString() : GatewaySentence::advice(order.lastResult());
        }
    case State::Withdrawn:
        return {};
    }
    return {};
}

QString OrderText::adviceUnverified(const SignOutOrder &order)
{
    switch (order.remark) {
    case Remark::SessionEnded:
    case Remark::Interrupted:
        return tr("Sign in to the same gateway: it is checked then.");
    case Remark::Present:
        return tr("Ask the agent, or order it anew from the list.");
    default:
        return tr("Look for the agent in the list; who is still there can be signed out from there.");
    }
}

QString OrderText::call(const SignOutAttempt &attempt)
{
    //: One way to sign an agent out
    return attempt.byInspectorCall ? tr("inspector sign-out")
        //: One way to sign an agent out
        : attempt.withCause ? tr("force sign-out with cause code")
                            //: One way to sign an agent out
                            : tr("force sign-out");
}

QString OrderText::answer(const GatewayResult &result)
{
    const QString raw = GatewaySentence::rawCode(result).simplified();
    return raw.isEmpty() ? GatewaySentence::failure(result) : raw;
}

QString OrderText::cause(const SignOutOrder &order)
{
    if (order.causeCode == 0)
        return {};
    const bool isCarried = order.attempts.isEmpty() || order.attempts.last().withCause;
    const QString code = QString::number(order.causeCode); // as it goes to the gateway
    //: %1 is a cause code; the request that was made has no place for it
    return isCarried ? code : tr("%1 (the last request could not carry it)").arg(code);
}

QString OrderText::technicalTitle()
{
    //: Heading in the details of a sign-out: requests, the gateway's words, numbers
    return tr("Technical details");
}

QList<OrderText::Fact> OrderText::facts(const SignOutOrder &order)
{
    const auto moment = [](qint64 utcMs) { return utcMs > 0 ? dayAndTime(utcMs) : QString(); };
    QList<Fact> facts{
        //: Detail of a sign-out: when it was ordered
        {tr("Ordered"), moment(order.madeUtcMs)},
        //: Detail of a sign-out: when its result was known
        {tr("Ended"), moment(order.endedUtcMs)},
        //: Detail of a sign-out: the agent's state when it was ordered
        {tr("State before"), AgentText::state(order.before)},
    };
    if (order.afterCall) {
        //: Detail of a sign-out: what the person chose; the value follows
        facts.append({tr("When"), tr("after the call")});
    }
    //: Detail of a sign-out: the number that was chosen to go along with it
    facts.append({tr("Cause code"), cause(order)});
    //: Detail of a sign-out: what the person has written about it
    facts.append({tr("Note"), order.note, true});
    facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QList<OrderText::Fact> OrderText::technicalFacts(const SignOutOrder &order)
{
    QList<Fact> facts;
    for (qsizetype i = 0; i < order.attempts.size(); ++i) {
        const SignOutAttempt &attempt = order.attempts.at(i);
        const QString number = QLocale().toString(i + 1);
        const QString took = AnswerTime::text(attempt.result.elapsedMs);
        //: Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out
        facts.append({took.isEmpty() ? tr("Request %1 (%2)").arg(number, call(attempt))
                                     //: The same; %3 is how long the answer took, "15.0 s"
                                     : tr("Request %1 (%2, %3)").arg(number, call(attempt), took),
                      answer(attempt.result), true});
    }
    //: Detail of a sign-out: who ordered it
    facts.append({tr("Ordered by"), order.supervisor.value() > 0 ? order.supervisor.text() : QString()});
    //: Detail of a sign-out: the gateway's address
    facts.append({tr("Gateway"), order.gateway, true});
    //: Detail of a sign-out: its number in the journal
    facts.append({tr("Order"), order.journalId});
    facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QString OrderText::details(const SignOutOrder &order)
{
    QStringList lines{agent(order), SignOutText::result(order), advice(order)};
    lines.removeAll(QString());
    const auto append = [&](const QList<Fact> &facts) {
        for (const auto &[label, text, isForeign] : facts) {
            //: A line of details; %1 is for instance "Note"
            lines.append(tr("%1: %2").arg(label, text.simplified()));
        }
    };
    append(facts(order));
    append(technicalFacts(order));
    return lines.join(u'\n');
}

QString OrderText::toolTip(const SignOutOrder &order)
{
    QStringList lines{SignOutText::result(order)};
    if (order.causeCode > 0) {
        //: Hint; %1 is a number
        lines.append(tr("Cause code %1").arg(cause(order)));
    }
    if (!order.note.isEmpty()) {
        //: Hint; %1 is what the person has written
        lines.append(tr("Note: %1").arg(order.note.simplified()));
    }
    return lines.join(u'\n');
}
