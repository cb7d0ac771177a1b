// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/mainwindow/windowactions.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Windows of languages that are read from right to left, with Latin names, addresses and keys in them.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        prepareProgram();
    }

    /// Qt would put it to the left, far from where the lines above and below begin.
    void latinTextStandsAtTheRight()
    {
        QWidget window;
        QLabel label(u"retcode 100-006"_s, &window);
        QLabel centred(u"retcode 100-006"_s, &window);
        centred.setAlignment(Qt::AlignCenter);
        QLineEdit field(u"gateway.example"_s, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;
        QCOMPARE(label.alignment() & (Qt::AlignHorizontal_Mask), right);
        QCOMPARE(centred.alignment(), Qt::Alignment(Qt::AlignCenter));
        QCOMPARE(field.alignment() & (Qt::AlignHorizontal_Mask), right);
    }

    /// Else the menu shows ",+Ctrl".
    void keysInMenusKeepTheirOrder()
    {
        const WindowActions actions;
        QVERIFY(actions.settings->text().endsWith(u"\t\u2066Ctrl+,\u2069"_s));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
