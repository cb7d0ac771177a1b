// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewayrequest.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

class TestGatewayConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("guid"); // empty: refused
        const QByteArray uuid = "0a1b2c3d-0000-4000-8000-00000000beef.AgentGateway1";
        QTest::newRow("as documented") << "JSESSIONID=" + uuid << uuid;
        QTest::newRow("without prefix") << uuid << uuid;
        QTest::newRow("hex") << QByteArray("JSESSIONID=00ff00ff.AgentGateway0")
                             << QByteArray("00ff00ff.AgentGateway0");
        QTest::newRow("blanks around") << "  JSESSIONID= " + uuid + "\t" << uuid;
        QTest::newRow("with another =") << QByteArray("JSESSIONID=abc=def==") << QByteArray("abc=def==");
        QTest::newRow("longest") << "JSESSIONID=" + QByteArray(512, 'a') << QByteArray(512, 'a');
        QTest::newRow("too long") << "JSESSIONID=" + QByteArray(513, 'a') << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("prefix only") << QByteArray("JSESSIONID=") << QByteArray();
        QTest::newRow("prefix and blanks") << QByteArray("JSESSIONID=  ") << QByteArray();
        QTest::newRow("line break inside") << QByteArray("JSESSIONID=abc\r\nHost: evil") << QByteArray();
        QTest::newRow("CR inside") << QByteArray("JSESSIONID=abc\rdef") << QByteArray();
        QTest::newRow("LF inside") << QByteArray("JSESSIONID=abc\ndef") << QByteArray();
        QTest::newRow("blank inside") << QByteArray("JSESSIONID=abc def") << QByteArray();
        QTest::newRow("tab inside") << QByteArray("JSESSIONID=abc\tdef") << QByteArray();
        QTest::newRow("NUL inside") << QByteArray("JSESSIONID=abc\0def", 18) << QByteArray();
        QTest::newRow("not ASCII") << QByteArray("JSESSIONID=abc\xc3\xa9") << QByteArray();
        QTest::newRow("attributes of a cookie") << "JSESSIONID=" + uuid + "; Path=/" << QByteArray();
        QTest::newRow("two headers in one") << "JSESSIONID=" + uuid + ", JSESSIONID=other" << QByteArray();
    }

    void headers()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, guid);
        connection.takeGuidHeader(header);
        QCOMPARE(connection.guid(), guid);
        QCOMPARE(connection.guidGeneration() - generation, quint64(guid.isEmpty() ? 0 : 1));
    }

    void badOneKeepsTheGoodOne()
    {
        connection.takeGuidHeader("JSESSIONID=good");
        connection.takeGuidHeader("JSESSIONID=b a d");
        QCOMPARE(connection.guid(), QByteArray("good"));
    }

    /// Answers overtake one another: what a late one brings was replaced long ago.
    void oldOnesAreIgnored()
    {
        for (const char *guid : {"first", "second", "third"})
            connection.takeGuidHeader(guid);
        QCOMPARE(connection.guidGeneration() - generation, quint64(3));
        for (const char *old : {"JSESSIONID=first", "second", "JSESSIONID=third"}) {
            connection.takeGuidHeader(old);
            QCOMPARE(connection.guid(), QByteArray("third"));
        }
        QCOMPARE(connection.guidGeneration() - generation, quint64(3));
    }

    void aNewSessionMayHaveAnyGuid()
    {
        connection.takeGuidHeader("first");
        connection.takeGuidHeader("second");
        connection.forgetSession();
        QVERIFY(connection.guid().isEmpty());
        connection.takeGuidHeader("first");
        QCOMPARE(connection.guid(), QByteArray("first"));
    }

    /// The memory of old ones does not grow with the days of a session, and still covers what can be under
    /// way.
    void aLongSession()
    {
        for (int i = 0; i < 2000; ++i)
            connection.takeGuidHeader("guid" + QByteArray::number(i));
        connection.takeGuidHeader("guid1990");
        QCOMPARE(connection.guid(), QByteArray("guid1999"));
    }

    void init()
    {
        connection.forgetSession();
        generation = connection.guidGeneration();
    }

private:
    ManualClock clock;
    GatewayConnection connection{{QStringLiteral("127.0.0.1"), 1}, TlsTrust(), &clock};
    quint64 generation = 0;
};

QTEST_GUILESS_MAIN(TestGatewayConnection)
#include "tst_gatewayconnection.moc"
