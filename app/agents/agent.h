// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

/// What a person calls an agent's state. Two code tables of the gateway lead here (gateway reference, section
/// 5).
enum class AgentState {
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

/// Whether signing the agent out cuts somebody off.
enum class OnCall { No, Maybe, Yes };

/// One agent as the gateway told of him last. What was not told says so: nothing is invented.
struct Agent {
    static constexpr int notGiven = -1;
    /// The gateway counts whole seconds and its answer takes time: a start that moves less has not moved.
    static constexpr qint64 sameStartMs = 2500;

    AgentId id;
    QString name;
    QString groupName; ///< from the answer itself; usually empty, see AgentStore::groupName()
    QString media; ///< three letters T/F: voice, chat, mail; empty: not given
    int status = notGiven; ///< gateway state code
    int ctiStatus = notGiven; ///< CTI state code
    int groupId = notGiven;
    int vdnId = notGiven;
    int secondsInState = notGiven;
    qint64 sessionStartMs = notGiven; ///< "logindate", gateway's clock, ms since 1970

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
    /// "voice, chat"; empty when not given.
    static QString media(const QString &letters);
    /// "00:04:12", hours unbounded.
    static QString duration(qint64 seconds);
};
