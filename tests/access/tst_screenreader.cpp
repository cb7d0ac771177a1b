// SPDX-License-Identifier: Apache-2.0
#include "tests/access/privatedesktop.h"
#include "tests/access/screenreader.h"
#include "tests/access/treecheck.h"
#include "tests/e2e/drivenprogram.h"
#include "tests/e2e/gatewayprocess.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 15000;
const QString program = u"Floorwalker"_s;
const QString nameChanged = u"object:property-change:accessible-name"_s;
const QString appeared = u"object:state-changed:showing"_s;
enum AgentColumn { Id, Name, State };

} // namespace

/// A supervisor who does not see the screen: the shipped program on a real display, over AT-SPI and nothing
/// else. The steps go on from each other.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(gateway.start({u"--agents"_s, u"40"_s, u"--kind"_s}), qPrintable(gateway.errorText()));
        gateway.control("POST", u"agent/1305?status=4&cti=1"_s);
        QCOMPARE(desktop.start(), QString());
        QCOMPARE(desktop.setScreenReaderEnabled(true), QString());
        reader = std::make_unique<ScreenReader>(desktop.accessibilityBus());
        QCOMPARE(reader->listen(), QString());
        QCOMPARE(desktop.startProgram(DrivenProgram::programFile()), QString());
        QVERIFY(appears(u"dialog"_s, u"Sign in"_s));
    }

    void signInDialog()
    {
        const Accessible dialog = window(u"dialog"_s, u"Sign in"_s);
        checkWindow(dialog);
        QVERIFY(!find(dialog, u"password text"_s, u"Password"_s).isNull());
        // It says where the focus is, which is in the first empty field.
        QTRY_COMPARE(reader->focused(dialog).said(), u"text \"Gateway\""_s);
        QTRY_VERIFY(reader->heardOf(u"object:state-changed:focused"_s, u"text"_s).contains(u"Gateway"_s));
        QVERIFY(reader->heardOf(u"window:activate"_s, u"dialog"_s).contains(u"Sign in"_s));
    }

    void whatIsMissingIsSaid()
    {
        const Accessible dialog = window(u"dialog"_s, u"Sign in"_s);
        QVERIFY(find(dialog, u"text"_s, u"Gateway"_s).setText(gateway.address()));
        QVERIFY(find(dialog, u"text"_s, u"Agent ID"_s).setText(u"1300"_s));
        QVERIFY(find(dialog, u"text"_s, u"Phone number"_s).setText(u"71300"_s));
        QVERIFY(find(dialog, u"text"_s, u"CA certificate"_s).setText(gateway.certificateFile()));
        reader->forget();
        QVERIFY(find(dialog, u"push button"_s, u"Sign in"_s).act(u"Press"_s));
        QTRY_VERIFY(reader->heardOf(appeared, u"notification"_s).contains(u"Enter the password."_s));
        QTRY_COMPARE(reader->focused(dialog).said(), u"password text \"Password\""_s);
    }

    void signsIn()
    {
        const Accessible dialog = window(u"dialog"_s, u"Sign in"_s);
        QVERIFY(find(dialog, u"password text"_s, u"Password"_s).setText(u"secret"_s));
        QVERIFY(find(dialog, u"push button"_s, u"Sign in"_s).act(u"Press"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window(u"dialog"_s, u"Sign in"_s).isNull(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(agents().rowCount() > 20, patienceMs);
        checkWindow(mainWindow());
    }

    void agentTable()
    {
        const Accessible table = agents();
        QStringList headers;
        for (int column = 0; column < table.columnCount(); ++column)
            headers.append(table.columnHeader(column).name());
        QCOMPARE(headers,
                 u"Agent,Name,State,In state,Group,Media,Signed in since,Signed in for"_s.split(u','));
        QCOMPARE(table.cell(0, Id).role(), u"cell"_s);
        QVERIFY(!table.cell(0, Name).name().isEmpty());
        QVERIFY(!table.cell(0, State).name().isEmpty());
    }

    void search()
    {
        QVERIFY(find(mainWindow(), u"text"_s, u"Search agents"_s).setText(u"1305"_s));
        QTRY_COMPARE(agents().rowCount(), 1);
        QCOMPARE(agents().cell(0, Id).name(), u"1305"_s);
        QTRY_COMPARE(agents().cell(0, State).name(), u"Idle"_s);
        QTRY_VERIFY(reader->names(mainWindow(), u"label"_s).contains(u"1 shown"_s));
        // With a text in it the field has one button more.
        checkWindow(mainWindow());
    }

    void confirmationIsAnnounced()
    {
        QVERIFY(!forceSignOut().is(Accessible::Enabled));
        QVERIFY(agents().selectRow(0));
        QTRY_VERIFY(agents().cell(0, Id).is(Accessible::Selected));
        QTRY_VERIFY(forceSignOut().is(Accessible::Enabled));
        reader->forget();
        QVERIFY(forceSignOut().act(u"Press"_s));
        QVERIFY(appears(u"dialog"_s, u"Force sign-out"_s));

        const Accessible dialog = window(u"dialog"_s, u"Force sign-out"_s);
        checkWindow(dialog);
        const QString question = reader->names(dialog, u"label"_s).value(0);
        QVERIFY2(question.startsWith(u"Sign out ") && question.endsWith(u"(1305)?"), qPrintable(question));
        const QString consequence = u"Not on a call: signed out now"_s;
        QVERIFY(reader->names(dialog, u"label"_s).contains(consequence));
        // The same in one go, for screen readers that say a dialog's description when it opens.
        QVERIFY(dialog.description().startsWith(question));
        QVERIFY(dialog.description().contains(consequence));
        QTRY_COMPARE(reader->focused(dialog).said(), u"push button \"Cancel\""_s);
        QTRY_VERIFY(reader->heardOf(u"window:activate"_s, u"dialog"_s).contains(u"Force sign-out"_s));
    }

    void resultIsHeard()
    {
        const Accessible dialog = window(u"dialog"_s, u"Force sign-out"_s);
        // For a moment nothing can be agreed to: a key that is on its way was meant for the window before.
        QTRY_VERIFY(find(dialog, u"push button"_s, u"Sign out"_s).is(Accessible::Enabled));
        reader->forget();
        QVERIFY(find(dialog, u"push button"_s, u"Sign out"_s).act(u"Press"_s));
        const auto isSaid = [this](const QString &event) {
            const QStringList names = reader->heardOf(event, u"notification"_s);
            return !names.filter(u"(1305): Signed out"_s).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(nameChanged), patienceMs);
        // Orca goes by this one.
        QTRY_VERIFY(isSaid(appeared));
        QCOMPARE(gateway.signOuts(1305).size(), 1);

        const Accessible orders = find(mainWindow(), u"table"_s, u"Sign-outs"_s);
        QCOMPARE(orders.rowCount(), 1);
        QCOMPARE(orders.cell(0, 5).name(), u"Signed out"_s);
        checkWindow(mainWindow());
    }

    /// Nobody listens to ten sentences: of a batch there is one, when all is over.
    void batchIsHeardAsAWhole()
    {
        QVERIFY(find(mainWindow(), u"text"_s, u"Search agents"_s).setText(u"132"_s));
        QTRY_COMPARE(agents().rowCount(), 10);
        for (int row = 0; row < 10; ++row)
            QVERIFY(agents().selectRow(row));
        QTRY_VERIFY(reader->names(mainWindow(), u"label"_s).contains(u"10 selected"_s));
        QVERIFY(forceSignOut().act(u"Press"_s));
        QVERIFY(appears(u"dialog"_s, u"Force sign-out"_s));
        const Accessible dialog = window(u"dialog"_s, u"Force sign-out"_s);
        checkWindow(dialog);
        const auto agree = [this, &dialog] {
            const QStringList names = reader->names(dialog, u"push button"_s).filter(u"Sign out"_s);
            return find(dialog, u"push button"_s, names.value(0));
        };
        QTRY_VERIFY(agree().is(Accessible::Enabled));
        reader->forget();
        QVERIFY(agree().act(u"Press"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!reader->heardOf(appeared, u"notification"_s).isEmpty(), patienceMs);
        QCOMPARE(reader->heardOf(appeared, u"notification"_s), QStringList(u"Sign-outs: 10 signed out"_s));
        QVERIFY(find(mainWindow(), u"text"_s, u"Search agents"_s).setText(QString()));
    }

    void lostConnectionIsHeard()
    {
        reader->forget();
        gateway.control("POST", u"fault?name=cut-before@all&rate=1"_s);
        const auto heard = [this] {
            return reader->heardOf(appeared, u"notification"_s).filter(u"The gateway cannot be reached."_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!heard().isEmpty(), patienceMs);
        checkWindow(mainWindow());
        gateway.control("POST", u"fault?name=cut-before@all&rate=0"_s);
        const auto isBack = [this] {
            const QStringList names = reader->names(mainWindow(), u"button menu"_s);
            return names.contains(u"1300 @ "_s + gateway.address());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBack(), patienceMs);
        // Once, whatever the seconds until the next attempt were.
        QCOMPARE(heard().size(), 1);
    }

    void otherWindows_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("close");
        QTest::newRow("journal") << u"Sign-outs"_s << u"Journal…"_s << u"Sign-out journal"_s << u"Close"_s;
        QTest::newRow("about") << u"Help"_s << u"About Floorwalker"_s << u"About Floorwalker"_s << u"Close"_s;
    }

    void otherWindows()
    {
        QFETCH(QString, menu);
        QFETCH(QString, item);
        QFETCH(QString, title);
        QFETCH(QString, close);
        QVERIFY(find(mainWindow(), u"menu item"_s, menu).act(u"ShowMenu"_s));
        QTRY_VERIFY(!find(mainWindow(), u"menu item"_s, item).isNull());
        checkWindow(mainWindow());
        QVERIFY(find(mainWindow(), u"menu item"_s, item).act(u"Press"_s));
        QVERIFY(appears(u"dialog"_s, title));
        const Accessible opened = window(u"dialog"_s, title);
        checkWindow(opened);
        QVERIFY(find(opened, u"push button"_s, close).act(u"Press"_s));
        QTRY_VERIFY(window(u"dialog"_s, title).isNull());
    }

    void quits()
    {
        QVERIFY(find(mainWindow(), u"menu item"_s, u"File"_s).act(u"ShowMenu"_s));
        QTRY_VERIFY(!find(mainWindow(), u"menu item"_s, u"Quit"_s).isNull());
        QVERIFY(find(mainWindow(), u"menu item"_s, u"Quit"_s).act(u"Press"_s));
        QCOMPARE(desktop.exitCode(), 0);
    }

private:
    static void checkWindow(const Accessible &window)
    {
        const QStringList problems = unsaid(window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    static Accessible find(const Accessible &window, const QString &role, const QString &name)
    {
        return ScreenReader::find(window, role, name);
    }

    Accessible window(const QString &role, const QString &title) const
    {
        const QList<Accessible> shown = reader->windows(program);
        for (const Accessible &each : shown) {
            if (each.role() == role && each.name() == title)
                return each;
        }
        return {};
    }

    Accessible mainWindow() const { return window(u"frame"_s, program); }
    Accessible agents() const { return find(mainWindow(), u"table"_s, u"Signed-in agents"_s); }
    Accessible forceSignOut() const { return find(mainWindow(), u"push button"_s, u"Force sign-out"_s); }

    bool appears(const QString &role, const QString &title) const
    {
        return QTest::qWaitFor([&] { return !window(role, title).isNull(); }, patienceMs);
    }

    GatewayProcess gateway;
    PrivateDesktop desktop;
    std::unique_ptr<ScreenReader> reader;
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
