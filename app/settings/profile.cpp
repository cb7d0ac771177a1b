// SPDX-License-Identifier: Apache-2.0
#include "app/settings/profile.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView groupName("profiles");
constexpr QLatin1StringView defaultKey("defaultProfile");
/// Of the profile that is there before anything is stored, and of the one made from older settings.
constexpr QLatin1StringView firstId("first");
constexpr int mostIdCharacters = 64;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// Ids name groups in a file that anybody may have edited, and "a/b" would reach into another group.
bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= mostIdCharacters && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

QString keyOf(const QString &id, QLatin1StringView key)
{
    return groupName + u'/' + id + u'/' + key;
}

QString cleaned(QString text)
{
    text.truncate(ProfileStore::mostCharacters);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.trimmed();
}

/// Lower-case hex of 32 bytes, or nothing.
QString fingerprint(const QString &text)
{
    const QString hex = text.toLower();
    const bool isHex = std::all_of(hex.begin(), hex.end(),
                                   [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); });
    return hex.size() == 64 && isHex ? hex : QString();
}

int inRange(const QString &text, int least, int most, int otherwise)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? number : otherwise;
}

struct MethodKey {
    SignOutMethod method;
    QLatin1StringView key;
};
constexpr std::array<MethodKey, 3> methodKeys{{
    {SignOutMethod::Automatic, QLatin1StringView("automatic")},
    {SignOutMethod::ForceSignOut, QLatin1StringView("forcelogout")},
    {SignOutMethod::Inspector, QLatin1StringView("inspector")},
}};

QString proxyKey(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        break;
    case ProxyChoice::Kind::None:
        return u"none"_s;
    case ProxyChoice::Kind::Given:
        return u"given"_s;
    }
    return u"system"_s;
}

/// A proxy that cannot be used is none: the system's choice takes its place.
ProxyChoice proxyFrom(const QString &kind, const QString &host, const QString &port)
{
    if (kind == u"none")
        return {ProxyChoice::Kind::None, {}, 0};
    const int number = inRange(port, 1, 65535, 0);
    if (kind == u"given" && !host.isEmpty() && number > 0)
        return {ProxyChoice::Kind::Given, host, number};
    return {};
}

} // namespace

QString signOutMethodKey(SignOutMethod method)
{
    const auto *found = std::find_if(methodKeys.begin(), methodKeys.end(),
                                     [method](const MethodKey &row) { return row.method == method; });
    return found == methodKeys.end() ? QString(methodKeys.front().key) : QString(found->key);
}

std::optional<SignOutMethod> signOutMethodFromKey(QStringView key)
{
    for (const MethodKey &row : methodKeys) {
        if (key.trimmed().compare(row.key, Qt::CaseInsensitive) == 0)
            return row.method;
    }
    return std::nullopt;
}

QString Profile::displayName() const
{
    if (!name.isEmpty())
        return name;
    //: Name of a gateway's settings as long as no name and no address was typed
    return gateway.isEmpty() ? Text::tr("New gateway") : gateway;
}

ProfileStore::ProfileStore(QSettings *settings) : m_settings(settings)
{
    migrate();
}

QStringList ProfileStore::ids() const
{
    m_settings->beginGroup(groupName);
    QStringList ids = m_settings->childGroups();
    m_settings->endGroup();
    ids.removeIf([](const QString &id) { return !isId(id); });
    ids.sort();
    if (ids.size() > mostProfiles)
        ids.resize(mostProfiles);
    return ids;
}

Profile ProfileStore::read(const QString &id) const
{
    // A value of another type, such as a list, has no text and counts as absent.
    const auto text = [&](const char *key) {
        return cleaned(m_settings->value(keyOf(id, QLatin1StringView(key))).toString());
    };
    Profile profile;
    profile.id = id;
    profile.name = text("name");
    profile.gateway = text("gateway");
    profile.agentId = text("agentId");
    profile.phone = text("phone");
    profile.caFile = text("caFile");
    profile.acceptedCertificate = fingerprint(text("acceptedCertificate"));
    profile.proxy = proxyFrom(text("proxy"), text("proxyHost"), text("proxyPort"));
    profile.method = signOutMethodFromKey(text("signOutMethod")).value_or(SignOutMethod::Automatic);
    profile.refreshSeconds = inRange(text("refreshSeconds"), Profile::refreshLeast, Profile::refreshMost,
                                     Profile().refreshSeconds);
    return profile;
}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> profiles;
    for (const QString &id : ids())
        profiles.append(read(id));
    if (profiles.isEmpty()) {
        Profile empty;
        empty.id = firstId;
        profiles.append(empty);
    }
    std::stable_sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        return a.displayName().localeAwareCompare(b.displayName()) < 0;
    });
    return profiles;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    const QList<Profile> all = profiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Profile &p) { return p.id == id; });
    return found == all.end() ? std::nullopt : std::optional<Profile>(*found);
}

Profile ProfileStore::defaultProfile() const
{
    const std::optional<Profile> chosen = find(m_settings->value(defaultKey).toString());
    return chosen ? *chosen : profiles().constFirst();
}

void ProfileStore::setDefault(const QString &id)
{
    if (!find(id))
        return;
    m_settings->setValue(defaultKey, id);
    m_settings->sync();
}

bool ProfileStore::save(const Profile &profile)
{
    const QStringList known = ids();
    if (!isId(profile.id) || (!known.contains(profile.id) && known.size() >= mostProfiles))
        return false;
    const auto put = [&](const char *key, const QString &text) {
        m_settings->setValue(keyOf(profile.id, QLatin1StringView(key)), cleaned(text));
    };
    put("name", profile.name);
    put("gateway", profile.gateway);
    put("agentId", profile.agentId);
    put("phone", profile.phone);
    put("caFile", profile.caFile);
    put("acceptedCertificate", fingerprint(profile.acceptedCertificate));
    put("proxy", proxyKey(profile.proxy.kind));
    put("proxyHost", profile.proxy.host);
    put("proxyPort", QString::number(profile.proxy.port));
    put("signOutMethod", signOutMethodKey(profile.method));
    put("refreshSeconds",
        QString::number(std::clamp(profile.refreshSeconds, Profile::refreshLeast, Profile::refreshMost)));
    // Now, not when the event loop has time: what a person has accepted must survive a crash.
    m_settings->sync();
    return true;
}

bool ProfileStore::remove(const QString &id)
{
    const QStringList known = ids();
    if (known.size() < 2 || !known.contains(id))
        return false;
    m_settings->remove(groupName + u'/' + id);
    m_settings->remove(layoutGroup(id));
    if (m_settings->value(defaultKey).toString() == id)
        m_settings->remove(defaultKey);
    m_settings->sync();
    return !ids().contains(id); // it stays where the settings cannot be written
}

QString ProfileStore::layoutGroup(const QString &id)
{
    return u"layouts/"_s + id;
}

Profile ProfileStore::newProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

/// Versions before profiles remembered one sign-in. Moved, so that it happens once.
void ProfileStore::migrate()
{
    const QString oldGroup = u"signIn"_s;
    const auto old = [&](const char *key) {
        return m_settings->value(oldGroup + u'/' + QLatin1StringView(key)).toString();
    };
    if (!ids().isEmpty() || old("gateway").isEmpty())
        return;
    Profile profile;
    profile.id = firstId;
    profile.gateway = old("gateway");
    profile.agentId = old("agentId");
    profile.phone = old("phone");
    profile.caFile = old("caFile");
    if (save(profile))
        m_settings->remove(oldGroup);
}
