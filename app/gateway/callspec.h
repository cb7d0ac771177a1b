// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Calls of different lanes never wait for one another: each lane has connections of its own.
enum class Lane {
    Control, ///< signing in and out, small questions
    Events, ///< the held poll
    List, ///< the large answers
    Order0, ///< sign-outs; one lane for each that may be in flight, see GatewayRequest on resending
    Order1,
    Order2,
    Order3,
};
inline constexpr int laneCount = 7;
inline constexpr int orderLaneCount = 4;

/// One call of the gateway's interface as a value: what is sent and how long it may take.
struct CallSpec {
    enum class Verb { Get, Put, Post, Delete };

    Verb verb = Verb::Get;
    QString path; ///< below /agentgateway/resource/, percent-encoded where needed, with its query
    QByteArray body; ///< JSON; empty: no body is sent
    Lane lane = Lane::Control;
    int timeoutMs = 15000; ///< from the moment of sending
    qint64 maxBytes = 1 << 20; ///< of the answer; more is a BadReply
    bool withGuid = true;
    bool keepRawBody = false; ///< lists are unpacked and parsed elsewhere, short refusals of them are not
    /// The call acts on somebody: it must not reach the wire twice, whatever the connection does.
    bool atMostOnce = false;
};

/// What a person gives to sign in. Lives in memory only.
struct Credentials {
    AgentId agent;
    QString password; ///< at most 32 characters (protocol 4.1)
    QString phone; ///< at most 24 characters, may be empty
};

/// Bytes of a list, unpacked; more is no list. About 300,000 agents.
inline constexpr qint64 longestList = qint64(64) << 20;

/// The interface, call by call. Numbers in brackets are sections of the gateway's reference.
namespace calls
{

CallSpec signIn(const Credentials &who); ///< 4.1
CallSpec forcedSignIn(const Credentials &who); ///< 4.2
CallSpec pollEvents(AgentId self); ///< 4.3; held by the gateway for 10 s and more
CallSpec ownState(AgentId self); ///< 4.5
CallSpec signOutSelf(AgentId self); ///< 4.6
CallSpec updateGuid(AgentId self); ///< 4.15

CallSpec forceSignOut(AgentId target, Lane lane); ///< 4.7, the seed
CallSpec forceSignOutWithCause(AgentId target, int cause, Lane lane); ///< 4.8; cause 1..255
CallSpec inspectorSignOut(AgentId self, AgentId target, Lane lane); ///< 4.9

CallSpec signedInAgents(AgentId self); ///< 4.11
CallSpec oneAgent(AgentId self, AgentId target); ///< 4.12
CallSpec configuredNames(AgentId self); ///< 4.13 agentwasnameonvdn
CallSpec groups(AgentId self); ///< 4.13 grouponvdn
CallSpec isInspector(AgentId self); ///< 4.13 iscensor
CallSpec beginMonitor(AgentId self, const QList<AgentId> &agents); ///< 4.13; at most 500 agents

} // namespace calls
