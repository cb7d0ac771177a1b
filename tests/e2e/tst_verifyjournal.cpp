// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "tests/e2e/drivenprogram.h"
#include "tests/support/journalcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using journalcase::record;
namespace word = journalword;

/// `floorwalker --verify-journal`, without a display.
class TestVerifyJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Where the program itself looks in this home.
        Journal::Options options;
        options.folder = m_folder->filePath(u"Floorwalker/Floorwalker/journal"_s);
        m_file = options.folder + u"/journal-2026-11.sqlite";
        options.utcMs = [] { return journalcase::november; };
        Journal journal(options);
        journal.open();
        journal.append({record(u"1"_s, word::made), record(u"1"_s, word::withdrawn)}, true);
        QTRY_COMPARE(journal.recordedUpTo(), 1u);
    }

    void intact_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("all of it") << false;
        QTest::newRow("a file") << true;
    }

    void intact()
    {
        QFETCH(bool, isNamed);
        QCOMPARE(run(isNamed ? QStringList(m_file) : QStringList()), 0);
        QCOMPARE(m_output, QString(m_file + u"\nThe journal is intact: 4 records verified.\n"));
    }

    void broken()
    {
        QCOMPARE(journalcase::tamper(m_file, {u"UPDATE records SET agent = 1 WHERE number = 2"_s}),
                 QString());
        QCOMPARE(run({}), 1);
        QCOMPARE(m_output,
                 QString(m_file + u"\nThe journal is broken at record 2 in " + m_file
                         + u": it was changed after it was written.\nThe 1 record before it is in order.\n"));
    }

    void unreadable()
    {
        const QString missing = m_folder->filePath(u"missing.sqlite"_s);
        QCOMPARE(run({missing}), 2);
        QCOMPARE(m_output, QString(u"There is no journal at " + missing + u".\n"));
    }

private:
    int run(const QStringList &files)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(DrivenProgram::programFile(), QStringList(u"--verify-journal"_s) + files);
        if (!process.waitForFinished())
            return -1;
        m_output = QString::fromUtf8(process.readAllStandardOutput());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_output;
};

QTEST_GUILESS_MAIN(TestVerifyJournal)
#include "tst_verifyjournal.moc"
