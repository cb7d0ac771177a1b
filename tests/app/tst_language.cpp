// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreThere()
    {
        QStringList codes = Language::codes();
        codes.sort();
        QCOMPARE(codes,
                 (QStringList{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"id"_s, u"ja"_s, u"pt_BR"_s,
                              u"th"_s, u"tr"_s, u"zh_CN"_s}));
        for (const QString &code : codes)
            QVERIFY2(!Language::ownName(code).isEmpty(), qPrintable(code));
        QCOMPARE(Language::ownName(u"fr"_s), u"Français"_s);
        QCOMPARE(Language::ownName(u"en"_s), u"English"_s);
    }

    void bestFor_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("German of Austria") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("Portuguese of Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
        QTest::newRow("Chinese of Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional Chinese") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"en"_s;
        QTest::newRow("second choice") << QStringList{u"fi-FI"_s, u"tr-TR"_s} << u"tr"_s;
        QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
        QTest::newRow("none of ours") << QStringList{u"fi-FI"_s} << u"en"_s;
        QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList() << u"en"_s;
    }

    void bestFor()
    {
        QFETCH(QStringList, wanted);
        QTEST(Language::bestFor(wanted), "code");
    }

    void oursAndQtsOwn()
    {
        QCOMPARE(Language::apply(qApp, u"no such language"_s), u"en"_s);
        QCOMPARE(QCoreApplication::translate("SignInDialog", "Sign in"), u"Sign in"_s);
        QCOMPARE(Language::apply(qApp, u"de"_s), u"de"_s);
        QVERIFY(QCoreApplication::translate("SignInDialog", "Sign in") != u"Sign in");
        // Where Qt's own translations are installed: not with the Qt that is built for Windows.
        if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"_L1))
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        // Qt itself has none for these; we bring the standard buttons.
        for (const QString &code : {u"th"_s, u"id"_s}) {
            Language::apply(qApp, code);
            QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel", qPrintable(code));
        }
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
