// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayevent.h"

#include "app/gateway/jsonvalue.h"

std::optional<GatewayEvent> GatewayEvent::fromAnswer(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"event");
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const QJsonObject content = object.value(u"content").toObject();
    const QString type = object.value(u"eventType").toString();

    GatewayEvent event;
    event.generatedMs = jsonvalue::integer(object, u"eventGenTime").value_or(0);
    event.agent = AgentId::fromInt(jsonvalue::integer(object, u"workNo").value_or(0)).value_or(AgentId());
    if (type == u"AgentOther_ShutdownService") {
        event.kind = Kind::ShutDown;
        event.loginMs = jsonvalue::integer(content, u"loginTime").value_or(0);
    } else if (type == u"QC_AgentState_Notify") {
        // workNo is the inspector here; the agent concerned stands in the content (section 7).
        event.agent =
            AgentId::fromInt(jsonvalue::integer(content, u"monitoredagent").value_or(0)).value_or(AgentId());
        const QString subtype = content.value(u"subtype").toString();
        event.kind = subtype == u"QC_AgentState_Login" ? Kind::SignedIn
            : subtype == u"QC_AgentState_Logout"       ? Kind::SignedOut
                                                       : Kind::Changed;
    }
    return event;
}
