// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalfiles.h"
#include "tests/ui/windowdesk.h"
#include "ui/common/banner.h"
#include "ui/journal/journalwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostStops = 80;

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

QString who(const QWidget *widget)
{
    return widget
        ? QString::fromLatin1(widget->metaObject()->className()) + u" \"" + widget->objectName() + u'"'
        : u"nobody"_s;
}

/// Reading order: further on in the same line, or below.
bool isAfter(const QWidget *next, const QWidget *last)
{
    const QRect a = placeOf(last);
    const QRect b = placeOf(next);
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool isSameLine = 2 * shared > std::min(a.height(), b.height());
    if (!isSameLine)
        return b.center().y() > a.center().y();
    return last->isRightToLeft() ? b.right() < a.right() : b.left() > a.left();
}

/// What the Tab key should stop at.
QList<QWidget *> stopsOf(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QMenuBar *>(widget))
            found.append(widget);
    }
    return found;
}

QImage picture(const QWidget *widget)
{
    return widget->window()->grab(placeOf(widget).adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace

/// Everything by keyboard: each window's controls one after the other, where one is can be seen, and no
/// letter twice.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareProgram();
        QApplication::setCursorFlashTime(0); // a caret that blinks is no focus to be seen
    }
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(30));
        (*gateway)->setAgentState(1301, 4, 1);
        (*gateway)->setAgentState(1302, 7, 5);
        (*gateway)->setAgentState(1303, 4, 1);
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        journal.reset();
        desk.reset();
        gateway.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void tabGoesInReadingOrder_data() { addWindows(); }
    void tabGoesInReadingOrder()
    {
        QWidget *window = open();
        QVERIFY(window);
        const QList<QWidget *> reached = walk(window);
        // The walk begins in the middle of the round: once, the last is followed by the first.
        int begins = 0;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QWidget *last = reached.at(i == 0 ? reached.size() - 1 : i - 1);
            if (isAfter(reached.at(i), last))
                continue;
            const QString where = who(last) + u" is followed by "_s + who(reached.at(i));
            QVERIFY2(++begins == 1, qPrintable(where));
        }
        const QList<QWidget *> stops = stopsOf(window);
        QVERIFY(!stops.isEmpty());
        for (QWidget *stop : stops)
            QVERIFY2(reached.count(stop) == 1, qPrintable(who(stop)));
        QCOMPARE(reached.size(), stops.size());
    }

    void focusCanBeSeen_data() { addWindows(); }
    void focusCanBeSeen()
    {
        QWidget *window = open();
        QVERIFY(window);
        const QList<QWidget *> reached = walk(window);
        for (QWidget *stop : reached) {
            stop->setFocus(Qt::TabFocusReason);
            QVERIFY2(stop->hasFocus(), qPrintable(who(stop)));
            const QImage with = picture(stop);
            stop->clearFocus();
            QVERIFY2(with != picture(stop), qPrintable(who(stop)));
        }
    }

    void noLetterTwice_data() { addWindows(); }
    void noLetterTwice()
    {
        QWidget *window = open();
        QVERIFY(window);
        QStringList labels;
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == window)
                labels.append(button->text());
        }
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->window() == window && label->buddy())
                labels.append(label->text());
        }
        for (const auto *bar : window->findChildren<QMenuBar *>()) {
            for (const QAction *menu : bar->actions())
                labels.append(menu->text());
        }
        checkLetters(labels);
    }

    /// Each entry has a letter; those that name what is on the floor or what a person has saved have none.
    void menus()
    {
        QVERIFY(desk->open(*gateway));
        for (const QMenu *menu : desk->window.findChildren<QMenu *>()) {
            QStringList labels;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator() && !action->isCheckable()
                    && !action->objectName().startsWith(u"rename")
                    && !action->objectName().startsWith(u"remove"))
                    labels.append(action->text());
            }
            for (const QString &label : std::as_const(labels))
                QVERIFY2(!QKeySequence::mnemonic(label).isEmpty(), qPrintable(label));
            checkLetters(labels);
        }
    }

    /// The keyboard does not get to a table's header.
    void columnsByMenu()
    {
        QVERIFY(desk->open(*gateway));
        const QHeaderView *header = desk->agents()->horizontalHeader();
        QMenu *sort = menuOf("sortAgentsAction");
        choose(sort, u"Name"_s);
        QCOMPARE(header->sortIndicatorSection(), int(WindowDesk::AgentName));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        choose(sort, u"Name"_s);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);

        QMenu *columns = menuOf("agentColumnsAction");
        choose(columns, u"Media"_s);
        QVERIFY(header->isSectionHidden(WindowDesk::Media));
        choose(columns, u"Media"_s);
        QVERIFY(!header->isSectionHidden(WindowDesk::Media));
        Q_EMIT columns->aboutToShow();
        QVERIFY(!columns->actions().first()->isEnabled());
        choose(menuOf("sortSignOutsAction"), u"Result"_s);
        QCOMPARE(desk->orders()->horizontalHeader()->sortIndicatorSection(), int(WindowDesk::Result));
    }

    void fieldsOfDialogsHaveLetters()
    {
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(desk->signInDialog()->isVisible());
        click(desk->signInDialog(), "advancedToolButton");
        for (const auto *field : desk->signInDialog()->findChildren<QLabel *>()) {
            if (field->isVisible() && field->buddy())
                QVERIFY2(!QKeySequence::mnemonic(field->text()).isEmpty(), qPrintable(field->text()));
        }
        QVERIFY(activate(desk->signInDialog()));
        QTest::keyClick(desk->signInDialog(), Qt::Key_P, Qt::AltModifier);
        QVERIFY(hasFocus(desk->signInDialog(), "passwordLineEdit"));
    }

private:
    enum Window { Main, SignIn, SignInAdvanced, SignOut, JournalOfSignOuts, About };

    static void addWindows()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("mirrored");
        static constexpr const char *names[]{"main window", "sign-in", "sign-in, advanced",
                                             "sign-out",    "journal", "about"};
        for (int window = Main; window <= About; ++window) {
            QTest::addRow("%s", names[window]) << window << false;
            QTest::addRow("%s, right to left", names[window]) << window << true;
        }
    }

    /// The window that the row is about, with all in it that can be there; null: it did not come.
    QWidget *open()
    {
        QFETCH(int, which);
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget *window = nullptr;
        switch (Window(which)) {
        case Main:
            window = openMain();
            break;
        case SignIn:
        case SignInAdvanced:
            if (!desk->show())
                return nullptr;
            if (which == SignInAdvanced)
                addProfiles();
            desk->window.askToSignIn();
            window = desk->signInDialog();
            if (which == SignInAdvanced)
                unfold(window);
            break;
        case SignOut:
            if (!desk->open(*gateway) || !desk->until([this] { return desk->stateOf(1302) == u"Talking"_s; }))
                return nullptr;
            desk->select({1301, 1302});
            click(&desk->window, "forceSignOutButton");
            window = desk->signOutDialog();
            if (!window || !desk->until([&] { return part<QWidget>(window, "confirmButton")->isEnabled(); }))
                return nullptr;
            break;
        case JournalOfSignOuts: {
            files = std::make_unique<JournalFiles>();
            files->addMany(3, JournalFiles::novemberMs);
            journal = std::make_unique<JournalWindow>(files->folder());
            journal->show();
            window = journal.get();
            auto *table = part<QTableView>(window, "journalTableView");
            if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 3; }, patienceMs))
                return nullptr;
            clickRow(table, 1);
            break;
        }
        case About:
            if (!desk->show())
                return nullptr;
            desk->window.findChild<QAction *>(u"aboutAction"_s)->trigger();
            window = part<QDialog>(&desk->window, "aboutDialog");
            break;
        }
        return window && activate(window) ? window : nullptr;
    }

    QMenu *menuOf(const char *action) const
    {
        const auto menus = desk->window.findChildren<QMenu *>();
        const auto found = std::find_if(menus.begin(), menus.end(), [action](const QMenu *menu) {
            return menu->menuAction()->objectName() == QLatin1StringView(action);
        });
        return found == menus.end() ? nullptr : *found;
    }

    static void choose(QMenu *menu, const QString &entry)
    {
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *action) { return action->text() == entry; });
        QVERIFY(found != actions.end());
        (*found)->trigger();
    }

    static bool activate(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }

    void addProfiles()
    {
        for (const QString &name : {u"North"_s, u"South"_s}) {
            Profile profile = ProfileStore::newProfile();
            profile.name = name;
            desk->profiles.save(profile);
        }
    }

    /// All that the sign-in dialog can show: several profiles, the advanced settings, a question.
    static void unfold(QWidget *dialog)
    {
        click(dialog, "advancedToolButton");
        part<Banner>(dialog, "errorFrame")->say(Banner::Tone::Warning, u"Is this you?"_s, {}, u"Yes"_s);
        QVERIFY(part<QWidget>(dialog, "profileComboBox")->isVisible());
    }

    /// With results in the panel, something to retry, the details open, and a row selected in each table.
    QWidget *openMain()
    {
        if (!desk->open(*gateway))
            return nullptr;
        desk->forceOut({1301});
        if (!desk->until([this] { return desk->newest(WindowDesk::Result) == u"Signed out"_s; }))
            return nullptr;
        gateway->setFault("signout-100-007");
        desk->forceOut({1303});
        if (!desk->until([this] { return desk->orders()->isVisible() && desk->queue.openCount() == 0; }))
            return nullptr;
        click(&desk->window, "detailsToolButton");
        clickRow(desk->orders(), 0);
        desk->select({1303});
        const auto *details = part<QWidget>(&desk->window, "orderDetailsTextEdit");
        return QTest::qWaitFor([&] { return details->width() > 0; }) ? &desk->window : nullptr;
    }

    /// One round by Tab, from where the focus is.
    static QList<QWidget *> walk(QWidget *window)
    {
        QList<QWidget *> reached;
        // A window may be opened without anybody having the focus.
        if (!window->focusWidget())
            QTest::keyClick(window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        while (now && reached.size() < mostStops && !reached.contains(now)) {
            reached.append(now);
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
        }
        if (now != reached.value(0))
            QTest::qFail(qPrintable(u"the round does not close at "_s + who(now)), __FILE__, __LINE__);
        return reached;
    }

    static void checkLetters(const QStringList &labels)
    {
        QHash<QKeySequence, QString> taken;
        for (const QString &label : labels) {
            const QKeySequence letter = QKeySequence::mnemonic(label);
            if (letter.isEmpty())
                continue;
            const QString both = label + u" and "_s + taken.value(letter);
            QVERIFY2(!taken.contains(letter), qPrintable(both));
            taken.insert(letter, label);
        }
    }

    std::unique_ptr<JournalFiles> files;
    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
    std::unique_ptr<JournalWindow> journal;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
