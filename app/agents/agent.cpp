// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agent.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace
{

struct Meaning {
    AgentState state;
    OnCall onCall;
};

// CTI states (gateway reference, section 5, second table).
Meaning ofCtiStatus(int code)
{
    switch (code) {
    case 0:
        return {AgentState::SignedOut, OnCall::No};
    case 1:
        return {AgentState::Idle, OnCall::No};
    case 2: // held for an outbound call
    case 3: // held until a call connects
    case 4: // ringing
    case 5:
        return {AgentState::Talking, OnCall::Yes};
    case 6:
    case 10:
        return {AgentState::WrapUp, OnCall::No};
    case 7:
        return {AgentState::Busy, OnCall::No};
    case 8:
        return {AgentState::Rest, OnCall::No};
    case 9:
        return {AgentState::Study, OnCall::No};
    default:
        return {AgentState::Unknown, OnCall::Maybe};
    }
}

// Gateway states (gateway reference, section 5, first table). 2 may also mean that the gateway failed to find
// out.
Meaning ofGatewayStatus(int code)
{
    switch (code) {
    case 2:
        return {AgentState::SignedOut, OnCall::Maybe};
    case 3:
        return {AgentState::Busy, OnCall::No};
    case 4:
    case 6:
        return {AgentState::Idle, OnCall::No};
    case 5:
        return {AgentState::WrapUp, OnCall::No};
    case 7:
        return {AgentState::Talking, OnCall::Yes};
    case 8:
        return {AgentState::Rest, OnCall::No};
    case 9:
        return {AgentState::PreRest, OnCall::Maybe};
    default:
        return {AgentState::Unknown, OnCall::Maybe};
    }
}

Meaning meaningOf(const Agent &agent)
{
    // Where the two disagree the CTI platform is right: it owns the states. A CTI code we do not know stays
    // doubtful, whatever the gateway makes of it.
    return agent.ctiStatus != Agent::notGiven ? ofCtiStatus(agent.ctiStatus) : ofGatewayStatus(agent.status);
}

} // namespace

MediaLetters::MediaLetters(QStringView text)
{
    const auto size = std::min<qsizetype>(text.size(), qsizetype(m_letters.size()) - 1);
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = text[i].unicode();
        m_letters[size_t(i)] = c > 0 && c < 0x80 ? char(c) : '?';
    }
}

bool MediaLetters::has(Medium medium) const
{
    const char letter = m_letters[size_t(medium)];
    return letter == 'T' || letter == 't';
}

QString MediaLetters::text() const
{
    return QString::fromLatin1(m_letters.data());
}

AgentState Agent::state() const
{
    return meaningOf(*this).state;
}

OnCall Agent::onCall() const
{
    return meaningOf(*this).onCall;
}

QString AgentText::state(AgentState state)
{
    switch (state) {
    case AgentState::Unknown:
        //: An agent's state that the gateway did not tell, or told with an unknown code.
        return tr("Unknown", "agent state");
    case AgentState::SignedOut:
        //: The gateway's list says so, which is no proof.
        return tr("Signed out?", "agent state");
    case AgentState::Idle:
        return tr("Idle", "agent state");
    case AgentState::Talking:
        return tr("Talking", "agent state");
    case AgentState::WrapUp:
        //: Work after a call.
        return tr("Wrap-up", "agent state");
    case AgentState::Busy:
        //: The agent takes no calls at the moment.
        return tr("Busy", "agent state");
    case AgentState::Rest:
        return tr("Rest", "agent state");
    case AgentState::PreRest:
        //: The agent will rest when the present call has ended.
        return tr("Pre-rest", "agent state");
    case AgentState::Study:
        return tr("Study", "agent state");
    }
    return {};
}

QString AgentText::state(const Agent &agent)
{
    const AgentState state = agent.state();
    const int code = agent.ctiStatus != Agent::notGiven ? agent.ctiStatus : agent.status;
    if (state == AgentState::Unknown && code > 0)
        //: %1 is the gateway's number of an agent state that this program does not know.
        return tr("Unknown (%1)", "agent state").arg(code);
    return AgentText::state(state);
}

QString AgentText::medium(Medium medium)
{
    switch (medium) {
    case Medium::Voice:
        return tr("voice", "medium");
    case Medium::Chat:
        return tr("chat", "medium");
    case Medium::Mail:
        return tr("mail", "medium");
    }
    return {};
}

QString AgentText::media(MediaLetters letters)
{
    QStringList given;
    for (const Medium medium : {Medium::Voice, Medium::Chat, Medium::Mail}) {
        if (letters.has(medium))
            given.append(AgentText::medium(medium));
    }
    QString all = given.value(0);
    for (const QString &each : given.mid(1)) {
        //: Items of a list, such as "voice, chat": what stands between two of them
        all = tr("%1, %2", "list").arg(all, each);
    }
    return all;
}

QString AgentText::duration(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    QLocale locale; // its digits, as beside it in times of day
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto two = [&locale](qint64 number) {
        return locale.toString(number).rightJustified(2, locale.zeroDigit().at(0));
    };
    return two(whole / 3600) + u':' + two(whole / 60 % 60) + u':' + two(whole % 60);
}
