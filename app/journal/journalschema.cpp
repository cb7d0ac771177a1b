// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalschema.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Column {
    const char *name;
    const char *type;
    QVariant (*value)(const JournalRecord &);
    void (*take)(JournalRecord &, const QVariant &);
};

template <auto member> constexpr Column text(const char *name)
{
    return {name, "TEXT", [](const JournalRecord &record) { return QVariant(record.*member); },
            [](JournalRecord &record, const QVariant &value) { record.*member = value.toString(); }};
}

template <auto member> constexpr Column number(const char *name)
{
    return {name, "INTEGER",
            [](const JournalRecord &record) { return QVariant::fromValue<qint64>(record.*member); },
            [](JournalRecord &record, const QVariant &value) {
                using Number = std::remove_reference_t<decltype(record.*member)>;
                record.*member = Number(value.toLongLong());
            }};
}

// Between number and previous. The order is part of what is hashed: it never changes.
constexpr std::array fields{
    number<&JournalRecord::utcMs>("utc_ms"),
    text<&JournalRecord::orderId>("order_id"),
    number<&JournalRecord::madeUtcMs>("made_utc_ms"),
    text<&JournalRecord::outcome>("outcome"),
    text<&JournalRecord::remark>("remark"),
    number<&JournalRecord::supervisor>("supervisor"),
    text<&JournalRecord::osUser>("os_user"),
    text<&JournalRecord::computer>("computer"),
    text<&JournalRecord::gateway>("gateway"),
    number<&JournalRecord::agent>("agent"),
    text<&JournalRecord::agentName>("agent_name"),
    number<&JournalRecord::sessionStartMs>("session_start_ms"),
    text<&JournalRecord::stateBefore>("state_before"),
    text<&JournalRecord::method>("method"),
    number<&JournalRecord::causeCode>("cause_code"),
    text<&JournalRecord::note>("note"),
    text<&JournalRecord::requestId>("request_id"),
    text<&JournalRecord::retcode>("retcode"),
    text<&JournalRecord::message>("message"),
    number<&JournalRecord::elapsedMs>("elapsed_ms"),
};

constexpr int mostCharacters = 4000; ///< of one text

QString storableText(const QString &text)
{
    QString kept = text.left(mostCharacters);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const char16_t c = kept.at(i).unicode();
        const bool isPair =
            QChar::isHighSurrogate(c) && i + 1 < kept.size() && kept.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (c == 0 || QChar::isSurrogate(c) || c == 0xFEFF || c >= 0xFFFE)
            kept[i] = QChar::ReplacementCharacter;
    }
    return kept;
}

} // namespace

QStringList journalschema::createStatements()
{
    QString create = u"CREATE TABLE records (number INTEGER PRIMARY KEY"_s;
    for (const Column &field : fields)
        create +=
            u", "_s + QLatin1StringView(field.name) + u' ' + QLatin1StringView(field.type) + u" NOT NULL"_s;
    create += u", previous TEXT NOT NULL, hash TEXT NOT NULL)"_s;
    return {
        create,
        u"CREATE INDEX records_agent ON records (agent)"_s,
        u"CREATE INDEX records_supervisor ON records (supervisor)"_s,
        u"CREATE INDEX records_utc_ms ON records (utc_ms)"_s,
        u"CREATE TRIGGER records_never_change BEFORE UPDATE ON records "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        u"CREATE TRIGGER records_never_go BEFORE DELETE ON records "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        // REPLACE asks no DELETE trigger; and a record goes nowhere but to the end.
        u"CREATE TRIGGER records_at_the_end BEFORE INSERT ON records "
        "WHEN NEW.number <= (SELECT max(number) FROM records) "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(version),
    };
}

QString journalschema::columns()
{
    QString names = u"number"_s;
    for (const Column &field : fields)
        names += u", "_s + QLatin1StringView(field.name);
    return names + u", previous, hash"_s;
}

QString journalschema::insertStatement()
{
    QString places = u"?"_s;
    for (size_t i = 0; i < fields.size() + 2; ++i)
        places += u", ?"_s;
    return u"INSERT INTO records ("_s + columns() + u") VALUES ("_s + places + u')';
}

void journalschema::bind(QSqlQuery &query, const Line &line)
{
    int place = 0;
    query.bindValue(place++, line.number);
    for (const Column &field : fields) {
        const QVariant value = field.value(line.record);
        // A null string would be NULL, which the table refuses; QVariant::isNull() does not tell.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(place++, isNullText ? QVariant(u""_s) : value);
    }
    query.bindValue(place++, line.previous);
    query.bindValue(place++, line.hash);
}

journalschema::Line journalschema::read(const QSqlQuery &query)
{
    Line line;
    int place = 0;
    line.number = query.value(place++).toLongLong();
    for (const Column &field : fields)
        field.take(line.record, query.value(place++));
    line.previous = query.value(place++).toString();
    line.hash = query.value(place++).toString();
    return line;
}

bool journalschema::isAsWritten(const QSqlQuery &query)
{
    JournalRecord record;
    int place = 0;
    if (query.value(place++).typeId() != QMetaType::LongLong)
        return false;
    for (const Column &field : fields) {
        const QVariant value = query.value(place++);
        field.take(record, value);
        const QVariant taken = field.value(record);
        if (value.isNull() || value.typeId() != taken.typeId() || value != taken)
            return false;
    }
    const auto isText = [&query](int at) {
        return !query.isNull(at) && query.value(at).typeId() == QMetaType::QString;
    };
    return isText(place) && isText(place + 1);
}

JournalRecord journalschema::storable(JournalRecord record)
{
    for (const Column &field : fields) {
        const QVariant value = field.value(record);
        if (value.typeId() == QMetaType::QString)
            field.take(record, storableText(value.toString()));
    }
    return record;
}

QString journalschema::firstPrevious()
{
    return QString(64, u'0');
}

QString journalschema::hashOf(const Line &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    };
    add(QByteArray::number(line.number));
    add(line.previous.toLatin1());
    for (const Column &field : fields)
        add(field.value(line.record).toString().toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString journalschema::fileName(qint64 utcMs)
{
    return u"journal-"_s + QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyy-MM"_s)
        + u".sqlite"_s;
}

QStringList journalschema::fileNames(const QString &folder)
{
    static const QRegularExpression form(u"^journal-\\d{4}-\\d{2}\\.sqlite$"_s);
    return QDir(folder).entryList({u"journal-*.sqlite"_s}, QDir::Files, QDir::Name).filter(form);
}
