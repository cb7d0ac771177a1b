// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistparser.h"
#include "app/agents/agentlistslicer.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

// No raw strings here: moc 6.4 does not find the class behind some of them.

namespace
{

struct Cut {
    bool whole = false;
    std::vector<std::string> slices;
    std::string rest;
};

/// Fed in pieces of this size.
Cut cut(std::string_view json, size_t piece)
{
    Cut result;
    AgentListSlicer slicer(
        [&result](std::string_view slice) {
            result.slices.emplace_back(slice);
            return true;
        },
        64);
    for (size_t at = 0; at < json.size(); at += piece)
        slicer.feed(json.substr(at, piece));
    result.whole = slicer.finish();
    result.rest = slicer.rest();
    return result;
}

std::string listOf(const std::string &elements)
{
    return "{\"message\":\"\",\"retcode\":\"0\",\"result\":" + elements + '}';
}

QByteArray floorOf(int agents)
{
    QByteArray elements;
    for (int id = 1301; id < 1301 + agents; ++id) {
        elements += elements.isEmpty() ? "{" : ",{";
        elements += "\"workno\":" + QByteArray::number(id);
        elements +=
            ",\"name\":\"Ana \\\"]},[{\\\\\",\"status\":\"4\",\"skilllist\":[{\"name\":\"a,b\"},[],{}]}";
    }
    return "{\"result\":[" + elements + "],\"retcode\":\"0\",\"message\":\"[1,2]\"}";
}

} // namespace

/// How a list answer is taken apart while it comes.
class TestAgentListSlicer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheElementsOut_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("empty") << QByteArray("[]");
        QTest::newRow("blank") << QByteArray("[ \n ]");
        QTest::newRow("one") << QByteArray("[{\"a\":[1,{\"b\":[]}]}]");
        QTest::newRow("three") << QByteArray("[{\"a\":\"x\"}, 7 ,[\"]\"]]");
        QTest::newRow("brackets in text") << QByteArray("[\"[\",\"]\",\"\\\"]\",\"\\\\\",\"{,}\"]");
    }

    void takesTheElementsOut()
    {
        QFETCH(QByteArray, list);
        const std::string json = listOf(list.toStdString());
        for (size_t piece = 1; piece <= json.size(); ++piece) {
            const Cut result = cut(json, piece);
            QVERIFY(result.whole);
            QCOMPARE(result.slices, std::vector<std::string>{list.toStdString()});
            QCOMPARE(result.rest, listOf("[]"));
        }
    }

    void leavesOtherListsAlone_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("another key", "{\"retcode\":\"0\",\"jsonKey\":[\"result\",[1]]}");
        row("a longer key", "{\"myresult\":[1]}");
        row("a key that ends alike", "{\"my\\\"result\":[1]}");
        row("deeper", "{\"x\":{\"result\":[1]}}");
        row("an object", "{\"result\":{\"a\":[1]}}");
        row("text", "{\"message\":\"\\\"result\\\":[1]\"}");
        row("no object", "[\"result\",[1]]");
    }

    void leavesOtherListsAlone()
    {
        QFETCH(QByteArray, json);
        const Cut result = cut(json.toStdString(), 3);
        QVERIFY(result.whole);
        QVERIFY(result.slices.empty());
        QCOMPARE(result.rest, json.toStdString());
    }

    void noticesWhatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("cut in the list", "{\"result\":[{\"a\":1},");
        row("cut in text", "{\"message\":\"x");
        row("cut behind the list", "{\"result\":[]");
        row("the wrong bracket", "{\"result\":[1}}");
        row("too many brackets", "{\"result\":[1]}}");
        row("closed before it was opened", "]{");
    }

    void noticesWhatIsNotWhole()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!cut(json.toStdString(), 4).whole);
    }

    void manySlices()
    {
        const std::string json = floorOf(5000).toStdString();
        const Cut result = cut(json, 10007);
        QVERIFY(result.whole);
        QVERIFY(result.slices.size() > 2);
        std::string elements;
        for (const std::string &slice : result.slices) {
            QVERIFY(slice.size() > 2 && slice.starts_with('[') && slice.ends_with(']'));
            elements += (elements.empty() ? "" : ",") + slice.substr(1, slice.size() - 2);
        }
        QCOMPARE(listOf("[" + elements + "]").size(), listOf("[]").size() + elements.size());
        QVERIFY(json.find(elements) != std::string::npos);
        QCOMPARE(result.rest, std::string("{\"result\":[],\"retcode\":\"0\",\"message\":\"[1,2]\"}"));
    }

    void aCommaAtACutIsNoElement()
    {
        // With some of these lengths the slicer cuts at the last comma, behind which nothing comes.
        std::string elements = "[";
        while (elements.size() < (127 << 10))
            elements += "{\"workno\":\"1301\"},";
        for (int more = 0; more < 200; ++more) {
            QVERIFY(!parseAgentList(QByteArray::fromStdString(listOf(elements + "]"))).understood);
            QVERIFY(!parseAgentList(QByteArray::fromStdString(listOf(elements + " ,{}]"))).understood);
            QVERIFY(parseAgentList(QByteArray::fromStdString(listOf(elements + "{}]"))).understood);
            elements += "{\"workno\":\"1302\"},";
        }
    }

    /// However the bytes come, the list is the same.
    void piecesMakeNoDifference()
    {
        const QByteArray json = floorOf(3000);
        const AgentListAnswer whole = parseAgentList(json);
        QVERIFY(whole.understood);
        QCOMPARE(whole.agents.size(), size_t(3000));
        QCOMPARE(whole.agents.back().name, u"Ana \"]},[{\\"_s);
        QCOMPARE(whole.message, u"[1,2]"_s);
        QRandomGenerator random(4711);
        for (int round = 0; round < 5; ++round) {
            AgentListParser parser;
            for (qsizetype at = 0; at < json.size();) {
                const qsizetype size = random.bounded(1, round == 0 ? 4 : 70000);
                QVERIFY(parser.feed(QByteArrayView(json).sliced(at, std::min(size, json.size() - at))));
                at += size;
            }
            const AgentListAnswer answer = parser.finish();
            QVERIFY(answer.understood);
            QVERIFY(answer.agents == whole.agents);
            QCOMPARE(answer.retcode, whole.retcode);
        }
    }

    void brokenInTheMiddleIsBroken()
    {
        QByteArray json = floorOf(5000);
        json[json.size() / 2] = '\xff';
        QVERIFY(!parseAgentList(json).understood);
        AgentListParser parser;
        QVERIFY(!parser.feed(json)); // and it says so before the end
        QVERIFY(parser.finish().agents.empty());
    }

    void findsByNumber()
    {
        const AgentListAnswer answer = parseAgentList(floorOf(3));
        QCOMPARE(answer.find(*AgentId::fromInt(1302))->id.value(), 1302);
        QVERIFY(!answer.find(*AgentId::fromInt(1305)));
        AgentListAnswer byHand;
        byHand.agents = answer.agents;
        QCOMPARE(byHand.find(*AgentId::fromInt(1303))->id.value(), 1303);
        QVERIFY(!byHand.find(*AgentId::fromInt(1305)));
    }
};

QTEST_GUILESS_MAIN(TestAgentListSlicer)
#include "tst_agentlistslicer.moc"
