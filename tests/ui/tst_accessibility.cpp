// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalfiles.h"
#include "tests/ui/windowdesk.h"
#include "ui/common/chip.h"
#include "ui/common/named.h"
#include "ui/journal/journalwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

/// Parts of Qt's own making inside its controls: they are reached through those.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
        || qobject_cast<const QMenuBar *>(parent) || qobject_cast<const QHeaderView *>(widget)
        || (parent && isInside(parent));
}

/// What a person acts on.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

bool endsInItsClass(const QObject *object)
{
    for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass()) {
        QString name = QString::fromLatin1(meta->className());
        if (name.startsWith(u'Q'))
            name.remove(0, 1);
        name.remove(u"Abstract"_s);
        if (object->objectName().endsWith(name, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \"" + widget->objectName() + u'"';
}

} // namespace

/// Names: every control has one that a screen reader says and one that a test finds it by; those that others
/// rely on are fixed.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(30));
        (*gateway)->setAgentState(1301, 4, 1);
        (*gateway)->setAgentState(1302, 4, 1);
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void signedOutWindow()
    {
        QVERIFY(desk->show());
        checkNames(&desk->window);
    }

    void windowWithLists()
    {
        QVERIFY(desk->open(*gateway));
        gateway->setFault("signout-100-007");
        desk->forceOut({1301});
        QTRY_VERIFY(desk->orders()->isVisible());
        checkNames(&desk->window);
        (*gateway)->stop();
        QVERIFY(desk->until([this] { return !shownText(&desk->window, "bannerLabel").isEmpty(); }));
        checkNames(&desk->window);
        // The search field says what is searched.
        QTest::keyClicks(part<QWidget>(&desk->window, "searchLineEdit"), u"nobody"_s);
        checkNames(&desk->window);
    }

    void signInDialog()
    {
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(desk->signInDialog()->isVisible());
        checkNames(desk->signInDialog());
        click(desk->signInDialog(), "signInButton");
        QVERIFY(!shownText(desk->signInDialog(), "errorLabel").isEmpty());
        checkNames(desk->signInDialog());
        click(desk->signInDialog(), "advancedToolButton");
        checkNames(desk->signInDialog());
    }

    void signOutDialog()
    {
        QVERIFY(desk->open(*gateway));
        desk->select({1301, 1302});
        click(&desk->window, "forceSignOutButton");
        QTRY_VERIFY(desk->signOutDialog()->isVisible());
        checkNames(desk->signOutDialog());
    }

    void aboutDialog()
    {
        QVERIFY(desk->show());
        desk->window.findChild<QAction *>(u"aboutAction"_s)->trigger();
        auto *about = part<QDialog>(&desk->window, "aboutDialog");
        QVERIFY(about);
        checkNames(about);
    }

    void journalWindow()
    {
        prepareProgram();
        JournalFiles files;
        files.addMany(3, JournalFiles::novemberMs);
        JournalWindow window(files.folder());
        window.show();
        auto *table = part<QTableView>(&window, "journalTableView");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        clickRow(table, 1);
        checkNames(&window);
        part<QLineEdit>(&window, "journalAgentLineEdit")->setText(u"nobody"_s);
        QTRY_COMPARE(shownText(&window, "journalEmptyButton"), u"Clear search"_s);
        checkNames(&window);
    }

    /// By these others drive the window.
    void fixedNames()
    {
        QVERIFY(desk->show());
        desk->window.askToSignIn();
        QTRY_VERIFY(desk->signInDialog()->isVisible());
        for (const char *name : {"Gateway", "Agent ID", "Password", "Phone number", "CA certificate"})
            QVERIFY2(qobject_cast<QLineEdit *>(spoken(desk->signInDialog(), name)), name);
        QVERIFY(qobject_cast<QAbstractButton *>(spoken(desk->signInDialog(), "Sign in")));
        desk->signInDialog()->reject();

        QVERIFY(desk->open(*gateway));
        QVERIFY(qobject_cast<QAbstractButton *>(spoken(&desk->window, "Force sign-out")));
        QVERIFY(qobject_cast<QTableView *>(spoken(&desk->window, "Signed-in agents")));
        desk->forceOut({1301});
        QTRY_VERIFY(spoken(&desk->window, "Sign-outs"));
        auto *orders = qobject_cast<QTableView *>(spoken(&desk->window, "Sign-outs"));
        QVERIFY(orders);
        QCOMPARE(headerOf(orders).join(u", "),
                 u"Ordered, Ended, Agent, Name, State before, Result, Retcode, Message, Took"_s);
    }

    /// Whatever the mouse can do, the keyboard can do too.
    void everyControlIsReachedByTab()
    {
        QVERIFY(desk->open(*gateway));
        gateway->setFault("signout-100-007");
        desk->forceOut({1301});
        QTRY_VERIFY(desk->orders()->isVisible());
        desk->select({1301});
        QSet<QWidget *> reached;
        for (int i = 0; i < 60 && QApplication::focusWidget(); ++i) {
            // One stop; within it the arrows go on.
            if (part<QWidget>(&desk->window, "stateBar")->isAncestorOf(QApplication::focusWidget())) {
                press(Qt::Key_Home);
                for (int part = 0; part < agentStateCount; ++part) {
                    reached.insert(QApplication::focusWidget());
                    press(Qt::Key_Right);
                }
            }
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        for (QWidget *control : controls(&desk->window)) {
            if (control->isEnabled())
                QVERIFY2(reached.contains(control), qPrintable(nameOf(control)));
        }
    }

    void menusSayTheirKeys()
    {
        QVERIFY(desk->show());
        for (const QAction *menu : desk->window.menuBar()->actions()) {
            QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
            for (const QAction *action : menu->menu()->actions()) {
                if (!action->isSeparator())
                    QVERIFY2(!action->text().isEmpty() && action->objectName().endsWith(u"Action"),
                             qPrintable(action->text()));
            }
        }
    }

private:
    static QList<QWidget *> controls(const QWidget *window)
    {
        QList<QWidget *> found;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == window && isControl(widget) && !isInside(widget))
                found.append(widget);
        }
        return found;
    }

    static QWidget *spoken(const QWidget *window, const char *name)
    {
        QWidget *found = nullptr;
        for (QWidget *control : controls(window)) {
            if (spokenName(control) != QLatin1StringView(name))
                continue;
            if (found)
                QTest::qFail("two controls have the same name", __FILE__, __LINE__);
            found = control;
        }
        return found;
    }

    static void checkNames(const QWidget *window)
    {
        QVERIFY(window->isVisible());
        QVERIFY(endsInItsClass(window));
        const QList<QWidget *> found = controls(window);
        QVERIFY(!found.isEmpty());
        QSet<QString> names;
        for (QWidget *control : found) {
            const QString who = nameOf(control);
            QVERIFY2(!spokenName(control).isEmpty(), qPrintable(who));
            QVERIFY2(endsInItsClass(control), qPrintable(who));
            QVERIFY2(!names.contains(control->objectName()), qPrintable(who));
            names.insert(control->objectName());
            // A name equal to the visible label, so that whoever speaks to the program says what he reads.
            if (const auto *chip = qobject_cast<Chip *>(control)) {
                // A number alone does not say what the switch is for.
                QCOMPARE(spokenName(control), QString(chip->text() + u", filter"));
            } else if (const auto *button = qobject_cast<QAbstractButton *>(control)) {
                QCOMPARE(spokenName(control), withoutMnemonic(button->text()));
            }
        }
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->window() == window && !label->objectName().isEmpty())
                QVERIFY2(endsInItsClass(label), qPrintable(nameOf(label)));
        }
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
