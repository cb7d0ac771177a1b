// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaltext.h"

#include "app/gateway/answertime.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace
{

struct Word {
    const char *word;
    const char *text; ///< QT_TRANSLATE_NOOP
};

constexpr Word outcomes[]{
    //: Journal: the program has begun to record
    {journalword::opened, QT_TRANSLATE_NOOP("JournalText", "Journal opened")},
    //: Journal: the program has ended properly
    {journalword::closed, QT_TRANSLATE_NOOP("JournalText", "Journal closed")},
    //: Journal: an old file of the journal was removed
    {journalword::removed, QT_TRANSLATE_NOOP("JournalText", "Old records removed")},
    //: Journal: somebody ordered a sign-out
    {journalword::made, QT_TRANSLATE_NOOP("JournalText", "Ordered")},
    //: Journal: the sign-out waits until the agent has finished the call
    {journalword::waitingForCall, QT_TRANSLATE_NOOP("JournalText", "Waiting for the call to end")},
    //: Journal: the sign-out is held back
    {journalword::held, QT_TRANSLATE_NOOP("JournalText", "Held back")},
    //: Journal: from here on the sign-out may have left this machine
    {journalword::released, QT_TRANSLATE_NOOP("JournalText", "Released")},
    //: Journal: the sign-out was sent
    {journalword::sent, QT_TRANSLATE_NOOP("JournalText", "Sent")},
    //: Journal: the gateway said yes, which is not yet proof
    {journalword::accepted, QT_TRANSLATE_NOOP("JournalText", "Accepted")},
    //: Journal: whether the agent is out is being checked
    {journalword::checking, QT_TRANSLATE_NOOP("JournalText", "Checking")},
    //: Journal: the program ended before the result was known
    {journalword::unknown, QT_TRANSLATE_NOOP("JournalText", "Not known")},
    //: Journal: result, proved
    {journalword::signedOut, QT_TRANSLATE_NOOP("JournalText", "Signed out")},
    //: Journal: result, proved
    {journalword::stillSignedIn, QT_TRANSLATE_NOOP("JournalText", "Still signed in")},
    //: Journal: result, the gateway said no
    {journalword::refused, QT_TRANSLATE_NOOP("JournalText", "Refused")},
    //: Journal: result, checked, and the truth could not be learnt
    {journalword::unverified, QT_TRANSLATE_NOOP("JournalText", "Not known after a check")},
    //: Journal: result, nothing left this machine
    {journalword::notSent, QT_TRANSLATE_NOOP("JournalText", "Not sent")},
    //: Journal: result, somebody took the order back before it was sent
    {journalword::withdrawn, QT_TRANSLATE_NOOP("JournalText", "Withdrawn")},
};

constexpr Word remarks[]{
    //: Journal: behind a result, in brackets
    {journalword::interrupted, QT_TRANSLATE_NOOP("JournalText", "the program ended")},
    //: Journal: behind a result, in brackets: it was to be sent after the call
    {journalword::interruptedWaiting, QT_TRANSLATE_NOOP("JournalText", "the program ended")},
    //: Journal: behind a result, in brackets
    {"call-began", QT_TRANSLATE_NOOP("JournalText", "a call had begun")},
    //: Journal: behind a result, in brackets
    {"already-out", QT_TRANSLATE_NOOP("JournalText", "was already out")},
    //: Journal: behind a result, in brackets: an agent of this number is there
    {"present", QT_TRANSLATE_NOOP("JournalText", "an agent of this number is signed in")},
    //: Journal: behind a result, in brackets: the agent's session ended without a request of ours
    {"by-himself", QT_TRANSLATE_NOOP("JournalText", "without a request of ours")},
    //: Journal: behind a result, in brackets
    {"new-session", QT_TRANSLATE_NOOP("JournalText", "perhaps another session")},
    //: Journal: behind a result, in brackets
    {"not-recorded", QT_TRANSLATE_NOOP("JournalText", "it could not be recorded")},
    //: Journal: behind a result, in brackets: the supervisor's own session
    {"session-ended", QT_TRANSLATE_NOOP("JournalText", "your session ended")},
    //: Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent
    {journalword::duringCall, QT_TRANSLATE_NOOP("JournalText", "during a call")},
    //: Journal: behind a result, in brackets: it was sent when the agent's call had ended, as ordered
    {journalword::afterCall, QT_TRANSLATE_NOOP("JournalText", "after the call")},
    //: Journal: behind "Journal opened", in brackets
    {"after-damage", QT_TRANSLATE_NOOP("JournalText", "a damaged file was set aside")},
};

constexpr Word states[]{
    //: Journal: state of an agent
    {"idle", QT_TRANSLATE_NOOP("JournalText", "Idle")},
    //: Journal: state of an agent
    {"talking", QT_TRANSLATE_NOOP("JournalText", "Talking")},
    //: Journal: state of an agent, after a call
    {"wrap-up", QT_TRANSLATE_NOOP("JournalText", "Wrap-up")},
    //: Journal: state of an agent
    {"busy", QT_TRANSLATE_NOOP("JournalText", "Busy")},
    //: Journal: state of an agent
    {"rest", QT_TRANSLATE_NOOP("JournalText", "Rest")},
    //: Journal: state of an agent, rest begins after the call
    {"pre-rest", QT_TRANSLATE_NOOP("JournalText", "Pre-rest")},
    //: Journal: state of an agent
    {"study", QT_TRANSLATE_NOOP("JournalText", "Study")},
    //: Journal: state of an agent
    {"signed-out", QT_TRANSLATE_NOOP("JournalText", "Signed out?")},
    //: Journal: state of an agent
    {"unknown", QT_TRANSLATE_NOOP("JournalText", "Unknown")},
};

constexpr Word methods[]{
    //: Journal: by which call an agent was signed out
    {"forcelogout", QT_TRANSLATE_NOOP("JournalText", "Force sign-out")},
    //: Journal: by which call an agent was signed out
    {"forcelogoutwithreason", QT_TRANSLATE_NOOP("JournalText", "Force sign-out with cause code")},
    //: Journal: by which call an agent was signed out
    {"inspector", QT_TRANSLATE_NOOP("JournalText", "Inspector sign-out")},
};

template <size_t n> QString textOf(const Word (&words)[n], const QString &word)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word &each) { return word == QLatin1StringView(each.word); });
    return found == std::end(words) ? word : JournalText::tr(found->text);
}

} // namespace

QString JournalText::outcome(const QString &word)
{
    return textOf(outcomes, word);
}

QString JournalText::remark(const QString &word)
{
    return textOf(remarks, word);
}

QString JournalText::result(const JournalRecord &record)
{
    const QString result = outcome(record.outcome);
    if (record.remark.isEmpty())
        return result;
    //: Journal: %1 is a result such as "Not sent", %2 what else is known, such as "a call had begun"
    return tr("%1 (%2)").arg(result, remark(record.remark));
}

QString JournalText::state(const QString &word)
{
    return textOf(states, word);
}

QString JournalText::method(const QString &word)
{
    return textOf(methods, word);
}

QString JournalText::time(qint64 utcMs)
{
    return utcMs < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString JournalText::took(qint64 ms)
{
    return AnswerTime::text(ms);
}
