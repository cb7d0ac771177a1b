// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayevent.h"

#include <QJsonDocument>
#include <QTest>

using Kind = GatewayEvent::Kind;

class TestGatewayEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("agent"); // 0: none
        QTest::addColumn<qint64>("generatedMs");
        QTest::addColumn<qint64>("loginMs");
        const auto row = [](const char *name, const char *event, Kind kind, int agent, qint64 generated,
                            qint64 login) {
            QTest::newRow(name) << QByteArray(event) << kind << agent << generated << login;
        };
        row("shut down",
            R"({"eventType":"AgentOther_ShutdownService","workNo":"1300","content":{"loginTime":"1735689600000"}})",
            Kind::ShutDown, 1300, 0, 1735689600000);
        row("shut down, numbers",
            R"({"eventType":"AgentOther_ShutdownService","eventGenTime":1735689700000,"workNo":1300,"content":{"loginTime":1735689600000}})",
            Kind::ShutDown, 1300, 1735689700000, 1735689600000);
        row("shut down without content",
            R"({"eventType":"AgentOther_ShutdownService","workNo":"1300","content":null})", Kind::ShutDown,
            1300, 0, 0);
        row("another signed in",
            R"({"eventType":"QC_AgentState_Notify","eventGenTime":1735689700000,"workNo":"1300","content":{"subtype":"QC_AgentState_Login","monitoredagent":"1202","agentname":"1202","mediaserver":"CtiServer"}})",
            Kind::SignedIn, 1202, 1735689700000, 0);
        row("another signed out",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":{"subtype":"QC_AgentState_Logout","monitoredagent":1202}})",
            Kind::SignedOut, 1202, 0, 0);
        row("another changed",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":{"subtype":"QC_AgentState_Busy","monitoredagent":"1202"}})",
            Kind::Changed, 1202, 0, 0);
        row("no subtype",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":{"monitoredagent":"1202"}})",
            Kind::Changed, 1202, 0, 0);
        // It must never be taken for an event about the inspector himself.
        row("monitoring of nobody",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":{"subtype":"QC_AgentState_Logout"}})",
            Kind::SignedOut, 0, 0, 0);
        row("monitoring without content",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":null})", Kind::Changed, 0, 0, 0);
        row("own state", R"({"eventType":"AgentState_Ready","workNo":"1300","content":null})", Kind::Other,
            1300, 0, 0);
        row("unknown", R"({"eventType":"AgentChat_Ring","workNo":"1300","content":{"x":1}})", Kind::Other,
            1300, 0, 0);
        row("no type", R"({"workNo":"1300"})", Kind::Other, 1300, 0, 0);
        row("type is a number", R"({"eventType":7,"workNo":"1300"})", Kind::Other, 1300, 0, 0);
        row("no agent", R"({"eventType":"AgentOther_ShutdownService","content":{}})", Kind::ShutDown, 0, 0,
            0);
        row("agent out of range", R"({"eventType":"AgentOther_ShutdownService","workNo":"7"})",
            Kind::ShutDown, 0, 0, 0);
        row("agent is text", R"({"eventType":"AgentOther_ShutdownService","workNo":"me"})", Kind::ShutDown, 0,
            0, 0);
        row("content is text",
            R"({"eventType":"QC_AgentState_Notify","workNo":"1300","content":"QC_AgentState_Logout"})",
            Kind::Changed, 0, 0, 0);
        row("times are nonsense",
            R"({"eventType":"AgentOther_ShutdownService","eventGenTime":"soon","workNo":"1300","content":{"loginTime":1e300}})",
            Kind::ShutDown, 1300, 0, 0);
        row("empty object", "{}", Kind::Other, 0, 0, 0);
    }

    void events()
    {
        QFETCH(QByteArray, event);
        const QByteArray body = R"({"message":"","retcode":"0","event":)" + event + '}';
        const QJsonDocument document = QJsonDocument::fromJson(body);
        QVERIFY(document.isObject());
        const std::optional<GatewayEvent> read = GatewayEvent::fromAnswer(document.object());
        QVERIFY(read);
        QTEST(read->kind, "kind");
        QTEST(read->agent.value(), "agent");
        QTEST(read->generatedMs, "generatedMs");
        QTEST(read->loginMs, "loginMs");
    }

    void noEvent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("null") << QByteArray(R"({"retcode":"0","event":null})");
        QTest::newRow("absent") << QByteArray(R"({"retcode":"0"})");
        QTest::newRow("text") << QByteArray(R"({"retcode":"0","event":""})");
        QTest::newRow("array") << QByteArray(R"({"retcode":"0","event":[]})");
        QTest::newRow("nothing at all") << QByteArray();
    }

    void noEvent()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!GatewayEvent::fromAnswer(QJsonDocument::fromJson(body).object()));
    }
};

QTEST_GUILESS_MAIN(TestGatewayEvent)
#include "tst_gatewayevent.moc"
