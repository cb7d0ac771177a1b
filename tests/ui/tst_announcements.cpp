// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/banner.h"
#include "ui/signout/resultteller.h"

#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What is said without being asked for: results of sign-outs, and what stands over the list. That it reaches
/// screen readers is tested in tests/access; without a platform that has them Qt sends no events.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(30));
        for (int id = 1301; id <= 1330; ++id)
            (*gateway)->setAgentState(id, 4, 1);
        desk = std::make_unique<WindowDesk>();
        QVERIFY(desk->open(*gateway));
        connect(desk->window.findChild<ResultTeller *>(), &ResultTeller::told, this,
                &TestAnnouncements::hear);
        for (const Banner *banner : desk->window.findChildren<Banner *>())
            connect(banner, &Banner::announced, this, &TestAnnouncements::hear);
        sentences.clear();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void oneResult()
    {
        const QString name = QString::fromStdString((*gateway)->agent(1301).name);
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        QCOMPARE(sentences, QStringList(name + u" (1301): Signed out"_s));
        // The label has the same name for whoever reads it later.
        QCOMPARE(spokenName(part<QWidget>(&desk->window, "lastResultLabel")), sentences.first());
    }

    void aRefusalSaysWhy()
    {
        gateway->setFault("signout-100-007");
        desk->forceOut({1301});
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        QVERIFY(sentences.first().contains(u"(1301): Refused: "_s));
    }

    void aBatchIsToldAsAWhole()
    {
        // More than go at once.
        desk->queue.add({desk->Desk::agents({1301, 1302, 1303, 1304, 1305, 1306})});
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        QCOMPARE(desk->queue.openCount(), 0);
        QCOMPARE(sentences, QStringList(u"Sign-outs: 6 signed out"_s));
        QCOMPARE(shownText(&desk->window, "lastResultLabel"), sentences.first());
    }

    void whatWasStoppedCountsToo()
    {
        gateway->setFault("silent@signout");
        desk->queue.add({desk->Desk::agents({1301, 1302, 1303, 1304, 1305, 1306})});
        QTRY_COMPARE(actCount(*gateway), 4);
        click(&desk->window, "stopButton");
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        const QString list = QLocale().createSeparatedList({u"4 still signed in"_s, u"2 not sent"_s});
        QCOMPARE(sentences, QStringList(u"Sign-outs: "_s + list));
    }

    /// The seconds until the next attempt change; that the connection is lost is said once.
    void lostConnectionIsToldOnce()
    {
        (*gateway)->stop();
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        QVERIFY2(sentences.first().startsWith(u"The gateway cannot be reached."_s),
                 qPrintable(sentences.first()));
        const QString first = shownText(&desk->window, "bannerLabel");
        QVERIFY(desk->until([&] { return shownText(&desk->window, "bannerLabel") != first; }));
        runFor(desk->clock, 30000);
        QCOMPARE(sentences.size(), 1);
        // Whoever asks later hears what stands there.
        QCOMPARE(spokenName(part<QWidget>(&desk->window, "bannerFrame")),
                 shownText(&desk->window, "bannerLabel"));
    }

    void oldListIsToldOnce()
    {
        gateway->setFault("http-500-json@list");
        QVERIFY(desk->until([this] { return !sentences.isEmpty(); }));
        QVERIFY2(sentences.first().startsWith(u"This list is "_s), qPrintable(sentences.first()));
        runFor(desk->clock, 10000);
        QCOMPARE(sentences.size(), 1);
    }

    void whatIsWrongWithTheSignIn()
    {
        WindowDesk other;
        QVERIFY(other.show());
        other.window.askToSignIn();
        QTRY_VERIFY(other.signInDialog()->isVisible());
        connect(part<Banner>(other.signInDialog(), "errorFrame"), &Banner::announced, this,
                &TestAnnouncements::hear);
        click(other.signInDialog(), "signInButton");
        QTRY_COMPARE(sentences.size(), 1);
        QCOMPARE(sentences.first(), shownText(other.signInDialog(), "errorLabel"));
        // Said again when it is tried again: nothing has become better.
        click(other.signInDialog(), "signInButton");
        QTRY_COMPARE(sentences.size(), 2);
    }

private:
    void hear(const QString &sentence) { sentences.append(sentence); }

    QStringList sentences;
    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
