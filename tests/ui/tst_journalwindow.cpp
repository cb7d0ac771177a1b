// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalfiles.h"
#include "tests/support/waiting.h"
#include "tests/ui/probe.h"
#include "tests/ui/windowdesk.h"
#include "ui/journal/journalwindow.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
constexpr int agentColumn = 1;
constexpr int orderColumn = 12;
} // namespace

/// The journal's window on real files.
class TestJournalWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { files = std::make_unique<JournalFiles>(); }
    void cleanup()
    {
        window.reset();
        files.reset();
    }

    void nothingRecordedYet()
    {
        open();
        QTRY_COMPARE(title(), u"Nothing has been recorded yet"_s);
        QVERIFY(!table()->isVisible());
        QVERIFY(!part<QAbstractButton>(window.get(), "journalExportButton")->isEnabled());
        QTRY_COMPARE(status(), u"0 records"_s);
        // The first sign-out of all.
        files->addMany(1, JournalFiles::novemberMs);
        window->refreshSoon();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(status(), u"1 record"_s);
        QVERIFY(table()->isVisible());
    }

    void counts_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << 1 << u"1 record"_s;
        QTest::newRow("two") << 2 << u"2 records"_s;
        QTest::newRow("many") << 1234 << QLocale().toString(1234) + u" records";
    }
    void counts()
    {
        QFETCH(int, count);
        QFETCH(QString, expected);
        files->addMany(count, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(status(), expected);
        QCOMPARE(table()->model()->rowCount(), std::min(200, count));
        QCOMPARE(rowTexts(table(), 0).at(agentColumn), QString::number(1300 + count));
        // To the end, page by page.
        for (int pages = 0; pages < 10 && table()->model()->rowCount() < count; ++pages) {
            const int before = table()->model()->rowCount();
            table()->scrollToBottom();
            QTRY_VERIFY(table()->model()->rowCount() > before);
        }
        QCOMPARE(rowTexts(table(), count - 1).at(agentColumn), u"1301"_s);
    }

    void searches()
    {
        std::vector<JournalRecord> records;
        for (int i = 0; i < 6; ++i)
            records.push_back(JournalFiles::record(1301 + i, JournalFiles::novemberMs + i));
        records[0].utcMs = JournalFiles::novemberMs - 3 * 86'400'000;
        records[1].agentName = u"Jörg MÜLLER"_s;
        records[2].supervisor = 1299;
        records[3].outcome = u"refused"_s;
        records[4].outcome = u"unverified"_s;
        records[5].outcome = u"sent"_s;
        files->add(records);
        open();
        QTRY_COMPARE(agents(), (QStringList{u"1305"_s, u"1304"_s, u"1303"_s, u"1302"_s, u"1301"_s}));

        QVERIFY(hasFocus(window.get(), "journalAgentLineEdit")); // one can type at once
        type(u"MULLER"_s);
        QTRY_COMPARE(agents(), (QStringList{u"1302"_s}));
        QTRY_COMPARE(status(), u"1 record"_s);
        field("journalAgentLineEdit")->clear();
        field("journalSupervisorLineEdit")->setText(u"1299"_s);
        QTRY_COMPARE(agents(), (QStringList{u"1303"_s}));
        field("journalSupervisorLineEdit")->clear();

        const QDate day = QDateTime::fromMSecsSinceEpoch(JournalFiles::novemberMs).date();
        field("journalToLineEdit")->setText(day.addDays(-1).toString(u"yyyy-MM-dd"));
        QTRY_COMPARE(agents(), (QStringList{u"1301"_s}));
        field("journalToLineEdit")->setText(day.toString(u"yyyy-MM-dd"));
        field("journalFromLineEdit")->setText(day.toString(u"yyyy-MM-dd"));
        QTRY_COMPARE(agents(), (QStringList{u"1305"_s, u"1304"_s, u"1303"_s, u"1302"_s}));

        choose(u"Refused"_s);
        QTRY_COMPARE(agents(), (QStringList{u"1304"_s}));
        choose(u"Not known"_s);
        QTRY_COMPARE(agents(), (QStringList{u"1305"_s}));
        choose(u"All results and steps"_s);
        QTRY_COMPARE(agents(), (QStringList{u"1306"_s, u"1305"_s, u"1304"_s, u"1303"_s, u"1302"_s}));
        QTRY_COMPARE(status(), u"5 records"_s);

        field("journalAgentLineEdit")->setText(u"nobody"_s);
        QTRY_COMPARE(title(), u"No records match"_s);
        click(window.get(), "journalEmptyButton");
        QTRY_COMPARE(agents().size(), 5);
        QCOMPARE(field("journalFromLineEdit")->text(), QString());
        QCOMPARE(part<QComboBox>(window.get(), "journalResultComboBox")->currentText(), u"All results"_s);
    }

    void dates()
    {
        files->addMany(1, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(status(), u"1 record"_s);
        QLineEdit *from = field("journalFromLineEdit");
        for (const char *wrong : {"2026-13-01", "x", "2026-", "26-1-1"}) {
            from->setText(QLatin1StringView(wrong));
            QVERIFY2(from->property("wrong").toBool(), wrong);
        }
        QTRY_COMPARE(status(), u"Not searched: type dates as 2026-11-23."_s);
        for (const char *right : {"2026-11-01", "2026-1-1", " 2026-11-01 ", ""}) {
            from->setText(QLatin1StringView(right));
            QVERIFY2(!from->property("wrong").toBool(), right);
        }
        // By the calendar.
        from->setText(u"2026-11-02"_s);
        from->setFocus();
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *calendar = part<QCalendarWidget>(QApplication::activePopupWidget(), "calendarWidget");
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 2));
        Q_EMIT calendar->activated(QDate(2026, 11, 1));
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(from->text(), u"2026-11-01"_s);
    }

    void detailsOfARecord()
    {
        JournalRecord record = JournalFiles::record(1301, JournalFiles::novemberMs);
        record.message = u"<b>no</b>\r\nline \u202Eevil\u202C"_s;
        record.computer = QString(500, u'w');
        files->addMany(1, JournalFiles::novemberMs);
        files->add({record});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!shownText(window.get(), "journalNoDetailsLabel").isEmpty());
        const int width = window->width();
        clickRow(table(), 0);
        const QStringList shown = detailTexts();
        QVERIFY(shown.contains(u"1301"_s));
        QVERIFY(shown.contains(u"Signed out"_s));
        QVERIFY(shown.contains(u"<b>no</b> line evil"_s));
        QVERIFY(shown.contains(record.orderId));
        QVERIFY(!shown.contains(u"DESK-7"_s));
        QCOMPARE(window->width(), width);
        for (const QLabel *label :
             part<QScrollArea>(window.get(), "journalDetailsScrollArea")->findChildren<QLabel *>())
            QCOMPARE(label->textFormat() == Qt::RichText, false);
        QVERIFY(window->minimumSizeHint().width() <= 900);
        press(Qt::Key_Down);
        QTRY_VERIFY(detailTexts().contains(u"DESK-7"_s));
    }

    void copies()
    {
        files->addMany(2, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QGuiApplication::clipboard()->clear();
        clickRow(table(), 1);
        press(Qt::Key_C, Qt::ControlModifier);
        QString expected = rowTexts(table(), 1).join(u'\t') + u'\n';
        QCOMPARE(QGuiApplication::clipboard()->text(), expected.replace(QChar::Nbsp, u' '));
    }

    void keys()
    {
        files->addMany(3, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        press(Qt::Key_Down); // from the field for agents
        QVERIFY(table()->hasFocus());
        QVERIFY(table()->selectionModel()->isRowSelected(0));
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(hasFocus(window.get(), "journalAgentLineEdit"));

        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        for (const char *name :
             {"journalAgentLineEdit", "journalSupervisorLineEdit", "journalFromLineEdit", "journalToLineEdit",
              "journalResultComboBox", "journalTableView", "journalDetailsScrollArea", "journalRefreshButton",
              "journalExportButton", "journalCloseButton"}) {
            auto *control = part<QWidget>(window.get(), name);
            QVERIFY2(control && reached.contains(control), name);
            QVERIFY2(!spokenName(control).isEmpty(), name);
        }

        files->addMany(1, JournalFiles::novemberMs);
        press(Qt::Key_F5);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        press(Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        // Opened again, it shows what was recorded meanwhile.
        files->addMany(1, JournalFiles::novemberMs);
        window->refreshSoon();
        window->show();
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

    void newRecordsMoveNothing()
    {
        files->addMany(150, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 150);
        clickRow(table(), 60);
        const QString order = table()->currentIndex().siblingAtColumn(orderColumn).data().toString();
        const int y = table()->visualRect(table()->currentIndex()).y();
        files->addMany(3, JournalFiles::novemberMs + 500'000);
        window->refreshSoon();
        QTRY_COMPARE(table()->model()->rowCount(), 153);
        QCOMPARE(table()->currentIndex().row(), 63);
        QCOMPARE(table()->currentIndex().siblingAtColumn(orderColumn).data().toString(), order);
        QVERIFY(table()->selectionModel()->isRowSelected(63));
        QCOMPARE(table()->visualRect(table()->currentIndex()).y(), y);
        QVERIFY(detailTexts().contains(order));
        // At the top they are simply seen.
        table()->scrollToTop();
        files->addMany(1, JournalFiles::novemberMs + 600'000);
        window->refreshSoon();
        QTRY_COMPARE(table()->model()->rowCount(), 154);
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QTRY_COMPARE(status(), u"154 records"_s);
        // Reading everything anew keeps the selection too.
        press(Qt::Key_F5);
        QTRY_COMPARE(table()->currentIndex().row(), 64);
        QVERIFY(detailTexts().contains(order));
    }

    void damagedFile()
    {
        files->addMany(2, JournalFiles::octoberMs);
        files->addMany(2, JournalFiles::novemberMs);
        files->damage(u"journal-2026-10.sqlite"_s);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(
            shownText(window.get(), "journalProblemLabel"),
            u"1 file of the journal cannot be read. The records in it are missing here. Tell your administrator."_s);
        QVERIFY(shownText(window.get(), "journalProblemCodeLabel").contains(u"journal-2026-10.sqlite"_s));

        QVERIFY(QFile::remove(files->path(u"journal-2026-10.sqlite"_s)));
        click(window.get(), "journalRefreshButton");
        QTRY_COMPARE(shownText(window.get(), "journalProblemLabel"), QString());
    }

    void nothingCanBeRead()
    {
        files->addMany(2, JournalFiles::novemberMs);
        const QString path = files->path(u"journal-2026-11.sqlite"_s);
        QVERIFY(QFile::copy(path, path + u".kept"_s));
        files->damage(u"journal-2026-11.sqlite"_s);
        open();
        QTRY_COMPARE(title(), u"The journal cannot be read"_s);
        QVERIFY(shownText(window.get(), "journalEmptyTextLabel").startsWith(u"Try again"_s));
        QVERIFY(shownText(window.get(), "journalEmptyCodeLabel").contains(u"journal-2026-11.sqlite"_s));
        QVERIFY(QFile::remove(path) && QFile::copy(path + u".kept"_s, path));
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        click(window.get(), "journalEmptyButton");
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(table()->isVisible());
    }

    void exports()
    {
        files->addMany(300, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(status(), u"300 records"_s);
        const QString path = files->path(u"out.csv"_s);
        exportTo(path);
        QTRY_COMPARE(shownText(window.get(), "journalExportResultLabel"), u"300 records exported."_s);
        QVERIFY(QFile::exists(path));
        QCOMPARE(window->focusWidget(), part<QWidget>(window.get(), "journalExportResultButton"));
        click(window.get(), "journalExportResultButton");
        QTRY_COMPARE(shownText(window.get(), "journalExportResultLabel"), QString());

        field("journalAgentLineEdit")->setText(u"1301"_s);
        QTRY_COMPARE(status(), u"1 record"_s);
        exportTo(path);
        QTRY_COMPARE(shownText(window.get(), "journalExportResultLabel"), u"1 record exported."_s);
    }

    void exportFails()
    {
        files->addMany(3, JournalFiles::novemberMs);
        open();
        QTRY_COMPARE(status(), u"3 records"_s);
        exportTo(files->path(u"missing/out.csv"_s));
        QTRY_VERIFY(
            shownText(window.get(), "journalExportResultLabel").startsWith(u"The file could not be written"));
        QVERIFY(!shownText(window.get(), "journalExportResultCodeLabel").isEmpty());
    }

    void escapeCancelsTheExportFirst()
    {
        files->add(std::vector<JournalRecord>(40000, JournalFiles::record(1301, JournalFiles::novemberMs)));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        const QString path = files->path(u"out.csv"_s);
        exportTo(path);
        QTRY_VERIFY(!shownText(window.get(), "journalCancelExportButton").isEmpty());
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        table()->setFocus();
        press(Qt::Key_Escape);
        QTRY_COMPARE(shownText(window.get(), "journalExportResultLabel"),
                     u"The export was cancelled. No file was written."_s);
        QVERIFY(window->isVisible());
        QVERIFY(!QFile::exists(path));
        press(Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

private:
    void open()
    {
        window = std::make_unique<JournalWindow>(files->folder());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void exportTo(const QString &path)
    {
        click(window.get(), "journalExportButton");
        QTRY_VERIFY(part<QFileDialog>(window.get(), "journalExportFileDialog"));
        auto *chooser = part<QFileDialog>(window.get(), "journalExportFileDialog");
        QVERIFY(chooser->selectedFiles().first().endsWith(u".csv"));
        // What happens when the person has agreed; the chooser itself is the system's.
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_VERIFY(!part<QFileDialog>(window.get(), "journalExportFileDialog"));
    }
    QTableView *table() const { return part<QTableView>(window.get(), "journalTableView"); }
    QLineEdit *field(const char *name) const { return part<QLineEdit>(window.get(), name); }
    QString title() const { return shownText(window.get(), "journalEmptyTitleLabel"); }
    QString status() const { return shownText(window.get(), "journalStatusLabel"); }
    QStringList agents() const { return columnTexts(table(), agentColumn); }
    void choose(const QString &result)
    {
        auto *results = part<QComboBox>(window.get(), "journalResultComboBox");
        QVERIFY(results->findText(result) >= 0);
        results->setCurrentIndex(results->findText(result));
    }
    QStringList detailTexts() const
    {
        QStringList texts;
        const auto *area = part<QScrollArea>(window.get(), "journalDetailsScrollArea");
        for (const QLabel *label : area->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200b)));
        }
        return texts;
    }

    std::unique_ptr<JournalFiles> files; ///< of the present test
    std::unique_ptr<JournalWindow> window;
};

QTEST_MAIN(TestJournalWindow)
#include "tst_journalwindow.moc"
