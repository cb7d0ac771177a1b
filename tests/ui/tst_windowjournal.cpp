// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalschema.h"
#include "tests/ui/windowdesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStatusBar>
#include <QTableView>

#include <atomic>

using namespace Qt::StringLiterals;

using Problem = Journal::Problem;

namespace
{

constexpr qint64 plenty = 1LL << 40;

} // namespace

/// A journal that cannot be written: said before anybody can be signed out, and when the window closes.
class TestWindowJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(20)); }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void allIsWell()
    {
        make({});
        QVERIFY(desk->open(*gateway));
        QVERIFY(!part<QWidget>(&desk->window, "journalFrame")->isVisible());
        desk->select({1301});
        QVERIFY(enabled("forceSignOutButton") && enabled("signOutAfterCallButton"));
        QVERIFY(enabled("showJournalAction"));
    }

    void saidBeforeSigningIn()
    {
        make({.folder = u"/dev/null/journal"_s});
        QVERIFY(desk->show());
        QVERIFY(banner().startsWith(
            u"The journal's folder cannot be created or read, so nobody can be signed out."_s));
        QVERIFY(!isVisible("journalAsideButton"));
        QVERIFY(!isVisible("journalFolderButton")); // there is none
        QVERIFY(isVisible("journalButton"));

        QVERIFY(desk->signInAndRead(*gateway));
        QTRY_VERIFY(desk->agents()->isVisible());
        desk->select({1301});
        for (const char *name : {"forceSignOutButton", "signOutAfterCallButton"}) {
            QVERIFY(!enabled(name));
            QCOMPARE(part<QWidget>(&desk->window, name)->toolTip(),
                     u"Not possible: the journal cannot be written"_s);
        }
        press(Qt::Key_Delete);
        press(Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(!desk->signOutDialog());
        // To look at the floor is still possible.
        QVERIFY(desk->rowOf(1301) >= 0);
    }

    void diskFillsUpAndGetsRoomAgain()
    {
        std::atomic<qint64> bytes = plenty;
        make({.bytesAvailable = [&] { return bytes.load(); }, .lookMs = 20});
        const auto journalFirst = qScopeGuard([this] { desk.reset(); });
        QVERIFY(desk->open(*gateway));
        desk->select({1301});
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk->signOutDialog());
        bytes = 0;
        // What is asked could not be carried out any more.
        QTRY_VERIFY(!desk->signOutDialog());
        QVERIFY(banner().startsWith(u"The disk is full"_s));
        QVERIFY(!enabled("forceSignOutButton"));
        QVERIFY(desk->back());

        // Nothing has changed: it stays. There is room: it goes.
        click(&desk->window, "journalButton");
        QVERIFY(banner().startsWith(u"The disk is full"_s));
        bytes = plenty;
        click(&desk->window, "journalButton");
        QTRY_COMPARE(banner(), QString());
        QTRY_VERIFY(enabled("forceSignOutButton"));
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return desk->newest(WindowDesk::Result) == u"Signed out"; }));
    }

    void damagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString name = journalschema::fileName(QDateTime::currentMSecsSinceEpoch());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no journal at all") > 0);
        file.close();
        make({.folder = folder.path()});
        const auto journalFirst = qScopeGuard([this] { desk.reset(); });
        QVERIFY(desk->show());
        QVERIFY(banner().startsWith(u"The journal's newest file is damaged"_s));
        QVERIFY(banner().contains(u"Set it aside"_s) && banner().contains(u"ask your administrator"_s));
        QVERIFY(isVisible("journalFolderButton"));

        click(&desk->window, "journalAsideButton");
        QTRY_VERIFY(question("setAsideDialog") && question("setAsideDialog")->isVisible());
        QTRY_VERIFY(hasFocus(question("setAsideDialog"), "setAsideStayButton"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!question("setAsideDialog"));
        QVERIFY(!banner().isEmpty());
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 0);

        click(&desk->window, "journalAsideButton");
        QTRY_VERIFY(question("setAsideDialog") && question("setAsideDialog")->isVisible());
        QTRY_VERIFY(hasFocus(question("setAsideDialog"), "setAsideStayButton"));
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(question("setAsideDialog"), "setAsideGoButton"));
        press(Qt::Key_Return);
        QTRY_COMPARE(banner(), QString());
        QCOMPARE(desk->journal.state(), Journal::State::Ready);
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
    }

    void twoWindows()
    {
        const QTemporaryDir folder;
        WindowDesk first({.folder = folder.path()});
        QCOMPARE(first.journal.state(), Journal::State::Ready);
        make({.folder = folder.path()});
        const auto journalFirst = qScopeGuard([this] { desk.reset(); });
        QVERIFY(desk->show());
        QVERIFY(banner().startsWith(u"Another window of this program"_s));
        QVERIFY(!isVisible("journalFolderButton"));
    }

    void closingSaysWhichRecordsWouldBeLost()
    {
        make({.mostPages = 40});
        QVERIFY(desk->open(*gateway));
        fillTheFile();
        const QString pending = QLocale().toString(desk->journal.pendingCount());
        QTRY_VERIFY(banner().endsWith(QString(u" %1 records not on disk yet."_s).arg(pending)));
        desk->window.close();
        QTRY_VERIFY(question("leaveDialog") && question("leaveDialog")->isVisible());
        QCOMPARE(shownText(question("leaveDialog"), "leaveLabel"),
                 u"The journal is not complete. Close anyway?"_s);
        QCOMPARE(shownText(question("leaveDialog"), "leaveTextLabel"),
                 QString(u"The journal cannot be written: %1 records of what was done would be lost."_s)
                     .arg(pending));
        QTRY_VERIFY(hasFocus(question("leaveDialog"), "leaveStayButton"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!question("leaveDialog"));
        QVERIFY(desk->window.isVisible());
        desk->window.close();
        QTRY_VERIFY(question("leaveDialog") && question("leaveDialog")->isVisible());
        click(question("leaveDialog"), "leaveGoButton");
        QTRY_VERIFY(!desk->window.isVisible());
    }

    void closingSaysWhoWaitsForACall()
    {
        make({});
        (*gateway)->setAgentState(1301, 7, 5);
        (*gateway)->setAgentState(1302, 7, 5);
        QVERIFY(desk->open(*gateway));
        desk->queue.add(SignOutConsent{{}, desk->Desk::agents({1301, 1302})});
        desk->window.close();
        QTRY_VERIFY(question("leaveDialog") && question("leaveDialog")->isVisible());
        QCOMPARE(shownText(question("leaveDialog"), "leaveLabel"),
                 u"2 sign-outs are unfinished. Close anyway?"_s);
        QCOMPARE(shownText(question("leaveDialog"), "leaveTextLabel"),
                 u"2 agents waiting for their calls to end will not be signed out."_s);
        click(question("leaveDialog"), "leaveGoButton");
        QTRY_VERIFY(!desk->window.isVisible());
        // What became of them is on disk before the window is gone.
        QCOMPARE(desk->journal.pendingCount(), 0);
        QCOMPARE(desk->journal.state(), Journal::State::Ready);
        QCOMPARE(actCount(*gateway), 0);
    }

    /// What waits for a call is lost with the session too, not only with the window.
    void signingOutAsksToo()
    {
        make({});
        (*gateway)->setAgentState(1301, 7, 5);
        QVERIFY(desk->open(*gateway));
        desk->queue.add(SignOutConsent{{}, desk->Desk::agents({1301})});
        const auto ask = [this] {
            part<QAction>(&desk->window, "signOutAction")->trigger();
            return QTest::qWaitFor(
                [this] { return question("leaveDialog") && question("leaveDialog")->isVisible(); });
        };
        QVERIFY(ask());
        QCOMPARE(shownText(question("leaveDialog"), "leaveLabel"),
                 u"1 sign-out is unfinished. Sign out of the gateway anyway?"_s);
        QCOMPARE(shownText(question("leaveDialog"), "leaveTextLabel"),
                 u"1 agent waiting for the call to end will not be signed out."_s);
        click(question("leaveDialog"), "leaveStayButton");
        QTRY_VERIFY(!question("leaveDialog"));
        QVERIFY(desk->session.isSignedIn());
        QCOMPARE(desk->queue.openCount(), 1);
        QVERIFY(ask());
        click(question("leaveDialog"), "leaveGoButton");
        QVERIFY(desk->until([this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QVERIFY(desk->window.isVisible());
        QCOMPARE(desk->queue.openCount(), 0);
        QCOMPARE(actCount(*gateway), 0);
    }

    void closingWaitsForTheDisk_data()
    {
        QTest::addColumn<bool>("diskAnswers");
        QTest::newRow("it answers late") << true;
        QTest::newRow("it never does") << false;
    }

    void closingWaitsForTheDisk()
    {
        QFETCH(bool, diskAnswers);
        QSemaphore disk(1);
        make({.bytesAvailable =
                  [&] {
                      disk.acquire();
                      disk.release();
                      return plenty;
                  },
              .lookMs = 10});
        bool isHeld = false;
        const auto letGo = qScopeGuard([&] {
            if (isHeld)
                disk.release();
            desk.reset();
        });
        QVERIFY(desk->open(*gateway));
        disk.acquire(); // from now on the journal's thread hangs
        isHeld = true;
        QTest::qWait(0);
        desk->journal.append({JournalRecord()}, false);
        QCOMPARE(desk->journal.pendingCount(), 1);
        desk->window.close();
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        QTRY_COMPARE(desk->window.statusBar()->currentMessage(), u"Writing the journal…"_s);
        QVERIFY(desk->window.isVisible());
        if (diskAnswers) {
            disk.release();
            isHeld = false;
        } else {
            desk->clock.advance(2000);
            QVERIFY(desk->window.isVisible());
            desk->clock.advance(1001);
        }
        QTRY_VERIFY(!desk->window.isVisible());
        QCOMPARE(desk->journal.pendingCount(), diskAnswers ? 0 : 1);
    }

private:
    void make(const JournalOptions &options) { desk = std::make_unique<WindowDesk>(options); }
    QString banner() const { return shownText(&desk->window, "journalLabel"); }
    bool isVisible(const char *name) const { return part<QWidget>(&desk->window, name)->isVisible(); }
    bool enabled(const char *name) const
    {
        if (const auto *action = desk->window.findChild<QAction *>(QString::fromLatin1(name)))
            return action->isEnabled();
        return part<QAbstractButton>(&desk->window, name)->isEnabled();
    }
    QDialog *question(const char *name) const { return part<QDialog>(&desk->window, name); }

    /// As on a full disk: what is handed over stays in memory.
    void fillTheFile()
    {
        JournalRecord record;
        record.orderId = u"0"_s;
        record.outcome = QString::fromLatin1(journalword::withdrawn);
        record.note = QString(200, u'x');
        desk->journal.append(std::vector<JournalRecord>(1000, record), true);
        QTRY_COMPARE(desk->journal.state(), Journal::State::Failed);
        QVERIFY(desk->journal.pendingCount() >= 1000);
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestWindowJournal)
#include "tst_windowjournal.moc"
