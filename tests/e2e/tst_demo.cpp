// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/drivenprogram.h"

#include <QTest>

/// `floorwalker --demo`, and what works without a display.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forcesOneOut()
    {
        DrivenProgram program;
        QVERIFY(program.start({QStringLiteral("--demo")}));
        QTRY_VERIFY_WITH_TIMEOUT(program.rowCount(QStringLiteral("Signed-in agents")) > 1500, 30000);
        QVERIFY(program.titles().join(u' ').contains(QStringLiteral("Demo")));

        QCOMPARE(program.type(QStringLiteral("#searchLineEdit"), QStringLiteral("1320")), QString());
        QTRY_COMPARE(program.rowCount(QStringLiteral("Signed-in agents")), 1);
        QCOMPARE(program.select(QStringLiteral("Signed-in agents"), {QStringLiteral("1320")}), 1);
        QCOMPARE(program.click(QStringLiteral("Force sign-out")), QString());
        QTRY_VERIFY(program.isEnabled(QStringLiteral("#confirmButton")));
        QCOMPARE(program.click(QStringLiteral("#confirmButton")), QString());
        QTRY_COMPARE_WITH_TIMEOUT(program.table(QStringLiteral("Sign-outs")).value(0).value(5),
                                  QStringLiteral("Signed out"), 30000);
        QCOMPARE(program.table(QStringLiteral("Sign-outs")).at(0).at(6), QStringLiteral("0"));
        QCOMPARE(program.close(), 0);
    }

    void versionAndHelpNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("--version") << QStringLiteral("--version") << QByteArray("Floorwalker ");
        QTest::newRow("--help") << QStringLiteral("--help") << QByteArray("--demo");
    }

    void versionAndHelpNeedNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, expected);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(DrivenProgram::programFile(), {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(expected));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
