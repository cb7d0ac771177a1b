// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalcopy.h"

#include <QDateTime>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <syslog.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostTextBytes = 120; ///< of one field

/// Between quotes, so that no field can look like another one: no control characters, no reversed writing.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = "\"";
    const auto points = text.toUcs4();
    for (const uint point : points) {
        QByteArray next;
        switch (QChar::category(char32_t(point))) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            next = "\\u" + QByteArray::number(point, 16).rightJustified(4, '0');
            break;
        default:
            if (point == '"' || point == '\\')
                next = "\\";
            next += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        }
        if (bytes.size() + next.size() > mostTextBytes)
            return bytes + "...\"";
        bytes += next;
    }
    return bytes + '"';
}

void writeToSystem(const QByteArray &text)
{
#ifdef Q_OS_WIN
    static const HANDLE source = RegisterEventSourceW(nullptr, L"Floorwalker");
    if (!source)
        return;
    const QString wide = QString::fromUtf8(text);
    const wchar_t *strings[] = {reinterpret_cast<const wchar_t *>(wide.utf16())};
    ReportEventW(source, EVENTLOG_INFORMATION_TYPE, 0, 1, nullptr, 1, 0, strings, nullptr);
#else
    // LOG_USER and the name are given each time or once: nothing else in the program uses syslog.
    static const bool isOpen = [] {
        openlog("floorwalker", LOG_PID, LOG_USER);
        return true;
    }();
    Q_UNUSED(isOpen)
    syslog(LOG_USER | LOG_NOTICE, "%s", text.constData());
#endif
}

} // namespace

JournalCopy::JournalCopy(const JournalOptions &options)
{
    if (options.copyToSystemLog)
        m_sink = options.systemLog ? options.systemLog : writeToSystem;
}

void JournalCopy::write(const journalschema::Line &line) const
{
    if (m_sink)
        m_sink(format(line));
}

QByteArray JournalCopy::format(const journalschema::Line &line)
{
    const JournalRecord &record = line.record;
    QByteArray text = "journal " + QByteArray::number(line.number) + ' ' + line.hash.toLatin1() + ' '
        + QDateTime::fromMSecsSinceEpoch(record.utcMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() + ' '
        + quoted(record.outcome);
    const auto add = [&text](const char *name, const QByteArray &value) {
        // Whole fields or none of them.
        const QByteArray next = QByteArray(" ") + name + '=' + value;
        if (text.size() + next.size() <= mostBytes)
            text += next;
    };
    const auto addText = [&add](const char *name, const QString &value) {
        if (!value.isEmpty())
            add(name, quoted(value));
    };
    const auto addNumber = [&add](const char *name, qint64 value) {
        if (value > 0)
            add(name, QByteArray::number(value));
    };
    addText("remark", record.remark);
    addText("order", record.orderId);
    addNumber("supervisor", record.supervisor);
    addNumber("agent", record.agent);
    addNumber("cause", record.causeCode);
    addText("method", record.method);
    addText("retcode", record.retcode);
    addText("request", record.requestId);
    addText("user", record.osUser);
    addText("computer", record.computer);
    addText("gateway", record.gateway);
    addText("note", record.note);
    return text;
}
