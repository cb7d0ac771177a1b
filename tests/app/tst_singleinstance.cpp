// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

/// This program again, as one that claims the name, says what came of it, and stays until its input ends.
int runAsOther(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SingleInstance instance(QString::fromLocal8Bit(argv[2]));
    const bool first = instance.claim();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &instance, [] {
        std::puts("raised");
        std::fflush(stdout);
    });
    std::puts(first ? "first" : "second");
    std::fflush(stdout);
    return first ? QCoreApplication::exec() : 0;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_WIN
        qputenv("XDG_RUNTIME_DIR",
                m_runtime.path().toLocal8Bit()); // short: a socket's path may have 108 bytes
#endif
    }
    void init()
    {
        m_output.clear();
        m_name = u"test %1 %2"_s.arg(QCoreApplication::applicationPid()).arg(++m_number);
    }

    void twoObjects()
    {
        SingleInstance first(m_name);
        QVERIFY(first.claim());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        {
            SingleInstance second(m_name);
            QVERIFY(!second.claim());
            QVERIFY(!second.claim());
        }
        QTRY_COMPARE(raised.size(), 2);
        SingleInstance third(m_name);
        QVERIFY(!third.claim()); // the second one's end has taken nothing from the first
        QTRY_COMPARE(raised.size(), 3);
        SingleInstance stranger(m_name + u" other");
        QVERIFY(stranger.claim());
        QCOMPARE(raised.size(), 3);
    }

    void freeAgainAfterTheEnd()
    {
        auto first = std::make_unique<SingleInstance>(m_name);
        QVERIFY(first->claim());
        first.reset();
        SingleInstance second(m_name);
        QSignalSpy raised(&second, &SingleInstance::raiseRequested);
        QVERIFY(second.claim());
        SingleInstance third(m_name);
        QVERIFY(!third.claim());
        QTRY_COMPARE(raised.size(), 1);
    }

    void twoProcesses()
    {
        SingleInstance first(m_name);
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QProcess second;
        start(second);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patienceMs);
        QCOMPARE(m_output[&second].trimmed(), QByteArray("second"));
        QTRY_COMPARE(raised.size(), 1);
    }

    void afterACrash()
    {
        QProcess other;
        start(other);
        QTRY_COMPARE_WITH_TIMEOUT(m_output[&other].trimmed(), QByteArray("first"), patienceMs);
        {
            SingleInstance second(m_name);
            QVERIFY(!second.claim());
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_output[&other].contains("raised"), patienceMs);

        other.kill(); // leaves its lock and its socket behind
        QVERIFY(other.waitForFinished(patienceMs));
        SingleInstance next(m_name);
        QSignalSpy raised(&next, &SingleInstance::raiseRequested);
        QVERIFY(next.claim());
        SingleInstance second(m_name);
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.size(), 1);
    }

    /// Two starts by one impatient double click.
    void manyAtOnce()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 6; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            start(*processes.back());
        }
        const auto running = [&processes] {
            return std::count_if(processes.begin(), processes.end(), [](const auto &process) {
                return process->state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        for (const auto &process : processes) {
            if (process->state() != QProcess::NotRunning) {
#ifdef Q_OS_WIN
                // Who has left a named pipe before he is served is lost; one is enough to raise the window.
                QTRY_VERIFY_WITH_TIMEOUT(m_output[process.get()].contains("raised"), patienceMs);
#else
                QTRY_COMPARE_WITH_TIMEOUT(m_output[process.get()].count("raised"), 5, patienceMs);
#endif
                process->kill();
                QVERIFY(process->waitForFinished(patienceMs));
            }
        }
    }

    /// The guard must not keep anybody from working.
    void withoutAFolderOfItsOwn()
    {
#ifdef Q_OS_WIN
        QSKIP("Named pipes need no folder.");
#else
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", "/proc/none");
        SingleInstance first(m_name);
        const bool claimed = first.claim();
        qputenv("XDG_RUNTIME_DIR", before);
        QVERIFY(claimed);
#endif
    }

private:
    void start(QProcess &process)
    {
        connect(&process, &QProcess::readyReadStandardOutput, this,
                [this, &process] { m_output[&process] += process.readAllStandardOutput(); });
        process.start(QCoreApplication::applicationFilePath(), {u"--other"_s, m_name});
        QVERIFY(process.waitForStarted(patienceMs));
    }

    QTemporaryDir m_runtime;
    QString m_name;
    int m_number = 0;
    QHash<QProcess *, QByteArray> m_output;
};

int main(int argc, char **argv)
{
    if (argc > 2 && QByteArrayView(argv[1]) == "--other")
        return runAsOther(argc, argv);
    const QCoreApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
