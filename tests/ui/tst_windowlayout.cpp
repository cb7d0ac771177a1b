// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What is remembered of the window's layout, for which profile, and what comes of it when the screen is
/// gone.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(30));
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void survivesARestart()
    {
        QVERIFY(desk->open(*gateway));
        desk->agents()->setColumnHidden(WindowDesk::Media, true);
        desk->agents()->sortByColumn(WindowDesk::AgentName, Qt::DescendingOrder);
        desk->window.resize(800, 701); // the offscreen platform's screen has 800 by 800
        choose(&desk->window, "stateComboBox", int(AgentState::Rest));
        part<QLineEdit>(&desk->window, "searchLineEdit")->setText(u"1301"_s);
        close();
        const MainWindow second(desk->parts());
        const auto *agents = part<QTableView>(&second, "agentTableView");
        QVERIFY(agents->isColumnHidden(WindowDesk::Media));
        QVERIFY(!agents->isColumnHidden(WindowDesk::Group));
        QCOMPARE(agents->horizontalHeader()->sortIndicatorSection(), int(WindowDesk::AgentName));
        QCOMPARE(agents->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(second.size(), QSize(800, 701));
        QCOMPARE(chosen(&second, "stateComboBox"), int(AgentState::Rest));
        // It would only hide people the next morning.
        QCOMPARE(part<QLineEdit>(&second, "searchLineEdit")->text(), QString());
    }

    /// Until there is a sign-out its panel is small, whatever was remembered, and that is not remembered.
    void panelGrowsWithTheFirstSignOut()
    {
        QVERIFY(desk->open(*gateway));
        const auto *panel =
            part<QWidget>(&desk->window, "mainSplitter")->findChild<QWidget *>(u"signOutPanel"_s);
        QVERIFY(panel);
        const int small = panel->height();
        QCOMPARE(small, panel->sizeHint().height());
        desk->queue.add({desk->Desk::agents({1301})});
        QTRY_VERIFY(panel->height() > 2 * small);
        auto *splitter = part<QSplitter>(&desk->window, "mainSplitter");
        const int height = splitter->height();
        splitter->setSizes({height / 2, height / 2});
        const QList<int> dragged = splitter->sizes();
        QVERIFY(desk->until([this] { return desk->queue.openCount() == 0; }));
        close();
        for (int start = 0; start < 2; ++start) {
            WindowDesk second;
            MainWindowParts parts = second.parts();
            parts.settings = &desk->settings;
            MainWindow window(parts);
            window.show();
            QTRY_COMPARE(part<QWidget>(&window, "signOutPanel")->height(), small);
            if (start == 1) {
                QCOMPARE(second.queue.add({{bareAgent(1301)}}), 1);
                QTRY_COMPARE(part<QSplitter>(&window, "mainSplitter")->sizes(), dragged);
            }
            window.close(); // the first time without a sign-out
        }
    }

    void eachProfileHasItsOwn()
    {
        const Profile morning = saved(u"Morning"_s);
        const Profile night = saved(u"Night"_s);
        desk->profiles.setDefault(morning.id);
        {
            MainWindow window(desk->parts());
            window.show();
            choose(&window, "stateComboBox", int(AgentState::Busy));
            part<QTableView>(&window, "agentTableView")->setColumnHidden(WindowDesk::Group, true);
            window.close();
        }
        desk->profiles.setDefault(night.id);
        {
            MainWindow window(desk->parts());
            QVERIFY(!part<QTableView>(&window, "agentTableView")->isColumnHidden(WindowDesk::Group));
            QCOMPARE(chosen(&window, "stateComboBox"), -1);
            window.show();
            choose(&window, "stateComboBox", int(AgentState::Idle));
            window.close();
        }
        desk->profiles.setDefault(morning.id);
        const MainWindow window(desk->parts());
        QVERIFY(part<QTableView>(&window, "agentTableView")->isColumnHidden(WindowDesk::Group));
        QCOMPARE(chosen(&window, "stateComboBox"), int(AgentState::Busy));
        // A profile takes its layout with it.
        QVERIFY(desk->profiles.remove(morning.id));
        desk->settings.beginGroup(ProfileStore::layoutGroup(morning.id));
        QVERIFY(desk->settings.allKeys().isEmpty());
        desk->settings.endGroup();
    }

    void signingInWithAnotherProfileChangesIt()
    {
        const Profile first = saved(u"First"_s);
        Profile second = saved(u"Second"_s);
        desk->profiles.setDefault(second.id);
        {
            MainWindow window(desk->parts());
            window.show();
            choose(&window, "stateComboBox", int(AgentState::Busy));
            window.close();
        }
        desk->profiles.setDefault(first.id);
        MainWindow window(desk->parts());
        window.show();
        window.resize(window.minimumSizeHint().width(), 702);
        const QSize before = window.size();
        QCOMPARE(chosen(&window, "stateComboBox"), -1);
        window.askToSignIn();
        auto *dialog = part<QWidget>(&window, "signInDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *profiles = part<QComboBox>(dialog, "profileComboBox");
        const int index = profiles->findText(u"Second"_s, Qt::MatchStartsWith);
        QVERIFY(index >= 0);
        profiles->setCurrentIndex(index);
        Q_EMIT profiles->activated(index);
        part<QLineEdit>(dialog, "gatewayLineEdit")->setText(gateway->address().text());
        part<QLineEdit>(dialog, "agentIdLineEdit")->setText(u"1300"_s);
        part<QLineEdit>(dialog, "passwordLineEdit")->setText(u"secret"_s);
        click(dialog, "signInButton");
        QTRY_COMPARE(chosen(&window, "stateComboBox"), int(AgentState::Busy));
        QCOMPARE(window.size(), before); // it does not jump away under the hand
    }

    void aScreenThatIsGone_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::newRow("far right") << QRect(6000, 100, 900, 600);
        QTest::newRow("far left and above") << QRect(-4000, -3000, 900, 600);
        QTest::newRow("larger than the screen") << QRect(10, 10, 5000, 4000);
    }

    void aScreenThatIsGone()
    {
        QFETCH(QRect, place);
        QVERIFY(desk->show());
        desk->window.setGeometry(place);
        close();
        MainWindow second(desk->parts());
        second.show();
        const QRect room = second.screen()->availableGeometry();
        QVERIFY2(room.contains(second.geometry().topLeft()), "the title cannot be reached");
        constexpr int frame = 2; // that the offscreen platform puts around a window
        // Its screen is narrower than the window has to be.
        const QRect needed(room.topLeft(), second.minimumSizeHint());
        QVERIFY2(room.united(needed).adjusted(0, 0, frame, frame).contains(second.geometry()),
                 qPrintable(QDebug::toString(second.geometry())));
    }

private:
    void close()
    {
        desk->window.close();
        QTRY_VERIFY(!desk->window.isVisible());
    }

    Profile saved(const QString &name)
    {
        Profile profile = ProfileStore::newProfile();
        profile.name = name;
        profile.gateway = gateway->address().text();
        desk->profiles.save(profile);
        return profile;
    }

    static void choose(const QWidget *within, const char *name, int data)
    {
        auto *box = part<QComboBox>(within, name);
        box->setCurrentIndex(box->findData(data));
    }
    static int chosen(const QWidget *within, const char *name)
    {
        const QVariant data = part<QComboBox>(within, name)->currentData();
        return data.isValid() ? data.toInt() : -1;
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
