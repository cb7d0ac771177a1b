// SPDX-License-Identifier: Apache-2.0
#include "app/journal/csvwriter.h"
#include "app/journal/journalreader.h"
#include "tests/support/journalfiles.h"
#include "tests/support/waiting.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

using Kind = JournalExportResult::Kind;

namespace
{

/// Reads RFC 4180 as strictly as it is written there.
QList<QStringList> parsed(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == u"\"")
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\r' && text.mid(i + 1, 1) == u"\n") {
            ++i;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    if (quoted || !cell.isEmpty() || !row.isEmpty())
        QTest::qFail("The file does not end with a row's end", __FILE__, __LINE__);
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { files = std::make_unique<JournalFiles>(); }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << u"Anna Müller"_s << u"Anna Müller"_s;
        QTest::newRow("comma") << u"Müller, Anna"_s << u"\"Müller, Anna\""_s;
        QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("a quote alone") << u"\""_s << u"\"\"\"\""_s;
        QTest::newRow("newline") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("CR LF") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("=") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("= alone") << u"="_s << u"'="_s;
        QTest::newRow("= with quotes")
            << u"=HYPERLINK(\"http://x\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\")\""_s;
        QTest::newRow("+") << u"+49 30 1"_s << u"'+49 30 1"_s;
        QTest::newRow("-") << u"-1"_s << u"'-1"_s;
        QTest::newRow("@") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("CR") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("LF") << u"\n=1"_s << u"\"'\n=1\""_s;
        QTest::newRow("wide =") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("= later") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("retcode") << u"000-003"_s << u"000-003"_s;
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(csv::cell(text), expected);
        QCOMPARE(csv::row({u"1"_s, text, {}}), QString(u"1,"_s + expected + u",\r\n"_s));
    }

    void everyField()
    {
        QCOMPARE(csv::row({}), u"\r\n"_s);
        journalschema::Line line{7, JournalFiles::record(1301, 1'789'473'600'123), u"aa"_s, u"bb"_s};
        line.record.sessionStartMs = -1;
        line.record.elapsedMs = -1;
        line.record.causeCode = 12;
        const QStringList cells = csv::cellsOf(line);
        QCOMPARE(cells.size(), csv::header().size());
        const auto cell = [&](const char *column) {
            return cells.at(csv::header().indexOf(QLatin1StringView(column)));
        };
        QCOMPARE(cell("number"), u"7"_s);
        QCOMPARE(cell("time_utc"), u"2026-09-15T12:00:00.123Z"_s);
        QCOMPARE(cell("time_local"),
                 QDateTime::fromMSecsSinceEpoch(line.record.utcMs).toString(u"yyyy-MM-dd HH:mm:ss"));
        QCOMPARE(cell("outcome"), u"signed-out"_s);
        QCOMPARE(cell("supervisor"), u"1300"_s);
        QCOMPARE(cell("agent"), u"1301"_s);
        QCOMPARE(cell("session_start_utc"), QString());
        QCOMPARE(cell("elapsed_ms"), QString());
        QCOMPARE(cell("cause_code"), u"12"_s);
        QCOMPARE(cell("previous"), u"aa"_s);
        QCOMPARE(cell("hash"), u"bb"_s);
    }

    void exportsAllMatches()
    {
        files->addMany(2, JournalFiles::septemberMs);
        files->addMany(600, JournalFiles::octoberMs);
        JournalRecord hostile = JournalFiles::record(1301, JournalFiles::novemberMs);
        hostile.agentName = u"=cmd|' /C calc'!A0"_s;
        hostile.message = u"a \"b\",\r\n<b>c</b>; \u202Ed"_s;
        hostile.note = u"Überlänge 王"_s;
        files->add({hostile});
        const QString path = files->path(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("what was there before");
        old.close();

        const JournalExportResult result = exported({}, path);
        QCOMPARE(result.kind, Kind::Written);
        QCOMPARE(result.count, 603);
        QCOMPARE(result.path, path);
        QVERIFY(result.problems.empty());
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFnumber,time_utc,"));
        const QList<QStringList> rows = parsed(QString::fromUtf8(bytes.mid(3)));
        QCOMPARE(rows.size(), 604);
        QCOMPARE(rows.first(), csv::header());
        QCOMPARE(rows.at(1).first(), u"603"_s);
        QCOMPARE(rows.last().first(), u"1"_s);
        const auto column = [&](const char *name) { return csv::header().indexOf(QLatin1StringView(name)); };
        QCOMPARE(rows.at(1).at(column("agent_name")), QString(u'\'' + hostile.agentName));
        QCOMPARE(rows.at(1).at(column("message")), hostile.message);
        QCOMPARE(rows.at(1).at(column("note")), hostile.note);

        JournalQuery query;
        query.agent = u"1302"_s;
        QCOMPARE(exported(query, path).count, 2);
        QCOMPARE(parsed(QString::fromUtf8(contentOf(path).mid(3))).size(), 3);
        query.agent = u"9999"_s;
        QCOMPARE(exported(query, path).kind, Kind::Written);
        QCOMPARE(parsed(QString::fromUtf8(contentOf(path).mid(3))).size(), 1); // the names of the columns
    }

    void saysWhatIsMissing()
    {
        files->addMany(5, JournalFiles::septemberMs);
        files->addMany(5, JournalFiles::octoberMs);
        files->damage(u"journal-2026-09.sqlite"_s);
        const JournalExportResult result = exported({}, files->path(u"out.csv"_s));
        QCOMPARE(result.kind, Kind::Written);
        QCOMPARE(result.count, 5);
        QCOMPARE(result.problems.size(), size_t(1));
        QCOMPARE(result.problems.front().name, u"journal-2026-09.sqlite"_s);
    }

    void folderDoesNotExist()
    {
        files->addMany(5, JournalFiles::septemberMs);
        const QString path = files->path(u"missing/out.csv"_s);
        const JournalExportResult result = exported({}, path);
        QCOMPARE(result.kind, Kind::Failed);
        QVERIFY(!result.reason.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void targetIsNoFile()
    {
        files->addMany(5, JournalFiles::septemberMs);
        QVERIFY(QDir().mkpath(files->path(u"out.csv"_s)));
        QCOMPARE(exported({}, files->path(u"out.csv"_s)).kind, Kind::Failed);
    }

#ifdef Q_OS_UNIX
    /// As on a full disk: writing fails in the middle.
    void canNotBeWrittenToItsEnd()
    {
        files->add(std::vector<JournalRecord>(3000, JournalFiles::record(1301, JournalFiles::septemberMs)));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{100'000, before.rlim_max};
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const JournalExportResult result = exported({}, files->path(u"out.csv"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        signal(SIGXFSZ, handler);
        QCOMPARE(result.kind, Kind::Failed);
        QVERIFY(!result.reason.isEmpty());
        QCOMPARE(writtenFiles(), QStringList());
    }
#endif

    void cancelled()
    {
        files->add(std::vector<JournalRecord>(50000, JournalFiles::record(1301, JournalFiles::septemberMs)));
        const QString path = files->path(u"out.csv"_s);
        JournalReader reader(files->folder());
        QSignalSpy ended(&reader, &JournalReader::exportEnded);
        QSignalSpy progressed(&reader, &JournalReader::exportProgressed);
        QVERIFY(reader.startExport(path));
        QVERIFY(!reader.startExport(path)); // one at a time
        QVERIFY(progressed.wait(patienceMs));
        reader.cancelExport();
        reader.cancelExport();
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(ended.first().first().value<JournalExportResult>().kind, Kind::Cancelled);
        QVERIFY(!reader.isExporting());
        QCOMPARE(writtenFiles(), QStringList());
        // And once more, to its end.
        ended.clear();
        QVERIFY(reader.startExport(path));
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<JournalExportResult>().count, 50000);
    }

    void readerGoesAwayMeanwhile()
    {
        files->add(std::vector<JournalRecord>(20000, JournalFiles::record(1301, JournalFiles::septemberMs)));
        {
            JournalReader reader(files->folder());
            QSignalSpy progressed(&reader, &JournalReader::exportProgressed);
            QVERIFY(reader.startExport(files->path(u"out.csv"_s)));
            QVERIFY(progressed.wait(patienceMs));
        }
        QCOMPARE(writtenFiles(), QStringList());
    }

private:
    QStringList writtenFiles() const
    {
        return QDir(files->folder()).entryList({u"out*"_s}, QDir::Files);
    }

    JournalExportResult exported(const JournalQuery &query, const QString &path)
    {
        JournalReader reader(files->folder());
        QSignalSpy ended(&reader, &JournalReader::exportEnded);
        reader.search(query);
        reader.startExport(path);
        if (!ended.wait(patienceMs)) {
            QTest::qFail("The export never ended", __FILE__, __LINE__);
            return {};
        }
        return ended.first().first().value<JournalExportResult>();
    }

    std::unique_ptr<JournalFiles> files; ///< of the present test
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
