// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/calllog.h"

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayresult.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(callLog, "floorwalker.calls", QtInfoMsg)
Q_LOGGING_CATEGORY(programLog, "floorwalker", QtInfoMsg)

namespace
{

constexpr int mostPathCharacters = 200;
constexpr int mostIdCharacters = 40;

QLatin1StringView verbName(CallSpec::Verb verb)
{
    switch (verb) {
    case CallSpec::Verb::Get:
        return "GET"_L1;
    case CallSpec::Verb::Put:
        return "PUT"_L1;
    case CallSpec::Verb::Post:
        return "POST"_L1;
    case CallSpec::Verb::Delete:
        return "DELETE"_L1;
    }
    return "?"_L1;
}

QLatin1StringView kindName(GatewayResult::Kind kind)
{
    switch (kind) {
    case GatewayResult::Kind::Accepted:
        return "accepted"_L1;
    case GatewayResult::Kind::Refused:
        return "refused"_L1;
    case GatewayResult::Kind::BadReply:
        return "bad-reply"_L1;
    case GatewayResult::Kind::TimedOut:
        return "timed-out"_L1;
    case GatewayResult::Kind::Cut:
        return "cut"_L1;
    case GatewayResult::Kind::Unreachable:
        return "unreachable"_L1;
    case GatewayResult::Kind::TlsRefused:
        return "tls-refused"_L1;
    case GatewayResult::Kind::Cancelled:
        return "cancelled"_L1;
    }
    return "?"_L1;
}

/// The path without its query: nobody promises what a query holds.
QString pathOf(const CallSpec &spec)
{
    QString path = spec.path.section(u'?', 0, 0).left(mostPathCharacters);
    std::replace_if(
        path.begin(), path.end(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; }, u'_');
    return path;
}

/// As the gateway's reference has them (0, 100-006). Anything else could be a secret that a gateway sent
/// back.
QString retcodeOf(const GatewayResult &result)
{
    static const QRegularExpression usual(u"\\A[0-9]{1,3}(-[0-9]{3}){0,2}\\z"_s);
    if (result.retcode.isEmpty())
        return u"-"_s;
    return usual.match(result.retcode).hasMatch() ? result.retcode : u"unusual"_s;
}

QString idOf(const GatewayResult &result)
{
    QString id = result.requestId.left(mostIdCharacters);
    id.removeIf([](QChar c) { return c.unicode() >= 0x7f || !(c.isLetterOrNumber() || c == u'-'); });
    return id.isEmpty() ? u"-"_s : id;
}

QString numberOrDash(qint64 number, bool given)
{
    return given ? QString::number(number) : u"-"_s;
}

} // namespace

namespace diagnostics
{

QString lineFor(const CallSpec &spec, const GatewayResult &result)
{
    QString line = idOf(result) + u' ' + verbName(spec.verb) + u' ' + pathOf(spec) + u" http="
        + numberOrDash(result.httpStatus, result.httpStatus > 0) + u" retcode=" + retcodeOf(result) + u" ms="
        + numberOrDash(result.elapsedMs, result.elapsedMs >= 0) + u' ' + kindName(result.kind);
    // QNetworkReply::NetworkError by number: its words may quote what came over the wire.
    if (result.networkError != 0)
        line += u" error=" + QString::number(result.networkError);
    return line;
}

void logCall(const CallSpec &spec, const GatewayResult &result)
{
    qCInfo(callLog).noquote() << lineFor(spec, result);
}

} // namespace diagnostics
