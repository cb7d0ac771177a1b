// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalreader.h"

#include <QAbstractTableModel>

/// What has been found in the journal, newest first. The rows of the last search stay until the present one
/// has found something or has ended.
class JournalTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        AgentColumn,
        NameColumn,
        ResultColumn,
        RetcodeColumn,
        MessageColumn,
        SupervisorColumn,
        CauseCodeColumn,
        NoteColumn,
        WasColumn,
        MethodColumn,
        TookColumn,
        OrderColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole, ///< int, qint64 ms or QString, as recorded
        NumberRole, ///< qint64: the record's number
        OutcomeRole, ///< QString: a journalword
    };

    /// The reader must outlive the model.
    explicit JournalTableModel(JournalReader *reader, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void search(const JournalQuery &query);
    /// Takes the rows of the search before away now, for one that takes long.
    void dropOldRows();
    const journalschema::Line &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(qint64 number) const; ///< -1: not among the rows
    /// How many match in all; -1: not known yet.
    qint64 matchCount() const { return m_count; }

Q_SIGNALS:
    void matchCountChanged();

private:
    void onFound(const JournalReader::Lines &lines);
    void onNewerFound(const JournalReader::Lines &lines);
    QVariant displayValue(const JournalRecord &record, Column column) const;
    QVariant rawValue(const journalschema::Line &line, Column column) const;

    JournalReader *m_reader;
    JournalReader::Lines m_lines;
    bool m_rowsAreOld = false; ///< of the search before
    qint64 m_count = -1;
};
