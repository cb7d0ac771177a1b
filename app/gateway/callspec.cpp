// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/callspec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace calls
{

namespace
{

// The gateway holds the poll for 10 s, longer during a disaster switch-over; public clients wait up to 60 s.
constexpr int pollTimeoutMs = 30000;

QByteArray signInBody(const Credentials &who)
{
    QJsonObject body{
        {QStringLiteral("password"), who.password},
        {QStringLiteral("phonenum"), who.phone},
        // 3 = busy: no call is to be routed to a supervisor who only watches.
        {QStringLiteral("status"), 3},
        // Its default differs between sign-in and forced sign-in, so it is always said (quirk 12).
        {QStringLiteral("releasephone"), true},
        // Asks for events about other agents signing in and out.
        {QStringLiteral("listenStatus"), true},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

CallSpec list(const QString &path)
{
    CallSpec spec;
    spec.path = path;
    spec.lane = Lane::List;
    spec.timeoutMs = 30000;
    spec.maxBytes = longestList;
    spec.keepRawBody = true;
    return spec;
}

CallSpec act(CallSpec::Verb verb, const QString &path, Lane lane)
{
    CallSpec spec;
    spec.verb = verb;
    spec.path = path;
    spec.lane = lane;
    spec.atMostOnce = true;
    return spec;
}

} // namespace

CallSpec signIn(const Credentials &who)
{
    CallSpec spec = act(CallSpec::Verb::Put, u"onlineagent/" + who.agent.text(), Lane::Control);
    spec.body = signInBody(who);
    spec.withGuid = false;
    spec.timeoutMs = 30000;
    return spec;
}

CallSpec forcedSignIn(const Credentials &who)
{
    CallSpec spec = signIn(who);
    spec.path += u"/forcelogin";
    return spec;
}

CallSpec pollEvents(AgentId self)
{
    CallSpec spec;
    spec.path = u"agentevent/" + self.text();
    spec.lane = Lane::Events;
    spec.timeoutMs = pollTimeoutMs;
    return spec;
}

CallSpec ownState(AgentId self)
{
    CallSpec spec;
    spec.path = u"onlineagent/" + self.text() + u"/agentstatus";
    return spec;
}

CallSpec signOutSelf(AgentId self)
{
    return act(CallSpec::Verb::Delete, u"onlineagent/" + self.text() + u"/logout", Lane::Control);
}

CallSpec updateGuid(AgentId self)
{
    CallSpec spec;
    spec.verb = CallSpec::Verb::Put;
    spec.path = u"onlineagent/" + self.text() + u"/updateGuid";
    return spec;
}

CallSpec forceSignOut(AgentId target, Lane lane)
{
    return act(CallSpec::Verb::Delete, u"onlineagent/" + target.text() + u"/forcelogout", lane);
}

CallSpec forceSignOutWithCause(AgentId target, int cause, Lane lane)
{
    return act(CallSpec::Verb::Delete,
               u"onlineagent/" + target.text() + u"/forcelogoutwithreason/" + QString::number(cause), lane);
}

CallSpec inspectorSignOut(AgentId self, AgentId target, Lane lane)
{
    return act(CallSpec::Verb::Post, u"qualitycontrol/" + self.text() + u"/forcelogout/" + target.text(),
               lane);
}

CallSpec signedInAgents(AgentId self)
{
    return list(u"agentgroup/" + self.text() + u"/onlineagentonvdn");
}

CallSpec oneAgent(AgentId self, AgentId target)
{
    CallSpec spec;
    spec.path = u"agentgroup/" + self.text() + u"/agentbyworkno/" + target.text();
    return spec;
}

CallSpec configuredNames(AgentId self)
{
    return list(u"agentgroup/" + self.text() + u"/agentwasnameonvdn");
}

CallSpec groups(AgentId self)
{
    return list(u"agentgroup/" + self.text() + u"/grouponvdn");
}

CallSpec isInspector(AgentId self)
{
    CallSpec spec;
    spec.path = u"agentgroup/" + self.text() + u"/iscensor";
    return spec;
}

CallSpec beginMonitor(AgentId self, const QList<AgentId> &agents)
{
    QStringList numbers;
    for (const AgentId agent : agents)
        numbers.append(agent.text());
    CallSpec spec;
    spec.verb = CallSpec::Verb::Post;
    // The semicolon goes raw, as public clients send it (quirk 21).
    spec.path = u"qualitycontrol/" + self.text() + u"/beginmonitor?agents=" + numbers.join(u';');
    return spec;
}

} // namespace calls
