// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"
#include "app/journal/journalstorage.h"
#include "tests/support/journalcase.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Problem;
using journalcase::record;
using journalschema::Line;
namespace word = journalword;

/// One file: how it is made, what it refuses, and that a text comes back as it went in.
class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"journal-2026-11.sqlite"_s);
    }

    void isMadeForItsOwnerAlone()
    {
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.append({record(u"1"_s, word::made)}, &m_written), Error());
        QCOMPARE(file.journalMode(), u"wal"_s);
        QVERIFY(QFileInfo::exists(m_path + u"-wal"));
#ifndef Q_OS_WIN
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(m_path + u"-wal") & others));
        // A back-up that was brought back for everybody to read.
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        JournalFile again(m_path);
        QCOMPARE(again.open({}), Error());
        QVERIFY(!(QFile::permissions(m_path) & others));
#endif
    }

    void goesOn()
    {
        JournalFile::End end;
        {
            JournalFile file(m_path);
            QCOMPARE(file.open({41, u"ab"_s}), Error()); // behind last month's file
            QCOMPARE(file.append({record(u"1"_s, word::made), record(u"2"_s, word::made)}, &m_written),
                     Error());
            end = file.end();
            QCOMPARE(end.number, 43);
        }
        QCOMPARE(journalcase::openConnections(), 0);
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.end(), end);
        QCOMPARE(file.append({record(u"3"_s, word::made)}, &m_written), Error());
        QCOMPARE(m_written.size(), 1u);
        const std::vector<Line> lines = journalcase::lines(m_path);
        QCOMPARE(lines.size(), 3u);
        QCOMPARE(lines[0].number, 42);
        QCOMPARE(lines[0].previous, u"ab"_s);
        QCOMPARE(lines[2].previous, lines[1].hash);
        QCOMPARE(lines[2].hash, m_written[0].hash);
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("quotes and lines") << u"it's \"odd\"; DROP TABLE records;--\r\n\tsecond\\ line"_s;
        QTest::newRow("every plane") << u"Zoë 中 😀 \u202e"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("high surrogate") << QString(u"a"_s + QChar(0xD83D) + u"b"_s);
        QTest::newRow("surrogate at the end") << QString(u"a"_s + QChar(0xD83D));
        QTest::newRow("low surrogate") << QString(QChar(0xDE00) + u"b"_s);
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF) + u"b"_s);
        QTest::newRow("swapped mark") << QString(QChar(0xFFFE) + u"b"_s);
        QTest::newRow("no character") << QString(u"a"_s + QChar(0xFFFF) + u"b"_s);
        QTest::newRow("long") << QString(100000, u'x');
    }

    void textsComeBack()
    {
        QFETCH(QString, text);
        JournalRecord hostile = record(u"1"_s, word::made);
        hostile.note = hostile.message = hostile.agentName = text;
        hostile = journalschema::storable(hostile);
        QVERIFY(hostile.message.size() <= 4000);
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.append({hostile}, &m_written), Error());
        const Line line = journalcase::lines(m_path).at(0);
        QCOMPARE(line.record.message, hostile.message);
        QCOMPARE(line.record, hostile);
        QCOMPARE(journalschema::hashOf(line), line.hash);
    }

    void plainTextIsLeftAlone()
    {
        const JournalRecord plain = record(u"1"_s, word::made);
        QCOMPARE(journalschema::storable(plain), plain);
        JournalRecord planes = plain;
        planes.note = u"中 😀 \u202e\n"_s;
        QCOMPARE(journalschema::storable(planes), planes);
    }

    void refusesToChange_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE records SET note = 'x' WHERE number = 1"_s;
        QTest::newRow("delete") << u"DELETE FROM records"_s;
        QTest::newRow("insert before") << u"INSERT INTO records (number, %1) SELECT 0, %1 FROM records"_s.arg(
            journalschema::columns().section(u',', 1));
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO records SELECT * FROM records WHERE number = 1"_s;
    }

    void refusesToChange()
    {
        QFETCH(QString, statement);
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.append({record(u"1"_s, word::made)}, &m_written), Error());
        const QString refusal = journalcase::run(m_path, {statement});
        QVERIFY2(refusal.contains(u"the journal is append-only"_s), qPrintable(refusal));
        QCOMPARE(journalcase::lines(m_path).at(0).record, m_written.at(0).record);
    }

    void noJournal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("statement");
        QTest::newRow("text") << QByteArray(5000, 'x') << QString();
        QTest::newRow("cut database") << QByteArray("SQLite format 3\0", 16) << QString();
        QTest::newRow("somebody else's") << QByteArray() << u"CREATE TABLE records (number)"_s;
        QTest::newRow("later version") << QByteArray() << u"PRAGMA user_version = 2"_s;
    }

    void noJournal()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, statement);
        QFile raw(m_path);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(content);
        raw.close();
        if (!statement.isEmpty())
            QCOMPARE(journalcase::run(m_path, {statement}), QString());
        JournalFile file(m_path);
        QCOMPARE(file.open({}).problem, Problem::Damaged);
        // It is left as it was.
        if (!content.isEmpty()) {
            QVERIFY(raw.open(QIODevice::ReadOnly));
            QCOMPARE(raw.readAll(), content);
        }
    }

    void emptyFile()
    {
        // A start that was cut off right after making it.
        QFile raw(m_path);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.close();
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.append({record(u"1"_s, word::made)}, &m_written), Error());
    }

    void brokenTail_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("changed") << u"UPDATE records SET note = 'x' WHERE number = 10"_s;
        QTest::newRow("changed earlier") << u"UPDATE records SET agent = 1 WHERE number = 5"_s;
        QTest::newRow("taken out") << u"DELETE FROM records WHERE number = 5"_s;
    }

    void brokenTail()
    {
        QFETCH(QString, statement);
        {
            JournalFile file(m_path);
            QCOMPARE(file.open({}), Error());
            QCOMPARE(file.append(std::vector(10, record(u"1"_s, word::made)), &m_written), Error());
        }
        QCOMPARE(journalcase::tamper(m_path, {statement}), QString());
        JournalFile file(m_path);
        const Error error = file.open({});
        QCOMPARE(error.problem, Problem::Damaged);
        QVERIFY2(error.detail.contains(u"record "_s), qPrintable(error.detail));
    }

    void fullDisk()
    {
        JournalFile::End end;
        {
            JournalFile file(m_path, 40);
            QCOMPARE(file.open({}), Error());
            QCOMPARE(file.append({record(u"1"_s, word::made)}, &m_written), Error());
            end = file.end();
            // Far more than fits: none of it is there afterwards.
            QCOMPARE(file.append(std::vector(1000, record(u"2"_s, word::made)), &m_written).problem,
                     Problem::DiskFull);
            QCOMPARE(file.end(), end);
        }
        JournalFile file(m_path);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.end(), end);
        QCOMPARE(file.append({record(u"3"_s, word::made)}, &m_written), Error());
        QCOMPARE(journalcase::lines(m_path).size(), 2u);
    }

    void folderInItsPlace()
    {
        QVERIFY(QDir().mkdir(m_path));
        JournalFile file(m_path);
        const Error error = file.open({});
        QCOMPARE(error.problem, Problem::NoFolder);
        QVERIFY(!error.detail.isEmpty());
    }

    void onANetworkDrive()
    {
        {
            JournalFile file(m_path); // and it has been a local one
            QCOMPARE(file.open({}), Error());
            QCOMPARE(file.append({record(u"1"_s, word::made)}, &m_written), Error());
        }
        {
            JournalFile file(m_path, 0, true);
            QCOMPARE(file.open({}), Error());
            QCOMPARE(file.journalMode(), u"truncate"_s);
            QCOMPARE(file.append({record(u"2"_s, word::made)}, &m_written), Error());
            QVERIFY(!QFileInfo::exists(m_path + u"-wal"));
            QCOMPARE(journalcase::lines(m_path).size(), 2u);
        }
        JournalFile file(m_path, 0, false);
        QCOMPARE(file.open({}), Error());
        QCOMPARE(file.journalMode(), u"wal"_s);
        QCOMPARE(file.end().number, 2);
    }

    void networkDrives()
    {
        for (const char *remote : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "NFS"})
            QVERIFY2(journalstorage::isRemoteType(remote), remote);
        for (const char *local : {"ext4", "btrfs", "xfs", "tmpfs", "NTFS", "fuseblk", "fuse.gocryptfs", ""})
            QVERIFY2(!journalstorage::isRemoteType(local), local);
        QVERIFY(!journalstorage::isRemote(m_folder->path()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::vector<Line> m_written;
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
