// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallerydesk.h"

#include "app/gateway/certificatefacts.h"
#include "tests/ui/windowdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int answerMs = 38;
constexpr int stepMs = 10;
constexpr int mostSteps = 6000;
const QString hostName = QStringLiteral("ccgw.example.com");
} // namespace

ccsim::Options GalleryDesk::options(int agents)
{
    ccsim::Options options = SimulatedGateway::kind(agents);
    options.clockMs = ManualClock::startUtcMs;
    options.certHost = hostName.toStdString();
    return options;
}

GalleryDesk::GalleryDesk(const ccsim::Options &options, const JournalOptions &journalOptions)
    : Desk(journalOptions),
      gateway(options),
      proxy(gateway->port()),
      settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat),
      profiles(&settings),
      mark(&settings),
      markKeeper(&session, &mark),
      log(home.filePath(u"logs"_s)),
      preferences(&settings),
      appearance(withoutTips(&preferences), nullptr)
{
    session.setProxy(proxy.proxy());
}

GalleryDesk::~GalleryDesk() = default;

bool GalleryDesk::signIn()
{
    session.signIn({hostName, GatewayAddress::defaultPort}, gateway.trust(), SimulatedGateway::credentials());
    return QTest::qWaitFor([this] { return session.isSignedIn(); }, patienceMs);
}

bool GalleryDesk::begin()
{
    return signIn() && until([this] { return feed.lastReadSteadyMs() >= 0; }) && readAgain();
}

bool GalleryDesk::readAgain()
{
    int readings = 0;
    QObject context;
    QObject::connect(&feed, &AgentFeed::listRead, &context, [&] { ++readings; });
    if (!QTest::qWaitFor([&] { return !feed.isReading(); }, patienceMs))
        return false;
    proxy.setHeld(true);
    const qint64 before = proxy.sentBytes();
    // In small steps: what passes after the beginning of the reading counts as the gateway's time.
    for (int steps = 0; !feed.isReading() && steps < mostSteps; ++steps)
        clock.advance(stepMs);
    const bool asked = QTest::qWaitFor([&] { return proxy.sentBytes() > before; }, patienceMs);
    // Names and details are asked for beside the list, how many of them no signal says. A picture only.
    QTest::qWait(20);
    clock.advance(answerMs);
    proxy.setHeld(false);
    return asked && QTest::qWaitFor([&] { return readings > 0; }, patienceMs);
}

void GalleryDesk::keepProfile()
{
    Profile profile = profiles.defaultProfile();
    profile.name = u"Lisbon"_s;
    profile.gateway = hostName;
    profile.agentId = u"1300"_s;
    profile.phone = u"70000"_s;
    profile.acceptedCertificate = CertificateFacts::fingerprint(gateway.trust().authorities.value(0));
    profile.proxy = {ProxyChoice::Kind::Given, proxy.proxy().hostName(), proxy.proxy().port()};
    profiles.save(profile);
}

MainWindow *GalleryDesk::open()
{
    m_window.reset();
    Preferences preferences = appearance.preferences();
    preferences.tips = false; // a scene may have asked for them
    appearance.setPreferences(preferences);
    m_window = std::make_unique<MainWindow>(MainWindowParts{&session, &store, &feed, &queue, &journal, &clock,
                                                            &settings, &profiles, &policy, &markKeeper, &log,
                                                            &appearance});
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
    return m_window.get();
}
