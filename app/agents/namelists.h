// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QString>

#include <functional>

class AgentStore;
class GatewaySession;
struct CallSpec;

/// Asks once for the names that lists leave out, of groups and of agents, and gives them to the store. What
/// the gateway does not tell is left empty: names are a convenience.
class NameLists : public QObject
{
    Q_OBJECT

public:
    NameLists(GatewaySession *session, AgentStore *store, QObject *parent);

    /// number -> name, from an object of names, or an array of objects with an id and a name (gateway
    /// reference 4.13; the shape of `grouponvdn` was never seen).
    static QHash<int, QString> read(const QJsonValue &result);

private:
    using Take = std::function<void(const QHash<int, QString> &)>;
    void ask(const CallSpec &spec, const Take &take, bool mayRepeat);

    GatewaySession *m_session;
};
