// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policy.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCharacters = 300;
constexpr int mostProblems = 50;

void report(QStringList &problems, const QString &key, const QString &value)
{
    if (problems.size() < mostProblems)
        problems.append(key.left(mostCharacters) + u'=' + value.left(mostCharacters));
}

std::optional<QString> gatewayFrom(const QString &text)
{
    return text;
}

std::optional<QString> caFileFrom(const QString &text)
{
    if (text.compare("system"_L1, Qt::CaseInsensitive) == 0)
        return QString();
    // A relative path would depend on where the program was started from, which is the person's choice.
    return QFileInfo(text).isAbsolute() ? std::optional<QString>(text) : std::nullopt;
}

std::optional<SignOutMethod> methodFrom(const QString &text)
{
    return signOutMethodFromKey(text);
}

std::optional<bool> truthFrom(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"true" || word == u"1" || word == u"yes")
        return true;
    if (word == u"false" || word == u"0" || word == u"no")
        return false;
    return std::nullopt;
}

template <int least, int most> std::optional<int> numberFrom(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional<int>(number) : std::nullopt;
}

/// Takes the keys of the sources one by one; what nobody asked for in the end is a misspelt key.
class Reader
{
public:
    Reader(const QList<const QSettings *> &sources, QStringList &problems)
        : m_sources(sources), m_problems(problems)
    {
    }

    template <typename Value>
    std::optional<Value> take(const QString &key, std::optional<Value> (*from)(const QString &),
                              std::optional<Value> strict = std::nullopt)
    {
        m_known.append(key);
        for (const QSettings *source : m_sources) {
            const QVariant stored = source->value(key);
            if (!stored.isValid())
                continue;
            const bool isList = stored.typeId() == QMetaType::QStringList; // an unquoted comma
            const QString text = isList ? stored.toStringList().join(u", ") : stored.toString().trimmed();
            if (text.isEmpty() && !isList)
                continue; // a key without a value lays nothing down
            const bool readable = !isList && text.size() <= mostCharacters;
            if (std::optional<Value> value = readable ? from(text) : std::nullopt)
                return value;
            report(m_problems, key, text);
            if (strict)
                return strict;
        }
        return std::nullopt;
    }

    void reportOtherKeys()
    {
        for (const QSettings *source : m_sources) {
            const QStringList keys = source->allKeys();
            for (const QString &key : keys) {
                const bool isDefaultValue =
                    key == u"." || key == u"Default"; // every key of the registry has one
                // The registry's keys have no case.
                if (!isDefaultValue && !m_known.contains(key, sensitivity()))
                    report(m_problems, key, source->value(key).toString());
            }
        }
    }

private:
    static Qt::CaseSensitivity sensitivity()
    {
#ifdef Q_OS_WIN
        return Qt::CaseInsensitive;
#else
        return Qt::CaseSensitive;
#endif
    }

    const QList<const QSettings *> &m_sources;
    QStringList &m_problems;
    QStringList m_known;
};

} // namespace

Policy Policy::read(const QList<const QSettings *> &sources)
{
    Policy policy;
    Reader reader(sources, policy.problems);
    policy.gateway = reader.take(u"Gateway"_s, gatewayFrom);
    policy.caFile = reader.take(u"CAFile"_s, caFileFrom, std::optional<QString>(QString()));
    policy.method = reader.take(u"SignOutMethod"_s, methodFrom);
    policy.mayAcceptCertificates =
        reader.take(u"AcceptCertificates"_s, truthFrom, std::optional<bool>(false));
    constexpr auto seconds = numberFrom<Profile::refreshLeast, Profile::refreshMost>;
    policy.refreshMinimum = reader.take(u"RefreshMinimum"_s, seconds);
    policy.refreshMaximum = reader.take(u"RefreshMaximum"_s, seconds);
    policy.causeCodeRequired = reader.take(u"CauseCodeRequired"_s, truthFrom);
    policy.noteRequired = reader.take(u"NoteRequired"_s, truthFrom);
    policy.journalKeepMonths =
        reader.take(u"JournalKeepMonths"_s, numberFrom<Policy::keepLeast, Policy::keepMost>);
    policy.journalCopy = reader.take(u"JournalCopy"_s, truthFrom);
    policy.signOutsAtOnce = reader.take(u"SignOutsAtOnce"_s, numberFrom<1, Policy::atOnceMost>);
    reader.reportOtherKeys();

    if (policy.refreshMinimum && policy.refreshMaximum && *policy.refreshMaximum < *policy.refreshMinimum) {
        report(policy.problems, u"RefreshMaximum"_s, QString::number(*policy.refreshMaximum));
        policy.refreshMaximum.reset();
    }
    return policy;
}

Policy Policy::ofFiles(const QStringList &fileNames)
{
    const QString section = u"Policy"_s;
    std::vector<std::unique_ptr<QSettings>> files;
    QList<const QSettings *> sources;
    QStringList problems;
    for (const QString &fileName : fileNames) {
        if (!QFileInfo::exists(fileName))
            continue;
        auto file = std::make_unique<QSettings>(fileName, QSettings::IniFormat);
        const QStringList keys = file->allKeys();
        // After the keys: only reading them finds damage.
        if (file->status() != QSettings::NoError || !QFileInfo(fileName).isReadable())
            report(problems, fileName, u"cannot be read whole"_s);
        for (const QString &key : keys) {
            if (!key.startsWith(section + u'/'))
                report(problems, u"outside [Policy]: " + key, file->value(key).toString());
        }
        file->beginGroup(section);
        sources.append(file.get());
        files.push_back(std::move(file));
    }
    Policy policy = read(sources);
    policy.problems = problems + policy.problems;
    return policy;
}

#ifdef Q_OS_WIN
Policy Policy::ofRegistry(const QStringList &keys)
{
    std::vector<std::unique_ptr<QSettings>> opened;
    QList<const QSettings *> sources;
    for (const QString &key : keys) {
        opened.push_back(std::make_unique<QSettings>(key, QSettings::NativeFormat));
        sources.append(opened.back().get());
    }
    return read(sources);
}
#endif

Policy Policy::ofMachine()
{
#ifdef Q_OS_WIN
    // Group policy first, then what the installer was given.
    return ofRegistry({u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Floorwalker"_s,
                       u"HKEY_LOCAL_MACHINE\\Software\\Floorwalker\\Policy"_s});
#else
    QStringList folders{u"/etc/xdg"_s};
    folders += qEnvironmentVariable("XDG_CONFIG_DIRS").split(u':', Qt::SkipEmptyParts);
    folders.removeDuplicates();
    QStringList files;
    for (const QString &folder : std::as_const(folders)) {
        if (QDir::isAbsolutePath(folder)) // relative ones are void (XDG Base Directory Specification)
            files.append(QDir(folder).filePath(u"Floorwalker/policy.ini"_s));
    }
    return ofFiles(files);
#endif
}

Profile Policy::applied(Profile profile) const
{
    if (gateway) {
        // It was accepted for another gateway.
        if (profile.gateway.compare(*gateway, Qt::CaseInsensitive) != 0)
            profile.acceptedCertificate.clear();
        profile.gateway = *gateway;
    }
    if (caFile)
        profile.caFile = *caFile;
    if (!certificatesMayBeAccepted())
        profile.acceptedCertificate.clear();
    profile.method = method.value_or(profile.method);
    profile.refreshSeconds =
        std::clamp(profile.refreshSeconds, refreshMinimum.value_or(Profile::refreshLeast),
                   refreshMaximum.value_or(Profile::refreshMost));
    return profile;
}
