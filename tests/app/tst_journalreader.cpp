// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalreader.h"
#include "tests/support/journalfiles.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// A reader whose answers are kept.
struct Desk {
    explicit Desk(const QString &folder) : reader(folder)
    {
        QObject::connect(&reader, &JournalReader::found, &reader, [this](const JournalReader::Lines &more) {
            lines.insert(lines.end(), more.begin(), more.end());
        });
    }

    /// Searches and waits for the first page and the count.
    void search(const JournalQuery &query)
    {
        lines.clear();
        QSignalSpy counted(&reader, &JournalReader::counted);
        reader.search(query);
        QVERIFY(counted.wait(patienceMs));
        count = counted.first().first().toLongLong();
        QVERIFY(!reader.isSearching());
    }
    void readAll()
    {
        while (reader.hasMore()) {
            QSignalSpy ended(&reader, &JournalReader::searchEnded);
            reader.fetchMore();
            QVERIFY(ended.wait(patienceMs));
        }
    }
    QList<qint64> numbers() const
    {
        QList<qint64> all;
        for (const journalschema::Line &line : lines)
            all.append(line.number);
        return all;
    }
    QList<int> agents() const
    {
        QList<int> all;
        for (const journalschema::Line &line : lines)
            all.append(line.record.agent);
        return all;
    }

    JournalReader reader;
    JournalReader::Lines lines;
    qint64 count = -1;
};

} // namespace

/// Finding records in real files->
class TestJournalReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { files = std::make_unique<JournalFiles>(); }

    void noJournalYet()
    {
        Desk desk(files->folder()); // does not exist
        QSignalSpy ended(&desk.reader, &JournalReader::searchEnded);
        QSignalSpy problems(&desk.reader, &JournalReader::problemFound);
        desk.search({});
        QCOMPARE(desk.count, 0);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first(), (QVariantList{false, false}));
        QVERIFY(problems.isEmpty());
        QVERIFY(QDir().mkpath(files->folder()));
        desk.search({});
        QCOMPARE(ended.last(), (QVariantList{false, false}));
    }

    void pagesAcrossMonths_data()
    {
        QTest::addColumn<int>("inEach");
        for (const int count : {1, 66, 67, 200, 250})
            QTest::addRow("%d in each", count) << count;
    }
    void pagesAcrossMonths()
    {
        QFETCH(int, inEach);
        for (const qint64 month :
             {JournalFiles::septemberMs, JournalFiles::octoberMs, JournalFiles::novemberMs})
            files->addMany(inEach, month);
        QCOMPARE(journalschema::fileNames(files->folder()).size(), 3);
        Desk desk(files->folder());
        desk.search({});
        QCOMPARE(desk.count, 3 * inEach);
        QCOMPARE(int(desk.lines.size()), std::min(JournalReader::pageSize, 3 * inEach));
        desk.readAll();
        QList<qint64> expected;
        for (int number = 3 * inEach; number >= 1; --number)
            expected.append(number);
        QCOMPARE(desk.numbers(), expected);
        // As they were written, in every field.
        for (const journalschema::Line &line : desk.lines)
            QCOMPARE(journalschema::hashOf(line), line.hash);
    }

    void moreThanAStepOfOtherRecords()
    {
        files->addMany(1, JournalFiles::septemberMs);
        std::vector<JournalRecord> others(45000, JournalFiles::record(1999, JournalFiles::septemberMs));
        files->add(others);
        files->add({withName(1302, u"Jürgen Weiß"_s)});
        files->addMany(1, JournalFiles::septemberMs);
        Desk desk(files->folder());
        JournalQuery query;
        query.agent = u"1301"_s;
        desk.search(query);
        QCOMPARE(desk.numbers(), (QList<qint64>{45003, 1}));
        query.agent = u"agent 1301"_s;
        desk.search(query);
        QCOMPARE(desk.numbers(), (QList<qint64>{45003, 1}));
        query.agent = u"jurgen"_s;
        desk.search(query);
        QCOMPARE(desk.numbers(), (QList<qint64>{45002}));
        QCOMPARE(desk.count, 1);
        desk.search({});
        QCOMPARE(desk.count, 45003);
    }

    void agents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("anybody") << QString() << QList<int>{1306, 1305, 1304, 1303, 1302, 1301};
        QTest::newRow("blanks") << u"  "_s << QList<int>{1306, 1305, 1304, 1303, 1302, 1301};
        QTest::newRow("number") << u"1303"_s << QList<int>{1303};
        QTest::newRow("number with blanks") << u" 1303 "_s << QList<int>{1303};
        QTest::newRow("beginning of a number") << u"130"_s << QList<int>{};
        QTest::newRow("endless number") << u"13013013013013013013013013"_s << QList<int>{};
        QTest::newRow("part of a name") << u"nna"_s << QList<int>{1301};
        QTest::newRow("other case") << u"BOB"_s << QList<int>{1303};
        QTest::newRow("two words in any order") << u"smith bob"_s << QList<int>{1303};
        QTest::newRow("umlaut") << u"müller"_s << QList<int>{1302, 1301};
        QTest::newRow("large umlaut") << u"MÜLLER"_s << QList<int>{1302, 1301};
        QTest::newRow("umlaut in two parts") << u"Mu\u0308ller"_s << QList<int>{1302, 1301};
        QTest::newRow("without the dots") << u"muller"_s << QList<int>{1302, 1301};
        QTest::newRow("Chinese") << u"小明"_s << QList<int>{1304};
        QTest::newRow("percent is no joker") << u"%"_s << QList<int>{1305};
        QTest::newRow("underscore is no joker") << u"b_b"_s << QList<int>{};
        QTest::newRow("backslash") << u"\\"_s << QList<int>{1305};
        QTest::newRow("quote") << u"' OR 1=1 --"_s << QList<int>{};
        QTest::newRow("apostrophe") << u"o'neil"_s << QList<int>{1306};
    }
    void agents()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        files->add({withName(1301, u"Anna MÜLLER"_s), withName(1302, u"Mu\u0308ller, Jens"_s),
                    withName(1303, u"Bob Smith"_s), withName(1304, u"王小明"_s),
                    withName(1305, u"100 % \\ sure"_s), withName(1306, u"Carla O'Neil"_s)});
        Desk desk(files->folder());
        JournalQuery query;
        query.agent = text;
        desk.search(query);
        QCOMPARE(desk.agents(), expected);
        QCOMPARE(desk.count, expected.size());
    }

    void supervisorDateAndOutcome()
    {
        std::vector<JournalRecord> records;
        for (int i = 0; i < 10; ++i)
            records.push_back(JournalFiles::record(1301 + i, JournalFiles::novemberMs + i * 1000));
        records[2].supervisor = records[3].supervisor = 1299;
        records[3].outcome = u"refused"_s;
        records[4].outcome = u"unverified"_s;
        records[5].outcome = u"unknown"_s;
        files->addMany(1, JournalFiles::septemberMs);
        files->add(records);
        Desk desk(files->folder());
        JournalQuery query;
        query.supervisor = 1299;
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1304, 1303}));
        query.outcomes = {u"refused"_s};
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1304}));
        query.agent = u"1303"_s;
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{}));

        query = {};
        query.outcomes = {u"unverified"_s, u"unknown"_s};
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1306, 1305}));

        query = {};
        query.fromUtcMs = JournalFiles::novemberMs + 7000;
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1310, 1309, 1308}));
        query.toUtcMs = JournalFiles::novemberMs + 9000; // not itself
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1309, 1308}));
        QCOMPARE(desk.count, 2);
        query.fromUtcMs = -1;
        query.toUtcMs = JournalFiles::novemberMs + 1000;
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1301, 1301}));
        query.fromUtcMs = query.toUtcMs; // nothing lies between
        desk.search(query);
        QCOMPARE(desk.count, 0);
    }

    void clockSetBack()
    {
        files->add({JournalFiles::record(1301, JournalFiles::novemberMs + 5000),
                    JournalFiles::record(1302, JournalFiles::novemberMs),
                    JournalFiles::record(1303, JournalFiles::novemberMs + 6000)});
        Desk desk(files->folder());
        JournalQuery query;
        query.fromUtcMs = JournalFiles::novemberMs + 5000;
        desk.search(query);
        QCOMPARE(desk.agents(), (QList<int>{1303, 1301}));
    }

    void resultsOrEveryStep()
    {
        std::vector<JournalRecord> records;
        for (const char *word : {"opened", "made", "waiting-for-call", "held", "released", "sent", "accepted",
                                 "checking", "signed-out", "still-signed-in", "refused", "unverified",
                                 "not-sent", "withdrawn", "unknown", "closed"}) {
            records.push_back(JournalFiles::record(1301, JournalFiles::novemberMs));
            records.back().outcome = QLatin1StringView(word);
        }
        records.front().agent = records.back().agent = 0;
        files->add(records);
        Desk desk(files->folder());
        desk.search({});
        QCOMPARE(desk.numbers(), (QList<qint64>{15, 14, 13, 12, 11, 10, 9}));
        JournalQuery query;
        query.resultsOnly = false;
        desk.search(query);
        QCOMPARE(desk.count, 16);
        QCOMPARE(desk.lines.size(), size_t(16));
        query.outcomes = {u"sent"_s};
        desk.search(query);
        QCOMPARE(desk.numbers(), (QList<qint64>{6}));
        query.resultsOnly = true;
        desk.search(query);
        QCOMPARE(desk.count, 0);
    }

    void newerSearchReplacesTheOlder()
    {
        files->add(std::vector<JournalRecord>(30000, JournalFiles::record(1999, JournalFiles::septemberMs)));
        files->addMany(3, JournalFiles::novemberMs);
        Desk desk(files->folder());
        QSignalSpy ended(&desk.reader, &JournalReader::searchEnded);
        QSignalSpy counted(&desk.reader, &JournalReader::counted);
        JournalQuery query;
        for (const char *text : {"a", "ag", "agent 199", "1999", "1301"}) {
            query.agent = QLatin1StringView(text);
            desk.reader.search(query);
        }
        QVERIFY(counted.wait(patienceMs));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toLongLong(), 1);
        QCOMPARE(desk.agents(), (QList<int>{1301}));
    }

    void cancelled()
    {
        files->add(std::vector<JournalRecord>(25000, JournalFiles::record(1999, JournalFiles::septemberMs)));
        Desk desk(files->folder());
        QSignalSpy ended(&desk.reader, &JournalReader::searchEnded);
        QSignalSpy counted(&desk.reader, &JournalReader::counted);
        JournalQuery query;
        query.agent = u"nobody"_s;
        desk.reader.search(query);
        desk.reader.cancelSearch();
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(ended.first(), (QVariantList{true, false})); // nothing was read
        // Reading on is possible.
        desk.reader.fetchMore();
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(ended.last(), (QVariantList{false, true}));
        QCOMPARE(counted.size(), 0);
    }

    void endsInTheMiddleOfASearch()
    {
        files->add(std::vector<JournalRecord>(25000, JournalFiles::record(1999, JournalFiles::septemberMs)));
        for (int i = 0; i < 10; ++i) {
            JournalReader reader(files->folder());
            JournalQuery query;
            query.agent = u"nobody"_s;
            reader.search(query);
        }
        // Nothing of the database is left open.
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void newRecords()
    {
        files->addMany(3, JournalFiles::octoberMs);
        Desk desk(files->folder());
        QSignalSpy newer(&desk.reader, &JournalReader::newerFound);
        const auto fetch = [&] {
            newer.clear();
            desk.reader.fetchNewer();
            if (!newer.wait(patienceMs))
                return QList<qint64>{-1};
            QList<qint64> numbers;
            const auto lines = newer.first().first().value<JournalReader::Lines>();
            for (const journalschema::Line &line : lines)
                numbers.append(line.number);
            return numbers;
        };
        JournalQuery query;
        query.supervisor = 1300;
        desk.search(query);
        QCOMPARE(fetch(), QList<qint64>{});
        files->addMany(2, JournalFiles::octoberMs + 60000);
        QCOMPARE(fetch(), (QList<qint64>{5, 4}));
        QCOMPARE(fetch(), QList<qint64>{});
        JournalRecord other = JournalFiles::record(1301, JournalFiles::octoberMs);
        other.supervisor = 1299;
        files->add({other});
        QCOMPARE(fetch(), QList<qint64>{});
        files->addMany(250, JournalFiles::novemberMs); // and a new month begins
        const QList<qint64> numbers = fetch();
        QCOMPARE(numbers.size(), 250);
        QCOMPARE(numbers.first(), 256);
        QCOMPARE(numbers.last(), 7);
    }

    void newRecordsWhereNoneWere()
    {
        Desk desk(files->folder());
        desk.search({});
        files->addMany(2, JournalFiles::novemberMs);
        QSignalSpy newer(&desk.reader, &JournalReader::newerFound);
        desk.reader.fetchNewer();
        QVERIFY(newer.wait(patienceMs));
        QCOMPARE(newer.first().first().value<JournalReader::Lines>().size(), size_t(2));
    }

    /// What was written last is in the file beside it, as long as somebody writes.
    void writerHoldsTheFileOpen()
    {
        files->addMany(2, JournalFiles::novemberMs);
        const QString path = files->path(u"journal-2026-11.sqlite"_s);
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(path);
            QVERIFY(writer.open());
            QCOMPARE(writer.tables().size(), 1);
            files->addMany(3, JournalFiles::novemberMs);
            QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
            Desk desk(files->folder());
            desk.search({});
            QCOMPARE(desk.numbers(), (QList<qint64>{5, 4, 3, 2, 1}));
            // In the middle of a transaction too: nothing waits, and nothing unfinished is seen.
            QVERIFY(writer.transaction());
            QSqlQuery insert(writer);
            QVERIFY(insert.prepare(journalschema::insertStatement()));
            journalschema::bind(insert, {6, desk.lines.front().record, u"a"_s, u"b"_s});
            QVERIFY(insert.exec());
            desk.search({});
            QCOMPARE(desk.count, 5);
            QVERIFY(writer.commit());
            desk.search({});
            QCOMPARE(desk.count, 6);
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
    }

    void damagedFileAmongGoodOnes()
    {
        files->addMany(5, JournalFiles::septemberMs);
        files->addMany(5, JournalFiles::octoberMs);
        files->addMany(5, JournalFiles::novemberMs);
        files->damage(u"journal-2026-10.sqlite"_s);
        QFile other(files->path(u"journal-2026-08.sqlite"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("no database at all");
        other.close();
        Desk desk(files->folder());
        QSignalSpy problems(&desk.reader, &JournalReader::problemFound);
        desk.search({});
        QCOMPARE(desk.numbers(), (QList<qint64>{15, 14, 13, 12, 11, 5, 4, 3, 2, 1}));
        QCOMPARE(desk.count, 10);
        QStringList names;
        for (const QVariantList &each : problems) {
            names.append(each.first().value<JournalReadProblem>().name);
            QVERIFY(!each.first().value<JournalReadProblem>().reason.isEmpty());
        }
        QCOMPARE(names, (QStringList{u"journal-2026-10.sqlite"_s, u"journal-2026-08.sqlite"_s}));
    }

    void foreignDatabase()
    {
        QVERIFY(QDir().mkpath(files->folder()));
        QFile empty(files->path(u"journal-2026-08.sqlite"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly)); // to SQLite, an empty database
        empty.close();
        Desk desk(files->folder());
        QSignalSpy problems(&desk.reader, &JournalReader::problemFound);
        desk.search({});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(desk.count, 0);
    }

    void folderIsAFile()
    {
        QFile file(files->folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Desk desk(files->folder());
        QSignalSpy problems(&desk.reader, &JournalReader::problemFound);
        desk.search({});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<JournalReadProblem>().name,
                 QDir::toNativeSeparators(files->folder()));
    }

    void folderThatMayNotBeWrittenTo()
    {
        files->addMany(3, JournalFiles::novemberMs);
        const QFile::Permissions before = QFile::permissions(files->folder());
        QVERIFY(QFile::setPermissions(files->folder(), QFile::ReadOwner | QFile::ExeOwner));
        const auto restore = qScopeGuard([&] { QFile::setPermissions(files->folder(), before); });
        if (QFileInfo(files->folder()).isWritable())
            QSKIP("this user may write everywhere");
        Desk desk(files->folder());
        QSignalSpy problems(&desk.reader, &JournalReader::problemFound);
        desk.search({});
        QCOMPARE(desk.count, 3);
        QCOMPARE(problems.size(), 0);
    }

    void numbersWithAGap()
    {
        files->addMany(2, JournalFiles::novemberMs);
        files->skipNumbers(4'000'000'000'000'000'000);
        files->addMany(1, JournalFiles::novemberMs);
        Desk desk(files->folder());
        desk.search({});
        QCOMPARE(desk.numbers(), (QList<qint64>{4'000'000'000'000'000'003, 2, 1}));
        QCOMPARE(desk.count, 3);
    }

private:
    static JournalRecord withName(int agent, const QString &name)
    {
        JournalRecord record = JournalFiles::record(agent, JournalFiles::novemberMs + agent);
        record.agentName = name;
        return record;
    }

    std::unique_ptr<JournalFiles> files; ///< of the present test
};

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"
