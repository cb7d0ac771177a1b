// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaltablemodel.h"
#include "app/journal/journaltext.h"
#include "tests/support/journalfiles.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Model = JournalTableModel;

namespace
{

struct Desk {
    explicit Desk(const QString &folder) : reader(folder), model(&reader) { }

    /// Waits for the first page and the count.
    void search(const JournalQuery &query)
    {
        QSignalSpy counted(&reader, &JournalReader::counted);
        model.search(query);
        QVERIFY(counted.wait(patienceMs));
    }
    void fetchMore()
    {
        QSignalSpy ended(&reader, &JournalReader::searchEnded);
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // while it is under way
        QVERIFY(ended.wait(patienceMs));
    }
    QString text(int row, Model::Column column) const { return model.index(row, column).data().toString(); }

    JournalReader reader;
    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestJournalTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { files = std::make_unique<JournalFiles>(); }

    void fetchesPageByPage_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 199, 200, 201, 450})
            QTest::addRow("%d", count) << count;
    }
    void fetchesPageByPage()
    {
        QFETCH(int, count);
        files->addMany(count / 2, JournalFiles::octoberMs);
        files->addMany(count - count / 2, JournalFiles::novemberMs);
        Desk desk(files->folder());
        QVERIFY(!desk.model.canFetchMore({}));
        desk.search({});
        int pages = 1;
        for (; desk.model.canFetchMore({}) && pages < 10; ++pages) {
            QCOMPARE(desk.model.rowCount(), 200 * pages);
            desk.fetchMore();
        }
        QCOMPARE(desk.model.rowCount(), count);
        QCOMPARE(desk.model.matchCount(), count);
        QVERIFY(pages <= count / 200 + 1);
        for (int row = 0; row < count; ++row)
            QCOMPARE(desk.model.index(row, 0).data(Model::NumberRole).toLongLong(), count - row);
        QCOMPARE(desk.model.rowOf(1), count - 1);
        QCOMPARE(desk.model.rowOf(count + 1), -1);
    }

    void everyColumn()
    {
        JournalRecord record = JournalFiles::record(1301, JournalFiles::novemberMs);
        record.outcome = u"not-sent"_s;
        record.remark = u"call-began"_s;
        record.causeCode = 12;
        files->add({record});
        Desk desk(files->folder());
        desk.search({});
        QStringList titles;
        QStringList texts;
        for (int column = 0; column < desk.model.columnCount(); ++column) {
            titles.append(desk.model.headerData(column, Qt::Horizontal).toString());
            texts.append(desk.text(0, Model::Column(column)));
        }
        QCOMPARE(titles,
                 (QStringList{u"Time"_s, u"Agent"_s, u"Name"_s, u"Result"_s, u"Retcode"_s, u"Message"_s,
                              u"Supervisor"_s, u"Cause code"_s, u"Note"_s, u"State before"_s, u"Method"_s,
                              u"Took"_s, u"Order"_s}));
        const QString time =
            QDateTime::fromMSecsSinceEpoch(record.utcMs).toString(u"yyyy-MM-dd\u00a0HH:mm:ss"_s);
        QCOMPARE(texts,
                 (QStringList{time, u"1301"_s, u"Agent 1301"_s, u"Not sent (a call had begun)"_s, u"0"_s,
                              u"success"_s, u"1300"_s, u"12"_s, u"end of shift"_s, u"Idle"_s,
                              u"Force sign-out"_s, u"231\u00A0ms"_s, record.orderId}));
        const QModelIndex result = desk.model.index(0, Model::ResultColumn);
        QCOMPARE(result.data(Model::RawRole).toString(), u"not-sent"_s);
        QCOMPARE(result.data(Model::OutcomeRole).toString(), u"not-sent"_s);
        QCOMPARE(desk.model.index(0, Model::TimeColumn).data(Model::RawRole).toLongLong(), record.utcMs);
        QCOMPARE(desk.model.index(0, Model::WasColumn).data(Model::RawRole).toString(), u"idle"_s);
        QCOMPARE(desk.model.line(0).record.note, record.note);
    }

    void whatIsNotKnownIsEmpty()
    {
        JournalRecord record;
        record.outcome = u"opened"_s;
        record.utcMs = JournalFiles::novemberMs;
        files->add({record});
        Desk desk(files->folder());
        JournalQuery query;
        query.resultsOnly = false;
        desk.search(query);
        for (int column = Model::AgentColumn; column < Model::ColumnCount; ++column)
            QCOMPARE(desk.text(0, Model::Column(column)),
                     column == Model::ResultColumn ? u"Journal opened"_s : QString());
    }

    void hostileText()
    {
        JournalRecord record = JournalFiles::record(1301, JournalFiles::novemberMs);
        record.message = u"<b>a</b>\r\n\tb   "_s + QString(100'000, u'x');
        record.note = u"line\nline"_s;
        record.stateBefore = u"dancing"_s;
        record.method = u"by pigeon"_s;
        record.remark = u"%1 & %2"_s;
        files->add({record});
        Desk desk(files->folder());
        desk.search({});
        const QString message = desk.text(0, Model::MessageColumn);
        QVERIFY(message.startsWith(u"<b>a</b> b xxx"_s));
        QCOMPARE(message.size(), 400);
        QCOMPARE(desk.text(0, Model::NoteColumn), u"line line"_s);
        // Unknown words stand as they are.
        QCOMPARE(desk.text(0, Model::WasColumn), u"dancing"_s);
        QCOMPARE(desk.text(0, Model::MethodColumn), u"by pigeon"_s);
        QCOMPARE(desk.text(0, Model::ResultColumn), u"Signed out (%1 & %2)"_s);
        QCOMPARE(desk.model.index(0, Model::MessageColumn).data(Model::RawRole).toString(), record.message);
    }

    /// Every word there is has words of its own, and they are all different.
    void outcomeWords()
    {
        QStringList texts;
        for (const char *word :
             {journalword::opened, journalword::closed, journalword::made, journalword::waitingForCall,
              journalword::held, journalword::released, journalword::sent, journalword::accepted,
              journalword::checking, journalword::unknown, journalword::signedOut, journalword::stillSignedIn,
              journalword::refused, journalword::unverified, journalword::notSent, journalword::withdrawn}) {
            const QString text = JournalText::outcome(QLatin1StringView(word));
            QVERIFY2(text != QLatin1StringView(word) && text.at(0).isUpper(), word);
            texts.append(text);
        }
        QCOMPARE(texts.removeDuplicates(), 0);
        QCOMPARE(JournalText::outcome(u"vanished"_s), u"vanished"_s);
    }

    void oldRowsStayUntilThereAreNewOnes()
    {
        files->addMany(3, JournalFiles::novemberMs);
        Desk desk(files->folder());
        desk.search({});
        JournalQuery query;
        query.agent = u"1302"_s;
        QSignalSpy ended(&desk.reader, &JournalReader::searchEnded);
        desk.model.search(query);
        QCOMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.model.matchCount(), -1);
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(desk.model.rowCount(), 1);
        query.agent = u"nobody"_s;
        desk.search(query);
        QCOMPARE(desk.model.rowCount(), 0);
        // Or as long as one likes.
        desk.search({});
        desk.model.search(query);
        QCOMPARE(desk.model.rowCount(), 3);
        desk.model.dropOldRows();
        QCOMPARE(desk.model.rowCount(), 0);
        query.agent.clear();
        desk.search(query);
        QCOMPARE(desk.model.rowCount(), 3);
        desk.model.dropOldRows();
        QCOMPARE(desk.model.rowCount(), 3);
    }

    void newRecordsComeFirst()
    {
        files->addMany(3, JournalFiles::novemberMs);
        Desk desk(files->folder());
        desk.search({});
        const QPersistentModelIndex kept = desk.model.index(1, Model::AgentColumn);
        QSignalSpy inserted(&desk.model, &Model::rowsInserted);
        QSignalSpy newer(&desk.reader, &JournalReader::newerFound);
        files->addMany(2, JournalFiles::novemberMs);
        desk.reader.fetchNewer();
        QVERIFY(newer.wait(patienceMs));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(desk.model.rowCount(), 5);
        QCOMPARE(desk.model.matchCount(), 5);
        QCOMPARE(kept.row(), 3);
        QCOMPARE(kept.data(Model::NumberRole).toLongLong(), 2);
        QCOMPARE(desk.model.index(0, 0).data(Model::NumberRole).toLongLong(), 5);
        desk.reader.fetchNewer();
        QVERIFY(newer.wait(patienceMs));
        QCOMPARE(inserted.size(), 1);
    }

private:
    std::unique_ptr<JournalFiles> files; ///< of the present test
};

QTEST_GUILESS_MAIN(TestJournalTableModel)
#include "tst_journaltablemodel.moc"
