// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class AgentId;
class AgentStore;
class GatewaySession;
struct CallSpec;

/// Asks for the names that lists leave out and gives them to the store: of groups once, of agents once
/// somebody comes without a name. What the gateway does not tell is left empty: names are a convenience.
class NameLists : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the session is signed in.
    NameLists(GatewaySession *session, AgentStore *store, QObject *parent);

    using Names = QHash<int, QString>; ///< by number

    /// From an object of names, or an array of objects with an id and a name (gateway reference 4.13; the
    /// shape of `grouponvdn` was never seen).
    static Names read(const QJsonValue &result);

private:
    using Take = std::function<void(const Names &)>;

    void lookForNameless(const std::vector<AgentId> &ids);
    void askForGroups();
    void askForAgents();
    void ask(const CallSpec &spec, const Take &take, bool mayRepeat);
    void readElsewhere(const QByteArray &body, bool isGzip, const Take &take);
    static Names parse(const QByteArray &body, bool isGzip);

    GatewaySession *m_session;
    AgentStore *m_store;
    bool m_askedForAgents = false;
};
