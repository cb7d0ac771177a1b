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

NameLists::NameLists(GatewaySession *session, AgentStore *store, QObject *parent)
    : QObject(parent), m_session(session)
{
    ask(
        calls::groups(session->self()), [store](const auto &names) { store->setGroupNames(names); }, true);
    ask(
        calls::configuredNames(session->self()),
        [store](const auto &names) { store->setConfiguredNames(names); }, true);
}

void NameLists::ask(const CallSpec &spec, const Take &take, bool mayRepeat)
{
    GatewayRequest *request = m_session->connection()->request(spec, this);
    connect(request, &GatewayRequest::finished, this,
            [this, request, take, mayRepeat](const GatewayResult &result) {
                request->deleteLater();
                if (result.accepted())
                    take(read(result.body.value(u"result")));
                else if (result.hasRetcode("000-007") && mayRepeat)
                    // One call at a time, which the connection keeps to from now on.
                    ask(request->spec(), take, false);
            });
    request->start();
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
