// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistparser.h"
#include "tests/support/bareagent.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <string_view>

using namespace Qt::StringLiterals;

namespace
{

QByteArray listOf(const QByteArray &elements)
{
    return R"({"message":"success","retcode":"0","result":[)" + elements + "]}";
}

Agent fullAgent()
{
    Agent agent;
    agent.id = agentId(1201);
    agent.name = u"Ana Müller 王"_s;
    agent.groupName = u"Sales"_s;
    agent.media = MediaLetters(u"TTF");
    agent.status = 7;
    agent.ctiStatus = 5;
    agent.groupId = 3;
    agent.vdnId = 12;
    agent.secondsInState = 95;
    agent.sessionStartMs = 1735689600000;
    return agent;
}

const QByteArray fullElement =
    R"({"workno":"1201","name":"Ana Müller 王","status":"7","ctiStatus":"5","groupid":3,"groupname":"Sales",)"
    R"("skilllist":[{"name":"sales","id":8,"mediatype":5}],"mediatype":"TTF","vdnid":12,"phonenumber":"71201",)"
    R"("currentstatetime":95,"logindate":1735689600000,"callids":[],"inMultimediaConf":0,"currentStateReason":0})";

} // namespace

class TestAgentListParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elements_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<Agent>("agent"); // invalid id: the element is skipped
        const auto row = [](const char *name, const QByteArray &element, const Agent &agent) {
            QTest::newRow(name) << element << agent;
        };
        const auto with = [](auto change) {
            Agent agent;
            agent.id = agentId(1201);
            change(agent);
            return agent;
        };
        const Agent bare = with([](Agent &) {});
        row("as documented", fullElement, fullAgent());
        row("numbers swapped with text",
            R"({"workno":1201,"name":"Ana Müller 王","status":7,"ctiStatus":5,"groupid":"3","groupname":"Sales","mediatype":"TTF","vdnid":"12","currentstatetime":"95","logindate":"1735689600000"})",
            fullAgent());
        row("camel case",
            R"({"workNo":"1201","name":"Ana Müller 王","status":"7","ctiStatus":"5","groupId":3,"groupName":"Sales","mediaType":"TTF","vdnId":12,"currentStateTime":95,"loginDate":1735689600000})",
            fullAgent());
        row("upper case, misspelt",
            R"({"WORKNO":"1201","NAME":"Ana Müller 王","STATUS":"7","CITSTATUS":"5","GROUPID":3,"GROUPNAME":"Sales","MEDIATYPE":"TTF","VDNID":12,"CURRENTSTATETIME":95,"LOGINDATE":1735689600000})",
            fullAgent());
        row("escaped keys and text",
            R"({"wor\u006bno":"1201","name":"Ana M\u00fcller \u738b","status":"7","ctiStatus":"5","groupid":3,"groupname":"Sales","mediatype":"TTF","vdnid":12,"currentstatetime":95,"logindate":1735689600000})",
            fullAgent());
        row("number alone", R"({"workno":"1201"})", bare);
        row("blanks around numbers", R"({"workno":" 1201 ","status":" 4 "})",
            with([](Agent &a) { a.status = 4; }));
        row("nulls",
            R"({"workno":"1201","name":null,"status":null,"ctiStatus":null,"groupid":null,"groupname":null,"mediatype":null,"vdnid":null,"currentstatetime":null,"logindate":null})",
            bare);
        row("empty texts", R"({"workno":"1201","name":"","status":"","groupname":"","mediatype":""})", bare);
        row("wrong types",
            R"({"workno":"1201","name":{"x":1},"status":[4],"ctiStatus":true,"groupid":{},"mediatype":7,"logindate":"yesterday"})",
            bare);
        row("unknown members",
            R"({"workno":"1201","futureField":{"a":[1,2.5,null,{"workno":"1202"}]},"weight":1e3,"x":"y"})",
            bare);
        row("no group", R"({"workno":"1201","groupid":0,"groupname":null})",
            with([](Agent &a) { a.groupId = 0; }));
        row("out, as the gateway writes it",
            R"({"workno":"1201","status":"2","ctiStatus":"0","logindate":4294967295000})", with([](Agent &a) {
                a.status = 2;
                a.ctiStatus = 0;
            }));
        row("logindate beyond that", R"({"workno":"1201","logindate":9223372036854775807})", bare);
        row("logindate 0", R"({"workno":"1201","logindate":0})", bare);
        row("logindate negative", R"({"workno":"1201","logindate":-5})", bare);
        row("codes out of range",
            R"({"workno":"1201","status":-4,"ctiStatus":4294967296,"groupid":99999999999,"currentstatetime":-1})",
            bare);
        row("codes not whole", R"({"workno":"1201","status":4.5,"ctiStatus":"1.0","groupid":1e2})", bare);
        row("codes too long to be numbers",
            R"({"workno":"1201","status":123456789012345678901234567890,"ctiStatus":"123456789012345678901234567890"})",
            bare);
        row("twins agree", R"({"workno":"1201","workNo":"1201","status":"4","Status":"4"})",
            with([](Agent &a) { a.status = 4; }));
        row("long texts are cut",
            "{\"workno\":\"1201\",\"name\":\"" + QByteArray(5000, 'n') + "\",\"mediatype\":\"TTFTTTT\"}",
            with([](Agent &a) {
                a.name = QString(200, u'n');
                a.media = MediaLetters(u"TTF");
            }));
        row("no number", R"({"name":"Ana","status":"4"})", Agent());
        row("number is null", R"({"workno":null})", Agent());
        row("number is text", R"({"workno":"not-a-number"})", Agent());
        row("number is empty", R"({"workno":""})", Agent());
        row("number is below the range", R"({"workno":"100"})", Agent());
        row("number is above the range", R"({"workno":1000000})", Agent());
        row("number is not whole", R"({"workno":1201.5})", Agent());
        row("number is huge", R"({"workno":1e308})", Agent());
        row("number is too huge", R"({"workno":1e400})", Agent());
        row("number overflows", R"({"workno":18446744073709552817})", Agent());
        row("number is a list", R"({"workno":[1201]})", Agent());
        row("empty object", "{}", Agent());
        row("null", "null", Agent());
        row("text", R"("1201")", Agent());
        row("number without object", "1201", Agent());
        row("list", R"([{"workno":"1201"}])", Agent());
    }

    void elements()
    {
        QFETCH(QByteArray, element);
        QFETCH(Agent, agent);
        const Agent neighbour = bareAgent(1300);
        const QByteArray first = listOf(element + R"(,{"workno":"1300"})");
        const QByteArray last = listOf(R"({"workno":"1300"},)" + element);
        for (const QByteArray &json : {first, last}) {
            const AgentListAnswer answer = parseAgentList(json);
            QVERIFY(answer.understood);
            QCOMPARE(answer.retcode, u"0"_s);
            QCOMPARE(answer.message, u"success"_s);
            QCOMPARE(answer.repeated, 0);
            if (!agent.id.isValid()) {
                // The rest of the list is still read, and is known to be incomplete.
                QCOMPARE(answer.skipped, 1);
                QCOMPARE(answer.agents, std::vector<Agent>{neighbour});
                continue;
            }
            QCOMPARE(answer.skipped, 0);
            QCOMPARE(answer.agents.size(), size_t(2));
            QVERIFY(answer.agents[json == first ? 0 : 1] == agent);
            QVERIFY(answer.agents[json == first ? 1 : 0] == neighbour);
        }
    }

    void oneAgentIsReadAlike_data() { elements_data(); }

    void oneAgentIsReadAlike()
    {
        QFETCH(QByteArray, element);
        QFETCH(Agent, agent);
        if (element.startsWith("[") || element.contains("e400"))
            return; // a list of one is accepted here, and Qt's parser does not take the number at all
        for (const QByteArray &result : {element, QByteArray('[' + element + ']')}) {
            const QJsonDocument document =
                QJsonDocument::fromJson(R"({"retcode":"0","result":)" + result + '}');
            QVERIFY(document.isObject());
            const std::optional<Agent> read = parseAgent(document.object());
            QCOMPARE(read.has_value(), agent.id.isValid());
            if (read && !element.contains("1e2")) // 100, where the other parser sees a fraction
                QVERIFY(*read == agent);
        }
    }

    void noSingleAgent()
    {
        for (const char *result :
             {"null", "[]", "{}", "true", R"([{"workno":"1201"},{"workno":"1202"}])", R"("1201")"}) {
            const QByteArray json = R"({"retcode":"0","result":)" + QByteArray(result) + '}';
            QVERIFY2(!parseAgent(QJsonDocument::fromJson(json).object()), result);
        }
        QVERIFY(!parseAgent({}));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<QString>("retcode");
        QTest::addColumn<QString>("message");
        const auto good = [](const char *name, const QByteArray &json, const QString &retcode,
                             const QString &message) {
            QTest::newRow(name) << json << true << retcode << message;
        };
        good("empty list", R"({"message":"success","retcode":"0","result":[]})", u"0"_s, u"success"_s);
        good("retcode is a number", R"({"message":"","retcode":0,"result":[]})", u"0"_s, QString());
        good("msg", R"({"msg":"fine","retcode":"0","result":[]})", u"0"_s, u"fine"_s);
        good("order of members", R"({"result":[],"retcode":"0","message":"x"})", u"0"_s, u"x"_s);
        good("blanks around", " \r\n\t{\"retcode\" : \"0\" ,\"result\" : [ ] } \n", u"0"_s, QString());
        good("message is null", R"({"message":null,"retcode":"0","result":[]})", u"0"_s, QString());
        good("refused", R"({"message":"no","retcode":"000-003"})", u"000-003"_s, u"no"_s);
        good("refused with null", R"({"message":"no","retcode":"100-006","result":null})", u"100-006"_s,
             u"no"_s);
        good("refused with an object", R"({"message":"no","retcode":"100-006","result":{"a":[1]}})",
             u"100-006"_s, u"no"_s);
        good("unknown members",
             R"({"serverTime":{"zone":"+08:00","leap":[false,null]},"retcode":"0","result":[],"x":[[]]})",
             u"0"_s, QString());

        const auto bad = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json << false << QString() << QString();
        };
        bad("nothing", "");
        bad("blank", "  \n");
        bad("HTML", "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>");
        bad("array", "[]");
        bad("text", "\"0\"");
        bad("number", "0");
        bad("null", "null");
        bad("no retcode", R"({"message":"success","result":[]})");
        bad("retcode is empty", R"({"retcode":"","result":[]})");
        bad("retcode is null", R"({"retcode":null,"result":[]})");
        bad("retcode is an object", R"({"retcode":{"code":"0"},"result":[]})");
        bad("success without a list", R"({"message":"success","retcode":"0"})");
        bad("success with null", R"({"message":"success","retcode":"0","result":null})");
        bad("success with an object", R"({"message":"success","retcode":"0","result":{}})");
        bad("garbage at the end", R"({"retcode":"0","result":[]}x)");
        bad("second answer at the end", R"({"retcode":"0","result":[]}{"retcode":"0","result":[]})");
        bad("bracket at the end", R"({"retcode":"0","result":[]}])");
        bad("missing comma", R"({"retcode":"0" "result":[]})");
        bad("missing colon", R"({"retcode" "0","result":[]})");
        bad("invalid UTF-8", "{\"retcode\":\"0\",\"message\":\"\xff\xfe\",\"result\":[]}");
        bad("half a character", "{\"retcode\":\"0\",\"message\":\"\xc3\",\"result\":[]}");
        bad("surrogate as UTF-8", "{\"retcode\":\"0\",\"message\":\"\xed\xa0\x80\",\"result\":[]}");
        bad("NUL at the end", QByteArray("{\"retcode\":\"0\",\"result\":[]}\0", 29));
    }

    void answers()
    {
        QFETCH(QByteArray, json);
        const AgentListAnswer answer = parseAgentList(json);
        QTEST(answer.understood, "understood");
        QTEST(answer.retcode, "retcode");
        QTEST(answer.message, "message");
        QVERIFY(answer.agents.empty());
    }

    void theLastOfTwinsCounts()
    {
        const AgentListAnswer answer = parseAgentList(listOf(
            R"({"workno":"1201","status":"4"},{"workno":"1202","status":"4"},{"workno":1201,"status":"7"})"));
        QVERIFY(answer.understood);
        QCOMPARE(answer.repeated, 1);
        QCOMPARE(answer.agents.size(), size_t(2));
        QCOMPARE(answer.agents[0].id, agentId(1201));
        QCOMPARE(answer.agents[0].status, 7);
    }

    /// A list that was cut anywhere must never pass for a shorter one.
    void everyTruncationIsNoticed()
    {
        const QByteArray whole = listOf(fullElement + ',' + fullElement);
        QVERIFY(parseAgentList(whole).understood);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!parseAgentList(whole.left(length)).understood, whole.left(length).constData());
    }

    /// Whatever arrives: no crash, no agent outside the range. Worth most under the sanitizers.
    void noise()
    {
        const QByteArray whole = listOf(fullElement + ",{\"workno\":1300,\"name\":\"\\ud83d\\ude00\"}");
        constexpr std::string_view signs("{}[]\",:\\0-e\xff\0 n", 15);
        QRandomGenerator random(4711);
        for (int round = 0; round < 20000; ++round) {
            QByteArray json = whole;
            for (int i = random.bounded(1, 5); i > 0; --i)
                json[random.bounded(int(json.size()))] = signs[size_t(random.bounded(int(signs.size())))];
            const AgentListAnswer answer = parseAgentList(json);
            for (const Agent &agent : answer.agents)
                QVERIFY(AgentId::fromInt(agent.id.value()));
        }
    }

    void deepNesting()
    {
        const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
        for (const QByteArray &json :
             {listOf(deep), listOf(R"({"workno":"1201","x":)" + deep + '}'), QByteArray(100000, '['),
              QByteArray(R"({"retcode":"0","result":)" + deep + '}')}) {
            const AgentListAnswer answer = parseAgentList(json);
            QVERIFY(!answer.understood || answer.skipped > 0 || answer.agents.size() == 1);
        }
    }

    void aLargeList()
    {
        QByteArray elements;
        for (int id = 100000; id < 150000; ++id)
            elements +=
                "{\"workno\":\"" + QByteArray::number(id) + "\",\"status\":\"4\",\"ctiStatus\":\"1\"},";
        elements.chop(1);
        const AgentListAnswer answer = parseAgentList(listOf(elements));
        QVERIFY(answer.understood);
        QCOMPARE(answer.agents.size(), size_t(50000));
        QCOMPARE(answer.skipped, 0);
    }
};

QTEST_GUILESS_MAIN(TestAgentListParser)
#include "tst_agentlistparser.moc"
