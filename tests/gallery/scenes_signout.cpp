// SPDX-License-Identifier: Apache-2.0
#include "app/settings/causecodes.h"
#include "tests/gallery/scenehelp.h"
#include "ui/common/chip.h"
#include "ui/signout/resultchips.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using State = SignOutOrder::State;

namespace
{

/// Agents of the gallery's floor in this state, in the order of their numbers.
std::vector<int> agentsIn(const GalleryDesk &desk, AgentState state, size_t count)
{
    std::vector<int> found;
    for (int id = 1301; desk.store.find(agentId(id)) && found.size() < count; ++id) {
        if (desk.store.find(agentId(id))->agent.state() == state)
            found.push_back(id);
    }
    return found;
}

QDialog *ask(MainWindow *window, const std::vector<int> &ids, const char *button)
{
    auto *table = part<QTableView>(window, "agentTableView");
    for (const int id : ids)
        clickRow(table, rowOf(table, 0, QString::number(id)), Qt::ControlModifier);
    click(window, button);
    return dialogOf(window, "signOutDialog");
}

Scene::Windows one(Gallery &gallery)
{
    GalleryDesk &desk = gallery.floor();
    return shown(ask(desk.open(), agentsIn(desk, AgentState::Idle, 1), "forceSignOutButton"));
}

/// Of every kind some, and a reason that was given before.
Scene::Windows many(Gallery &gallery)
{
    GalleryDesk &desk = gallery.floor();
    CauseCodes(&desk.settings).remember({17, u"end of shift"_s});
    std::vector<int> ids = agentsIn(desk, AgentState::Talking, 12);
    const std::vector<int> idle = agentsIn(desk, AgentState::Idle, 5);
    ids.insert(ids.end(), idle.begin(), idle.end());
    ids.push_back(1300);
    QDialog *dialog = ask(desk.open(), ids, "forceSignOutButton");
    if (!dialog)
        return {};
    part<QComboBox>(dialog, "causeCodeComboBox")->setCurrentIndex(1);
    part<QLineEdit>(dialog, "noteLineEdit")->setText(u"Night shift has taken over"_s);
    return {dialog};
}

Scene::Windows afterCall(Gallery &gallery)
{
    GalleryDesk &desk = gallery.floor();
    std::vector<int> ids = agentsIn(desk, AgentState::Talking, 2);
    const std::vector<int> study = agentsIn(desk, AgentState::Study, 1);
    const std::vector<int> idle = agentsIn(desk, AgentState::Idle, 1);
    ids.insert(ids.end(), study.begin(), study.end());
    ids.insert(ids.end(), idle.begin(), idle.end());
    return shown(ask(desk.open(), ids, "signOutAfterCallButton"));
}

/// So many calls that their number must be typed.
Scene::Windows typedCount(Gallery &gallery)
{
    GalleryDesk &desk = gallery.floor();
    return shown(ask(desk.open(), agentsIn(desk, AgentState::Talking, 23), "forceSignOutButton"));
}

/// All calls have ended and all states are known by now: the choices have nothing left to choose.
Scene::Windows callsEnded(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("calls ended", [] {
        auto made = std::make_unique<GalleryDesk>(GalleryDesk::options(30));
        return made->begin() ? std::move(made) : nullptr;
    });
    const std::vector<int> ids{1301, 1302, 1303};
    const auto everybodyIs = [&](int status, int ctiStatus) {
        for (const int id : ids)
            desk.gateway->setAgentState(id, status, ctiStatus);
    };
    everybodyIs(7, 5);
    desk.gateway->setAgentState(1303, 0, 99);
    QDialog *dialog = desk.readAgain() ? ask(desk.open(), ids, "forceSignOutButton") : nullptr;
    everybodyIs(4, 1);
    if (!dialog || !desk.readAgain())
        return {};
    desk.clock.advance(1000); // the button may be pressed again
    return {dialog};
}

/// Everything that a line can say: no right, unknown states, a reason that is demanded, agents who have gone.
Scene::Windows demanding(Gallery &gallery)
{
    GalleryDesk &desk = gallery.desk("demanding", [] {
        ccsim::Options options = GalleryDesk::options(30);
        options.rights = "000000000000000000000000";
        auto made = std::make_unique<GalleryDesk>(options);
        made->policy.causeCodeRequired = true;
        made->policy.noteRequired = true;
        made->queue.setMethod(SignOutMethod::Inspector);
        made->gateway->setAgentState(1303, 0, 99);
        made->gateway->setAgentState(1304, 0, 99);
        made->gateway->setAgentState(1305, 7, 5);
        return made->begin() ? std::move(made) : nullptr;
    });
    QDialog *dialog = ask(desk.open(), {1301, 1303, 1304, 1305, 1306, 1307}, "forceSignOutButton");
    if (!dialog)
        return {};
    desk.store.setSignOut({agentId(1306)}, SignOutMark::UnderWay);
    desk.store.remove(agentId(1307));
    QTest::qWait(0);
    desk.store.setSignOut({agentId(1306)}, SignOutMark::None);
    return desk.readAgain() ? shown(dialog) : Scene::Windows();
}

/// Orders of every kind, as they stand in the middle of a bad afternoon.
class BadAfternoon
{
public:
    static std::unique_ptr<GalleryDesk> make()
    {
        BadAfternoon made;
        return made.m_desk->begin() && made.run() ? std::move(made.m_desk) : nullptr;
    }

private:
    bool run()
    {
        for (int id = 1301; id <= 1320; ++id)
            desk.gateway->setAgentState(id, 4, 1);
        for (const int id : {1311, 1312, 1313, 1319})
            desk.gateway->setAgentState(id, 7, 5);
        if (!desk.readAgain())
            return false;
        for (const auto step :
             {&BadAfternoon::signedOut, &BadAfternoon::refused, &BadAfternoon::stillThere,
              &BadAfternoon::sessionUnknown, &BadAfternoon::waiting, &BadAfternoon::underWay}) {
            // How long the last one took depends on the machine; when the next one begins must not.
            m_utcMs += 2 * 60 * 1000;
            desk.clock.setUtcMs(m_utcMs);
            if (!(this->*step)())
                return false;
        }
        return QTest::qWaitFor([&] { return !desk.feed.isReading(); }, patienceMs);
    }

    bool order(std::initializer_list<int> ids, bool afterTheirCall = false)
    {
        SignOutConsent consent;
        (afterTheirCall ? consent.afterCall : consent.now) = desk.agents(ids);
        consent.causeCode = 17;
        consent.note = u"Night shift has taken over"_s;
        return desk.queue.add(consent) == int(ids.size());
    }
    State stateOf(size_t back) const { return desk.order(desk.queue.orders().size() - 1 - back).state; }
    bool becomes(State state, size_t back = 0)
    {
        return desk.until([&] { return stateOf(back) == state; });
    }

    bool signedOut()
    {
        return order({1301, 1302, 1303}) && becomes(State::SignedOut, 0) && becomes(State::SignedOut, 2);
    }
    bool refused()
    {
        desk.gateway.setFault("signout-100-007");
        const bool done = order({1304, 1305}) && becomes(State::Refused) && becomes(State::Refused, 1);
        desk.gateway.clearFaults();
        return done;
    }
    bool stillThere()
    {
        desk.gateway.change([](ccsim::Options &options) { options.ignoreSignOut = 1; });
        const bool done = order({1306}) && becomes(State::StillSignedIn);
        desk.gateway.change([](ccsim::Options &options) { options.signInTime = false; });
        return done;
    }
    /// The gateway does not tell when sessions began.
    bool sessionUnknown()
    {
        bool done = desk.readAgain() && order({1307}) && becomes(State::Unverified);
        desk.gateway.change([](ccsim::Options &options) { options.ignoreSignOut = 0; });
        done = done && order({1319}, true);
        desk.store.remove(agentId(1319));
        desk.gateway->setAgentState(1319, 4, 1);
        done = done && becomes(State::NotSent);
        desk.gateway.change([](ccsim::Options &options) { options.signInTime = true; });
        return done && desk.readAgain();
    }
    bool waiting()
    {
        if (!order({1311, 1312, 1313}, true))
            return false;
        desk.queue.withdraw({int(desk.queue.orders().size()) - 1});
        return becomes(State::Withdrawn);
    }
    /// No answer to four; the fifth begins a call before it is its turn.
    bool underWay()
    {
        if (!desk.readAgain())
            return false;
        desk.clock.setUtcMs(m_utcMs);
        const int before = desk.gateway.requestCount("forcelogout");
        desk.gateway.setFault("silent@forcelogout", -4);
        const auto areSent = [&] { return desk.gateway.requestCount("forcelogout") >= before + 4; };
        if (!order({1314, 1315, 1316, 1317, 1318}) || !QTest::qWaitFor(areSent, patienceMs))
            return false;
        desk.gateway->setAgentState(1318, 7, 5);
        if (!desk.until([&] { return desk.agent(1318).state() == AgentState::Talking; }))
            return false;
        return becomes(State::Held) && stateOf(4) == State::Checking;
    }

    std::unique_ptr<GalleryDesk> m_desk = std::make_unique<GalleryDesk>(GalleryDesk::options(60));
    GalleryDesk &desk = *m_desk;
    qint64 m_utcMs = ManualClock::startUtcMs;
};

GalleryDesk &afternoon(Gallery &gallery)
{
    return gallery.desk("afternoon", BadAfternoon::make);
}

/// With the handle dragged up, so that every kind of result is in sight.
Scene::Windows afterSignOuts(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    part<QSplitter>(window, "mainSplitter")->setSizes({220, 440});
    return {window};
}

Scene::Windows details(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    click(window, "detailsToolButton");
    auto *orders = part<QTableView>(window, "orderTableView");
    clickRow(orders, 1);
    return {window};
}

Scene::Windows moreMenu(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    clickRow(part<QTableView>(window, "orderTableView"), 1);
    return shown(window, openMenuOf(window, "moreToolButton"));
}

Scene::Windows oneResult(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    click(window, "refusedChip");
    return {window};
}

/// A floor on which two are talking.
GalleryDesk &twoTalking(Gallery &gallery)
{
    return gallery.desk("two-talking", [] {
        auto made = std::make_unique<GalleryDesk>(GalleryDesk::options(60));
        made->gateway->setAgentState(1303, 7, 5);
        made->gateway->setAgentState(1305, 7, 5);
        return made->begin() ? std::move(made) : nullptr;
    });
}

/// Takes back what waits for the end of a call.
void withdrawAll(GalleryDesk &desk)
{
    QList<int> all(qsizetype(desk.queue.orders().size()));
    std::iota(all.begin(), all.end(), 0);
    desk.queue.withdraw(all);
}

/// Only those that wait for a call are shown, and then there are none any more.
Scene::Windows resultOfNone(Gallery &gallery)
{
    GalleryDesk &desk = twoTalking(gallery);
    MainWindow *window = desk.open();
    desk.queue.add(SignOutConsent{{}, desk.agents({1303, 1305})});
    click(window, "waitingForCallChip");
    withdrawAll(desk);
    const auto *empty = part<QWidget>(window, "ordersEmptyState");
    return QTest::qWaitFor([&] { return empty->isVisible(); }) ? Scene::Windows{window} : Scene::Windows();
}

/// All has ended while the question was on the screen.
Scene::Windows leavingAtLast(Gallery &gallery)
{
    GalleryDesk &desk = twoTalking(gallery);
    MainWindow *window = desk.open();
    desk.queue.add(SignOutConsent{{}, desk.agents({1303})});
    window->close();
    QDialog *dialog = dialogOf(window, "leaveDialog");
    withdrawAll(desk);
    return shown(dialog);
}

/// Four calls that nobody answers, and more that wait for their turn.
GalleryDesk &busy(Gallery &gallery)
{
    return gallery.desk("busy", [] {
        auto made = std::make_unique<GalleryDesk>(GalleryDesk::options(60));
        if (!made->begin())
            return std::unique_ptr<GalleryDesk>();
        made->gateway.setFault("silent@forcelogout");
        made->queue.add(SignOutConsent{made->agents({1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308})});
        return made;
    });
}

Scene::Windows underWay(Gallery &gallery)
{
    MainWindow *window = busy(gallery).open();
    const auto *chips = part<ResultChips>(window, "resultChips");
    // Those that are sent, and those that wait.
    const auto areCounted = [&] {
        const QList<Chip *> all = chips->findChildren<Chip *>();
        return std::count_if(all.begin(), all.end(), [](const Chip *chip) { return chip->isVisible(); }) >= 2;
    };
    return QTest::qWaitFor(areCounted, patienceMs) ? Scene::Windows{window} : Scene::Windows();
}

Scene::Windows leaving(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    window->close();
    return shown(dialogOf(window, "leaveDialog"));
}

Scene::Windows endingTheSession(Gallery &gallery)
{
    MainWindow *window = afternoon(gallery).open();
    part<QAction>(window, "signOutAction")->trigger();
    return shown(dialogOf(window, "leaveDialog"));
}

} // namespace

QList<Scene> signOutScenes()
{
    return {
        {"sign-out-one", one},
        {"sign-out-many", many},
        {"sign-out-after-call", afterCall},
        {"sign-out-typed-count", typedCount},
        {"sign-out-calls-ended", callsEnded},
        {"sign-out-demanding", demanding},
        {"main-after-signouts", afterSignOuts},
        {"main-order-details", details},
        {"main-one-result", oneResult},
        {"main-result-of-none", resultOfNone},
        {"menu-orders-more", moreMenu},
        {"main-under-way", underWay},
        {"question-leave", leaving},
        {"question-sign-out", endingTheSession},
        {"question-leave-finished", leavingAtLast},
    };
}
