// SPDX-License-Identifier: Apache-2.0
#include "app/agents/namelists.h"

#include "app/agents/agentstore.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"
#include "app/gateway/jsonvalue.h"

#include <QJsonArray>

namespace
{

constexpr int longestName = 200;

void insert(QHash<int, QString> &names, std::optional<qint64> number, const QString &name)
{
    if (number && *number > 0 && *number <= std::numeric_limits<int>::max() && !name.isEmpty())
        names.insert(int(*number), name.left(longestName));
}

std::optional<qint64> firstNumber(const QJsonObject &object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const std::optional<qint64> number = jsonvalue::integer(object, key))
            return number;
    }
    return std::nullopt;
}

} // namespace

NameLists::NameLists(GatewaySession *session, AgentStore *store, QObject *parent) : QObject(parent)
{
    const auto ask = [&](const CallSpec &spec, auto take) {
        GatewayRequest *request = session->connection()->request(spec, this);
        connect(request, &GatewayRequest::finished, store,
                [store, request, take](const GatewayResult &result) {
                    request->deleteLater();
                    if (result.accepted())
                        (store->*take)(read(result.body.value(u"result")));
                });
        request->start();
    };
    ask(calls::groups(session->self()), &AgentStore::setGroupNames);
    ask(calls::configuredNames(session->self()), &AgentStore::setConfiguredNames);
}

QHash<int, QString> NameLists::read(const QJsonValue &result)
{
    QHash<int, QString> names;
    if (result.isObject()) {
        const QJsonObject object = result.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QString name = it.value().isObject() ? jsonvalue::text(it.value().toObject(), u"name")
                                                       : it.value().toString();
            insert(names, jsonvalue::integer(QJsonValue(it.key())), name);
        }
    }
    const QJsonArray array = result.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        QString name = jsonvalue::text(object, u"name");
        if (name.isEmpty())
            name = jsonvalue::text(object, u"groupname");
        insert(names, firstNumber(object, {u"id", u"groupid", u"workno"}), name);
    }
    return names;
}
