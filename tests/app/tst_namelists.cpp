// SPDX-License-Identifier: Apache-2.0
#include "app/agents/namelists.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

using Names = QHash<int, QString>;

class TestNameLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<Names>("names");
        const Names two{{3, u"Sales"_s}, {8, u"Mägo"_s}};
        const auto row = [](const char *name, const char *result, const Names &names) {
            QTest::newRow(name) << QByteArray(result) << names;
        };
        row("object", R"({"3":"Sales","8":"Mägo"})", two);
        row("object of objects", R"({"3":{"name":"Sales"},"8":{"NAME":"Mägo"}})", two);
        row("array with id and name", R"([{"id":3,"name":"Sales"},{"id":"8","name":"Mägo"}])", two);
        row("array with groupid and groupname",
            R"([{"groupid":3,"groupname":"Sales"},{"groupId":8,"groupName":"Mägo"}])", two);
        row("array with workno", R"([{"workno":"3","name":"Sales"},{"workNo":8,"name":"Mägo"}])", two);
        row("some are garbage",
            R"([null,7,"x",[],{},{"id":3,"name":"Sales"},{"id":"eight","name":"?"},{"id":8,"name":"Mägo"}])",
            two);
        row("no numbers", R"({"a":"Sales","":"x","-3":"y","0":"z","3.5":"q","99999999999":"w"})", {});
        row("no names", R"({"3":"","8":null})", {});
        row("again: the last counts", R"([{"id":3,"name":"Old"},{"id":3,"name":"New"}])", {{3, u"New"_s}});
        row("null", "null", {});
        row("text", R"("Sales")", {});
        row("empty object", "{}", {});
        row("empty array", "[]", {});
    }

    void read()
    {
        QFETCH(QByteArray, result);
        const QJsonObject answer = QJsonDocument::fromJson(R"({"result":)" + result + '}').object();
        QTEST(NameLists::read(answer.value(u"result")), "names");
    }

    void longNamesAreCut()
    {
        const QJsonObject object{{u"3"_s, QString(100000, u'x')}};
        QVERIFY(NameLists::read(object).value(3).size() <= 200);
    }
};

QTEST_GUILESS_MAIN(TestNameLists)
#include "tst_namelists.moc"
