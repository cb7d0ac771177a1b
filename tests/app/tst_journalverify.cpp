// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"
#include "app/journal/journalverdict.h"
#include "app/journal/journalverify.h"
#include "tests/support/journalcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using journal::Error;
using journalcase::record;
using journalschema::Line;
using journalverify::Fault;
using journalverify::Outcome;
using journalverify::Result;
namespace word = journalword;

/// Three months with 10 records each, and what somebody might do to them.
class TestJournalVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        JournalFile::End end;
        for (const QString &month : {u"2026-09"_s, u"2026-10"_s, u"2026-11"_s}) {
            JournalFile file(path(month));
            QCOMPARE(file.open(end), Error());
            std::vector<Line> written;
            QCOMPARE(file.append(std::vector(10, record(month, word::made)), &written), Error());
            end = file.end();
        }
    }

    void intact()
    {
        const Result result = journalverify::verifyFolder(m_folder->path());
        QCOMPARE(result.outcome, Outcome::Intact);
        QCOMPARE(result.records, 30);
        QCOMPARE(result.files, (QStringList{path(u"2026-09"_s), path(u"2026-10"_s), path(u"2026-11"_s)}));
        QCOMPARE(journalverify::verifyFile(path(u"2026-10"_s)).records, 10);
        const JournalVerdict verdict(result);
        QCOMPARE(verdict.exitCode(), 0);
        QVERIFY(verdict.text().startsWith(QDir::toNativeSeparators(path(u"2026-09"_s))));
    }

    void afterRetention()
    {
        QVERIFY(QFile::remove(path(u"2026-09"_s)));
        QCOMPARE(journalverify::verifyFolder(m_folder->path()).outcome, Outcome::Intact);
        QCOMPARE(journalverify::verifyFile(path(u"2026-10"_s)).outcome, Outcome::Intact);
    }

    void whileAProgramWrites()
    {
        JournalFile file(path(u"2026-11"_s));
        QCOMPARE(file.open({}), Error());
        for (qint64 records = 31; records < 35; ++records) {
            std::vector<Line> written;
            QCOMPARE(file.append({record(u"x"_s, word::made)}, &written), Error());
            const Result result = journalverify::verifyFolder(m_folder->path());
            QCOMPARE(result.outcome, Outcome::Intact);
            QCOMPARE(result.records, records);
        }
    }

    void tampering_data()
    {
        QTest::addColumn<QStringList>("statements"); // on the file of October: records 11 to 20
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("number");
        const QString copied = journalschema::columns().section(u',', 1);
        const auto update = [](const QString &set) {
            return QStringList(u"UPDATE records SET %1 WHERE number = 15"_s.arg(set));
        };
        for (const char *column :
             {"utc_ms",       "order_id",   "made_utc_ms", "outcome", "remark",     "supervisor",
              "os_user",      "computer",   "gateway",     "agent",   "agent_name", "session_start_ms",
              "state_before", "method",     "cause_code",  "note",    "request_id", "retcode",
              "message",      "elapsed_ms", "hash"})
            QTest::newRow(column) << update(QString::fromLatin1(column) + u" = 99"_s) << Fault::Hash << 15;
        QTest::newRow("previous") << update(u"previous = hash"_s) << Fault::Link << 15;
        QTest::newRow("moved between two fields")
            << update(u"agent_name = agent_name || substr(state_before, 1, 1), state_before = "
                      "substr(state_before, 2)"_s)
            << Fault::Hash << 15;
        QTest::newRow("number cut to the same")
            << update(u"agent = agent + 4294967296"_s) << Fault::Hash << 15;
        QTest::newRow("number as text") << update(u"agent = cast(agent AS blob)"_s) << Fault::Hash << 15;
        QTest::newRow("deleted row") << QStringList(u"DELETE FROM records WHERE number = 15"_s) << Fault::Gap
                                     << 16;
        QTest::newRow("deleted and closed up")
            << QStringList{u"DELETE FROM records WHERE number = 15"_s,
                           u"UPDATE records SET number = number - 1 WHERE number > 15"_s}
            << Fault::Link << 15;
        QTest::newRow("first row deleted")
            << QStringList(u"DELETE FROM records WHERE number = 11"_s) << Fault::Gap << 12;
        QTest::newRow("all deleted") << QStringList(u"DELETE FROM records"_s) << Fault::Gap << 21;
        QTest::newRow("inserted row")
            << QStringList{u"UPDATE records SET number = -number WHERE number > 15"_s,
                           u"UPDATE records SET number = 1 - number WHERE number < 0"_s,
                           u"INSERT INTO records (number, %1) SELECT 16, %1 FROM records WHERE number = 15"_s
                               .arg(copied)}
            << Fault::Link << 16;
        QTest::newRow("swapped rows") << QStringList{u"UPDATE records SET number = 0 WHERE number = 15"_s,
                                                     u"UPDATE records SET number = 15 WHERE number = 16"_s,
                                                     u"UPDATE records SET number = 16 WHERE number = 0"_s}
                                      << Fault::Link << 15;
        QTest::newRow("trigger dropped") << QStringList() << Fault::Unprotected << 0;
    }

    void tampering()
    {
        QFETCH(QStringList, statements);
        QFETCH(Fault, fault);
        QFETCH(int, number);
        if (fault == Fault::Unprotected)
            QCOMPARE(journalcase::run(path(u"2026-10"_s), {u"DROP TRIGGER records_never_go"_s}), QString());
        else
            QCOMPARE(journalcase::tamper(path(u"2026-10"_s), statements), QString());
        const Result result = journalverify::verifyFolder(m_folder->path());
        QCOMPARE(result.outcome, Outcome::Broken);
        QCOMPARE(result.fault, fault);
        QCOMPARE(result.number, number);
        // Only the whole folder shows that all of a month is gone.
        QCOMPARE(result.file, path(number == 21 ? u"2026-11"_s : u"2026-10"_s));
        QCOMPARE(JournalVerdict(result).exitCode(), 1);
        if (number > 0)
            QVERIFY(JournalVerdict(result).text().contains(QString::number(number)));
    }

    void otherTriggers()
    {
        const QString october = path(u"2026-10"_s);
        QCOMPARE(journalcase::run(october,
                                  {u"DROP TRIGGER records_never_change"_s,
                                   u"CREATE TRIGGER records_never_change BEFORE UPDATE ON records "
                                   "BEGIN SELECT 1; END"_s}),
                 QString());
        QCOMPARE(journalverify::verifyFile(october).fault, Fault::Unprotected);
    }

    void missingFile()
    {
        QVERIFY(QFile::remove(path(u"2026-10"_s)));
        const Result result = journalverify::verifyFolder(m_folder->path());
        QCOMPARE(result.fault, Fault::Gap);
        QCOMPARE(result.number, 21);
        QCOMPARE(result.file, path(u"2026-11"_s));
    }

    void swappedFiles()
    {
        QVERIFY(QFile::rename(path(u"2026-10"_s), path(u"x"_s)));
        QVERIFY(QFile::rename(path(u"2026-11"_s), path(u"2026-10"_s)));
        QVERIFY(QFile::rename(path(u"x"_s), path(u"2026-11"_s)));
        const Result result = journalverify::verifyFolder(m_folder->path());
        QCOMPARE(result.fault, Fault::Gap);
        QCOMPARE(result.number, 21);
        QCOMPARE(result.file, path(u"2026-10"_s));
    }

    void cutTailDoesNotShow()
    {
        // What a chain cannot prove: only the copy in the system's log tells that there were more.
        QCOMPARE(journalcase::tamper(path(u"2026-11"_s), {u"DELETE FROM records WHERE number > 25"_s}),
                 QString());
        const Result result = journalverify::verifyFolder(m_folder->path());
        QCOMPARE(result.outcome, Outcome::Intact);
        QCOMPARE(result.records, 25);
    }

    void pagesOverwritten()
    {
        QFile raw(path(u"2026-10"_s));
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.size() > 8192);
        raw.seek(4096);
        raw.write(QByteArray(4096, '\xee')); // the table's first page
        raw.close();
        const Result result = journalverify::verifyFolder(m_folder->path());
        QVERIFY(result.outcome != Outcome::Intact);
        QCOMPARE(result.records, 10);
        QCOMPARE(result.file, path(u"2026-10"_s));
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("missing") << u"missing"_s;
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("other database") << u"database"_s;
        QTest::newRow("empty folder") << u"folder"_s;
    }

    void unreadable()
    {
        QFETCH(QString, what);
        const QString target = m_folder->filePath(u"target"_s);
        if (what == u"text"_s) {
            QFile raw(target);
            QVERIFY(raw.open(QIODevice::WriteOnly));
            raw.write(QByteArray(5000, 'x'));
        } else if (what == u"database"_s) {
            QCOMPARE(journalcase::run(target, {u"CREATE TABLE records (number)"_s}), QString());
        } else if (what == u"folder"_s) {
            QVERIFY(QDir().mkdir(target));
        }
        const JournalVerdict verdict = JournalVerdict::of(target);
        QCOMPARE(verdict.exitCode(), 2);
        QVERIFY2(verdict.text().contains(QDir::toNativeSeparators(target)), qPrintable(verdict.text()));
    }

private:
    QString path(const QString &month) const { return m_folder->filePath(u"journal-%1.sqlite"_s.arg(month)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJournalVerify)
#include "tst_journalverify.moc"
