// SPDX-License-Identifier: Apache-2.0
#include "app/settings/causecodes.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCauseCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        settings =
            std::make_unique<QSettings>(folder.filePath(u"%1.ini"_s.arg(++fileNumber)), QSettings::IniFormat);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // 0: not understood
        QTest::addColumn<QString>("label");
        QTest::newRow("number") << u"17"_s << 17 << QString();
        QTest::newRow("blanks") << u"  17  "_s << 17 << QString();
        QTest::newRow("as shown") << u"17 – end of shift"_s << 17 << u"end of shift"_s;
        QTest::newRow("hyphen") << u"17 - end of shift"_s << 17 << u"end of shift"_s;
        QTest::newRow("colon") << u"17:end of shift"_s << 17 << u"end of shift"_s;
        QTest::newRow("blank only") << u"17 end of shift"_s << 17 << u"end of shift"_s;
        QTest::newRow("dash and nothing") << u"17 – "_s << 17 << QString();
        QTest::newRow("label with a number") << u"3 – floor 2"_s << 3 << u"floor 2"_s;
        QTest::newRow("least") << u"1"_s << 1 << QString();
        QTest::newRow("most") << u"255"_s << 255 << QString();
        QTest::newRow("leading zero") << u"017"_s << 17 << QString();
        QTest::newRow("Arabic digits") << u"١٧"_s << 17 << QString();
        QTest::newRow("control characters") << u"17 a\u0007b\nc"_s << 17 << u"ab c"_s;
        QTest::newRow("long label") << QString(u"1 " + QString(1000, u'x')) << 1 << QString(60, u'x');
        QTest::newRow("cut inside a letter")
            << QString(u"1 " + QString(59, u'x') + u"😀") << 1 << QString(59, u'x');
        for (const char *wrong : {"", " ", "0", "000", "256", "999", "0017", "99999999999", "-1", "17th",
                                  "1.5", "None", "end of shift", "– 17"})
            QTest::addRow("wrong: %s", wrong) << QString::fromUtf8(wrong) << 0 << QString();
    }

    void typed()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        const std::optional<CauseCode> code = CauseCode::fromText(text);
        QCOMPARE(code.has_value(), number > 0);
        if (!code)
            return;
        QCOMPARE(code->number, number);
        QTEST(code->label, "label");
        // What is shown is understood when it is chosen.
        QCOMPARE(CauseCode::fromText(code->text()), code);
    }

    void newestFirst()
    {
        CauseCodes codes(settings.get());
        QCOMPARE(codes.load(), QList<CauseCode>());
        codes.remember({3, u"fire drill"_s});
        codes.remember({17, u"end of shift"_s});
        QCOMPARE(codes.load(), (QList<CauseCode>{{17, u"end of shift"_s}, {3, u"fire drill"_s}}));
        codes.remember({3, {}}); // keeps its label
        QCOMPARE(codes.load(), (QList<CauseCode>{{3, u"fire drill"_s}, {17, u"end of shift"_s}}));
        codes.remember({3, u"stuck"_s});
        QCOMPARE(codes.load().first(), (CauseCode{3, u"stuck"_s}));
        QCOMPARE(codes.load().size(), 2);
        for (const int wrong : {0, -1, 256})
            codes.remember({wrong, u"no"_s});
        QCOMPARE(codes.load().size(), 2);
        // Another start of the program.
        settings->sync();
        QSettings again(settings->fileName(), QSettings::IniFormat);
        QCOMPARE(CauseCodes(&again).load(), codes.load());
    }

    void tenAtMost()
    {
        CauseCodes codes(settings.get());
        for (int number = 1; number <= 25; ++number)
            codes.remember({number, u"label %1"_s.arg(number)});
        const QList<CauseCode> known = codes.load();
        QCOMPARE(known.size(), 10);
        QCOMPARE(known.first(), (CauseCode{25, u"label 25"_s}));
        QCOMPARE(known.last(), (CauseCode{16, u"label 16"_s}));
        QCOMPARE(settings->allKeys().size(), 20);
    }

    /// The settings are a file or a registry that anybody may have edited.
    void hostileSettings()
    {
        const auto put = [this](int place, const QVariant &number, const QVariant &label) {
            settings->setValue(u"causeCodes/%1/number"_s.arg(place), number);
            settings->setValue(u"causeCodes/%1/label"_s.arg(place), label);
        };
        put(1, u"17 rm"_s, u"a label in the number"_s);
        put(2, 256, u"too big"_s);
        put(3, -5, u"negative"_s);
        put(4, QStringList{u"1"_s, u"2"_s}, u"a list"_s);
        put(5, QByteArray(1000000, '1'), u"huge"_s);
        put(6, 7, QString(1000000, u'x'));
        put(7, 7, u"the same again"_s);
        put(8, 8, u" two\nlines\u0000\u001b "_s);
        put(9, 9, QStringList{u"a"_s, u"b"_s});
        put(11, 11, u"the eleventh"_s);
        put(1000000000, 12, u"far away"_s);
        settings->setValue(u"causeCodes/size"_s, 2000000000);
        QCOMPARE(CauseCodes(settings.get()).load(),
                 (QList<CauseCode>{{7, QString(60, u'x')}, {8, u"two lines"_s}, {9, {}}}));
        // Cleans up when it writes.
        CauseCodes(settings.get()).remember({1, {}});
        QCOMPARE(CauseCodes(settings.get()).load().size(), 4);
        QCOMPARE(settings->allKeys().size(), 8);
    }

private:
    QTemporaryDir folder;
    int fileNumber = 0; ///< a name of its own for each file: QSettings remembers what it has read
    std::unique_ptr<QSettings> settings;
};

QTEST_GUILESS_MAIN(TestCauseCodes)
#include "tst_causecodes.moc"
