// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QMutex handlerMutex; ///< guards both below
LogFile *handlerLog = nullptr;
QtMessageHandler previousHandler = nullptr;
/// What the log's own work makes Qt say must not come back into it.
thread_local bool logAtWork = false;

class AtWork
{
public:
    AtWork() : m_before(logAtWork) { logAtWork = true; }
    ~AtWork() { logAtWork = m_before; }
    AtWork(const AtWork &) = delete;
    AtWork &operator=(const AtWork &) = delete;

private:
    const bool m_before;
};

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "?"_L1;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (logAtWork)
        return;
    const AtWork atWork;
    QtMessageHandler previous = nullptr;
    {
        const QMutexLocker lock(&handlerMutex);
        previous = previousHandler;
        if (handlerLog)
            handlerLog->write(levelName(type) + u' ' + QLatin1StringView(context.category) + u": " + message);
    }
    if (previous)
        previous(type, context, message);
}

QString withoutSecrets(const QString &entry)
{
    // The gateway's names for them, and HTTP's. To the end of the entry: where a secret ends cannot be told.
    static const QRegularExpression name(
        u"\\b(set-guid|guid|jsessionid|password|phonenum|set-cookie|cookie|(proxy-)?authorization)\\b[\"']?\\s*[:=,]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(entry);
    return match.hasMatch() ? entry.left(match.capturedEnd()) + u" (left out)" : entry;
}

/// One line, and one that reads as it is: no line breaks, no terminal codes, no reversed writing.
QString escaped(const QString &entry)
{
    QString line;
    line.reserve(entry.size());
    for (const QChar c : entry) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            line += u"\\u" + QString::number(c.unicode(), 16).rightJustified(4, u'0');
            break;
        default:
            line += c;
        }
    }
    return line;
}

} // namespace

LogFile::LogFile(const QString &folder) : m_folder(folder)
{
    const AtWork atWork;
    const QMutexLocker lock(&m_mutex);
    open();
}

LogFile::~LogFile()
{
    bool installed = false;
    {
        const QMutexLocker lock(&handlerMutex);
        installed = handlerLog == this;
    }
    if (installed)
        installAsMessageHandler(nullptr);
}

QString LogFile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log";
}

QString LogFile::fileName(int number) const
{
    const QString name = number == 0 ? u"floorwalker.log"_s : u"floorwalker.%1.log"_s.arg(number);
    return QDir(m_folder).filePath(name);
}

QString LogFile::problem() const
{
    const QMutexLocker lock(&m_mutex);
    return m_problem;
}

bool LogFile::open()
{
    if (m_file.isOpen())
        return true;
    m_file.setFileName(fileName(0));
    // Unbuffered: the last line before a crash is the one that is wanted. It names agents, so it is for its
    // owner alone.
    const bool opened = QDir().mkpath(m_folder)
        && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_problem = opened ? QString() : tr("The log cannot be written in the folder %1.").arg(m_folder);
    return opened;
}

void LogFile::write(const QString &entry)
{
    QString text = entry.left(mostCharacters);
    if (text.size() < entry.size())
        text += u'…';
    const QByteArray line = (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
                             + escaped(withoutSecrets(text)) + u'\n')
                                .toUtf8();

    const AtWork atWork;
    const QMutexLocker lock(&m_mutex);
    if (!open())
        return;
    if (m_file.size() + line.size() > fileBytes)
        rotate();
    if (!open())
        return;
    m_problem = m_file.write(line) == line.size()
        ? QString()
        : tr("The log cannot be written in the folder %1.").arg(m_folder);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(fileName(fileCount - 1));
    for (int number = fileCount - 1; number > 0; --number)
        QFile::rename(fileName(number - 1), fileName(number));
    // Still there where it could not be renamed (another program holds it open). To lose lines is better than
    // to fill the disk.
    if (QFile::exists(fileName(0)) && !QFile::remove(fileName(0)))
        QFile::resize(fileName(0), 0);
}

QStringList LogFile::lastLines(int count) const
{
    const AtWork atWork;
    const QMutexLocker lock(&m_mutex);
    QStringList lines;
    for (int number = 0; number < fileCount && lines.size() < count; ++number) {
        QFile file(fileName(number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        file.seek(std::max<qint64>(0, file.size() - fileBytes)); // whoever made it larger
        QStringList older = QString::fromUtf8(file.read(fileBytes)).split(u'\n', Qt::SkipEmptyParts);
        lines = older + lines;
    }
    return lines.size() > count ? lines.last(std::max(0, count)) : lines;
}

void LogFile::installAsMessageHandler(LogFile *log)
{
    const QMutexLocker lock(&handlerMutex);
    const bool wasInstalled = handlerLog != nullptr;
    handlerLog = log;
    if (log && !wasInstalled) {
        previousHandler = qInstallMessageHandler(handleMessage);
    } else if (!log && wasInstalled) {
        qInstallMessageHandler(previousHandler);
        previousHandler = nullptr;
    }
}
