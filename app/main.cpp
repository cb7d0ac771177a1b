// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/gateway/demogateway.h"
#include "app/gateway/gatewaysession.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/style.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace
{

const QString demoOption = QStringLiteral("demo");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Watch a contact-centre floor and sign agents out."));
    parser.addOption(
        {demoOption, QCoreApplication::translate("main", "Try the program on a simulated gateway.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// --help and --version answer without a display. True: something was asked for that needs no window.
bool needsNoWindow(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version"
            || text == "-v";
    });
}

void runDemo(DemoGateway *demo, GatewaySession *session, MainWindow *window)
{
    QObject::connect(demo, &DemoGateway::ready, session, [demo, session] {
        session->signIn(demo->address(), demo->trust(), DemoGateway::credentials());
    });
    QObject::connect(demo, &DemoGateway::failed, window, &MainWindow::showProblem);
    demo->start();
}

} // namespace

/// English has a file too: it holds the plurals.
// Not in the namespace: Q_INIT_RESOURCE declares a function of the global one.
static void installTranslation(QCoreApplication &application, QTranslator &translator)
{
    Q_INIT_RESOURCE(translations);
    const QString folder = QStringLiteral(":/i18n");
    if (translator.load(QLocale(), QStringLiteral("floorwalker"), QStringLiteral("_"), folder)
        || translator.load(QStringLiteral("floorwalker_en"), folder))
        application.installTranslator(&translator);
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Floorwalker"));
    QCoreApplication::setOrganizationName(QStringLiteral("Floorwalker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORWALKER_VERSION));

    QCommandLineParser parser;
    if (needsNoWindow(argc, argv)) {
        const QCoreApplication application(argc, argv);
        describe(parser);
        parser.process(application); // answers and ends the program
        return 0;
    }

    const QApplication application(argc, argv);
    describe(parser);
    parser.process(application);
    QTranslator translator;
    installTranslation(*qApp, translator);
    applyStyle(*qApp);

    QSettings settings;
    SystemClock clock;
    GatewaySession session(&clock);
    AgentStore store(&clock);
    AgentFeed feed(&session, &store);
    SignOutQueue queue(&session, &store, &feed);
    MainWindow window({&session, &store, &feed, &queue, &clock, &settings});

    std::unique_ptr<DemoGateway> demo;
    if (parser.isSet(demoOption)) {
        demo = std::make_unique<DemoGateway>();
        window.setDemo(true);
        runDemo(demo.get(), &session, &window);
        window.show();
    } else {
        window.show();
        window.askToSignIn();
    }
    return QApplication::exec();
}
