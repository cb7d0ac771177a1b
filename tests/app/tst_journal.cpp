// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "app/journal/journalcopy.h"
#include "app/journal/journalverify.h"
#include "app/journal/journalwriter.h"
#include "tests/support/journalcase.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using journalcase::november;
using journalcase::oneDayMs;
using journalcase::record;
using journalcase::story;
using journalschema::Line;
using journalverify::Outcome;
namespace word = journalword;

/// The journal as the rest of the program sees it: real files, the real thread.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_utcMs = november;
        m_bytesAvailable = 1LL << 40;
    }
    void cleanup() { QCOMPARE(journalcase::openConnections(), 0); }

    void writesAnOrdersLife()
    {
        {
            Journal journal(options());
            QCOMPARE(journal.state(), Journal::State::Opening);
            QCOMPARE(journal.folder(), path());
            QSignalSpy states(&journal, &Journal::stateChanged);
            QSignalSpy found(&journal, &Journal::unfinishedFound);
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            QSignalSpy recorded(&journal, &Journal::recorded);
            QCOMPARE(journal.append({record(u"1"_s, word::made)}, true), 1u);
            QCOMPARE(journal.append({record(u"1"_s, word::released), record(u"1"_s, word::signedOut)}, false),
                     2u);
            QCOMPARE(journal.pendingCount(), 3);
            QTRY_COMPARE(journal.recordedUpTo(), 2u);
            QCOMPARE(recorded.last().at(0).toULongLong(), 2u);
            QCOMPARE(journal.pendingCount(), 0);
            QCOMPARE(states.count(), 1);
            QCOMPARE(found.count(), 0);
        }
        QCOMPARE(story(path()),
                 (QStringList{u"opened"_s, u"made 1"_s, u"released 1"_s, u"signed-out 1"_s, u"closed"_s}));
        const std::vector<Line> lines = journalcase::linesOfFolder(path());
        QCOMPARE(lines[0].number, 1);
        QCOMPARE(lines[0].previous, journalschema::firstPrevious());
        JournalRecord expected = record(u"1"_s, word::made);
        expected.osUser = lines[0].record.osUser;
        expected.computer = lines[0].record.computer;
        QVERIFY(!expected.osUser.isEmpty());
        QVERIFY(!expected.computer.isEmpty());
        QCOMPARE(lines[1].record, expected);
        QCOMPARE(verified(), Outcome::Intact);
    }

    void manyRecords()
    {
        {
            Journal journal(options());
            // Handed over before anything can be written: kept in order.
            for (int i = 0; i < 100; ++i) {
                std::vector<JournalRecord> records;
                for (int k = 0; k < 100; ++k)
                    records.push_back(record(QString::number(i * 100 + k), word::withdrawn));
                journal.append(records, false);
            }
            QCOMPARE(journal.pendingCount(), 10000);
            journal.open();
            QTRY_COMPARE_WITH_TIMEOUT(journal.recordedUpTo(), 100u, 60000);
            QCOMPARE(journal.pendingCount(), 0);
        }
        const std::vector<Line> lines = journalcase::linesOfFolder(path());
        QCOMPARE(lines.size(), 10002u);
        for (int i = 0; i < 10000; ++i)
            QCOMPARE(lines.at(size_t(i) + 1).record.orderId, QString::number(i));
        QCOMPARE(verified(), Outcome::Intact);
    }

    void aRunIsOneCommit()
    {
        // Without a thread, so that nothing is written while the run is handed over.
        JournalWriter writer(options(), u"user"_s, u"computer"_s);
        QSignalSpy written(&writer, &JournalWriter::written);
        writer.open();
        QCOMPARE(writer.commitCount(), 1);
        for (quint64 ticket = 1; ticket <= 1000; ++ticket)
            writer.add(ticket, {record(QString::number(ticket), word::made)}, ticket % 2 == 0);
        QCOMPARE(written.count(), 0);
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(written.first().at(0).toULongLong(), 1000u);
        QCOMPARE(written.first().at(1).toInt(), 1000);
        QCOMPARE(writer.commitCount(), 2);
        QCOMPARE(journalcase::linesOfFolder(path()).size(), 1001u);
        writer.close();
    }

    void nothingToWrite()
    {
        Journal journal(options());
        journal.open();
        QCOMPARE(journal.append({}, true), 1u);
        QTRY_COMPARE(journal.recordedUpTo(), 1u);
    }

    void endsWithoutHavingBegun()
    {
        {
            Journal journal(options());
            journal.append({record(u"1"_s, word::made)}, true);
        }
        QVERIFY(!QFileInfo::exists(path()));
    }

    void powerFailure()
    {
        const QString copy = m_folder->filePath(u"copy"_s);
        {
            Journal journal(options());
            journal.open();
            JournalRecord released = record(u"3"_s, word::released);
            released.note = u"line 1\nline \"2\""_s;
            journal.append({record(u"1"_s, word::made), record(u"2"_s, word::made),
                            record(u"3"_s, word::made), record(u"4"_s, word::made),
                            record(u"5"_s, word::waitingForCall)},
                           true);
            journal.append({record(u"1"_s, word::released), record(u"1"_s, word::signedOut), released,
                            record(u"4"_s, word::released), record(u"4"_s, word::checking)},
                           true);
            QTRY_COMPARE(journal.recordedUpTo(), 2u);
            QVERIFY(journalcase::copyFolder(path(), copy));
        }
        Journal::Options later = options();
        later.folder = copy;
        m_utcMs = november + 60000;
        Journal journal(later);
        QSignalSpy found(&journal, &Journal::unfinishedFound);
        journal.open();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(journal.state(), Journal::State::Ready);
        const auto last = found.first().first().value<std::vector<JournalRecord>>();
        QCOMPARE(last.size(), 4u);
        QCOMPARE(summary(last), u"2 not-sent, 5 not-sent, 3 unknown, 4 unknown"_s);
        // It is in the file already, with all else that was known.
        const std::vector<Line> lines = journalcase::linesOfFolder(copy);
        QCOMPARE(lines.size(), 16u);
        QCOMPARE(lines[11].record.outcome, u"opened"_s);
        QCOMPARE(lines[14].record, last[2]);
        QCOMPARE(last[2].remark, u"interrupted"_s);
        QCOMPARE(last[2].utcMs, november + 60000);
        QCOMPARE(last[2].madeUtcMs, november - 1000);
        QCOMPARE(last[2].note, u"line 1\nline \"2\""_s);
        QCOMPARE(last[2].requestId, record(u"3"_s, word::released).requestId);
        QCOMPARE(journalverify::verifyFolder(copy).outcome, Outcome::Intact);
    }

    void unknownIsNeverLost()
    {
        write({record(u"1"_s, word::made), record(u"1"_s, word::released)});
        // Ended properly: it is open all the same. And again, until a day has passed.
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
        m_utcMs = november - 1000 + oneDayMs;
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
        m_utcMs = november - 1000 + oneDayMs + 1;
        QCOMPARE(foundAtStart(), u"1 unverified"_s);
        QCOMPARE(foundAtStart(), QString());
        QCOMPARE(story(path()).count(u"unknown 1"_s), 3);
        QCOMPARE(verified(), Outcome::Intact);
    }

    void provedLater()
    {
        write({record(u"1"_s, word::released)});
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
        // The next run proves it: for the one after there is nothing left.
        write({record(u"1"_s, word::signedOut)});
        QCOMPARE(foundAtStart(), QString());
        // A final outcome that opens again.
        write({record(u"2"_s, word::unverified), record(u"2"_s, word::checking)});
        QCOMPARE(foundAtStart(), u"2 unknown"_s);
    }

    void unfinishedInLastMonth()
    {
        write({record(u"old"_s, word::released), record(u"old"_s, word::signedOut)});
        const QString copy = m_folder->filePath(u"copy"_s);
        {
            Journal journal(options());
            journal.open();
            journal.append({record(u"1"_s, word::released), record(u"2"_s, word::released)}, true);
            QTRY_COMPARE(journal.recordedUpTo(), 1u);
            m_utcMs = november + 11 * oneDayMs; // December
            journal.append({record(u"2"_s, word::signedOut), record(u"3"_s, word::made)}, true);
            QTRY_COMPARE(journal.recordedUpTo(), 2u);
            QVERIFY(journalcase::copyFolder(path(), copy));
        }
        QCOMPARE(journalschema::fileNames(copy),
                 (QStringList{u"journal-2026-11.sqlite"_s, u"journal-2026-12.sqlite"_s}));
        // "opened" is in November's file.
        QCOMPARE(foundAtStart(copy), u"1 unverified, 3 not-sent"_s);
        QCOMPARE(journalverify::verifyFolder(copy).outcome, Outcome::Intact);
    }

    void killed()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), QByteArray("recorded"));
        {
            // As long as it lives, the folder is its own.
            Journal journal(options());
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            QCOMPARE(journal.problem(), Journal::Problem::InUse);
            QVERIFY(journal.problemDetail().contains(path()));
        }
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFileInfo::exists(path() + u"/journal.lock"));
        m_utcMs = november + 60000;
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
        QCOMPARE(verified(), Outcome::Intact);
    }

    void twoAtOnce()
    {
        auto first = std::make_unique<Journal>(options());
        first->open();
        QTRY_COMPARE(first->state(), Journal::State::Ready);
        Journal second(options());
        second.open();
        QTRY_COMPARE(second.state(), Journal::State::Failed);
        QCOMPARE(second.problem(), Journal::Problem::InUse);
        const quint64 ticket = second.append({record(u"2"_s, word::made)}, true);
        first->append({record(u"1"_s, word::withdrawn)}, true);
        QTRY_COMPARE(first->recordedUpTo(), 1u);
        second.tryAgain();
        QCOMPARE(second.recordedUpTo(), 0u);
        QCOMPARE(second.pendingCount(), 1);
        // The first window closes: the second takes over by itself.
        first.reset();
        QTRY_COMPARE(second.state(), Journal::State::Ready);
        QTRY_COMPARE(second.recordedUpTo(), ticket);
        QCOMPARE(story(path()),
                 (QStringList{u"opened"_s, u"withdrawn 1"_s, u"closed"_s, u"opened"_s, u"made 2"_s}));
    }

    void diskFillsUpWhileWriting()
    {
        Journal::Options small = options();
        small.mostPages = 60;
        {
            Journal journal(small);
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            const quint64 ticket = journal.append(std::vector(2000, record(u"1"_s, word::withdrawn)), true);
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            QCOMPARE(journal.problem(), Journal::Problem::DiskFull);
            QVERIFY(journal.problemDetail().startsWith(path()));
            QCOMPARE(journal.pendingCount(), 2000);
            QVERIFY(journal.recordedUpTo() < ticket);
        }
        // All or nothing.
        QCOMPARE(story(path()), QStringList(u"opened"_s));
        QCOMPARE(verified(), Outcome::Intact);
    }

    void aRealFullDisk()
    {
#ifdef Q_OS_LINUX
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=12m"_s, u"tmpfs"_s, disk})
            != 0)
            QSKIP("Only root can mount a small disk.");
        const auto unmount = qScopeGuard([&disk] { QProcess::execute(u"umount"_s, {disk}); });
        Journal::Options real = options();
        real.folder = disk + u"/journal";
        real.bytesAvailable = nullptr;
        real.retryMs = 20;
        real.lookMs = 20;
        Journal journal(real);
        QStringList problems;
        connect(&journal, &Journal::stateChanged, this, [&] { problems += journal.problemDetail(); });
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        // Somebody else fills it: seen before anything is to be written.
        QFile other(disk + u"/other");
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (other.write(block) == block.size()) { }
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        QCOMPARE(journal.problem(), Journal::Problem::DiskFull);
        const quint64 ticket = journal.append(std::vector(500, record(u"1"_s, word::withdrawn)), true);
        // The attempt fails as well, in SQLite's own words.
        QTRY_VERIFY(problems.filter(u"disk is full"_s).size() > 0);
        QCOMPARE(journal.recordedUpTo(), 0u);
        QVERIFY(other.remove());
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        QTRY_COMPARE(journal.recordedUpTo(), ticket);
        QCOMPARE(journalcase::linesOfFolder(real.folder).size(), 501u);
        QCOMPARE(journalverify::verifyFolder(real.folder).outcome, Outcome::Intact);
#else
        QSKIP("Needs a small disk.");
#endif
    }

    void nearlyFull()
    {
        Journal::Options quick = options();
        quick.lookMs = 10;
        quick.retryMs = 10;
        Journal journal(quick);
        m_bytesAvailable = (8 << 20) - 1;
        journal.open();
        QTRY_COMPARE(journal.problem(), Journal::Problem::DiskFull);
        QCOMPARE(journal.state(), Journal::State::Failed);
        m_bytesAvailable = 8 << 20;
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        // While nothing is written, and back.
        m_bytesAvailable = 1000;
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        // What is under way is recorded as long as it can be.
        const quint64 ticket = journal.append({record(u"1"_s, word::signedOut)}, true);
        QTRY_COMPARE(journal.recordedUpTo(), ticket);
        QCOMPARE(journal.state(), Journal::State::Failed);
        m_bytesAvailable = 1LL << 40;
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        QCOMPARE(journal.problem(), Journal::Problem::None);
        QCOMPARE(story(path()), (QStringList{u"opened"_s, u"signed-out 1"_s}));
    }

    void noFolder()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        Journal journal(options());
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        QCOMPARE(journal.problem(), Journal::Problem::NoFolder);
        const quint64 ticket = journal.append({record(u"1"_s, word::made)}, true);
        QVERIFY(file.remove());
        journal.tryAgain();
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        QTRY_COMPARE(journal.recordedUpTo(), ticket);
    }

    void readOnlyDisk()
    {
#ifdef Q_OS_UNIX
        write({record(u"1"_s, word::withdrawn)});
        // Permissions do not hold root back.
        const bool isMounted = QProcess::execute(u"mount"_s, {u"--bind"_s, path(), path()}) == 0;
        const auto restore = qScopeGuard([this, isMounted] {
            if (isMounted)
                QProcess::execute(u"umount"_s, {path()});
            else
                QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        if (isMounted)
            QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,bind,ro"_s, path()}), 0);
        else
            QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            Journal journal(options());
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            QCOMPARE(journal.problem(), Journal::Problem::ReadOnly);
        }
        // It can still be verified: nothing needs to be made beside it.
        QCOMPARE(verified(), Outcome::Intact);
#else
        QSKIP("Needs permissions.");
#endif
    }

    void readOnlyFile()
    {
#ifdef Q_OS_UNIX
        write({record(u"1"_s, word::withdrawn)});
        const QString file = path() + u"/journal-2026-11.sqlite";
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        if (QFileInfo(file).isWritable())
            QSKIP("Permissions do not hold root back.");
        Journal journal(options());
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        QCOMPARE(journal.problem(), Journal::Problem::ReadOnly);
        QVERIFY(journal.problemDetail().startsWith(file));
#else
        QSKIP("Needs permissions.");
#endif
    }

    void damaged_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("chain broken at the end") << true;
        QTest::newRow("no database") << false;
    }

    void damaged()
    {
        QFETCH(bool, isReadable);
        write({record(u"1"_s, word::released)});
        const std::vector<Line> before = journalcase::linesOfFolder(path());
        const QString file = path() + u"/journal-2026-11.sqlite";
        if (isReadable) {
            QCOMPARE(journalcase::tamper(file, {u"UPDATE records SET note = 'x' WHERE number = 1"_s}),
                     QString());
        } else {
            QFile raw(file);
            QVERIFY(raw.open(QIODevice::ReadWrite));
            raw.write(QByteArray(5000, 'x'));
        }
        {
            Journal journal(options());
            QSignalSpy found(&journal, &Journal::unfinishedFound);
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            QCOMPARE(journal.problem(), Journal::Problem::Damaged);
            QVERIFY2(journal.problemDetail().startsWith(file), qPrintable(journal.problemDetail()));
            const quint64 ticket = journal.append({record(u"2"_s, word::withdrawn)}, true);
            journal.setDamagedAside();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            QTRY_COMPARE(journal.recordedUpTo(), ticket);
            // What can be read of it is not forgotten.
            QCOMPARE(found.count(), isReadable ? 1 : 0);
        }
        QVERIFY(QFileInfo::exists(file + u".damaged-20261120T100000"));
        const std::vector<Line> lines = journalcase::linesOfFolder(path());
        QCOMPARE(lines.size(), isReadable ? 4u : 3u);
        QCOMPARE(lines[0].record.outcome, u"opened"_s);
        QCOMPARE(lines[0].record.remark, u"after-damage"_s);
        QCOMPARE(lines[0].previous, isReadable ? before.back().hash : journalschema::firstPrevious());
        QCOMPARE(lines[0].number, isReadable ? before.back().number + 1 : 1);
        QCOMPARE(lines[isReadable ? 2 : 1].record.orderId, u"2"_s);
        QCOMPARE(verified(), Outcome::Intact); // its beginning is taken on trust
        QCOMPARE(foundAtStart(), isReadable ? u"1 unknown"_s : QString());
    }

    void damagedAsideAfterAMonth()
    {
        write({record(u"1"_s, word::withdrawn)});
        m_utcMs = november + 11 * oneDayMs;
        write({record(u"2"_s, word::withdrawn)});
        const QString december = path() + u"/journal-2026-12.sqlite";
        QCOMPARE(journalcase::tamper(december, {u"UPDATE records SET note = 'x' WHERE number = 5"_s}),
                 QString());
        {
            Journal journal(options());
            journal.open();
            QTRY_COMPARE(journal.problem(), Journal::Problem::Damaged);
            journal.setDamagedAside();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
        }
        // Records are missing between the two files, and that is what is said.
        const journalverify::Result result = journalverify::verifyFolder(path());
        QCOMPARE(result.outcome, Outcome::Broken);
        QCOMPARE(result.fault, journalverify::Fault::AfterDamage);
        QCOMPARE(result.file, december);
        QCOMPARE(result.number, 7);
    }

    void damagedWhileItRuns()
    {
        const QString file = path() + u"/journal-2026-11.sqlite";
        {
            Journal journal(options());
            QSignalSpy found(&journal, &Journal::unfinishedFound);
            journal.open();
            journal.append({record(u"1"_s, word::released)}, true);
            QTRY_COMPARE(journal.recordedUpTo(), 1u);
            Line foreign = journalcase::lines(file).back();
            foreign.number = 3;
            QVERIFY(journalcase::insert(file, foreign));
            const quint64 ticket = journal.append({record(u"2"_s, word::withdrawn)}, true);
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            journal.tryAgain();
            QTRY_COMPARE(journal.problem(), Journal::Problem::Damaged);
            QCOMPARE(journal.recordedUpTo(), 1u);
            journal.setDamagedAside();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            QTRY_COMPARE(journal.recordedUpTo(), ticket);
            QCOMPARE(found.count(), 0); // the orders are our own
        }
        // The open one is taken along, so that the next start finds it.
        QCOMPARE(story(path()), (QStringList{u"opened"_s, u"released 1"_s, u"withdrawn 2"_s, u"closed"_s}));
        QCOMPARE(journalcase::lines(file).at(1).record.remark, u"after-damage"_s);
        QCOMPARE(foundAtStart(), u"1 unknown"_s);
    }

    void failedAndThereAllTheSame()
    {
        const QString file = path() + u"/journal-2026-11.sqlite";
        {
            Journal journal(options());
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            // Exactly what will be written is there already, so that writing it fails.
            const Line opened = journalcase::lines(file).back();
            Line line{2, record(u"1"_s, word::made), opened.hash, QString()};
            line.record.osUser = opened.record.osUser;
            line.record.computer = opened.record.computer;
            line.hash = journalschema::hashOf(line);
            QVERIFY(journalcase::insert(file, line));
            const quint64 ticket = journal.append({line.record}, true);
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            journal.append({record(u"2"_s, word::made)}, true);
            journal.tryAgain();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            QTRY_COMPARE(journal.recordedUpTo(), ticket + 1);
            QCOMPARE(journal.pendingCount(), 0);
        }
        QCOMPARE(story(path()), (QStringList{u"opened"_s, u"made 1"_s, u"made 2"_s, u"closed"_s}));
        QCOMPARE(verified(), Outcome::Intact);
    }

    void setAsideWithoutDamage()
    {
        Journal journal(options());
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        journal.setDamagedAside();
        journal.append({record(u"1"_s, word::made)}, true);
        QTRY_COMPARE(journal.recordedUpTo(), 1u);
        QCOMPARE(story(path()), (QStringList{u"opened"_s, u"made 1"_s}));
    }

    void monthsAndTheClock()
    {
        write({record(u"1"_s, word::withdrawn)});
        m_utcMs = november + 11 * oneDayMs;
        write({record(u"2"_s, word::withdrawn)});
        // Set back: goes on in the newest file all the same.
        m_utcMs = november - 60 * oneDayMs;
        write({record(u"3"_s, word::withdrawn)});
        QCOMPARE(journalschema::fileNames(path()),
                 (QStringList{u"journal-2026-11.sqlite"_s, u"journal-2026-12.sqlite"_s}));
        QCOMPARE(journalcase::lines(path() + u"/journal-2026-12.sqlite").size(), 6u);
        QCOMPARE(verified(), Outcome::Intact);
    }

    void removesWholeFiles()
    {
        Journal::Options two = options();
        two.keepMonths = 2;
        for (int month = 0; month < 3; ++month) { // November, December, January
            m_utcMs = november + month * 31 * oneDayMs;
            write({record(QString::number(month), word::withdrawn)}, two);
        }
        QFile aside(path() + u"/journal-2026-11.sqlite.damaged-20261120T100000");
        QVERIFY(aside.open(QIODevice::WriteOnly));
        aside.close();
        QCOMPARE(journalschema::fileNames(path()).size(), 3);
        QCOMPARE(verified(), Outcome::Intact);
        {
            // While it runs: February.
            Journal journal(two);
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Ready);
            QCOMPARE(journalschema::fileNames(path()).size(), 3);
            m_utcMs = november + 90 * oneDayMs;
            const quint64 ticket = journal.append({record(u"4"_s, word::withdrawn)}, true);
            QTRY_COMPARE(journal.recordedUpTo(), ticket);
        }
        QCOMPARE(journalschema::fileNames(path()),
                 (QStringList{u"journal-2026-12.sqlite"_s, u"journal-2027-01.sqlite"_s,
                              u"journal-2027-02.sqlite"_s}));
        QVERIFY(!aside.exists());
        const std::vector<Line> lines = journalcase::lines(path() + u"/journal-2027-02.sqlite");
        QCOMPARE(lines.size(), 4u);
        QCOMPARE(lines[1].record.outcome, u"removed"_s);
        QCOMPARE(lines[1].record.note, u"journal-2026-11.sqlite"_s);
        QCOMPARE(lines[2].record.note, u"journal-2026-11.sqlite.damaged-20261120T100000"_s);
        QCOMPARE(verified(), Outcome::Intact);
    }

    void aWrongClockRemovesNothing()
    {
        Journal::Options one = options();
        one.keepMonths = 1;
        write({record(u"1"_s, word::withdrawn)}, one);
        m_utcMs = november + 31 * oneDayMs;
        write({record(u"2"_s, word::withdrawn)}, one);
        m_utcMs = november + 70 * 365 * oneDayMs;
        write({record(u"3"_s, word::withdrawn)}, one);
        QCOMPARE(journalschema::fileNames(path()).mid(0, 1), QStringList(u"journal-2026-12.sqlite"_s));
        QCOMPARE(journalschema::fileNames(path()).size(), 2);
    }

    void copiesInOrder()
    {
        Journal::Options copying = options();
        QByteArrayList copies; // only read when the journal's thread has ended
        copying.systemLog = [&copies](const QByteArray &text) { copies += text; };
        write({record(u"0"_s, word::withdrawn)}, copying);
        QCOMPARE(copies, QByteArrayList());
        copying.copyToSystemLog = true;
        write({record(u"1"_s, word::made), record(u"1"_s, word::withdrawn)}, copying);
        QCOMPARE(copies.size(), 4);
        const std::vector<Line> lines = journalcase::linesOfFolder(path());
        for (size_t i = 0; i < 4; ++i)
            QCOMPARE(copies.at(qsizetype(i)), JournalCopy::format(lines.at(i + 3)));
    }

    void copyIsOneLine()
    {
        Line line{7, record(u"1"_s, word::made), QString(), QString(64, u'a')};
        line.record.note = u"a\nb\" order=\"2\\ \x1b[2J\u202e\u2028"_s;
        QCOMPARE(JournalCopy::format(line),
                 QByteArray("journal 7 " + QByteArray(64, 'a')
                            + " 2026-11-20T10:00:00.000Z \"made\" remark=\"a remark\" order=\"1\" "
                              "supervisor=1001 agent=1301 cause=7 method=\"forcelogout\" retcode=\"0\" "
                              "request=\"0f8fad5b-d9cb-469f-a165-70867728950e\" "
                              "gateway=\"ccgw.example.com:8043\" "
                              "note=\"a\\u000ab\\\" order=\\\"2\\\\ \\u001b[2J\\u202e\\u2028\""));
        line.record.note = line.record.remark = line.record.retcode = line.record.computer =
            line.record.orderId = line.record.gateway = line.record.method = line.record.osUser =
                QString(5000, QChar(0x4e2d));
        const QByteArray text = JournalCopy::format(line);
        QVERIFY(text.size() <= JournalCopy::mostBytes);
        QVERIFY(text.startsWith("journal 7 aaaa"));
        QVERIFY(!QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
    }

    void defaultFolderDoesNotRoam()
    {
        QVERIFY(QDir::isAbsolutePath(Journal::defaultFolder()));
        QVERIFY(Journal::defaultFolder().endsWith(u"/journal"));
    }

private:
    QString path() const
    {
        return m_folder->filePath(u"journal"_s);
    }
    Outcome verified() const
    {
        return journalverify::verifyFolder(path()).outcome;
    }

    Journal::Options options()
    {
        Journal::Options options;
        options.folder = path();
        options.utcMs = [this] { return m_utcMs.load(); };
        options.bytesAvailable = [this] { return m_bytesAvailable.load(); };
        return options;
    }

    /// One run of a program that writes these and ends properly.
    void write(const std::vector<JournalRecord> &records)
    {
        write(records, options());
    }
    void write(const std::vector<JournalRecord> &records, const Journal::Options &options)
    {
        Journal journal(options);
        journal.open();
        journal.append(records, true);
        QTRY_COMPARE(journal.recordedUpTo(), 1u);
    }

    QString foundAtStart()
    {
        return foundAtStart(path());
    }
    /// What the next start finds, "1 unknown, 2 not-sent"; it ends properly.
    QString foundAtStart(const QString &folder)
    {
        Journal::Options there = options();
        there.folder = folder;
        Journal journal(there);
        QSignalSpy found(&journal, &Journal::unfinishedFound);
        journal.open();
        // Nothing found is no signal: but it comes before what is written later.
        journal.append({}, true);
        journal.append({}, true);
        if (!QTest::qWaitFor([&journal] { return journal.state() == Journal::State::Ready; }))
            return u"not ready"_s;
        journal.append({}, true);
        if (!QTest::qWaitFor([&journal] { return journal.recordedUpTo() == 3; }))
            return u"not recorded"_s;
        return found.isEmpty() ? QString()
                               : summary(found.first().first().value<std::vector<JournalRecord>>());
    }

    static QString summary(const std::vector<JournalRecord> &records)
    {
        QStringList parts;
        for (const JournalRecord &each : records)
            parts += each.orderId + u' ' + each.outcome;
        return parts.join(u", "_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<qint64> m_utcMs = november;
    std::atomic<qint64> m_bytesAvailable = 0;
};

/// Another window, until it is killed.
static int writeUntilKilled(const QString &folder)
{
    Journal::Options options;
    options.folder = folder;
    options.utcMs = [] { return november; };
    Journal journal(options);
    QObject::connect(&journal, &Journal::recorded, &journal, [] {
        std::fputs("recorded\n", stdout);
        std::fflush(stdout);
    });
    journal.open();
    journal.append({record(u"1"_s, word::made), record(u"1"_s, word::released)}, true);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeUntilKilled(arguments.value(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
