// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaltablemodel.h"

#include "app/journal/journaltext.h"

#include <algorithm>

namespace
{

constexpr qsizetype longestText = 400;

/// One line of a table, not endless; it may hold anything.
QString oneLine(const QString &text)
{
    // Cut first: what is longer than a thousand characters is not worth looking through.
    return text.left(4 * longestText).simplified().left(longestText);
}

QString numberOrNothing(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

JournalTableModel::JournalTableModel(JournalReader *reader, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader)
{
    connect(reader, &JournalReader::found, this, &JournalTableModel::onFound);
    connect(reader, &JournalReader::newerFound, this, &JournalTableModel::onNewerFound);
    connect(reader, &JournalReader::searchEnded, this, &JournalTableModel::dropOldRows);
    connect(reader, &JournalReader::counted, this, [this](qint64 count) {
        m_count = count;
        Q_EMIT matchCountChanged();
    });
}

void JournalTableModel::search(const JournalQuery &query)
{
    m_rowsAreOld = true;
    m_count = -1;
    m_reader->search(query);
    Q_EMIT matchCountChanged();
}

void JournalTableModel::dropOldRows()
{
    if (!std::exchange(m_rowsAreOld, false))
        return;
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void JournalTableModel::onFound(const JournalReader::Lines &lines)
{
    if (m_rowsAreOld) {
        m_rowsAreOld = false;
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

void JournalTableModel::onNewerFound(const JournalReader::Lines &lines)
{
    dropOldRows();
    if (lines.empty())
        return;
    beginInsertRows({}, 0, int(lines.size()) - 1);
    m_lines.insert(m_lines.begin(), lines.begin(), lines.end());
    endInsertRows();
    if (m_count >= 0) {
        m_count += qint64(lines.size());
        Q_EMIT matchCountChanged();
    }
}

bool JournalTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_reader->hasMore() && !m_reader->isSearching();
}

void JournalTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_reader->fetchMore();
}

int JournalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int JournalTableModel::rowOf(qint64 number) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(),
                     [number](const journalschema::Line &line) { return line.number == number; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QVariant JournalTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const journalschema::Line &shown = line(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(shown.record, column);
    case RawRole:
        return rawValue(shown, column);
    case NumberRole:
        return shown.number;
    case OutcomeRole:
        return shown.record.outcome;
    case Qt::TextAlignmentRole:
        return column == AgentColumn || column == SupervisorColumn || column == CauseCodeColumn
                || column == TookColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant JournalTableModel::displayValue(const JournalRecord &record, Column column) const
{
    switch (column) {
    case TimeColumn:
        // Unbroken, so that the date stays before the time where the reading goes from right to left.
        return JournalText::time(record.utcMs).replace(u' ', QChar::Nbsp);
    case AgentColumn:
        return numberOrNothing(record.agent);
    case NameColumn:
        return oneLine(record.agentName);
    case ResultColumn:
        return oneLine(JournalText::result(record));
    case RetcodeColumn:
        return oneLine(record.retcode);
    case MessageColumn:
        return oneLine(record.message);
    case SupervisorColumn:
        return numberOrNothing(record.supervisor);
    case CauseCodeColumn:
        return numberOrNothing(record.causeCode);
    case NoteColumn:
        return oneLine(record.note);
    case WasColumn:
        return oneLine(JournalText::state(record.stateBefore));
    case MethodColumn:
        return oneLine(JournalText::method(record.method));
    case TookColumn:
        return JournalText::took(record.elapsedMs);
    case OrderColumn:
        return oneLine(record.orderId);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalTableModel::rawValue(const journalschema::Line &line, Column column) const
{
    const JournalRecord &record = line.record;
    switch (column) {
    case TimeColumn:
        return record.utcMs;
    case AgentColumn:
        return record.agent;
    case NameColumn:
        return record.agentName;
    case ResultColumn:
        return record.outcome;
    case RetcodeColumn:
        return record.retcode;
    case MessageColumn:
        return record.message;
    case SupervisorColumn:
        return record.supervisor;
    case CauseCodeColumn:
        return record.causeCode;
    case NoteColumn:
        return record.note;
    case WasColumn:
        return record.stateBefore;
    case MethodColumn:
        return record.method;
    case TookColumn:
        return record.elapsedMs;
    case OrderColumn:
        return record.orderId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case AgentColumn:
        return tr("Agent");
    case NameColumn:
        //: Column: the agent's name
        return tr("Name");
    case ResultColumn:
        return tr("Result");
    case RetcodeColumn:
        //: Column: the gateway's code, as sent
        return tr("Retcode");
    case MessageColumn:
        //: Column: the gateway's own words
        return tr("Message");
    case SupervisorColumn:
        //: Column: number of who ordered the sign-out
        return tr("Supervisor");
    case CauseCodeColumn:
        //: Column: the number given as the cause of the sign-out
        return tr("Cause code");
    case NoteColumn:
        //: Column: what the supervisor wrote
        return tr("Note");
    case WasColumn:
        //: Column: the agent's state when the sign-out was ordered
        return tr("State before");
    case MethodColumn:
        //: Column: by which call of the gateway
        return tr("Method");
    case TookColumn:
        //: Column: how long the gateway took to answer
        return tr("Took");
    case OrderColumn:
        //: Column: the order's identification
        return tr("Order");
    case ColumnCount:
        break;
    }
    return {};
}
