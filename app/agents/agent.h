// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <bit>

/// What a person calls an agent's state. Two code tables of the gateway lead here (gateway reference, section
/// 5).
enum class AgentState : quint8 {
    Unknown, ///< code 0, a code we do not know, or none given
    SignedOut,
    Idle,
    Talking, ///< the whole of gateway state 7: also reserved for a call, and ringing
    WrapUp,
    Busy,
    Rest,
    PreRest, ///< rest begins after the call
    Study,
};
inline constexpr int agentStateCount = 9;

/// Whether signing the agent out cuts somebody off.
enum class OnCall { No, Maybe, Yes };

/// What an agent can be reached by; in the order of the letters in Agent::media.
enum class Medium { Voice, Chat, Mail };

/// To which media servers an agent is signed in: up to three letters T or F, for voice, chat and mail in that
/// order (gateway reference, section 1). Four bytes: there are 100,000 of them.
class MediaLetters
{
public:
    MediaLetters() = default;
    /// What is no ASCII character becomes '?'; the fourth one and all behind it are dropped.
    explicit MediaLetters(QStringView text);

    bool isEmpty() const { return m_letters[0] == '\0'; } ///< not given
    bool has(Medium medium) const;
    QString text() const; ///< as sent

    bool operator==(const MediaLetters &) const = default;
    friend size_t qHash(MediaLetters media, size_t seed = 0)
    {
        return qHash(std::bit_cast<quint32>(media.m_letters), seed);
    }

private:
    std::array<char, 4> m_letters{}; ///< ends with a zero
};

/// One agent as the gateway told of him last. What was not told says so: nothing is invented.
struct Agent {
    static constexpr int notGiven = -1;
    /// The gateway counts whole seconds and its answer takes time: a start that moves less has not moved.
    static constexpr qint64 sameStartMs = 2500;

    QString name;
    QString groupName; ///< from the answer itself; usually empty, see AgentStore::groupName()
    qint64 sessionStartMs = notGiven; ///< "logindate", gateway's clock, ms since 1970
    AgentId id;
    MediaLetters media;
    int status = notGiven; ///< gateway state code
    int ctiStatus = notGiven; ///< CTI state code
    int groupId = notGiven;
    int vdnId = notGiven;
    int secondsInState = notGiven;

    AgentState state() const;
    OnCall onCall() const;
    /// A gateway status 2 alone may mean that the gateway could not find out (gateway reference, section 5).
    bool isSignedOutByCti() const { return ctiStatus == 0; }

    bool operator==(const Agent &) const = default;
};

class AgentText
{
    Q_DECLARE_TR_FUNCTIONS(AgentText)

public:
    /// "Idle", "Talking", ...; a code we do not know is shown as its number.
    static QString state(const Agent &agent);
    static QString state(AgentState state);
    /// "voice"
    static QString medium(Medium medium);
    /// "voice, chat"; empty when not given.
    static QString media(MediaLetters letters);
    /// "00:04:12", hours unbounded.
    static QString duration(qint64 seconds);
};
