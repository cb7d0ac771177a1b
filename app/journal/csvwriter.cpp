// SPDX-License-Identifier: Apache-2.0
#include "app/journal/csvwriter.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    // The wide forms mean the same to a spreadsheet in an East Asian language.
    static constexpr std::array starts{u'=',  u'+',  u'-',  u'@',  u'\t', u'\r',
                                       u'\n', u'＝', u'＋', u'－', u'＠'};
    return std::find(starts.begin(), starts.end(), text.front().unicode()) != starts.end();
}

QString utc(qint64 ms)
{
    return ms < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString local(qint64 ms)
{
    return ms < 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString known(qint64 number)
{
    return number < 0 ? QString() : QString::number(number);
}

} // namespace

QString csv::cell(const QString &text)
{
    QString result = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool quoted = std::any_of(result.begin(), result.end(), [](QChar c) {
        // Semicolon and tab part cells too, in some countries' spreadsheets.
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    if (!quoted)
        return result;
    result.replace(u'"', u"\"\""_s);
    return u'"' + result + u'"';
}

QString csv::row(const QStringList &cells)
{
    QString result;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            result += u',';
        result += cell(cells.at(i));
    }
    return result + u"\r\n"_s;
}

QStringList csv::header()
{
    return {u"number"_s,       u"time_utc"_s,      u"time_local"_s,        u"order_id"_s,
            u"ordered_utc"_s,  u"ordered_local"_s, u"outcome"_s,           u"remark"_s,
            u"supervisor"_s,   u"os_user"_s,       u"computer"_s,          u"gateway"_s,
            u"agent"_s,        u"agent_name"_s,    u"session_start_utc"_s, u"session_start_local"_s,
            u"state_before"_s, u"method"_s,        u"cause_code"_s,        u"note"_s,
            u"request_id"_s,   u"retcode"_s,       u"message"_s,           u"elapsed_ms"_s,
            u"previous"_s,     u"hash"_s};
}

QStringList csv::cellsOf(const journalschema::Line &line)
{
    const JournalRecord &record = line.record;
    return {QString::number(line.number),
            utc(record.utcMs),
            local(record.utcMs),
            record.orderId,
            utc(record.madeUtcMs),
            local(record.madeUtcMs),
            record.outcome,
            record.remark,
            QString::number(record.supervisor),
            record.osUser,
            record.computer,
            record.gateway,
            QString::number(record.agent),
            record.agentName,
            utc(record.sessionStartMs),
            local(record.sessionStartMs),
            record.stateBefore,
            record.method,
            QString::number(record.causeCode),
            record.note,
            record.requestId,
            record.retcode,
            record.message,
            known(record.elapsedMs),
            line.previous,
            line.hash};
}
