// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/diagnosticsreport.h"

#include "app/diagnostics/logfile.h"
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gatewaysession.h"
#include "app/settings/policy.h"

#include <QDir>
#include <QLocale>
#include <QMetaEnum>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace
{

constexpr int logLines = 200;

/// A report is sent to others: the person's name in the path of his home is none of their business.
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString sessionLine(const GatewaySession &session)
{
    const char *state = QMetaEnum::fromType<GatewaySession::State>().valueToKey(int(session.state()));
    QString line = QString::fromLatin1(state);
    if (session.self().isValid())
        line += u", agent " + session.self().text();
    return line;
}

} // namespace

namespace diagnostics
{

QString report(const GatewaySession &session, const Policy &policy, const LogFile &log)
{
    QStringList lines;
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        lines.append(name + u": " + (value.isEmpty() ? u"-"_s : value));
    };
    const GatewayConnection *connection = session.connection();

    add("Floorwalker"_L1, QStringLiteral(FLOORWALKER_VERSION));
    add("Qt"_L1, QLatin1StringView(qVersion()) + u", built with " + QLatin1StringView(QT_VERSION_STR));
    add("TLS"_L1, QSslSocket::activeBackend() + u", " + QSslSocket::sslLibraryVersionString());
    add("System"_L1,
        QSysInfo::prettyProductName() + u", " + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()
            + u", " + QSysInfo::currentCpuArchitecture());
    add("Language"_L1, QLocale().name());
    add("Gateway"_L1, connection ? connection->address().text() : QString());
    add("Session"_L1, sessionLine(session));
    for (const QString &problem : policy.problems)
        add("Policy not understood"_L1, problem.simplified());
    add("Log"_L1,
        withoutHome(log.folder()) + (log.problem().isEmpty() ? QString() : u" (cannot be written)"_s));
    lines.append(QString());
    lines += log.lastLines(logLines);
    return lines.join(u'\n') + u'\n';
}

} // namespace diagnostics
