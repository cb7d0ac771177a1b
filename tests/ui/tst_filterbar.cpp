// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/savedfilters.h"
#include "tests/ui/windowdesk.h"
#include "ui/agentlist/agenttableview.h"
#include "ui/agentlist/filterbar.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What is asked for in the bar, its menu and the saved filters; and that a person keeps his place in the
/// list.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }

    void init()
    {
        home = std::make_unique<QTemporaryDir>();
        settings = std::make_unique<QSettings>(home->filePath(u"s.ini"_s), QSettings::IniFormat);
        bar = std::make_unique<FilterBar>(settings.get());
        bar->show();
        QVERIFY(QTest::qWaitForWindowActive(bar.get()));
    }

    void mediaAndTimes()
    {
        QSignalSpy changed(bar.get(), &FilterBar::changed);
        choose("medium1Action");
        QCOMPARE(bar->criteria(), (AgentCriteria{.medium = Medium::Chat}));
        QCOMPARE(changed.size(), 1);
        choose("signedIn8Action");
        choose("unchanged2Action");
        QCOMPARE(bar->criteria(),
                 (AgentCriteria{.medium = Medium::Chat, .signedInHours = 8, .unchangedHours = 2}));
        // What is typed beside it leaves the menu's choices alone.
        part<QLineEdit>(bar.get(), "searchLineEdit")->setText(u"ana"_s);
        QCOMPARE(bar->criteria().text, u"ana"_s);
        QCOMPARE(bar->criteria().unchangedHours, 2);
        choose("unchanged0Action");
        choose("allMediaAction");
        QCOMPARE(bar->criteria(), (AgentCriteria{.text = u"ana"_s, .signedInHours = 8}));
        choose("clearFiltersAction");
        QCOMPARE(bar->criteria(), AgentCriteria{});
        QCOMPARE(part<QLineEdit>(bar.get(), "searchLineEdit")->text(), QString());
    }

    void readyMadeReplacesAll()
    {
        bar->setState(AgentState::Talking);
        choose("readyMade1Action");
        QCOMPARE(bar->criteria(), SavedFilters::readyMade().at(0).criteria);
        QCOMPARE(part<QComboBox>(bar.get(), "stateComboBox")->currentIndex(), 0);
        QVERIFY(action("readyMade1Action")->isChecked());
        QVERIFY(!action("readyMade2Action")->isChecked());
    }

    void saveChooseRenameRemove()
    {
        QVERIFY(!action("saveFilterAction")->isEnabled()); // nothing to save
        const AgentCriteria wanted{.text = u"zo"_s, .state = AgentState::Rest, .group = u"Night"_s};
        bar->setCriteria(wanted);
        choose("saveFilterAction");
        QVERIFY(!part<QPushButton>(nameDialog(), "nameGoButton")->isEnabled());
        answer(u"   "_s); // no name
        answer(u"Night & rest"_s);
        bar->clear();
        QCOMPARE(action("saved1Action")->text(), u"Night && rest"_s);
        choose("saved1Action");
        QCOMPARE(bar->criteria(), wanted);
        QCOMPARE(part<QComboBox>(bar.get(), "groupComboBox")->currentText(), u"Night"_s);
        QCOMPARE(part<QLineEdit>(bar.get(), "searchLineEdit")->text(), u"zo"_s);
        // A list without that group does not take the choice away.
        bar->setGroups({u"Sales"_s});
        QCOMPARE(bar->criteria(), wanted);

        choose("rename1Action");
        answer(u"Resting"_s);
        QCOMPARE(action("saved1Action")->text(), u"Resting"_s);

        bar->setCriteria({.text = u"an"_s});
        choose("saveFilterAction");
        answer(u"An"_s);
        choose("rename2Action");
        answer(u"AN"_s); // is another one's: said, and what was typed stays
        QVERIFY(shownText(nameDialog(), "nameProblemLabel").contains(u"Another filter has this name"_s));
        QCOMPARE(part<QLineEdit>(nameDialog(), "nameLineEdit")->text(), u"AN"_s);
        part<QPushButton>(nameDialog(), "nameCancelButton")->click();
        choose("remove1Action");
        bar->setCriteria(wanted);
        choose("remove1Action");
        QVERIFY(!action("saved1Action"));
        QCOMPARE(bar->criteria(), wanted);
    }

    /// Selection, current row and what stands on the screen stay with the agents, however many are selected.
    void placeIsKept_data()
    {
        QTest::addColumn<int>("selected");
        QTest::newRow("two") << 2;
        QTest::newRow("many") << 300;
    }

    void placeIsKept()
    {
        QFETCH(int, selected);
        ManualClock clock;
        AgentStore store(&clock);
        AgentListModel model(&store, &clock);
        AgentFilter filter(&store, &model, &clock);
        AgentTableView view(&filter);
        view.resize(600, 400);
        view.setSortingEnabled(true);
        view.sortByColumn(AgentListModel::IdColumn, Qt::AscendingOrder);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        std::vector<Agent> list;
        for (int i = 0; i < 1000; ++i)
            list.push_back(bareAgent(2000 + 2 * i));
        store.replace(list);

        QSet<int> wanted;
        QItemSelection rows;
        for (int i = 0; i < selected; ++i) {
            const int row = 500 + i + i / 2;
            wanted.insert(filter.agentAt(row).value());
            rows.select(filter.index(row, 0), filter.index(row, 6));
        }
        view.selectionModel()->setCurrentIndex(filter.index(500, 0), QItemSelectionModel::NoUpdate);
        view.selectionModel()->select(rows, QItemSelectionModel::Select);
        view.verticalScrollBar()->setValue(500 * view.rowHeight(0) + 5);
        const AgentId top = filter.agentAt(view.rowAt(0));
        const auto keepsPlace = [&] {
            QSet<int> now;
            for (const AgentId id : view.selectedAgents())
                now.insert(id.value());
            return now == wanted && filter.agentAt(view.currentIndex().row()) == agentId(3000)
                && filter.agentAt(view.rowAt(0)) == top
                && view.verticalScrollBar()->value() % view.rowHeight(0) == 5;
        };
        QVERIFY(keepsPlace());

        // Some above come and go; then so many that the view gets a new order; then they change as well.
        list.erase(list.begin() + 100, list.begin() + 110);
        list.push_back(bareAgent(2001));
        store.replace(list);
        QVERIFY(keepsPlace());
        for (int i = 0; i < 300; i += 3)
            list.push_back(bareAgent(2003 + 2 * i));
        store.replace(list);
        QVERIFY(keepsPlace());
        for (size_t i = 0; i < list.size(); i += 2)
            list[i].status = 7;
        store.replace(list);
        QVERIFY(keepsPlace());
        // Another order keeps who is selected, and who is current.
        view.sortByColumn(AgentListModel::StateColumn, Qt::DescendingOrder);
        QSet<int> now;
        for (const AgentId id : view.selectedAgents())
            now.insert(id.value());
        QCOMPARE(now, wanted);
        QCOMPARE(filter.agentAt(view.currentIndex().row()), agentId(3000));
    }

    /// The current agent's place is taken by the one who stands there then; the view does not jump.
    void currentAgentGoes()
    {
        ManualClock clock;
        AgentStore store(&clock);
        AgentListModel model(&store, &clock);
        AgentFilter filter(&store, &model, &clock);
        AgentTableView view(&filter);
        std::vector<Agent> list;
        for (int i = 0; i < 100; ++i)
            list.push_back(bareAgent(2000 + i));
        store.replace(list);
        view.setCurrentIndex(filter.index(40, 0));
        std::vector<Agent> left;
        for (int i = 0; i < 100; ++i) {
            if (i != 40 && i % 4 != 1)
                left.push_back(list[size_t(i)]);
        }
        store.replace(left);
        QCOMPARE(view.currentIndex().row(), 40);
        store.clear();
        QVERIFY(!view.currentIndex().isValid());
    }

private:
    QToolButton *button() const { return part<QToolButton>(bar.get(), "filterMenuToolButton"); }
    QAction *action(const char *name) const
    {
        Q_EMIT button()->menu()->aboutToShow();
        return part<QAction>(bar.get(), name);
    }
    void choose(const char *name) const
    {
        QAction *chosen = action(name);
        QVERIFY2(chosen && chosen->isEnabled(), name);
        chosen->trigger();
    }
    void answer(const QString &name) const
    {
        QVERIFY(nameDialog());
        part<QLineEdit>(nameDialog(), "nameLineEdit")->setText(name);
        part<QPushButton>(nameDialog(), "nameGoButton")->click();
    }
    QDialog *nameDialog() const
    {
        const auto open = bar->findChildren<QDialog *>(u"filterNameDialog"_s);
        const auto found =
            std::find_if(open.begin(), open.end(), [](auto *each) { return each->isVisible(); });
        return found == open.end() ? nullptr : *found;
    }

    std::unique_ptr<QTemporaryDir> home;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<FilterBar> bar;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
