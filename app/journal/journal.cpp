// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/journal/journalschema.h"
#include "app/journal/journalwriter.h"

#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <array>
#else
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestCloseMs = 5000;

QString currentUser()
{
    // Of the system rather than of the environment, which anyone can set for himself.
#ifdef Q_OS_WIN
    constexpr int mostCharacters = 256; // UNLEN, which needs one more header
    std::array<wchar_t, mostCharacters + 1> name{};
    DWORD size = DWORD(name.size());
    if (GetUserNameW(name.data(), &size))
        return QString::fromWCharArray(name.data());
    return qEnvironmentVariable("USERNAME");
#else
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER");
#endif
}

} // namespace

QString Journal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal";
}

Journal::Journal(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_thread(new QThread),
      m_osUser(currentUser()),
      m_computer(QSysInfo::machineHostName())
{
    qRegisterMetaType<journal::Error>();
    qRegisterMetaType<std::vector<JournalRecord>>();
    m_writer = new JournalWriter(m_options, m_osUser, m_computer);
    m_writer->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &JournalWriter::written, this, &Journal::onWritten);
    connect(m_writer, &JournalWriter::reported, this, &Journal::onReported);
    connect(m_writer, &JournalWriter::unfinishedFound, this, &Journal::unfinishedFound);
    m_thread->setObjectName(u"journal"_s);
    m_thread->start();
}

Journal::~Journal()
{
    m_writer->disconnect(this);
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] {
        writer->close();
        writer->thread()->quit();
    });
    // A disk that hangs must not keep the program: then thread and writer are left to its end.
    if (m_thread->wait(longestCloseMs))
        delete m_thread;
}

void Journal::open()
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->open(); });
}

quint64 Journal::append(std::vector<JournalRecord> records, bool urgent)
{
    for (JournalRecord &record : records) {
        record.osUser = m_osUser;
        record.computer = m_computer;
        record = journalschema::storable(std::move(record));
    }
    m_pendingCount += int(records.size());
    const quint64 ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, ticket, records = std::move(records), urgent] {
        writer->add(ticket, records, urgent);
    });
    return ticket;
}

void Journal::tryAgain()
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->tryAgain(); });
}

void Journal::setDamagedAside()
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->setDamagedAside(); });
}

void Journal::onWritten(quint64 upTo, int count)
{
    m_recordedUpTo = upTo;
    m_pendingCount -= count;
    Q_EMIT recorded(upTo);
}

void Journal::onReported(const journal::Error &error)
{
    setState(error ? State::Failed : State::Ready, error);
}

void Journal::setState(State state, const journal::Error &error)
{
    m_state = state;
    m_problem = error.problem;
    m_problemDetail = error.detail;
    Q_EMIT stateChanged();
}
