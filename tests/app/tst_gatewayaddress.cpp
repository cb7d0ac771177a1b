// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestGatewayAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &typed, const QString &host, int port,
                            const QString &text) { QTest::newRow(name) << typed << host << port << text; };
        row("host", u"ccgw.example.com"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("one word", u"ccgw"_s, u"ccgw"_s, 8043, u"ccgw"_s);
        row("with digits and hyphen", u"cc-gw01.example.com"_s, u"cc-gw01.example.com"_s, 8043,
            u"cc-gw01.example.com"_s);
        row("blanks around", u"  ccgw.example.com\t"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("upper case", u"CCGW.Example.COM"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("host and port", u"ccgw.example.com:443"_s, u"ccgw.example.com"_s, 443,
            u"ccgw.example.com:443"_s);
        row("default port", u"ccgw.example.com:8043"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("lowest port", u"ccgw:1"_s, u"ccgw"_s, 1, u"ccgw:1"_s);
        row("highest port", u"ccgw:65535"_s, u"ccgw"_s, 65535, u"ccgw:65535"_s);
        row("https", u"https://ccgw.example.com"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("https and port", u"https://ccgw.example.com:9000/"_s, u"ccgw.example.com"_s, 9000,
            u"ccgw.example.com:9000"_s);
        row("HTTPS", u"HTTPS://ccgw"_s, u"ccgw"_s, 8043, u"ccgw"_s);
        row("slash at the end", u"ccgw.example.com/"_s, u"ccgw.example.com"_s, 8043, u"ccgw.example.com"_s);
        row("slashes at the end", u"ccgw.example.com:8043///"_s, u"ccgw.example.com"_s, 8043,
            u"ccgw.example.com"_s);
        row("dot at the end", u"ccgw.example.com."_s, u"ccgw.example.com."_s, 8043, u"ccgw.example.com."_s);
        row("IPv4", u"192.0.2.7"_s, u"192.0.2.7"_s, 8043, u"192.0.2.7"_s);
        row("IPv4 and port", u"192.0.2.7:8443"_s, u"192.0.2.7"_s, 8443, u"192.0.2.7:8443"_s);
        row("IPv6", u"2001:db8::1"_s, u"2001:db8::1"_s, 8043, u"[2001:db8::1]"_s);
        row("IPv6 in brackets", u"[2001:db8::1]"_s, u"2001:db8::1"_s, 8043, u"[2001:db8::1]"_s);
        row("IPv6 and port", u"[2001:db8::1]:443"_s, u"2001:db8::1"_s, 443, u"[2001:db8::1]:443"_s);
        row("IPv6 loopback", u"::1"_s, u"::1"_s, 8043, u"[::1]"_s);
        row("https and IPv6", u"https://[::1]:9/"_s, u"::1"_s, 9, u"[::1]:9"_s);
        row("IDN", u"bücher.example"_s, u"bücher.example"_s, 8043, u"bücher.example"_s);
        row("IDN and port", u"客服.example:443"_s, u"客服.example"_s, 443, u"客服.example:443"_s);
    }

    void accepts()
    {
        QFETCH(QString, typed);
        const GatewayAddressResult result = GatewayAddressReader::read(typed);
        QVERIFY2(result.address, qPrintable(result.problem));
        QVERIFY(result.problem.isEmpty());
        QTEST(result.address->host, "host");
        QTEST(result.address->port, "port");
        QTEST(result.address->text(), "text");

        // What is shown can be typed again, and leads to a URL of that host and port.
        QCOMPARE(GatewayAddressReader::read(result.address->text()).address, result.address);
        const QUrl url = result.address->resource(u"onlineagent/1301"_s);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"https"_s);
        if (!result.address->host.contains(u':')) // IPv6 is no name
            QCOMPARE(url.host(QUrl::FullyEncoded).toLatin1(),
                     QUrl::toAce(result.address->host, QUrl::IgnoreIDNWhitelist));
        QTEST(url.port(), "port");
        QCOMPARE(url.path(), u"/agentgateway/resource/onlineagent/1301"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("scheme only") << u"https://"_s;
        QTest::newRow("http") << u"http://ccgw.example.com"_s;
        QTest::newRow("ftp") << u"ftp://ccgw.example.com"_s;
        QTest::newRow("two schemes") << u"https://https://ccgw"_s;
        QTest::newRow("path") << u"ccgw.example.com/agentgateway"_s;
        QTest::newRow("query") << u"ccgw.example.com?x=1"_s;
        QTest::newRow("fragment") << u"ccgw.example.com#x"_s;
        QTest::newRow("user") << u"1300@ccgw.example.com"_s;
        QTest::newRow("user and password") << u"https://1300:secret@ccgw.example.com"_s;
        QTest::newRow("port only") << u":8043"_s;
        QTest::newRow("port without colon") << u"8043"_s;
        QTest::newRow("no port after colon") << u"ccgw:"_s;
        QTest::newRow("port 0") << u"ccgw:0"_s;
        QTest::newRow("port too large") << u"ccgw:65536"_s;
        QTest::newRow("port huge") << u"ccgw:99999999999999"_s;
        QTest::newRow("port negative") << u"ccgw:-1"_s;
        QTest::newRow("port with plus") << u"ccgw:+80"_s;
        QTest::newRow("port with blanks") << u"ccgw: 80"_s;
        QTest::newRow("port as text") << u"ccgw:https"_s;
        QTest::newRow("two ports") << u"ccgw:80:90"_s;
        QTest::newRow("blank inside") << u"ccgw example"_s;
        QTest::newRow("line break inside") << u"ccgw\r\nHost: other"_s;
        QTest::newRow("two dots") << u"ccgw..example"_s;
        QTest::newRow("dot first") << u".example"_s;
        QTest::newRow("dot only") << u"."_s;
        QTest::newRow("underscore") << u"cc_gw.example"_s;
        QTest::newRow("percent") << u"ccgw%41.example"_s;
        QTest::newRow("backslash") << u"ccgw\\example"_s;
        QTest::newRow("comma") << u"ccgw,example"_s;
        QTest::newRow("star") << u"*.example"_s;
        QTest::newRow("IPv4 with three numbers") << u"192.0.2"_s;
        QTest::newRow("IPv4 with five numbers") << u"192.0.2.7.1"_s;
        QTest::newRow("IPv4 too large") << u"192.0.2.256"_s;
        QTest::newRow("half a bracket") << u"[2001:db8::1"_s;
        QTest::newRow("other half of a bracket") << u"2001:db8::1]"_s;
        QTest::newRow("name in brackets") << u"[ccgw]"_s;
        QTest::newRow("text after bracket") << u"[::1]x"_s;
        QTest::newRow("IPv6 too long") << u"1:2:3:4:5:6:7:8:9"_s;
        QTest::newRow("label too long") << QString(64, u'a') + u".example"_s;
        QTest::newRow("endless") << QString(5000, u'a');
    }

    void refuses()
    {
        QFETCH(QString, typed);
        const GatewayAddressResult result = GatewayAddressReader::read(typed);
        QVERIFY2(!result.address, result.address ? qPrintable(result.address->text()) : "");
        QVERIFY(result.problem.endsWith(u'.'));
        QVERIFY(result.problem.contains(u' '));
    }

    void idnTravelsInAsciiForm()
    {
        const GatewayAddressResult result = GatewayAddressReader::read(u"bücher.example"_s);
        QCOMPARE(result.address->resource(u"x"_s).host(QUrl::FullyEncoded), u"xn--bcher-kva.example"_s);
        QCOMPARE(GatewayAddressReader::read(u"xn--bcher-kva.example"_s)
                     .address->resource(u"x"_s)
                     .host(QUrl::FullyEncoded),
                 u"xn--bcher-kva.example"_s);
    }

    void queryStaysAsItIs()
    {
        const GatewayAddress address{u"ccgw"_s, 443};
        QCOMPARE(address.resource(u"a/b?agents=1201;1202%3B1203"_s).toEncoded(),
                 QByteArray("https://ccgw:443/agentgateway/resource/a/b?agents=1201;1202%3B1203"));
    }
};

QTEST_GUILESS_MAIN(TestGatewayAddress)
#include "tst_gatewayaddress.moc"
