// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayaddress.h"

#include <QHostAddress>

#include <algorithm>

QUrl GatewayAddress::resource(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    // The path is ours and encoded already; TolerantMode would decode "%3B" in a query of agent ids.
    const qsizetype query = path.indexOf(u'?');
    url.setPath(u"/agentgateway/resource/" + path.left(query < 0 ? path.size() : query), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1), QUrl::StrictMode);
    return url;
}

QString GatewayAddress::text() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return port == defaultPort ? shown : shown + u':' + QString::number(port);
}

namespace
{

GatewayAddressResult problem(const QString &sentence)
{
    return {std::nullopt, sentence};
}

bool isIpv6(const QString &text)
{
    QHostAddress address;
    return address.setAddress(text) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

/// "8043" or "192.0.2" would pass as old short forms of IPv4, and lead somewhere else than the person meant.
bool isHalfAnIpv4(const QString &text)
{
    return consistsOf(text, u"0123456789.") && (text.count(u'.') != 3 || !QHostAddress().setAddress(text));
}

} // namespace

GatewayAddressResult GatewayAddressReader::read(const QString &text)
{
    QString input = text.trimmed();
    if (input.isEmpty())
        return problem(tr("Enter the gateway's address, for example ccgw.example.com."));
    if (input.size() > 300)
        return problem(tr("This address is too long. Enter only host and port."));

    const qsizetype scheme = input.indexOf(QLatin1StringView("://"));
    if (scheme >= 0) {
        if (input.left(scheme).compare(QLatin1StringView("https"), Qt::CaseInsensitive) != 0)
            return problem(tr("Only https:// is possible: the gateway is never asked without encryption. "
                              "Enter host and port alone."));
        input.remove(0, scheme + 3);
    }
    while (input.endsWith(u'/'))
        input.chop(1);
    if (input.contains(u'/') || input.contains(u'?') || input.contains(u'#'))
        return problem(tr("Enter only host and port, without a path."));
    if (input.contains(u'@'))
        return problem(
            tr("Enter only host and port; the agent ID and the password have fields of their own."));
    if (isIpv6(input))
        input = u'[' + input + u']';

    QString host = input;
    GatewayAddress address;
    const qsizetype bracket = input.indexOf(u']');
    const qsizetype colon = input.indexOf(u':', bracket < 0 ? 0 : bracket);
    if (colon >= 0) {
        host = input.left(colon);
        const QString port = input.mid(colon + 1);
        // toInt() alone would accept signs and blanks.
        address.port = consistsOf(port, u"0123456789") ? port.toInt() : 0;
        if (address.port < 1 || address.port > 65535)
            return problem(tr("The port must be a number from 1 to 65535, for example %1:%2.")
                               .arg(host.isEmpty() ? QStringLiteral("ccgw.example.com") : host)
                               .arg(GatewayAddress::defaultPort));
    }
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
        if (!isIpv6(host))
            return problem(tr("This is not a valid IPv6 address. Check how it is written."));
        address.host = host;
        return {address, {}};
    }

    // QUrl knows the rules for names: characters, lengths, IDN.
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host, QUrl::StrictMode);
    const QByteArray ascii = QUrl::toAce(url.host(), QUrl::IgnoreIDNWhitelist);
    const bool dotsOnlyInside = !host.startsWith(u'.') && !host.contains(QLatin1StringView(".."));
    if (host.isEmpty() || url.host().isEmpty() || !url.isValid() || !dotsOnlyInside || host.contains(u'_')
        || isHalfAnIpv4(host) || ascii.isEmpty())
        return problem(tr("This is not a valid host name or address. Check how it is written."));
    // url.host() is in Unicode for some top-level domains only. Here a person reads what a person typed.
    address.host = QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist);
    return {address, {}};
}
