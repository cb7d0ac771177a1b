// SPDX-License-Identifier: Apache-2.0
#include "app/agents/criteriatext.h"
#include "app/agents/savedfilters.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(folder.isValid());
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings->clear();
        filters = std::make_unique<SavedFilters>(settings.get());
    }

    void ghostsAreReadyMade()
    {
        const QList<SavedFilter> ready = SavedFilters::readyMade();
        QCOMPARE(ready.size(), 2);
        QVERIFY(ready[0].criteria.unchangedHours > 0 && ready[1].criteria.signedInHours > 0);
        // In the words that stand over the list then.
        for (const SavedFilter &filter : ready)
            QCOMPARE(filter.name, CriteriaText::parts(filter.criteria).constFirst().text);
        QVERIFY(filters->load().isEmpty());
    }

    void keepsEverything()
    {
        const SavedFilter all{u"Évora, \"late\" = 50 %"_s,
                              {.text = u"ana 12"_s,
                               .state = AgentState::PreRest,
                               .group = u"A/B=C\\, D"_s,
                               .medium = Medium::Mail,
                               .signedInHours = 999,
                               .unchangedHours = 1}};
        const SavedFilter noGroup{u"nobody's"_s, {.group = u""_s}};
        const SavedFilter unknown{u"unknown"_s, {.state = AgentState::Unknown}};
        QVERIFY(filters->save(all));
        QVERIFY(filters->save(unknown));
        QVERIFY(filters->save(noGroup));
        settings->sync();
        QSettings again(settings->fileName(), QSettings::IniFormat);
        const QList<SavedFilter> known = SavedFilters(&again).load();
        QCOMPARE(known.size(), 3);
        for (const SavedFilter &each : {all, noGroup, unknown})
            QVERIFY(known.contains(each));
    }

    void sameNameIsReplaced()
    {
        QVERIFY(filters->save({u"Late"_s, {.text = u"a"_s}}));
        QVERIFY(filters->save({u"  LATE "_s, {.text = u"b"_s}}));
        QCOMPARE(filters->load(), (QList<SavedFilter>{{u"LATE"_s, {.text = u"b"_s}}}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << QString() << u"a"_s;
        QTest::newRow("blank name") << u" \t\n"_s << u"a"_s;
        QTest::newRow("invisible name") << u"\u202e\u0007"_s << u"a"_s;
        QTest::newRow("asks for nothing") << u"all"_s << QString();
        QTest::newRow("too long") << u"all"_s << QString(SavedFilters::mostTextCharacters + 1, u'a');
    }

    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QVERIFY(!filters->save({name, {.text = text}}));
        QVERIFY(filters->load().isEmpty());
    }

    void names()
    {
        QCOMPARE(SavedFilters::cleaned(u" two\nlines "_s), u"two lines"_s);
        QCOMPARE(SavedFilters::cleaned(u"a\u202eb"_s), u"ab"_s);
        QCOMPARE(SavedFilters::cleaned(QString(100000, u'x')).size(),
                 qsizetype(SavedFilters::mostNameCharacters));
    }

    void renameAndRemove()
    {
        QVERIFY(filters->save({u"One"_s, {.text = u"1"_s}}));
        QVERIFY(filters->save({u"Two"_s, {.text = u"2"_s}}));
        QVERIFY(!filters->rename(u"One"_s, u"two"_s)); // another one's
        QVERIFY(!filters->rename(u"One"_s, u"  "_s));
        QVERIFY(!filters->rename(u"Three"_s, u"Four"_s));
        QVERIFY(filters->rename(u"One"_s, u"ONE"_s)); // its own, written otherwise
        QVERIFY(filters->rename(u"Two"_s, u"A second"_s));
        QCOMPARE(filters->load(),
                 (QList<SavedFilter>{{u"A second"_s, {.text = u"2"_s}}, {u"ONE"_s, {.text = u"1"_s}}}));
        filters->remove(u"one"_s);
        filters->remove(u"nobody"_s);
        QCOMPARE(filters->load().size(), 1);
        filters->remove(u"A second"_s);
        QVERIFY(filters->load().isEmpty());
        QVERIFY(settings->allKeys().isEmpty());
    }

    void notEndless()
    {
        for (int i = 0; i < SavedFilters::mostKept; ++i)
            QVERIFY(filters->save({u"f%1"_s.arg(i), {.text = u"a"_s}}));
        QVERIFY(!filters->save({u"one more"_s, {.text = u"a"_s}}));
        QVERIFY(filters->save({u"f7"_s, {.text = u"b"_s}}));
        QCOMPARE(filters->load().size(), qsizetype(SavedFilters::mostKept));
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("state") << u"state"_s << QVariant(u"asleep"_s);
        QTest::newRow("medium") << u"medium"_s << QVariant(u"fax"_s);
        QTest::newRow("hours, no number") << u"signedInHours"_s << QVariant(u"many"_s);
        QTest::newRow("hours, negative") << u"unchangedHours"_s << QVariant(u"-1"_s);
        QTest::newRow("hours, too many") << u"unchangedHours"_s << QVariant(u"1000"_s);
        QTest::newRow("hours, overflow") << u"unchangedHours"_s << QVariant(u"99999999999999999999"_s);
        QTest::newRow("text") << u"text"_s << QVariant(QString(5000, u'a'));
        QTest::newRow("group") << u"group"_s << QVariant(QString(u'=' + QString(5000, u'a')));
        QTest::newRow("name") << u"name"_s << QVariant();
        QTest::newRow("name, a list") << u"name"_s << QVariant(QStringList{u"a"_s, u"b"_s});
    }

    /// Half a filter would show other agents than its name says.
    void damaged()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QVERIFY(filters->save({u"Late"_s, {.text = u"a"_s, .signedInHours = 2}}));
        QVERIFY(filters->save({u"Other"_s, {.text = u"a"_s}}));
        settings->setValue(QString(u"savedFilters/1/" + key), value);
        QCOMPARE(filters->load(), (QList<SavedFilter>{{u"Other"_s, {.text = u"a"_s}}}));
    }

private:
    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<SavedFilters> filters;
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
