// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/agentid.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestAgentId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value"); // 0: no id
        QTest::newRow("lowest") << u"101"_s << 101;
        QTest::newRow("highest") << u"999999"_s << 999999;
        QTest::newRow("ordinary") << u"1301"_s << 1301;
        QTest::newRow("blanks around") << u" 1301\n"_s << 1301;
        QTest::newRow("leading zeros") << u"001301"_s << 1301;
        QTest::newRow("below") << u"100"_s << 0;
        QTest::newRow("above") << u"1000000"_s << 0;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("blank") << u" "_s << 0;
        QTest::newRow("negative") << u"-1301"_s << 0;
        QTest::newRow("plus") << u"+1301"_s << 0;
        QTest::newRow("letters") << u"13a1"_s << 0;
        QTest::newRow("blank inside") << u"13 01"_s << 0;
        QTest::newRow("fraction") << u"1301.0"_s << 0;
        QTest::newRow("exponent") << u"1e3"_s << 0;
        QTest::newRow("hex") << u"0x515"_s << 0;
        QTest::newRow("other digits") << u"١٣٠١"_s << 0;
        QTest::newRow("full width") << u"１３０１"_s << 0;
        QTest::newRow("overflows an int") << u"4294968597"_s << 0;
        QTest::newRow("very long") << QString(1000, u'9') << 0;
        QTest::newRow("path") << u"1301/forcelogout"_s << 0;
    }

    void fromText()
    {
        QFETCH(QString, text);
        QFETCH(int, value);
        const std::optional<AgentId> id = AgentId::fromText(text);
        QCOMPARE(id.has_value(), value != 0);
        if (!id)
            return;
        QCOMPARE(id->value(), value);
        QVERIFY(id->isValid());
        QCOMPARE(AgentId::fromText(id->text()), id);
    }

    void fromInt()
    {
        QVERIFY(AgentId::fromInt(101));
        QVERIFY(AgentId::fromInt(999999));
        for (const qint64 bad :
             {qint64(100), qint64(0), qint64(-1301), qint64(1000000), (qint64(1) << 32) + 1301,
              std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            QVERIFY2(!AgentId::fromInt(bad), qPrintable(QString::number(bad)));
    }

    void comparesAndHashes()
    {
        QVERIFY(!AgentId().isValid());
        QVERIFY(*AgentId::fromInt(1301) < *AgentId::fromInt(1302));
        QCOMPARE(qHash(*AgentId::fromInt(1301), 7), qHash(*AgentId::fromText(u"1301"), 7));
    }
};

QTEST_GUILESS_MAIN(TestAgentId)
#include "tst_agentid.moc"
