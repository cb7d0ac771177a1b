// SPDX-License-Identifier: Apache-2.0
#include "app/clocktime.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Days and times as people write them.
class TestClockTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void dates_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("English") << u"en_US"_s << u"11/3/2026"_s;
        QTest::newRow("British") << u"en_GB"_s << u"03/11/2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"03.11.2026"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2026/11/3"_s;
    }

    /// "03.11.26" could be three days.
    void dates()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(shortDate(QDate(2026, 11, 3)), "date");
    }

    void fullMoment()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const QDateTime at(QDate(2026, 11, 3), QTime(9, 5, 7));
        QCOMPARE(dayAndTime(at.toMSecsSinceEpoch()), u"03.11.2026 09:05:07"_s);
    }
};

QTEST_APPLESS_MAIN(TestClockTime)
#include "tst_clocktime.moc"
