// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistmodel.h"
#include "tests/ui/windowdesk.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Signing in, the list, finding people in it, and when "Force sign-out" can be chosen.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(200));
        for (int id = 1301; id <= 1305; ++id)
            (*gateway)->setAgentState(id, 7, 5);
        (*gateway)->setAgentState(1306, 4, 1);
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void beforeSigningIn()
    {
        QVERIFY(desk->show());
        QCOMPARE(shownText(&desk->window, "agentsEmptyTitleLabel"), u"Not signed in"_s);
        QVERIFY(!desk->agents()->isVisible());
        QVERIFY(!canForceOut());
        QCOMPARE(shownText(&desk->window, "connectionToolButton"), u"Not signed in"_s);
        // The way in stands where the list will be.
        click(&desk->window, "agentsEmptyButton");
        QTRY_VERIFY(desk->signInDialog() && desk->signInDialog()->isVisible());
        QCOMPARE(gateway->requestCount(), 0);
    }

    void listAppears()
    {
        QVERIFY(desk->open(*gateway));
        QCOMPARE(headerOf(desk->agents()),
                 (QStringList{u"Agent"_s, u"Name"_s, u"State"_s, u"In state"_s, u"Group"_s, u"Media"_s,
                              u"Signed in since"_s, u"Signed in for"_s}));
        QCOMPARE(desk->agents()->model()->rowCount(), 201); // the supervisor is one of them
        const QStringList row = rowTexts(desk->agents(), desk->rowOf(1306));
        QCOMPARE(row.at(WindowDesk::Id), u"1306"_s);
        QCOMPARE(row.at(WindowDesk::AgentName), QString::fromStdString((*gateway)->agent(1306).name));
        QCOMPARE(row.at(WindowDesk::State), u"Idle"_s);
        QVERIFY(row.at(WindowDesk::InState).startsWith(u"00:0"_s));
        QVERIFY(!row.at(WindowDesk::SignedIn).isEmpty());
        QCOMPARE(desk->stateOf(1301), u"Talking"_s);
        // Signed in as busy, so that no call comes.
        QCOMPARE(desk->stateOf(1300), u"Busy"_s);
        QCOMPARE(shownText(&desk->window, "agentsLabel"), u"201 agents"_s);
        QCOMPARE(shownText(&desk->window, "connectionToolButton"), u"1300 @ "_s + gateway->address().text());
        QVERIFY(shownText(&desk->window, "updatedLabel").startsWith(u"updated"_s));
        QVERIFY(!part<QWidget>(&desk->window, "bannerFrame")->isVisible());
    }

    void listFollowsTheFloor()
    {
        QVERIFY(desk->open(*gateway));
        (*gateway)->setAgentState(1306, 8, 8);
        QVERIFY(desk->until([this] { return desk->stateOf(1306) == u"Rest"; }));
        (*gateway)->signOutAgent(1306);
        QVERIFY(desk->until([this] { return desk->rowOf(1306) < 0; }));
        (*gateway)->signInAgain(1306);
        QVERIFY(desk->until([this] { return desk->rowOf(1306) >= 0; }));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QStringList ten;
        for (int id = 1310; id <= 1319; ++id)
            ten.append(QString::number(id));
        QTest::newRow("id") << u"1306"_s << QStringList{u"1306"_s};
        QTest::newRow("beginning of an id") << u"131"_s << ten;
        QTest::newRow("inside an id") << u"306"_s << QStringList();
        QTest::newRow("nobody") << u"zzzz"_s << QStringList();
    }

    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QVERIFY(desk->open(*gateway));
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(hasFocus(&desk->window, "searchLineEdit"));
        type(text);
        QCOMPARE(columnTexts(desk->agents(), WindowDesk::Id), ids);
        QCOMPARE(shownText(&desk->window, "shownLabel"), u"%1 shown"_s.arg(ids.size()));
        QCOMPARE(desk->agents()->isVisible(), !ids.isEmpty());
        if (ids.isEmpty()) {
            QCOMPARE(shownText(&desk->window, "agentsEmptyTitleLabel"), u"No agents match"_s);
            QCOMPARE(shownText(&desk->window, "agentsEmptyTextLabel"),
                     u"201 agents hidden by:\nSearch: "_s + text);
        }
        press(Qt::Key_Escape);
        QCOMPARE(desk->agents()->model()->rowCount(), 201);
        QVERIFY(desk->agents()->isVisible());
    }

    void nameIsFoundWithoutItsAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Goncalo") << u"goncalo"_s << u"Gonçalo"_s;
        QTest::newRow("Jurgen") << u"JURGEN"_s << u"Jürgen"_s;
        QTest::newRow("Weiss") << u"weiss"_s << u"Weiß"_s;
        QTest::newRow("with its accents") << u"João"_s << u"João"_s;
    }

    void nameIsFoundWithoutItsAccents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QStringList expected;
        for (int id = 1301; id <= 1500; ++id) {
            if (QString::fromStdString((*gateway)->agent(id).name).contains(meant))
                expected.append(QString::number(id));
        }
        QVERIFY2(!expected.isEmpty(), "the seed makes nobody of this name");
        QVERIFY(desk->open(*gateway));
        part<QLineEdit>(&desk->window, "searchLineEdit")->insert(typed); // keyClicks() knows ASCII only
        QCOMPARE(columnTexts(desk->agents(), WindowDesk::Id), expected);
    }

    void stateBarFilters()
    {
        QVERIFY(desk->open(*gateway));
        auto *segment = part<QAbstractButton>(&desk->window, "talkingStateSegment");
        QTRY_VERIFY(segment && segment->isVisible());
        const int talking = int(columnTexts(desk->agents(), WindowDesk::State).count(u"Talking"_s));
        QVERIFY(talking >= 5 && talking < 201);
        QCOMPARE(segment->text(), u"Talking %1"_s.arg(talking));

        QTest::mouseClick(segment, Qt::LeftButton);
        const QStringList states = columnTexts(desk->agents(), WindowDesk::State);
        QCOMPARE(states.size(), talking);
        QCOMPARE(states.count(u"Talking"_s), talking);
        QCOMPARE(part<QComboBox>(&desk->window, "stateComboBox")->currentText(), u"Talking"_s);
        // A second click shows all again.
        QTest::mouseClick(segment, Qt::LeftButton);
        QCOMPARE(desk->agents()->model()->rowCount(), 201);
        // By key: the parts are buttons.
        segment->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QCOMPARE(desk->agents()->model()->rowCount(), talking);
        // The bar follows the choice beside the search field.
        part<QComboBox>(&desk->window, "stateComboBox")->setCurrentIndex(0);
        QVERIFY(!segment->isChecked());
        QCOMPARE(desk->agents()->model()->rowCount(), 201);
    }

    void groupFilters()
    {
        QVERIFY(desk->open(*gateway));
        auto *groups = part<QComboBox>(&desk->window, "groupComboBox");
        QTRY_VERIFY(groups->findText(u"Billing"_s) > 0);
        groups->setCurrentIndex(groups->findText(u"Billing"_s));
        const QStringList shown = columnTexts(desk->agents(), WindowDesk::Group);
        QVERIFY(!shown.isEmpty() && shown.size() < 200);
        QCOMPARE(shown.count(u"Billing"_s), shown.size());
    }

    void forceSignOutNeedsSessionAndSelection()
    {
        QVERIFY(desk->show());
        QVERIFY(!canForceOut());
        QVERIFY(desk->signInAndRead(*gateway));
        QTRY_VERIFY(desk->rowOf(1301) >= 0);
        QVERIFY(!canForceOut());
        desk->select({1301, 1306});
        QVERIFY(canForceOut());
        QCOMPARE(shownText(&desk->window, "selectedLabel"), u"2 selected"_s);
        desk->agents()->clearSelection();
        QVERIFY(!canForceOut());
        // Whoever is filtered out is selected no longer: nobody is signed out unseen.
        desk->select({1301});
        QTest::keyClicks(part<QLineEdit>(&desk->window, "searchLineEdit"), u"1306"_s);
        QVERIFY(!canForceOut());
        part<QLineEdit>(&desk->window, "searchLineEdit")->clear();

        desk->select({1301});
        QVERIFY(canForceOut());
        part<QAction>("signOutAction")->trigger();
        QTRY_COMPARE(desk->session.state(), GatewaySession::State::SignedOut);
        QVERIFY(!canForceOut());
        // Asked for: nothing is left to be read.
        QTRY_COMPARE(desk->agents()->model()->rowCount(), 0);
    }

    void rowsAreCopiedAsShown()
    {
        QVERIFY(desk->open(*gateway));
        desk->select({1301, 1306});
        QTest::keyClick(desk->agents(), Qt::Key_C, Qt::ControlModifier);
        QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).split(u'\t'), rowTexts(desk->agents(), desk->rowOf(1306)));
    }

    /// The row that is current with the focus was passed over, and nothing could be done to it.
    void firstArrowSelectsTheCurrentRow()
    {
        QVERIFY(desk->open(*gateway));
        desk->agents()->setFocus();
        desk->agents()->selectionModel()->setCurrentIndex(desk->agents()->model()->index(1, 0),
                                                          QItemSelectionModel::NoUpdate);
        desk->agents()->clearSelection();
        press(Qt::Key_Down);
        QCOMPARE(desk->agents()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(desk->agents()->selectionModel()->selectedRows().first().row(), 1);
        press(Qt::Key_Down);
        QCOMPARE(desk->agents()->selectionModel()->selectedRows().first().row(), 2);
    }

    /// Whom a filter hides is not acted on, and is selected again when a filter lets him in.
    void selectionOutlivesFilters()
    {
        QVERIFY(desk->open(*gateway));
        desk->select({1301, 1302, 1306, 1307});
        const auto selected = [this] {
            QStringList ids;
            for (const QModelIndex &index : desk->agents()->selectionModel()->selectedRows(0))
                ids.append(index.data().toString());
            ids.sort();
            return ids;
        };
        const QStringList all = selected();
        QCOMPARE(all.size(), 4);
        auto *search = part<QLineEdit>("searchLineEdit");
        search->setText(u"1306"_s);
        QCOMPARE(selected(), QStringList{u"1306"_s});
        search->setText(u"130"_s);
        QCOMPARE(selected(), all);
        search->setText(u"1307"_s);
        QCOMPARE(selected(), QStringList{u"1307"_s});
        // Others have been selected meanwhile.
        desk->agents()->clearSelection();
        search->clear();
        QCOMPARE(selected(), QStringList());
        // Another session's agents have the same numbers, and nothing else in common.
        desk->select({1301, 1302});
        search->setText(u"nobody"_s);
        desk->store.clear();
        QVERIFY(desk->until([this] { return desk->store.count() > 0; }));
        search->clear();
        QCOMPARE(selected(), QStringList());
    }

    void saysThatSelectedAgentsHaveGone()
    {
        QVERIFY(desk->open(*gateway));
        desk->select({1301, 1302});
        desk->store.remove(agentId(1302));
        QEvent leave(QEvent::Leave); // the pointer, under which nothing moves
        QApplication::sendEvent(desk->agents()->viewport(), &leave);
        QTRY_COMPARE(part<QStatusBar>("statusBar")->currentMessage(), u"1 selected agent no longer shown"_s);
    }

    void theWheelChoosesNothing()
    {
        QVERIFY(desk->open(*gateway));
        auto *states = part<QComboBox>("stateComboBox");
        QWheelEvent wheel(QPointF(5, 5), states->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(states, &wheel);
        QCOMPARE(states->currentIndex(), 0);
    }

    /// Rows that have moved meanwhile do not come along.
    void shiftTakesOneMore()
    {
        QVERIFY(desk->open(*gateway));
        QTableView *table = desk->agents();
        table->setFocus();
        table->selectRow(0);
        const auto count = [table] { return table->selectionModel()->selectedRows().size(); };
        press(Qt::Key_Down);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(count(), 3);
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(count(), 2);
        table->sortByColumn(WindowDesk::SignedInFor, Qt::DescendingOrder);
        QCOMPARE(count(), 2);
        const bool isLast = table->currentIndex().row() == table->model()->rowCount() - 1;
        const int row = table->currentIndex().row();
        press(isLast ? Qt::Key_Up : Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(count() <= 3, qPrintable(QString::number(count())));
        QCOMPARE(table->currentIndex().row(), isLast ? row - 1 : row + 1);
        QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row(), {}));
        // Space takes one out, or in; Escape ends it.
        const auto before = count();
        press(Qt::Key_Space);
        QCOMPARE(count(), before - 1);
        press(Qt::Key_Space);
        QCOMPARE(count(), before);
        press(Qt::Key_Escape);
        QCOMPARE(count(), 0);
    }

    void enterPressesEveryButton()
    {
        QVERIFY(desk->open(*gateway));
        auto *idle = part<QAbstractButton>("idleStateSegment");
        QTRY_VERIFY(idle->isVisible());
        idle->setFocus();
        press(Qt::Key_Return);
        QVERIFY(idle->isChecked());
        QCOMPARE(part<QComboBox>("stateComboBox")->currentText(), u"Idle"_s);
        auto *menu = part<QToolButton>("filterMenuToolButton");
        menu->setFocus();
        press(Qt::Key_Enter);
        QTRY_VERIFY(menu->menu()->isVisible());
        menu->menu()->close();
        press(Qt::Key_Down);
        QTRY_VERIFY(menu->menu()->isVisible());
        menu->menu()->close();
    }

    /// What the list is filtered by is said over it, and each part goes by its own cross.
    void filtersAreNamed()
    {
        QVERIFY(desk->open(*gateway));
        auto *active = part<QWidget>("activeFilters");
        QVERIFY(!active->isVisible());
        auto *states = part<QComboBox>("stateComboBox");
        states->setCurrentIndex(states->findData(int(AgentState::Idle)));
        part<QLineEdit>("searchLineEdit")->setText(u"nobody"_s);
        Q_EMIT part<QToolButton>("filterMenuToolButton")->menu()->aboutToShow();
        part<QAction>("unchanged2Action")->trigger();
        QTRY_VERIFY(active->isVisible());
        auto *state = part<QAbstractButton>("stateCriterionChip");
        auto *unchanged = part<QAbstractButton>("unchangedCriterionChip");
        QCOMPARE(state->text(), u"State: Idle"_s);
        QCOMPARE(unchanged->text(), u"State unchanged for 2 hours or more"_s);
        QVERIFY(!part<QAbstractButton>("groupCriterionChip")->isVisible());
        const QString why = shownText(&desk->window, "agentsEmptyTextLabel");
        QVERIFY2(why.contains(u"Search: nobody"_s) && why.contains(state->text())
                     && why.contains(unchanged->text()),
                 qPrintable(why));

        state->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!state->isVisible());
        QCOMPARE(states->currentIndex(), 0);
        QCOMPARE(QApplication::focusWidget(), unchanged);
        press(Qt::Key_Delete);
        QVERIFY(!active->isVisible());
        QCOMPARE(part<QLineEdit>("searchLineEdit")->text(), u"nobody"_s);

        part<QComboBox>("groupComboBox")->setCurrentIndex(1);
        states->setCurrentIndex(1);
        QTest::mouseClick(part<QWidget>("clearFiltersToolButton"), Qt::LeftButton);
        QVERIFY(!active->isVisible());
        QCOMPARE(part<QLineEdit>("searchLineEdit")->text(), u"nobody"_s); // it is seen where it is
    }

    void stateBarIsOneStop()
    {
        QVERIFY(desk->open(*gateway));
        const auto segments = part<QWidget>("stateBar")->findChildren<QAbstractButton *>();
        const auto stops = [&segments] {
            QList<QAbstractButton *> found;
            for (QAbstractButton *segment : segments) {
                if (segment->isVisible() && (segment->focusPolicy() & Qt::TabFocus))
                    found.append(segment);
            }
            return found;
        };
        QTRY_COMPARE(stops().size(), 1);
        QAbstractButton *first = stops().constFirst();
        first->setFocus();
        press(Qt::Key_End);
        QAbstractButton *last = stops().value(0);
        QVERIFY(last->hasFocus() && last != first);
        QCOMPARE(stops().size(), 1);
        press(Qt::Key_Right);
        QVERIFY(last->hasFocus());
        press(Qt::Key_Left);
        QVERIFY(!last->hasFocus());
        press(Qt::Key_Home);
        QVERIFY(first->hasFocus());
        press(Qt::Key_End);
        press(Qt::Key_Space);
        QVERIFY(last->isChecked());
        // Who comes by Tab comes to the chosen one.
        part<QLineEdit>("searchLineEdit")->setFocus();
        desk->window.activateWindow();
        QCOMPARE(stops(), QList<QAbstractButton *>{last});
    }

    void areasByF6()
    {
        QVERIFY(desk->open(*gateway));
        desk->forceOut({1301});
        QVERIFY(desk->until(
            [this] { return desk->newest(WindowDesk::Result) == u"Signed out during a call"_s; }));
        part<QWidget>("forceSignOutButton")->setFocus();
        const auto isAt = [](const QWidget *widget) { return QApplication::focusWidget() == widget; };
        press(Qt::Key_F6);
        QVERIFY(isAt(desk->agents()));
        press(Qt::Key_F6);
        QVERIFY(isAt(desk->orders()));
        press(Qt::Key_F6);
        QVERIFY(isAt(part<QWidget>("searchLineEdit")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isAt(desk->orders()));
        // From any part of an area it is the same way.
        part<QWidget>("detailsToolButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isAt(desk->agents()));
        // Where the list is replaced by a sentence, its button.
        part<QLineEdit>("searchLineEdit")->setText(u"nobody"_s);
        part<QLineEdit>("searchLineEdit")->setFocus();
        press(Qt::Key_F6);
        QVERIFY(isAt(part<QWidget>("agentsEmptyButton")));
    }

    void selectsAllFromBesideTheList()
    {
        QVERIFY(desk->open(*gateway));
        const auto selectAll = [](QWidget *from) {
            from->setFocus();
            QTest::keySequence(from, QKeySequence::SelectAll);
        };
        const auto selected = [this] { return desk->agents()->selectionModel()->selectedRows().size(); };
        selectAll(part<QWidget>("searchLineEdit"));
        QCOMPARE(selected(), 0);
        selectAll(part<QWidget>("groupComboBox"));
        QCOMPARE(selected(), desk->agents()->model()->rowCount());
    }

    /// A click hits whom it was aimed at, whatever the gateway tells meanwhile.
    void rowsStayUnderThePointer()
    {
        QVERIFY(desk->open(*gateway));
        desk->agents()->sortByColumn(WindowDesk::State, Qt::AscendingOrder);
        const int row = desk->rowOf(1303);
        QVERIFY(row >= 0);
        const QModelIndex index = desk->agents()->model()->index(row, 0);
        desk->agents()->scrollTo(index);
        const QRect cell = desk->agents()->visualRect(index);
        QTest::mouseMove(desk->agents()->viewport(), cell.center());
        QTest::mouseMove(desk->agents()->viewport(), cell.center() + QPoint(1, 0));
        (*gateway)->setAgentState(1303, 8, 8);
        QVERIFY(desk->until([this] { return desk->stateOf(1303) == u"Rest"_s; }));
        QCOMPARE(desk->rowOf(1303), row);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(desk->agents()->viewport(), &leave);
        QVERIFY(desk->rowOf(1303) != row);
    }

    /// No key acts on a row that nobody sees.
    void filteringBeginsAtTheTop()
    {
        QVERIFY(desk->open(*gateway));
        QTableView *list = desk->agents();
        const auto isSeen = [list](int row) {
            return list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0)).center());
        };
        list->setFocus();
        press(Qt::Key_End);
        const int last = list->model()->rowCount() - 1;
        QCOMPARE(list->currentIndex().row(), last);
        QVERIFY(isSeen(last));
        list->clearSelection();
        auto *states = part<QComboBox>("stateComboBox");
        states->setCurrentIndex(states->findData(int(AgentState::Idle)));
        QVERIFY(list->model()->rowCount() > 20);
        QCOMPARE(list->currentIndex().row(), 0);
        QVERIFY(isSeen(0));
        press(Qt::Key_Down);
        QCOMPARE(list->selectionModel()->selectedRows().value(0).row(), 0);
        // Whom one has selected one keeps.
        press(Qt::Key_End);
        const AgentId kept = list->currentIndex().data(AgentListModel::AgentIdRole).value<AgentId>();
        states->setCurrentIndex(0);
        QCOMPARE(list->currentIndex().data(AgentListModel::AgentIdRole).value<AgentId>(), kept);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(list->selectionModel()->selectedRows().value(0).row(), 0);
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(list->selectionModel()->selectedRows().size(), list->model()->rowCount());
        // The focus comes to a row that was scrolled away meanwhile.
        press(Qt::Key_Home);
        list->scrollToBottom();
        QVERIFY(!isSeen(0));
        part<QLineEdit>("searchLineEdit")->setFocus();
        press(Qt::Key_F6);
        QVERIFY(isSeen(0));
    }

    void longestComesFirst()
    {
        QVERIFY(desk->open(*gateway));
        QHeaderView *header = desk->agents()->horizontalHeader();
        const auto clickOn = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
        };
        clickOn(WindowDesk::InState);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        clickOn(WindowDesk::AgentName);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void rowMenuSaysWhomItIsAbout()
    {
        QVERIFY(desk->open(*gateway));
        const auto title = [this]() -> QString {
            Q_EMIT desk->agents()->customContextMenuRequested(QPoint(20, 20));
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu || !menu->actions().contains(part<QAction>("forceSignOutAction")))
                return u"no menu"_s;
            const QAction *first = menu->actions().constFirst();
            menu->close();
            return first->isEnabled() ? QString() : first->text();
        };
        desk->select({1303});
        QVERIFY2(title().contains(u"(1303)"_s), qPrintable(title()));
        desk->select({1303, 1305});
        QCOMPARE(title(), u"2 agents"_s);
    }

    void demoIsSaid()
    {
        QCOMPARE(desk->window.windowTitle(), u"Floorwalker"_s);
        desk->window.setDemo(true);
        QVERIFY(desk->window.windowTitle().contains(u"Demo"_s));
        QVERIFY(desk->show());
        QCOMPARE(shownText(&desk->window, "demoLabel"), u"Demo"_s);
    }

private:
    template <class W> W *part(const char *name) const
    {
        return desk->window.findChild<W *>(QString::fromLatin1(name));
    }
    template <class W> W *part(const QWidget *within, const char *name) const
    {
        return ::part<W>(within, name);
    }

    /// Button and action say the same.
    bool canForceOut() const
    {
        const bool byButton = part<QAbstractButton>("forceSignOutButton")->isEnabled();
        const bool byAction = part<QAction>("forceSignOutAction")->isEnabled();
        if (byButton != byAction)
            QTest::qFail("button and action differ", __FILE__, __LINE__);
        return byButton;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
