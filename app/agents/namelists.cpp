// SPDX-License-Identifier: Apache-2.0
#include "app/agents/namelists.h"

#include "app/agents/agentstore.h"
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"
#include "app/gateway/gunzip.h"
#include "app/gateway/jsonvalue.h"

#include <QFutureWatcher>
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
    askForGroups();
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
        askForAgents();
}

void NameLists::askForGroups()
{
    ask(
        calls::groups(m_session->self()), [this](const Names &names) { m_store->setGroupNames(names); },
        true);
}

void NameLists::askForAgents()
{
    ask(
        calls::configuredNames(m_session->self()),
        [this](const Names &names) { m_store->setConfiguredNames(names); }, true);
}

void NameLists::ask(const CallSpec &spec, const Take &take, bool mayRepeat)
{
    GatewayRequest *request = m_session->connection()->request(spec, this);
    connect(request, &GatewayRequest::finished, this,
            [this, request, take, mayRepeat](const GatewayResult &result) {
                request->deleteLater();
                if (result.accepted())
                    readElsewhere(result.rawBody, result.rawBodyIsGzip, take);
                else if (result.hasRetcode("000-007") && mayRepeat)
                    // One call at a time, which the connection keeps to from now on.
                    ask(request->spec(), take, false);
            });
    request->start();
}

/// All agents of a large call centre take a moment to read: not in the thread that paints.
void NameLists::readElsewhere(const QByteArray &body, bool isGzip, const Take &take)
{
    auto *watcher = new QFutureWatcher<Names>(this); // nobody hears of it when this object has gone meanwhile
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<Names>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([body, isGzip, promise] {
        promise->start();
        promise->addResult(parse(body, isGzip));
        promise->finish();
    });
}

NameLists::Names NameLists::parse(const QByteArray &body, bool isGzip)
{
    const QByteArray json = isGzip ? gunzip::whole(body, longestList).value_or(QByteArray()) : body;
    return read(QJsonDocument::fromJson(json).object().value(u"result"));
}

NameLists::Names NameLists::read(const QJsonValue &result)
{
    Names names;
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
