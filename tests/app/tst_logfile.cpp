// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(testLog, "floorwalker.test", QtDebugMsg)

namespace
{

QStringList withoutTimes(QStringList lines)
{
    for (QString &line : lines)
        line = line.section(u' ', 1);
    return lines;
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { LogFile::installAsMessageHandler(nullptr); }

    void writesLines()
    {
        const QString folder = m_folder->filePath(u"a/b"_s); // made if missing
        LogFile log(folder);
        QCOMPARE(log.problem(), QString());
        QCOMPARE(log.folder(), folder);
        QCOMPARE(log.lastLines(10), QStringList());
        log.write(u"eins"_s);
        log.write(u"zwei ü 中"_s);
        QCOMPARE(withoutTimes(log.lastLines(10)), (QStringList{u"eins"_s, u"zwei ü 中"_s}));
        QCOMPARE(withoutTimes(log.lastLines(1)), QStringList(u"zwei ü 中"_s));
        QCOMPARE(log.lastLines(0), QStringList());
        QCOMPARE(log.lastLines(-1), QStringList());
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z eins$"_s);
        QVERIFY(time.match(log.lastLines(2).first()).hasMatch());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"floorwalker.log"_s));
#ifndef Q_OS_WIN
        const auto others = QFile::permissions(folder + u"/floorwalker.log")
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY(!others);
#endif
        // The next start goes on with it.
        LogFile next(folder);
        next.write(u"drei"_s);
        QCOMPARE(withoutTimes(next.lastLines(2)), (QStringList{u"zwei ü 中"_s, u"drei"_s}));
    }

    void nothingForgesALine()
    {
        LogFile log(m_folder->path());
        log.write(u"a\nb\r\tc\x1b[2J\x07\x7f\u0085\u2028\u2029\u202e\u200f\ufeff d"_s + QChar(0) + u'e');
        QCOMPARE(
            withoutTimes(log.lastLines(9)),
            QStringList(u"a\\u000ab\\u000d\\u0009c\\u001b[2J\\u0007\\u007f\\u0085\\u2028\\u2029\\u202e\\u200f"
                        "\\ufeff d\\u0000e"_s));
    }

    void longEntriesAreCut()
    {
        LogFile log(m_folder->path());
        log.write(QString(5 << 20, u'x'));
        QCOMPARE(log.lastLines(9).size(), 1);
        QVERIFY(log.lastLines(9).first().size() < LogFile::mostCharacters + 100);
    }

    void secretsAreLeftOut_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry :
             {"Guid: hush", "guid=hush", "\"Guid\": \"hush\"", "Set-GUID: JSESSIONID=hush", "JSESSIONID=hush",
              "QPair(\"Guid\",\"hush\")", "Cookie: huaweielbsession=hush", "set-cookie: a=b; hush",
              "{\"password\":\"hush\"}", "password = hush", "phonenum: hush", "Authorization: Basic hush",
              "Proxy-Authorization: Basic hush", "{'PASSWORD' : 'hush'"})
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }

    void secretsAreLeftOut()
    {
        QFETCH(QString, entry);
        LogFile log(m_folder->path());
        log.write(u"before "_s + entry);
        const QString line = log.lastLines(1).first();
        QVERIFY2(line.contains(u"before") && line.contains(u"(left out)") && !line.contains(u"hush"),
                 qPrintable(line));
    }

    void harmlessWordsStay()
    {
        LogFile log(m_folder->path());
        const QString entry = u"the password expires soon, guided cookies"_s;
        log.write(entry);
        QVERIFY(log.lastLines(1).first().endsWith(entry));
    }

    void rotates()
    {
        LogFile log(m_folder->path());
        const QString filling(1000, u'x');
        constexpr int lines = 6500; // more than five files hold
        for (int i = 0; i < lines; ++i)
            log.write(QString::number(i) + u' ' + filling);
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), LogFile::fileCount);
        for (const QFileInfo &file : files)
            QVERIFY2(file.size() <= LogFile::fileBytes, qPrintable(file.fileName()));
        // In order and without a gap, across files.
        const QStringList last = withoutTimes(log.lastLines(3000));
        QCOMPARE(last.size(), 3000);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(last.at(i).section(u' ', 0, 0).toInt(), lines - 3000 + i);
        const qsizetype kept = log.lastLines(100000).size();
        QVERIFY(kept > 4000 && kept < lines);
    }

    void folderThatCanNotBeWritten()
    {
        const QString path = m_folder->filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        LogFile log(path + u"/log");
        QVERIFY(log.problem().endsWith(u'.'));
        log.write(u"dropped"_s);
        QCOMPARE(log.lastLines(9), QStringList());
        QVERIFY(!log.problem().isEmpty());
        // And as soon as it can be written to, it is.
        QVERIFY(file.remove());
        log.write(u"kept"_s);
        QCOMPARE(withoutTimes(log.lastLines(9)), QStringList(u"kept"_s));
        QCOMPARE(log.problem(), QString());
    }

    void aFullDisk()
    {
#ifdef Q_OS_LINUX
        // /dev/full takes no byte.
        if (!QFile::link(u"/dev/full"_s, m_folder->filePath(u"floorwalker.log"_s)))
            QSKIP("No /dev/full.");
        LogFile log(m_folder->path());
        log.write(u"lost"_s);
        QVERIFY(!log.problem().isEmpty());
#else
        QSKIP("Needs /dev/full.");
#endif
    }

    void takesMessages()
    {
        LogFile log(m_folder->path());
        LogFile::installAsMessageHandler(&log);
        LogFile::installAsMessageHandler(&log); // twice is once
        qCDebug(testLog) << "one" << 1;
        qCInfo(testLog, "two\nlines");
        qWarning("three");
        qCCritical(testLog, "four");
        LogFile::installAsMessageHandler(nullptr);
        qWarning("five");
        QCOMPARE(withoutTimes(log.lastLines(9)),
                 (QStringList{u"debug floorwalker.test: one 1"_s, u"info floorwalker.test: two\\u000alines"_s,
                              u"warning default: three"_s, u"critical floorwalker.test: four"_s}));
    }

    void endsBeforeTheProgram()
    {
        {
            LogFile log(m_folder->path());
            LogFile::installAsMessageHandler(&log);
        }
        qWarning("nobody writes this down");
        const LogFile log(m_folder->path());
        QCOMPARE(log.lastLines(9), QStringList());
    }

    void replaced()
    {
        LogFile first(m_folder->filePath(u"1"_s));
        LogFile second(m_folder->filePath(u"2"_s));
        LogFile::installAsMessageHandler(&first);
        LogFile::installAsMessageHandler(&second);
        qWarning("to the second");
        LogFile::installAsMessageHandler(nullptr);
        QCOMPARE(first.lastLines(9).size(), 0);
        QCOMPARE(second.lastLines(9).size(), 1);
    }

    void fromManyThreads()
    {
        LogFile log(m_folder->path());
        LogFile::installAsMessageHandler(&log);
        QLoggingCategory::setFilterRules(u"floorwalker.test=true"_s);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([] {
                for (int line = 0; line < 250; ++line)
                    qCDebug(testLog, "a whole line");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        LogFile::installAsMessageHandler(nullptr);
        const QStringList lines = withoutTimes(log.lastLines(5000));
        QCOMPARE(lines.size(), 1000);
        QCOMPARE(lines.count(u"debug floorwalker.test: a whole line"_s), 1000);
    }

    void defaultFolderDoesNotRoam()
    {
        QVERIFY(QDir::isAbsolutePath(LogFile::defaultFolder()));
        QVERIFY(LogFile::defaultFolder().endsWith(u"/log"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
