// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include "app/language.h"
#include "ui/common/colours.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

void prepareProgram()
{
    static bool done = false;
    if (std::exchange(done, true))
        return;
    Language::apply(qApp, u"en"_s);
    applyStyle(Colours::set(false, false));
    applyStyleSheet();
    // A test closes windows, and goes on.
    QApplication::setQuitOnLastWindowClosed(false);
    // Quicker than any hand: what is guarded against a double click would swallow the test's next one.
    QApplication::setDoubleClickInterval(1);
}

PreferenceStore *withoutTips(PreferenceStore *store)
{
    Preferences preferences = store->load();
    preferences.tips = false;
    store->save(preferences);
    return store;
}

[[nodiscard]] static MainWindowParts prepared(const MainWindowParts &parts)
{
    prepareProgram();
    return parts;
}

WindowDesk::WindowDesk(const JournalOptions &journalOptions)
    : Desk(journalOptions),
      settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat),
      profiles(&settings),
      mark(&settings),
      markKeeper(&session, &mark),
      log(home.filePath(u"logs"_s)),
      preferences(&settings),
      appearance(withoutTips(&preferences), nullptr),
      window(prepared(parts()))
{
}

WindowDesk::~WindowDesk() = default;

MainWindowParts WindowDesk::parts()
{
    return {&session,  &store,    &feed,   &queue,      &journal, &clock,
            &settings, &profiles, &policy, &markKeeper, &log,     &appearance};
}

bool WindowDesk::show()
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool WindowDesk::open(const SimulatedGateway &gateway)
{
    return show() && signInAndRead(gateway)
        && QTest::qWaitFor([this] { return agents()->isVisible() && agents()->model()->rowCount() > 0; });
}

QTableView *WindowDesk::agents() const
{
    return part<QTableView>(&window, "agentTableView");
}

QTableView *WindowDesk::orders() const
{
    return part<QTableView>(&window, "orderTableView");
}

int WindowDesk::rowOf(int agent) const
{
    return ::rowOf(agents(), Id, QString::number(agent));
}

QString WindowDesk::stateOf(int agent) const
{
    return rowTexts(agents(), std::max(0, rowOf(agent))).value(rowOf(agent) < 0 ? -1 : int(State));
}

void WindowDesk::select(std::initializer_list<int> ids)
{
    agents()->clearSelection();
    for (const int id : ids)
        clickRow(agents(), rowOf(id), Qt::ControlModifier);
}

QString WindowDesk::newest(OrderColumn column) const
{
    return rowTexts(orders(), 0).value(column);
}

QDialog *WindowDesk::signInDialog() const
{
    return part<QDialog>(&window, "signInDialog");
}

QDialog *WindowDesk::signOutDialog() const
{
    return part<QDialog>(&window, "signOutDialog");
}

bool WindowDesk::back()
{
    if (!QTest::qWaitFor([this] { return !signOutDialog() && !signInDialog(); }))
        return false;
    // A window manager does this; the offscreen platform has none.
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

QDialog *WindowDesk::certificateDialog() const
{
    return part<QDialog>(&window, "certificateDialog");
}

void WindowDesk::forceOut(std::initializer_list<int> ids)
{
    select(ids);
    click(&window, "forceSignOutButton");
    QTRY_VERIFY(signOutDialog());
    click(signOutDialog(), "confirmButton");
    QVERIFY(back());
}

int actCount(const SimulatedGateway &gateway)
{
    return gateway.requestCount("forcelogout");
}
