// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewayrequest.h"
#include "tests/support/desk.h"
#include "tests/support/rawtlsserver.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr char guid[] = "0a1b2c3d-0000-4000-8000-00000000beef.AgentGateway1";
const QByteArray success = R"({"message":"success","retcode":"0"})";

struct Request {
    QByteArray line;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    explicit Request(const QByteArray &bytes)
    {
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        body = bytes.mid(headEnd + 4);
        const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
        for (const QByteArray &text : lines) {
            const qsizetype colon = text.indexOf(':');
            if (line.isEmpty())
                line = text.trimmed();
            else
                headers.append({text.left(colon), text.mid(colon + 1).trimmed()});
        }
    }
    QByteArray only(const QByteArray &name) const
    {
        QByteArrayList found;
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                found.append(value);
        }
        return found.size() > 1 ? QByteArray("sent twice") : found.value(0);
    }
    bool spelt(const QByteArray &name) const
    {
        return std::any_of(headers.begin(), headers.end(),
                           [&](const auto &header) { return header.first == name; });
    }
};

} // namespace

/// The bytes that really leave.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Exactly the interface the product is made for (seed, Tables 1 and 2).
    void forcedSignOut()
    {
        connection->takeGuidHeader(guid);
        QCOMPARE(resultOf(*connection, calls::forceSignOut(agentId(1301), Lane::Order0)).kind,
                 GatewayResult::Kind::Accepted);
        QCOMPARE(server->requests().size(), 1);
        const Request request(server->requests().first());
        QCOMPARE(request.line,
                 QByteArray("DELETE /agentgateway/resource/onlineagent/1301/forcelogout HTTP/1.1"));
        QCOMPARE(request.only("Content-Type"), QByteArray("application/json; charset=UTF-8"));
        QCOMPARE(request.only("Guid"), QByteArray(guid));
        QVERIFY(request.spelt("Content-Type"));
        QVERIFY(request.spelt("Guid"));
        QCOMPARE(request.body, QByteArray());
        const QByteArray length = request.only("Content-Length");
        QVERIFY(length.isEmpty() || length == "0");
        QVERIFY(request.only("Transfer-Encoding").isEmpty());
        QCOMPARE(request.only("Host"), "127.0.0.1:" + QByteArray::number(server->address().port));
    }

    void lines_data()
    {
        QTest::addColumn<CallSpec>("spec");
        QTest::addColumn<QByteArray>("line");
        const AgentId self = agentId(1300);
        const AgentId target = agentId(999999);
        const auto row = [](const char *name, const CallSpec &spec, const char *line) {
            QTest::newRow(name) << spec << QByteArray("%1 HTTP/1.1").replace("%1", line);
        };
        const Credentials who{self, u"secret"_s, u"70000"_s};
        row("sign in", calls::signIn(who), "PUT /agentgateway/resource/onlineagent/1300");
        row("forced sign-in", calls::forcedSignIn(who),
            "PUT /agentgateway/resource/onlineagent/1300/forcelogin");
        row("poll", calls::pollEvents(self), "GET /agentgateway/resource/agentevent/1300");
        row("own state", calls::ownState(self), "GET /agentgateway/resource/onlineagent/1300/agentstatus");
        row("sign out", calls::signOutSelf(self), "DELETE /agentgateway/resource/onlineagent/1300/logout");
        row("inspector", calls::inspectorSignOut(self, target, Lane::Order1),
            "POST /agentgateway/resource/qualitycontrol/1300/forcelogout/999999");
        row("list", calls::signedInAgents(self),
            "GET /agentgateway/resource/agentgroup/1300/onlineagentonvdn");
        row("one agent", calls::oneAgent(self, target),
            "GET /agentgateway/resource/agentgroup/1300/agentbyworkno/999999");
        row("names", calls::configuredNames(self),
            "GET /agentgateway/resource/agentgroup/1300/agentwasnameonvdn");
        row("groups", calls::groups(self), "GET /agentgateway/resource/agentgroup/1300/grouponvdn");
        row("rights", calls::isInspector(self), "GET /agentgateway/resource/agentgroup/1300/iscensor");
    }

    void lines()
    {
        QFETCH(CallSpec, spec);
        QFETCH(QByteArray, line);
        connection->takeGuidHeader(guid);
        QCOMPARE(resultOf(*connection, spec).kind, GatewayResult::Kind::Accepted);
        QCOMPARE(server->requests().size(), 1);
        const Request request(server->requests().first());
        QCOMPARE(request.line, line);
        // Mandatory on every call, also those without a body.
        QCOMPARE(request.only("Content-Type"), QByteArray("application/json; charset=UTF-8"));
        // Of signing in the reference says: no Guid.
        QCOMPARE(request.only("Guid"), spec.withGuid ? QByteArray(guid) : QByteArray());
        QCOMPARE(request.body, spec.body);
    }

    void signInBody()
    {
        // Whatever the password holds, it stays inside its JSON text.
        const Credentials who{agentId(1300), u"p\"\\ä\r\n}王"_s, QString()};
        resultOf(*connection, calls::signIn(who));
        const QJsonObject body = QJsonDocument::fromJson(Request(server->requests().first()).body).object();
        QCOMPARE(body.value(u"password").toString(), who.password);
        QCOMPARE(body.value(u"phonenum").toString(), QString());
        QCOMPARE(body.value(u"status").toInt(), 3);
        QCOMPARE(body.value(u"releasephone").toBool(), true);
        QCOMPARE(body.value(u"listenStatus").toBool(), true);
    }

    void theNewestGuidIsSent()
    {
        server->setHandler([this](const QByteArray &) {
            return RawTlsServer::Answer{RawTlsServer::json(
                success,
                "set-guid: JSESSIONID=guid" + QByteArray::number(server->requests().size()) + "\r\n")};
        });
        for (int i = 0; i < 4; ++i)
            resultOf(*connection, calls::ownState(agentId(1300)));
        for (int i = 1; i < 4; ++i)
            QCOMPARE(Request(server->requests().at(i)).only("Guid"), "guid" + QByteArray::number(i));
    }

    void cookiesGoToEveryLaneAndEndWithTheSession()
    {
        server->setHandler([](const QByteArray &) {
            return RawTlsServer::Answer{
                RawTlsServer::json(success, "Set-Cookie: huaweielbsession=42; Path=/; HttpOnly; Secure\r\n")};
        });
        resultOf(*connection, calls::ownState(agentId(1300)));
        resultOf(*connection, calls::forceSignOut(agentId(1301), Lane::Order3));
        resultOf(*connection, calls::signedInAgents(agentId(1300)));
        connection->forgetSession();
        resultOf(*connection, calls::ownState(agentId(1300)));
        QList<QByteArray> cookies;
        for (const QByteArray &bytes : server->requests())
            cookies.append(Request(bytes).only("Cookie"));
        const QByteArray cookie = "huaweielbsession=42";
        QCOMPARE(cookies, (QList<QByteArray>{QByteArray(), cookie, cookie, QByteArray()}));
    }

    void init()
    {
        server = std::make_unique<RawTlsServer>();
        server->setHandler(
            [](const QByteArray &) { return RawTlsServer::Answer{RawTlsServer::json(success)}; });
        connection = std::make_unique<GatewayConnection>(server->address(), server->trust(), &clock);
    }
    void cleanup()
    {
        connection.reset();
        server.reset();
    }

private:
    ManualClock clock;
    std::unique_ptr<RawTlsServer> server;
    std::unique_ptr<GatewayConnection> connection;
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
