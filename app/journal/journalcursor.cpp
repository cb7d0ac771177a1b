// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalcursor.h"

#include "app/agents/searchwords.h"
#include "app/journal/journalconnection.h"

#include <QDir>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

using journalschema::Line;

namespace
{

// One statement looks at so many numbers at most. Qt's SQL has no way to interrupt one.
constexpr qint64 numbersAStep = 20000;
// More different names than that are forgotten and judged anew.
constexpr qsizetype mostVerdicts = 50000;
constexpr qsizetype longestText = 100;

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// For LIKE … ESCAPE '\'.
QString likePattern(QString word)
{
    for (const char16_t special : {u'\\', u'%', u'_'})
        word.replace(QChar(special), QString(u'\\') + QChar(special));
    return u'%' + word + u'%';
}

QStringList wantedOutcomes(const JournalQuery &query)
{
    if (!query.resultsOnly)
        return query.outcomes;
    using namespace journalword;
    QStringList results;
    for (const char *word : {signedOut, stillSignedIn, refused, unverified, notSent, withdrawn, unknown}) {
        const QString text = QLatin1StringView(word);
        if (query.outcomes.isEmpty() || query.outcomes.contains(text))
            results.append(text);
    }
    // Asked for steps, but only results are wanted: that is nothing, and not everything.
    return results.isEmpty() ? QStringList(u""_s) : results;
}

} // namespace

JournalCursor::JournalCursor(const QString &folder, const JournalQuery &query)
    : m_folder(folder), m_query(query), m_outcomes(wantedOutcomes(query))
{
    const QString agent = query.agent.left(longestText).trimmed();
    if (isDigits(agent))
        m_agent = agent.size() <= 9 ? agent.toLongLong() : -1;
    else
        m_words = SearchWords::folded(agent.simplified()).split(u' ', Qt::SkipEmptyParts);

    m_files = journalschema::fileNames(folder);
    std::reverse(m_files.begin(), m_files.end());
    const QFileInfo info(folder);
    if (info.exists() && !(info.isDir() && info.isReadable()))
        m_problems.push_back({QDir::toNativeSeparators(folder), u"not a folder that can be read"_s});
}

JournalCursor::~JournalCursor() = default;

void JournalCursor::rest()
{
    m_file.reset();
}

void JournalCursor::giveUp(const QString &reason)
{
    m_problems.push_back({m_name, reason});
    m_range.reset(); // and the next step closes the file, which a query of ours may still hold
}

bool JournalCursor::failed(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return false;
    giveUp(query.lastError().databaseText());
    return true;
}

bool JournalCursor::reopen()
{
    if (m_file)
        return true;
    const QString path = QDir(m_folder).filePath(m_name);
    m_file = std::make_unique<JournalConnection>(path, JournalConnection::Mode::ReadOnly);
    const journal::Error error = m_file->open();
    const bool isOurs = !error
        && m_file->value(u"PRAGMA application_id"_s).toInt() == journalschema::applicationId
        && m_file->value(u"PRAGMA user_version"_s).toInt() == journalschema::version;
    if (isOurs)
        return true;
    m_range.reset();
    // Old files are removed one day, perhaps just now.
    if (QFileInfo::exists(path))
        giveUp(error ? error.detail : u"not a journal of this version"_s);
    return false;
}

/// False: nothing can be read in this step.
bool JournalCursor::openNext()
{
    if (m_range)
        return reopen();
    m_file.reset();
    if (m_next >= m_files.size())
        return false;
    m_name = m_files.at(m_next++);
    if (m_name < m_after.file) {
        m_next = m_files.size();
        return false;
    }
    if ((m_upTo && m_name > m_upTo->file) || !reopen())
        return false;
    m_range = wantedRange();
    return m_range.has_value();
}

std::optional<JournalCursor::Range> JournalCursor::wantedRange()
{
    QSqlQuery ends(m_file->database());
    ends.setForwardOnly(true);
    // Each of these looks at one end of an index; min() and max() in one SELECT would read all of it.
    const bool read =
        ends.exec(u"SELECT (SELECT min(number) FROM records), (SELECT max(number) FROM records), "
                  "(SELECT min(utc_ms) FROM records), (SELECT max(utc_ms) FROM records)"_s)
        && ends.next();
    if (!read) {
        giveUp(ends.lastError().databaseText());
        return std::nullopt;
    }
    if (ends.value(0).isNull())
        return std::nullopt;
    constexpr qint64 last64 = std::numeric_limits<qint64>::max() - 1;
    Range range{ends.value(0).toLongLong(), std::min(ends.value(1).toLongLong(), last64) + 1};
    const qint64 first = ends.value(2).toLongLong();
    const qint64 last = ends.value(3).toLongLong();
    if (m_top.file.isEmpty())
        m_top = {m_name, range.below - 1};
    if (m_upTo && m_upTo->file == m_name)
        range.below = std::min(range.below, m_upTo->number + 1);
    if (m_after.file == m_name)
        range.low = std::max(range.low, m_after.number + 1);

    const qint64 from = m_query.fromUtcMs;
    const qint64 to = m_query.toUtcMs;
    if ((from >= 0 && last < from) || (to >= 0 && first >= to))
        return std::nullopt;
    if ((from >= 0 && first < from) || (to >= 0 && last >= to)) {
        // The clock may have been set back, so numbers and times need not rise together: this finds the
        // numbers between which all of these times lie, in the index alone.
        QSqlQuery within(m_file->database());
        within.setForwardOnly(true);
        within.prepare(u"SELECT min(number), max(number) FROM records INDEXED BY records_utc_ms "
                       "WHERE utc_ms >= ? AND utc_ms < ?"_s);
        within.addBindValue(std::max(from, first));
        within.addBindValue(to >= 0 ? to : last + 1);
        if (!within.exec() || !within.next()) {
            giveUp(within.lastError().databaseText());
            return std::nullopt;
        }
        if (within.value(0).isNull())
            return std::nullopt;
        range.low = std::max(range.low, within.value(0).toLongLong());
        range.below = std::min(range.below, std::min(within.value(1).toLongLong(), last64) + 1);
    }
    return range.low < range.below ? std::optional(range) : std::nullopt;
}

/// Goes on with what is before this number; over a gap, which no journal has that nobody has meddled with, in
/// one step.
void JournalCursor::movedTo(qint64 below)
{
    QSqlQuery before(m_file->database());
    before.prepare(u"SELECT max(number) FROM records WHERE number < ?"_s);
    before.addBindValue(below);
    if (!before.exec() || !before.next()) {
        giveUp(before.lastError().databaseText());
        return;
    }
    m_range->below = before.value(0).toLongLong() + 1;
    if (before.value(0).isNull() || m_range->below <= m_range->low)
        m_range.reset();
}

// In the order in which run() binds.
QString JournalCursor::conditions() const
{
    QString text = u" WHERE number >= ? AND number < ?"_s;
    if (m_agent)
        text += u" AND agent = ?"_s;
    // The plus keeps away from an index that is no help: numbers narrow it down better.
    if (m_query.supervisor > 0)
        text += m_agent ? u" AND +supervisor = ?"_s : u" AND supervisor = ?"_s;
    if (m_query.fromUtcMs >= 0)
        text += u" AND +utc_ms >= ?"_s;
    if (m_query.toUtcMs >= 0)
        text += u" AND +utc_ms < ?"_s;
    if (!m_outcomes.isEmpty())
        text += u" AND outcome IN ("_s + QStringList(m_outcomes.size(), u"?"_s).join(u',') + u')';
    if (!m_words.isEmpty()) {
        // Names of other letters are judged by nameMatches(); of the plain ones only few get there.
        text += u" AND (agent_name GLOB '*[^ -~]*'"_s;
        if (std::all_of(m_words.begin(), m_words.end(), isAscii)) {
            text += u" OR ("_s
                + QStringList(m_words.size(), u"agent_name LIKE ? ESCAPE '\\'"_s).join(u" AND "_s) + u')';
        }
        text += u')';
    }
    return text;
}

bool JournalCursor::run(QSqlQuery &query, const QString &what, const QString &order, qint64 from)
{
    query.setForwardOnly(true);
    if (query.prepare(u"SELECT "_s + what + u" FROM records"_s + conditions() + order)) {
        query.addBindValue(from);
        query.addBindValue(m_range->below);
        if (m_agent)
            query.addBindValue(*m_agent);
        if (m_query.supervisor > 0)
            query.addBindValue(m_query.supervisor);
        if (m_query.fromUtcMs >= 0)
            query.addBindValue(m_query.fromUtcMs);
        if (m_query.toUtcMs >= 0)
            query.addBindValue(m_query.toUtcMs);
        for (const QString &outcome : m_outcomes)
            query.addBindValue(outcome);
        if (std::all_of(m_words.begin(), m_words.end(), isAscii)) {
            for (const QString &word : m_words)
                query.addBindValue(likePattern(word));
        }
        if (query.exec())
            return true;
    }
    giveUp(query.lastError().databaseText());
    return false;
}

bool JournalCursor::nameMatches(const QString &name)
{
    if (const auto known = m_verdicts.constFind(name); known != m_verdicts.cend())
        return *known;
    if (m_verdicts.size() >= mostVerdicts)
        m_verdicts.clear();
    const QString folded = SearchWords::folded(name);
    const bool matches = std::all_of(m_words.begin(), m_words.end(),
                                     [&](const QString &word) { return folded.contains(word); });
    m_verdicts.insert(name, matches);
    return matches;
}

std::vector<Line> JournalCursor::linesOf(QSqlQuery &query)
{
    std::vector<Line> lines;
    while (query.next())
        lines.push_back(journalschema::read(query));
    return lines;
}

std::vector<Line> JournalCursor::step(int most)
{
    if (!openNext())
        return {};
    const qint64 from = std::max(m_range->low, m_range->below - numbersAStep);
    if (!m_words.isEmpty())
        return stepByName(most, from);
    std::vector<Line> lines;
    {
        QSqlQuery query(m_file->database());
        if (!run(query, journalschema::columns(), u" ORDER BY number DESC LIMIT %1"_s.arg(most), from))
            return {};
        lines = linesOf(query);
        if (failed(query))
            return lines;
    }
    movedTo(int(lines.size()) < most ? from : lines.back().number);
    return lines;
}

/// In two goes, because most rows that are looked at are not wanted.
std::vector<Line> JournalCursor::stepByName(int most, qint64 from)
{
    QStringList numbers;
    {
        QSqlQuery query(m_file->database());
        if (!run(query, u"number, agent_name"_s, u" ORDER BY number DESC"_s, from))
            return {};
        while (numbers.size() < most && query.next()) {
            if (nameMatches(query.value(1).toString()))
                numbers.append(query.value(0).toString());
        }
        if (failed(query))
            return {};
    }
    std::vector<Line> lines;
    if (!numbers.isEmpty()) {
        QSqlQuery query(m_file->database());
        query.setForwardOnly(true);
        query.exec(u"SELECT "_s + journalschema::columns() + u" FROM records WHERE number IN ("_s
                   + numbers.join(u',') + u") ORDER BY number DESC"_s);
        lines = linesOf(query);
        if (failed(query))
            return lines;
    }
    movedTo(numbers.size() < most ? from : numbers.last().toLongLong());
    return lines;
}

qint64 JournalCursor::countStep()
{
    if (!openNext())
        return 0;
    const qint64 from = std::max(m_range->low, m_range->below - numbersAStep);
    qint64 count = 0;
    {
        QSqlQuery query(m_file->database());
        if (!run(query, m_words.isEmpty() ? u"count(*)"_s : u"agent_name"_s, {}, from))
            return 0;
        while (query.next()) {
            if (m_words.isEmpty())
                count = query.value(0).toLongLong();
            else if (nameMatches(query.value(0).toString()))
                ++count;
        }
        if (failed(query))
            return count;
    }
    movedTo(from);
    return count;
}
