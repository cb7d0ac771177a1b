// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfeed.h"
#include "app/agents/agentmonitor.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/diagnostics/calllog.h"
#include "app/diagnostics/logfile.h"
#include "app/gateway/demogateway.h"
#include "app/gateway/gatewaysession.h"
#include "app/journal/journal.h"
#include "app/journal/journalverdict.h"
#include "app/language.h"
#include "app/largeblocks.h"
#include "app/sessionmarkkeeper.h"
#include "app/settings/policy.h"
#include "app/settings/preferences.h"
#include "app/settings/profile.h"
#include "app/settings/sessionmark.h"
#include "app/signout/signoutqueue.h"
#include "app/singleinstance.h"
#include "ui/common/appearance.h"
#include "ui/common/style.h"
#include "ui/common/systemlooks.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace
{

constexpr int followSystemMs = 500;
const QString demoOption = QStringLiteral("demo");
const QString verifyOption = QStringLiteral("verify-journal");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Watch a call-centre floor and sign agents out."));
    parser.addOption(
        {demoOption, QCoreApplication::translate("main", "Try the program on a simulated gateway.")});
    parser.addOption(
        {verifyOption,
         QCoreApplication::translate("main",
                                     "Prove that the journal is as it was written, and end: all of "
                                     "it, or the one file that is named.")});
    //: An optional argument on the command line, as it stands in the help.
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "What --verify-journal is to verify."),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

/// --help, --version and --verify-journal answer without a display. True: something was asked for that needs
/// no window.
bool needsNoWindow(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version" || text == "-v"
            || text == "--verify-journal";
    });
}

/// On Windows a program with windows has no output of its own unless it was redirected: it takes the console
/// that it was started from. Without one Qt shows its answers in a message box.
void borrowConsole()
{
#ifdef Q_OS_WIN
    const auto isMissing = [](DWORD which) { return GetFileType(GetStdHandle(which)) == FILE_TYPE_UNKNOWN; };
    const bool hasNoOutput = isMissing(STD_OUTPUT_HANDLE);
    const bool hasNoErrors = isMissing(STD_ERROR_HANDLE);
    if ((!hasNoOutput && !hasNoErrors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (hasNoOutput)
        (void)std::freopen("CONOUT$", "w", stdout);
    if (hasNoErrors)
        (void)std::freopen("CONOUT$", "w", stderr);
#endif
}

/// Help and version, where Qt would open a message box because there is a pipe or a file but no console.
/// True: they were asked for and are written.
bool hasAnsweredIntoPipe(QCommandLineParser &parser)
{
#ifdef Q_OS_WIN
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_UNKNOWN
        || !parser.parse(QCoreApplication::arguments()))
        return false;
    QString text;
    if (parser.isSet(QStringLiteral("version")))
        text = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    else if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        text = parser.helpText();
    std::fputs(text.toLocal8Bit().constData(), stdout);
    return !text.isEmpty();
#else
    Q_UNUSED(parser)
    return false;
#endif
}

/// Says on the standard output whether the journal is intact. What the program is to end with.
int verifyJournal(const QStringList &arguments)
{
    const JournalVerdict verdict =
        JournalVerdict::of(arguments.isEmpty() ? Journal::defaultFolder() : arguments.first());
    std::fputs(verdict.text().toLocal8Bit().constData(), stdout);
    return verdict.exitCode();
}

void runDemo(DemoGateway *demo, GatewaySession *session, MainWindow *window)
{
    QObject::connect(demo, &DemoGateway::ready, session, [demo, session] {
        session->signIn(demo->address(), demo->trust(), DemoGateway::credentials());
    });
    QObject::connect(demo, &DemoGateway::failed, window, &MainWindow::showProblem);
    demo->start();
}

/// A second start raises the first window. Settings and session are each person's own, so others on the
/// machine do not count.
QString instanceName()
{
    return QCoreApplication::organizationName() + u' ' + QDir::home().dirName();
}

/// The mark of a session lives where writing is quick and nothing roams: a home on a server may be slow.
QString markFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(QStringLiteral("session.ini"));
}

void logPolicy(const Policy &policy)
{
    for (const QString &problem : policy.problems)
        qCWarning(programLog).noquote() << "policy not understood:" << problem;
}

/// As soon as the system says that there is a network again, the gateway is tried at once.
void followNetwork(GatewaySession *session)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // then the session's own attempts have to do
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, session,
                     [session](QNetworkInformation::Reachability reachability) {
                         if (reachability == QNetworkInformation::Reachability::Online)
                             session->tryNow();
                     });
}

/// What the demo makes up must not get into the record of what was really done: it gets a folder of its own.
Journal::Options journalOptions(const Policy &policy, const std::optional<QTemporaryDir> &demoFolder)
{
    Journal::Options options;
    options.folder = demoFolder ? demoFolder->path() : Journal::defaultFolder();
    options.keepMonths = policy.journalKeepMonths.value_or(options.keepMonths);
    options.copyToSystemLog = !demoFolder && policy.journalCopy.value_or(false);
    return options;
}

void showAgain(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

static int run(int argc, char **argv)
{
#ifdef Q_OS_WIN
    // MinGW frees a thread's memory before it destroys what lives in it. Qt has one such thing: the stack for
    // compiled regular expressions. A thread that had used one crashed now and then when it ended.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
    giveLargeBlocksBack();
    QCoreApplication::setApplicationName(QStringLiteral("Floorwalker"));
    QCoreApplication::setOrganizationName(QStringLiteral("Floorwalker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORWALKER_VERSION));
    // Wayland finds the window's icon by the name of the desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.floorwalker.Floorwalker"));

    QSettings settings;
    PreferenceStore preferences(&settings);
    QCommandLineParser parser;
    if (needsNoWindow(argc, argv)) {
        borrowConsole();
        QCoreApplication application(argc, argv);
        Language::apply(&application, preferences.load().language);
        describe(parser);
        if (hasAnsweredIntoPipe(parser))
            return 0;
        parser.process(application); // answers and ends the program, unless it is about the journal
        return parser.isSet(verifyOption) ? verifyJournal(parser.positionalArguments()) : 0;
    }

    QApplication application(argc, argv);
    const QString language = Language::apply(&application, preferences.load().language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    describe(parser);
    parser.process(application);
    SystemLooks systemLooks;
    Appearance appearance(&preferences, &systemLooks);
    appearance.apply();

    const bool isDemo = parser.isSet(demoOption);
    SingleInstance instance(instanceName());
    if (!isDemo && !instance.claim())
        return 0;

    LogFile log(LogFile::defaultFolder());
    LogFile::installAsMessageHandler(&log);
    const Policy policy = Policy::ofMachine();
    logPolicy(policy);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    ProfileStore profiles(&settings);
    QSettings markSettings(markFile(), QSettings::IniFormat);
    SessionMark mark(&markSettings);
    SystemClock clock;
    GatewaySession session(&clock);
    QObject::connect(&session, &GatewaySession::callFinished, &session, &diagnostics::logCall);
    AgentStore store(&clock);
    AgentFeed feed(&session, &store);
    const AgentMonitor monitor(&session, &store);
    std::optional<QTemporaryDir> demoFolder;
    if (isDemo)
        demoFolder.emplace();
    Journal journal(journalOptions(policy, demoFolder));
    SignOutQueue queue(&session, &store, &feed, &journal);
    queue.setMostInFlight(policy.signOutsAtOnce.value_or(appearance.preferences().signOutsAtOnce));
    journal.open();
    const SessionMarkKeeper markKeeper(&session, &mark);
    MainWindow window({&session, &store, &feed, &queue, &journal, &clock, &settings, &profiles, &policy,
                       &markKeeper, &log, &appearance});
    applyStyleSheet();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] { showAgain(&window); });

    std::unique_ptr<DemoGateway> demo;
    if (isDemo) {
        demo = std::make_unique<DemoGateway>();
        session.setProxy(QNetworkProxy(QNetworkProxy::NoProxy)); // it is on this very machine
        window.setDemo(true);
        runDemo(demo.get(), &session, &window);
        window.show();
    } else {
        QObject::connect(&window, &MainWindow::appeared, &window, &MainWindow::askToSignIn);
        window.show();
    }
    // Takes a few ms, and nobody misses it before.
    QTimer::singleShot(followSystemMs, &session, [&session, &systemLooks] {
        followNetwork(&session);
        systemLooks.follow();
    });
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    const int code = run(argc, argv);
#ifdef Q_OS_WIN
    // Everything is closed by now. Windows would kill threads that are still on their way out, and MinGW's
    // runtime would then now and then wait for ever for a lock that one of them held.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
#endif
    return code;
}
