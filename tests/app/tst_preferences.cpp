// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newcomersAndBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PreferenceStore store(&settings);
        QCOMPARE(store.load(), Preferences());
        const Preferences all{u"pt_BR"_s, ColourScheme::Dark, true, RowHeight::Compact, 3, false};
        store.save(all);
        settings.sync();
        QSettings again(settings.fileName(), QSettings::IniFormat);
        QCOMPARE(PreferenceStore(&again).load(), all);
        store.save({});
        QCOMPARE(store.load(), Preferences());
    }

    void damageIsPassedOver()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("preferences/scheme", u"pink"_s);
        settings.setValue("preferences/rows", QStringList{u"a"_s, u"b"_s});
        settings.setValue("preferences/signOutsAtOnce", 400);
        settings.setValue("preferences/language", QString(5000, u'x'));
        const Preferences read = PreferenceStore(&settings).load();
        QCOMPARE(read.scheme, ColourScheme::System);
        QCOMPARE(read.rows, RowHeight::Comfortable);
        QCOMPARE(read.signOutsAtOnce, Preferences::atOnceMost);
        QVERIFY(read.language.size() < 50);
    }

    void systemIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PreferenceStore store(&settings);
        QVERIFY(!store.systemWasDark() && !store.systemHadHighContrast());
        store.rememberSystem(true, true);
        QVERIFY(store.systemWasDark() && store.systemHadHighContrast());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
