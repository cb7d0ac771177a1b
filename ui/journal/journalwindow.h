// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalreader.h"
#include "app/settings/preferences.h"

#include <QDialog>

class Banner;
class EmptyState;
class ExportBar;
class JournalSearchBar;
class JournalTableModel;
class JournalTableView;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;
class RecordDetails;

/// The journal to look through: search, table, one record in full, export. Not modal. It only reads; files
/// that cannot be read are named, and the others are shown.
class JournalWindow : public QDialog
{
    Q_OBJECT

public:
    explicit JournalWindow(const QString &folder, QWidget *parent = nullptr);

    void setRows(RowHeight rows);
    /// Something has been recorded: shows it soon, and leaves selection and position as they are.
    void refreshSoon();
    /// Reads everything anew.
    void refresh();

    void reject() override; ///< while exporting, Escape cancels that first

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void search();
    void onSearchEnded(bool hasMore, bool anyRecords);
    void onProblem(const JournalReadProblem &problem);
    void onSlow();
    void onRowsReplaced();
    void selectAgain();
    void onEmptyStateButton();
    void showNewer();
    void showStatus();
    void showDetails();
    void showEmptyState();

    JournalReader *m_reader;
    JournalTableModel *m_model;
    JournalSearchBar *m_search;
    Banner *m_banner;
    JournalTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    RecordDetails *m_details;
    ExportBar *m_export;
    QLabel *m_status;
    QPushButton *m_stop;
    QPushButton *m_refreshButton;
    QPushButton *m_exportButton;
    QPushButton *m_close;
    QTimer *m_typingTimer;
    QTimer *m_slowTimer;
    QTimer *m_newTimer;
    std::vector<JournalReadProblem> m_problems; ///< of the present search
    JournalQuery m_shown; ///< what was searched for last
    qint64 m_selected = -1; ///< number of the record to select again
    bool m_anyRecords = false;
    bool m_stopped = false; ///< by the person
};
