// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfolder.h"

#include "app/journal/journalconnection.h"
#include "app/journal/journalrecovery.h"
#include "app/journal/journalstorage.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Problem;

namespace
{

constexpr std::array sideFiles{"", "-wal", "-shm", "-journal"};
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// The end of a file whose chain is broken, as far as it can be read.
void readDamagedEnd(const QString &path, JournalFile::End *end)
{
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    JournalConnection connection(path, JournalConnection::Mode::ReadOnly);
    if (connection.open())
        return;
    QSqlQuery query(connection.database());
    if (!query.exec(u"SELECT number, hash FROM records ORDER BY number DESC LIMIT 1"_s) || !query.next())
        return;
    const QString hash = query.value(1).toString();
    const qint64 number = query.value(0).toLongLong();
    if (number > 0)
        *end = {number, sha256.match(hash).hasMatch() ? hash : journalschema::firstPrevious()};
}

} // namespace

JournalFolder::JournalFolder(const JournalOptions &options) : m_options(options)
{
}

JournalFolder::~JournalFolder() = default;

void JournalFolder::close()
{
    m_file.reset();
}

qint64 JournalFolder::utcMs() const
{
    return m_options.utcMs ? m_options.utcMs() : QDateTime::currentMSecsSinceEpoch();
}

QString JournalFolder::pathOf(const QString &name) const
{
    return QDir(m_options.folder).filePath(name);
}

QStringList JournalFolder::paths() const
{
    QStringList paths;
    const QStringList names = journalschema::fileNames(m_options.folder);
    for (const QString &name : names)
        paths += pathOf(name);
    return paths;
}

Error JournalFolder::open()
{
    if (m_file)
        return {};
    if (Error error = takeFolder())
        return error;
    if (Error error = checkSpace())
        return error;
    return openNewest();
}

Error JournalFolder::takeFolder()
{
    if (m_lock)
        return {};
    const QDir folder(m_options.folder);
    if (!folder.exists()) {
        if (!QDir().mkpath(m_options.folder))
            return {Problem::NoFolder, m_options.folder};
        QFile::setPermissions(m_options.folder, ownerOnly);
    }
    auto lock = std::make_unique<QLockFile>(pathOf(u"journal.lock"_s));
    lock->setStaleLockTime(0); // age says nothing: a shift is long. Dead is who has no process
    if (!lock->tryLock(0)) {
        switch (lock->error()) {
        case QLockFile::LockFailedError:
            return {Problem::InUse, m_options.folder};
        case QLockFile::PermissionError:
            return {Problem::ReadOnly, m_options.folder};
        default: {
            const Error noSpace = checkSpace();
            return noSpace ? noSpace : Error{Problem::NoFolder, m_options.folder};
        }
        }
    }
    m_lock = std::move(lock);
    return {};
}

Error JournalFolder::openNewest()
{
    const QStringList names = journalschema::fileNames(m_options.folder);
    // Never an older month than the newest there is: the clock may have been set back.
    QString name = journalschema::fileName(utcMs());
    if (!names.isEmpty())
        name = std::max(name, names.last());
    JournalFile::End before = m_afterDamage;
    // The end of the file before counts where this one is new, or was made and never written to.
    const auto previous = std::lower_bound(names.begin(), names.end(), name);
    if (!m_isAfterDamage && previous != names.begin()) {
        const QString path = pathOf(*std::prev(previous));
        if (Error error = JournalFile::readEnd(path, &before))
            return failed(path, error);
    }
    return openFile(name, before);
}

Error JournalFolder::openFile(const QString &name, const JournalFile::End &before)
{
    auto file = std::make_unique<JournalFile>(pathOf(name), m_options.mostPages);
    Error error = file->open(before);
    if (!error)
        error = file->tryToWrite();
    if (error)
        return failed(file->path(), error);
    m_file = std::move(file);
    m_isRemovalDue = true;
    return {};
}

Error JournalFolder::failed(const QString &path, const Error &error)
{
    m_file.reset();
    if (error.problem == Problem::Damaged)
        m_damagedPath = path;
    return {error.problem, QString(path + u": "_s + error.detail)};
}

Error JournalFolder::append(const std::vector<JournalRecord> &records,
                            std::vector<journalschema::Line> *written)
{
    const QString name = journalschema::fileName(utcMs());
    if (pathOf(name) > m_file->path()) {
        const JournalFile::End end = m_file->end();
        m_file.reset();
        if (Error error = openFile(name, end))
            return error;
    }
    if (Error error = m_file->append(records, written))
        return failed(m_file->path(), error);
    m_isAfterDamage = false;
    m_unfinishedInDamaged.clear();
    return {};
}

std::vector<JournalRecord> JournalFolder::unfinished() const
{
    return m_isAfterDamage ? m_unfinishedInDamaged : journalrecovery::unfinished(paths());
}

Error JournalFolder::checkSpace() const
{
    const qint64 bytes = m_options.bytesAvailable ? m_options.bytesAvailable()
                                                  : journalstorage::bytesAvailable(m_options.folder);
    if (bytes >= 0 && bytes < journalstorage::leastBytes)
        return {Problem::DiskFull, m_options.folder};
    return {};
}

QStringList JournalFolder::removeOld()
{
    if (!m_isRemovalDue)
        return {};
    m_isRemovalDue = false;
    const QStringList names = journalschema::fileNames(m_options.folder);
    if (names.size() < 2)
        return {};
    // Counted from the month after the last but one file when the clock is later than that: a clock that is
    // wrong by years for one day must not cost the whole journal.
    const auto monthOf = [](const QString &name) { return QDate::fromString(name.mid(8, 7), u"yyyy-MM"_s); };
    const QDate today = QDateTime::fromMSecsSinceEpoch(utcMs(), Qt::UTC).date();
    const QDate from = std::min(today, monthOf(names.at(names.size() - 2)).addMonths(1));
    const QString oldest =
        u"journal-"_s + from.addMonths(-std::clamp(m_options.keepMonths, 1, 1200)).toString(u"yyyy-MM"_s);

    QStringList removed;
    const QStringList all =
        QDir(m_options.folder)
            .entryList({u"journal-*.sqlite"_s, u"journal-*.sqlite.damaged-*"_s}, QDir::Files, QDir::Name);
    for (const QString &name : all) {
        if (name.left(oldest.size()) >= oldest || name == names.last() || !monthOf(name).isValid())
            continue;
        bool isGone = true;
        for (const char *suffix : sideFiles) {
            const QString path = pathOf(name) + QLatin1StringView(suffix);
            isGone = isGone && (!QFile::exists(path) || QFile::remove(path));
        }
        if (isGone && !name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s))
            removed += name;
    }
    return removed;
}

Error JournalFolder::setDamagedAside()
{
    if (m_damagedPath.isEmpty())
        return {};
    // What it says of open orders and of its end is taken along as far as it can be read; where nothing can,
    // the chain goes on behind the file before it.
    m_unfinishedInDamaged = journalrecovery::unfinished(paths());
    JournalFile::End end;
    const QStringList all = paths();
    for (const QString &path : all) {
        if (path <= m_damagedPath)
            readDamagedEnd(path, &end);
    }
    m_afterDamage = end;
    m_isAfterDamage = true;
    m_file.reset();

    const QString aside = m_damagedPath + u".damaged-"_s
        + QDateTime::fromMSecsSinceEpoch(utcMs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss"_s);
    for (const char *suffix : sideFiles) {
        const QLatin1StringView side(suffix);
        if (QFile::exists(m_damagedPath + side) && !QFile::rename(m_damagedPath + side, aside + side))
            return {Problem::ReadOnly, m_damagedPath};
    }
    m_damagedPath.clear();
    return {};
}
