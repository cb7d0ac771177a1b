// SPDX-License-Identifier: Apache-2.0
#include "app/agents/namelists.h"

#include "app/agents/agentstore.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"
#include "app/gateway/gunzip.h"
#include "app/gateway/jsonvalue.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

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
    : QObject(parent), m_session(session), m_store(store)
{
    connect(store, &AgentStore::touched, this, &NameLists::lookForNameless);
    askForGroups(true);
}

void NameLists::lookForNameless(const std::vector<AgentId> &ids)
{
    if (m_askedForAgents)
        return;
    m_askedForAgents = std::any_of(ids.begin(), ids.end(), [this](AgentId id) {
        const AgentRow *row = m_store->find(id);
        return row && row->agent.name.isEmpty();
    });
    if (m_askedForAgents)
        askForAgents(true);
}

void NameLists::askForGroups(bool mayRepeat)
{
    ask(calls::groups(m_session->self()), [this, mayRepeat](const Answer &answer) {
        if (answer.retcode == u"0")
            m_store->setGroupNames(answer.names);
        else if (answer.retcode == u"000-007" && mayRepeat) // one call at a time, please
            askForGroups(false);
    });
}

void NameLists::askForAgents(bool mayRepeat)
{
    ask(calls::configuredNames(m_session->self()), [this, mayRepeat](const Answer &answer) {
        if (answer.retcode == u"0")
            m_store->setConfiguredNames(answer.names);
        else if (answer.retcode == u"000-007" && mayRepeat)
            askForAgents(false);
    });
}

/// All agents of a large call centre take a moment to read: not in the thread that paints.
void NameLists::ask(const CallSpec &spec, const Take &take)
{
    GatewayRequest *request = m_session->connection()->request(spec, this);
    connect(request, &GatewayRequest::finished, this, [this, request, take](const GatewayResult &result) {
        request->deleteLater();
        if (!result.accepted() && result.kind != GatewayResult::Kind::Refused)
            return;
        QPromise<Answer> promise;
        // Nobody hears it when this object has gone meanwhile.
        promise.future().then(this, take);
        QThreadPool::globalInstance()->start(
            [result, promise = std::make_shared<QPromise<Answer>>(std::move(promise))] {
                promise->start();
                promise->addResult(parse(result));
                promise->finish();
            });
    });
    request->start();
}

NameLists::Answer NameLists::parse(const GatewayResult &result)
{
    if (result.rawBody.isEmpty())
        return {result.retcode, read(result.body.value(u"result"))};
    QByteArray body = result.rawBody;
    if (result.rawBodyIsGzip)
        body = gunzip::whole(body, longestList).value_or(QByteArray());
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    return {jsonvalue::text(answer, u"retcode"), read(answer.value(u"result"))};
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
