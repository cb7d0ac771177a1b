// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewaysentence.h"

#include <QHash>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;
using Defect = GatewayResult::Defect;

namespace
{

// Gateway reference, section 6, without the success.
const QStringList documentedCodes = QStringLiteral("000-000 000-001 000-002 000-003 000-004 000-005 000-006 "
                                                   "000-007 100-001 100-002 100-003 100-004 100-005 100-006 "
                                                   "100-007 100-008 100-009 100-010 100-011 100-012 100-013 "
                                                   "100-014 100-015 100-016 100-017 100-018 100-019 100-020 "
                                                   "100-021 110-016 101-004 105-001 105-002 105-003 105-004 "
                                                   "105-005 105-006 105-007 900-001 900-002 900-003")
                                        .split(u' ');

GatewayResult resultOf(Kind kind, Defect defect = Defect::None)
{
    GatewayResult result;
    result.kind = kind;
    result.defect = defect;
    return result;
}

} // namespace

class TestGatewaySentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCodeHasItsOwn()
    {
        const QString unknown = GatewaySentence::retcode(u"999-999"_s);
        QHash<QString, QString> codeOf;
        for (const QString &code : documentedCodes) {
            const QString sentence = GatewaySentence::retcode(code);
            QVERIFY2(sentence.endsWith(u'.') && sentence != unknown, qPrintable(code));
            QVERIFY2(!sentence.contains(code), "The raw code stands beside the sentence, not in it.");
            // What the three inspector codes mean could not be learnt, so nothing is made up to tell them
            // apart.
            if (!code.startsWith(u"900-")) {
                QVERIFY2(!codeOf.contains(sentence),
                         qPrintable(code + u" says the same as " + codeOf.value(sentence)));
            }
            codeOf.insert(sentence, code);
        }
    }

    /// What happened and what to do are two different things.
    void everyDocumentedCodeHasAnAdvice()
    {
        for (const QString &code : documentedCodes) {
            GatewayResult result = resultOf(Kind::Refused);
            result.retcode = code;
            const QString sentence = GatewaySentence::failure(result);
            const QString advice = GatewaySentence::advice(result);
            QVERIFY2(advice.endsWith(u'.'), qPrintable(code));
            QVERIFY2(!advice.contains(code), qPrintable(code));
            QVERIFY2(!sentence.contains(advice) && !advice.contains(sentence), qPrintable(code));
            QVERIFY2(!sentence.contains(u"Try again") && !sentence.contains(u"administrator"),
                     qPrintable(sentence));
            QCOMPARE(GatewaySentence::failureAndAdvice(result), QString(sentence + u' ' + advice));
        }
    }

    void unknownCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("no such code") << u"999-999"_s;
        QTest::newRow("call control") << u"200-017"_s;
        QTest::newRow("number") << u"7"_s;
        QTest::newRow("text") << u"<b>no</b>"_s;
        QTest::newRow("prefix of a known one") << u"100-00"_s;
        QTest::newRow("longer than a known one") << u"100-0061"_s;
        QTest::newRow("empty") << QString();
    }

    void unknownCodes()
    {
        QFETCH(QString, code);
        const QString sentence = GatewaySentence::retcode(code);
        QVERIFY(sentence.endsWith(u'.'));
        for (const QString &known : documentedCodes)
            QVERIFY(sentence != GatewaySentence::retcode(known));
        GatewayResult result = resultOf(Kind::Refused);
        result.retcode = code;
        QCOMPARE(GatewaySentence::advice(result), u"Show code and message to your administrator."_s);
    }

    void everyFailureHasASentence_data()
    {
        QTest::addColumn<GatewayResult>("result");
        QTest::newRow("timed out") << resultOf(Kind::TimedOut);
        QTest::newRow("cut") << resultOf(Kind::Cut);
        QTest::newRow("cancelled") << resultOf(Kind::Cancelled);
        QTest::newRow("unreachable") << resultOf(Kind::Unreachable);
        QTest::newRow("TLS refused without a reason") << resultOf(Kind::TlsRefused);
        QTest::newRow("refused without a code") << resultOf(Kind::Refused);
        QTest::newRow("too large") << resultOf(Kind::BadReply, Defect::TooLarge);
        QTest::newRow("redirect") << resultOf(Kind::BadReply, Defect::Redirect);
        QTest::newRow("HTTP status") << resultOf(Kind::BadReply, Defect::HttpStatus);
        QTest::newRow("no Guid") << resultOf(Kind::BadReply, Defect::NoGuid);
        QTest::newRow("not JSON") << resultOf(Kind::BadReply, Defect::NotJson);
        QTest::newRow("no retcode") << resultOf(Kind::BadReply, Defect::NoRetcode);
        QTest::newRow("bad reply") << resultOf(Kind::BadReply);
        for (const auto error :
             {QNetworkReply::HostNotFoundError, QNetworkReply::ConnectionRefusedError,
              QNetworkReply::ProxyNotFoundError, QNetworkReply::ProxyTimeoutError,
              QNetworkReply::TemporaryNetworkFailureError, QNetworkReply::UnknownNetworkError}) {
            GatewayResult result = resultOf(Kind::Unreachable);
            result.networkError = error;
            QTest::addRow("network error %d", int(error)) << result;
        }
        for (const auto error :
             {QSslError::HostNameMismatch, QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
              QSslError::SelfSignedCertificate, QSslError::UnableToGetLocalIssuerCertificate}) {
            GatewayResult result = resultOf(Kind::TlsRefused);
            result.tlsErrors = {QSslError(error)};
            QTest::addRow("TLS error %d", int(error)) << result;
        }
    }

    void everyFailureHasASentence()
    {
        QFETCH(GatewayResult, result);
        const QString sentence = GatewaySentence::failure(result);
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'?'));
        if (result.kind == Kind::TlsRefused)
            QVERIFY(sentence.contains(u"Nothing was sent"));
        const QString advice = GatewaySentence::advice(result);
        if (result.kind == Kind::Cancelled)
            QVERIFY(advice.isEmpty());
        else
            QVERIFY2(advice.endsWith(u'.'), "Says what to do, and asks nothing.");
    }

    void successHasNone()
    {
        QVERIFY(GatewaySentence::failure(resultOf(Kind::Accepted)).isEmpty());
        QVERIFY(GatewaySentence::advice(resultOf(Kind::Accepted)).isEmpty());
        QVERIFY(GatewaySentence::failureAndAdvice(resultOf(Kind::Accepted)).isEmpty());
    }

    void refusalSaysWhatTheCodeMeans()
    {
        GatewayResult result = resultOf(Kind::Refused);
        result.retcode = u"100-004"_s;
        QCOMPARE(GatewaySentence::failure(result), GatewaySentence::retcode(u"100-004"_s));
    }

    void rawCode()
    {
        GatewayResult result = resultOf(Kind::Refused);
        QVERIFY(GatewaySentence::rawCode(result).isEmpty());
        result.httpStatus = 502;
        QCOMPARE(GatewaySentence::rawCode(result), u"HTTP 502"_s);
        result.retcode = u"100-004"_s;
        QCOMPARE(GatewaySentence::rawCode(result), u"retcode 100-004"_s);
        // The gateway's words may hold anything, also what looks like a place for the next argument.
        result.message = u"%1 <b>%2</b>"_s;
        QCOMPARE(GatewaySentence::rawCode(result), u"retcode 100-004, %1 <b>%2</b>"_s);
    }
};

QTEST_GUILESS_MAIN(TestGatewaySentence)
#include "tst_gatewaysentence.moc"
