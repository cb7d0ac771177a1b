// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/chip.h"
#include "ui/signout/resultchips.h"
#include "ui/signout/signoutpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The status panel, fed by real orders against the simulator.
class TestSignOutPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init()
    {
        ccsim::Options options = SimulatedGateway::kind(30);
        gateway = std::make_unique<SimulatedGateway>(options);
        for (int id = 1301; id <= 1330; ++id)
            (*gateway)->setAgentState(id, 4, 1);
        desk = std::make_unique<Desk>();
        panel = std::make_unique<SignOutPanel>(&desk->queue, &desk->store, &desk->clock);
        const QTemporaryDir folder;
        panel->restore(QSettings(folder.filePath(u"none.ini"_s), QSettings::IniFormat));
        panel->resize(1200, 300);
        panel->show();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        QVERIFY(desk->signInAndRead(*gateway));
    }
    void cleanup()
    {
        panel.reset();
        desk.reset();
        gateway.reset();
    }

    void emptyAtFirst()
    {
        QVERIFY(!table()->isVisible());
        QCOMPARE(shownText(panel.get(), "noSignOutsLabel"),
                 u"No sign-outs since the program was started; earlier ones are in the journal (Ctrl+J)."_s);
        // Room is for the agents.
        const int small = panel->sizeHint().height();
        QVERIFY(small < 4 * panel->fontMetrics().height());
        order({1301});
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(shownText(panel.get(), "noSignOutsLabel"), QString());
        QVERIFY(panel->sizeHint().height() > 2 * small);
    }

    void buttonsAtFirst()
    {
        QCOMPARE(chips(), QStringList());
        QVERIFY(!part<QWidget>(panel.get(), "stopButton")->isVisible());
    }

    void columns()
    {
        order({1301});
        QCOMPARE(headerOf(table()),
                 (QStringList{u"Ordered"_s, u"Ended"_s, u"Agent"_s, u"Name"_s, u"State before"_s, u"Result"_s,
                              u"Retcode"_s, u"Message"_s, u"Took"_s}));
        QTRY_VERIFY(table()->isVisible());
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            QVERIFY(!table()->isColumnHidden(column));
    }

    void counts()
    {
        order({1301, 1302, 1303});
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        QTRY_COMPARE(chips(), QStringList{u"3 signed out"_s});
        gateway->setFault("signout-100-007");
        order({1304});
        QTRY_COMPARE(chips(), (QStringList{u"3 signed out"_s, u"1 refused"_s}));
        gateway->clearFaults();
        gateway->setFault("silent@signout");
        order({1305, 1306});
        QTRY_COMPARE(chips(), (QStringList{u"3 signed out"_s, u"1 refused"_s, u"2 under way"_s}));
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        QTRY_COMPARE(chips(), (QStringList{u"3 signed out"_s, u"1 refused"_s, u"2 still signed in"_s}));
        // Newest first.
        QCOMPARE(columnTexts(table(), WindowDesk::Agent),
                 (QStringList{u"1306"_s, u"1305"_s, u"1304"_s, u"1303"_s, u"1302"_s, u"1301"_s}));
    }

    void stopTakesBackWhatWaits()
    {
        gateway->setFault("silent@signout");
        order({1301, 1302, 1303, 1304, 1305, 1306});
        QTRY_VERIFY(part<QWidget>(panel.get(), "stopButton")->isVisible());
        QTRY_COMPARE(actCount(*gateway), 4);
        click(panel.get(), "stopButton");
        QTRY_COMPARE(chips(), (QStringList{u"4 under way"_s, u"2 not sent"_s}));
        QVERIFY(!part<QWidget>(panel.get(), "stopButton")->isVisible());
        QCOMPARE(rowTexts(table(), 0).at(WindowDesk::Result), u"Withdrawn, not sent"_s);
        runFor(desk->clock, 30000);
        QCOMPARE(actCount(*gateway), 4);
    }

    /// What is shown in place of the table takes no room while the table is there.
    void canBeMadeSmall()
    {
        order({1301});
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY2(panel->minimumSizeHint().height() < 200,
                 qPrintable(QString::number(panel->minimumSizeHint().height())));
    }

    /// Where not even a row of their own has room for all words, those go first that are missed least; what
    /// each means is said in a hint and to screen readers.
    void wordsThatGoFirst()
    {
        ResultChips narrow;
        OrderCounts counts;
        counts.of(OrderGroup::SignedOut) = 1;
        counts.of(OrderGroup::Refused) = 1;
        narrow.setCounts(counts);
        narrow.show();
        narrow.resize(narrow.sizeHint().width() - 1, narrow.sizeHint().height());
        const auto *out = part<Chip>(&narrow, "signedOutChip");
        const auto *refused = part<Chip>(&narrow, "refusedChip");
        QTRY_COMPARE(out->sizeHint().width(), out->compactWidth());
        QCOMPARE(refused->sizeHint().width(), refused->fullWidth());
        QVERIFY(out->toolTip().contains(u"1 signed out"));
        QVERIFY(out->accessibleName().contains(u"1 signed out"));
    }

    /// The numbers keep their words: where it is narrow they get a row of their own.
    void narrowAndWide()
    {
        order({1301, 1302});
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        const auto *chip = part<Chip>(panel.get(), "signedOutChip");
        const auto *title = part<QWidget>(panel.get(), "signOutsTitleLabel");
        QTRY_VERIFY(chip->isVisible());
        const auto below = [&] {
            return chip->mapTo(panel.get(), QPoint()).y() >= title->geometry().bottom();
        };
        QVERIFY(!below());
        panel->resize(520, 300);
        QTRY_VERIFY(below());
        QVERIFY(chip->width() >= chip->fullWidth());
        panel->resize(1200, 300);
        QTRY_VERIFY(!below());
    }

    void lastResultIsTold()
    {
        const QString name = QString::fromStdString((*gateway)->agent(1301).name);
        QCOMPARE(shownText(panel.get(), "lastResultLabel"), QString());
        order({1301});
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        QTRY_COMPARE(lastResult(), name + u" (1301): Signed out"_s);
        gateway->setFault("signout-100-007");
        order({1302});
        QTRY_COMPARE(lastResult(),
                     QString::fromStdString((*gateway)->agent(1302).name)
                         + u" (1302): Refused: The operation failed inside the call centre"_s);
        // A screen reader says the same.
        auto *label = part<QWidget>(panel.get(), "lastResultLabel");
        QVERIFY(spokenName(label).contains(u"(1302): Refused"_s));
    }

    void copiesRowsAsShown()
    {
        order({1301, 1302});
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        QTRY_VERIFY(table()->isVisible());
        QGuiApplication::clipboard()->clear();
        clickRow(table(), 1);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 rowTexts(table(), 1).join(u'\t').replace(QChar::Nbsp, u' ') + u'\n');
        QCOMPARE(rowTexts(table(), 1).at(WindowDesk::Agent), u"1301"_s);
        QCOMPARE(rowTexts(table(), 1).at(WindowDesk::Retcode), u"0"_s);

        // Both, in the order shown; hidden columns stay away, moved ones follow the eye.
        table()->setColumnHidden(WindowDesk::Name, true);
        table()->horizontalHeader()->moveSection(WindowDesk::Agent, 0);
        clickRow(table(), 0, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"1302\t"_s));
        QVERIFY(lines.at(1).startsWith(u"1301\t"_s));
        QCOMPARE(lines.at(0).count(u'\t'), 7);
    }

private:
    QTableView *table() const { return part<QTableView>(panel.get(), "orderTableView"); }
    QString lastResult() const { return shownText(panel.get(), "lastResultLabel"); }
    void order(std::initializer_list<int> ids) { desk->queue.add({desk->agents(ids)}); }

    /// What the head says, from left to right.
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : panel->findChildren<Chip *>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<SignOutPanel> panel;
};

QTEST_MAIN(TestSignOutPanel)
#include "tst_signoutpanel.moc"
