// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalwindow.h"

#include "app/gateway/gatewaysentence.h"
#include "app/journal/journaltablemodel.h"
#include "app/sentences.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/intoview.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/journal/exportbar.h"
#include "ui/journal/journalsearchbar.h"
#include "ui/journal/journaltableview.h"
#include "ui/journal/recorddetails.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int frameMs = 100;
constexpr int typingMs = 200;
constexpr int slowMs = 300;
constexpr int newMs = 500;
} // namespace

JournalWindow::JournalWindow(const QString &folder, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_reader(new JournalReader(folder, this)),
      m_model(new JournalTableModel(m_reader, this)),
      m_search(new JournalSearchBar(this)),
      m_banner(new Banner(u"journalProblem"_s, this)),
      m_view(new JournalTableView(m_model, this)),
      m_empty(new EmptyState(u"journal"_s, this)),
      m_stack(new QStackedLayout),
      m_details(new RecordDetails(this)),
      m_export(new ExportBar(m_reader, this)),
      m_status(new QLabel(this)),
      m_stop(new QPushButton(this)),
      m_refreshButton(new QPushButton(this)),
      m_exportButton(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_typingTimer(new QTimer(this)),
      m_slowTimer(new QTimer(this)),
      m_newTimer(new QTimer(this))
{
    setObjectName("journalDialog"_L1);
    //: Title of a window
    setWindowTitle(tr("Sign-out journal"));
    build();
    connectParts();
    const QSize room = screen()->availableSize();
    resize(std::min(150 * gridStep, room.width()), std::min(95 * gridStep, room.height()));
}

void JournalWindow::build()
{
    m_status->setObjectName("journalStatusLabel"_L1);
    m_status->setProperty("role", u"muted"_s);
    const auto button = [](QPushButton *made, QLatin1StringView name, const QString &text) {
        made->setText(text);
        named(made, name, text)->setAutoDefault(false);
    };
    //: Journal: button, shown while a search takes long
    button(m_stop, "journalStopButton"_L1, tr("Sto&p searching"));
    m_stop->hide();
    //: Journal: button, reads the files anew
    button(m_refreshButton, "journalRefreshButton"_L1, tr("Refres&h"));
    m_refreshButton->setIcon(Icons::get("refresh"_L1));
    m_refreshButton->setToolTip(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText));
    //: Journal: button, writes what was found to a file
    button(m_exportButton, "journalExportButton"_L1, tr("&Export…"));
    //: Button
    button(m_close, "journalCloseButton"_L1, tr("&Close"));

    auto *upper = new QWidget(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    upper->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName("journalSplitter"_L1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({60 * gridStep, 24 * gridStep});
    upper->setMinimumHeight(24 * gridStep);
    m_details->setMinimumHeight(12 * gridStep);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gridStep);
    foot->addWidget(m_status);
    foot->addWidget(m_stop);
    foot->addStretch();
    for (QPushButton *each : {m_refreshButton, m_exportButton, m_close})
        foot->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addWidget(m_search);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    column->addWidget(m_export);
    column->addLayout(foot);
}

void JournalWindow::connectParts()
{
    for (const auto &[timer, ms] :
         {std::pair(m_typingTimer, typingMs), {m_slowTimer, slowMs}, {m_newTimer, newMs}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(m_search, &JournalSearchBar::changed, m_typingTimer, qOverload<>(&QTimer::start));
    connect(m_search, &JournalSearchBar::leftDownwards, m_view, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        // With the focus comes a current row, but not a selected one.
        if (!m_view->selectionModel()->hasSelection())
            m_view->selectRow(std::max(0, m_view->currentIndex().row()));
    });
    connect(m_typingTimer, &QTimer::timeout, this, [this] {
        const std::optional<JournalQuery> query = m_search->query();
        if (query && *query != m_shown)
            search();
        showStatus();
    });
    connect(m_slowTimer, &QTimer::timeout, this, &JournalWindow::onSlow);
    connect(m_newTimer, &QTimer::timeout, this, &JournalWindow::showNewer);

    connect(m_reader, &JournalReader::searchEnded, this, &JournalWindow::onSearchEnded);
    connect(m_reader, &JournalReader::problemFound, this, &JournalWindow::onProblem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalWindow::onRowsReplaced);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        selectAgain();
        showEmptyState();
    });
    connect(m_model, &JournalTableModel::matchCountChanged, this, &JournalWindow::showStatus);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalWindow::showDetails);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalWindow::showDetails);
    connect(m_empty, &EmptyState::buttonClicked, this, &JournalWindow::onEmptyStateButton);

    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        m_reader->cancelSearch();
    });
    connect(m_refreshButton, &QPushButton::clicked, this, &JournalWindow::refresh);
    connect(m_exportButton, &QPushButton::clicked, this, [this] {
        m_export->setExpected(m_model->matchCount());
        m_export->askWhere();
    });
    connect(m_export, &ExportBar::begun, this, &JournalWindow::showStatus);
    connect(m_export, &ExportBar::ended, this, &JournalWindow::showStatus);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            &JournalSearchBar::focusSearch);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &JournalWindow::refresh);
}

void JournalWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // What was recorded while the window was closed is wanted too.
    if (event->spontaneous())
        return;
    refresh();
    // Its frame is known a moment later.
    QTimer::singleShot(frameMs, this, [this] { bringIntoView(this); });
}

void JournalWindow::reject()
{
    if (m_reader->isExporting())
        m_reader->cancelExport();
    else
        QDialog::reject();
}

void JournalWindow::refresh()
{
    search();
}

void JournalWindow::search()
{
    m_typingTimer->stop();
    // An unfinished date changes nothing yet.
    m_shown = m_search->query().value_or(m_shown);
    m_problems.clear();
    m_stopped = false;
    const QModelIndex current = m_view->currentIndex();
    const bool selected = m_view->selectionModel()->isSelected(current);
    m_selected = selected ? current.data(JournalTableModel::NumberRole).toLongLong() : -1;
    m_slowTimer->start();
    m_model->search(m_shown);
}

void JournalWindow::onSearchEnded(bool, bool anyRecords)
{
    m_anyRecords = anyRecords;
    m_selected = -1;
    if (m_problems.empty())
        m_banner->clear();
    showEmptyState();
    showStatus();
}

void JournalWindow::onProblem(const JournalReadProblem &problem)
{
    m_problems.push_back(problem);
    QStringList lines;
    for (const JournalReadProblem &each : m_problems)
        lines.append(each.name + u" ("_s + each.reason + u')');
    //: Journal: message above the table; beneath it stand their names
    const QString missing =
        tr("%Ln file(s) of the journal cannot be read. The records in them are missing here.", nullptr,
           int(m_problems.size()));
    m_banner->say(Banner::Tone::Warning,
                  twoSentences(missing, GatewaySentence::tr("Tell your administrator.")),
                  lines.join(u", "_s));
}

void JournalWindow::onSlow()
{
    // Rows that answer another question are no longer shown beside this one.
    if (m_reader->isSearching())
        m_model->dropOldRows();
    showStatus();
}

void JournalWindow::onRowsReplaced()
{
    m_view->scrollToTop();
    selectAgain();
    showEmptyState();
    showDetails();
}

/// The record that was selected before the search stays so where it is among the first ones found.
void JournalWindow::selectAgain()
{
    const int row = m_selected < 0 ? -1 : m_model->rowOf(m_selected);
    if (row < 0)
        return;
    m_selected = -1;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

void JournalWindow::setRows(RowHeight rows)
{
    m_view->setRows(rows);
}

void JournalWindow::refreshSoon()
{
    if (isVisible() && !m_newTimer->isActive())
        m_newTimer->start();
}

void JournalWindow::showNewer()
{
    if (!isVisible())
        return; // it reads everything when it is shown again
    if (m_reader->isSearching())
        m_newTimer->start();
    else if (!m_anyRecords)
        search();
    else
        m_reader->fetchNewer();
}

void JournalWindow::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_view->selectionModel()->isSelected(current))
        m_details->showRecord(m_model->line(current.row()));
    else
        m_details->clearRecord();
}

void JournalWindow::showStatus()
{
    const bool slow = !m_slowTimer->isActive();
    const bool searching = m_reader->isSearching();
    const qint64 count = m_model->matchCount();
    const auto asInt = [](qint64 number) {
        return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
    };
    if (!m_search->query()) {
        //: Journal: status line, while something else stands in a field for a date; %1 is an example
        m_status->setText(tr("Not searched: type dates as %1.").arg(u"2026-11-23"_s));
    } else if (m_stopped && !searching) {
        //: Journal: status line, after "Stop searching"
        m_status->setText(tr("Stopped, %Ln found so far", nullptr, m_model->rowCount()));
    } else if (count >= 0) {
        //: Journal: status line
        m_status->setText(tr("%Ln record(s)", nullptr, asInt(count)));
    } else if (slow) {
        //: Journal: status line, while a search takes long
        m_status->setText(searching ? tr("Searching…")
                                    //: Journal: status line, while it is not known yet how many there are
                                    : tr("Counting…"));
    }
    m_stop->setVisible(slow && searching && count < 0);
    m_exportButton->setEnabled(m_model->rowCount() > 0 && !searching && !m_reader->isExporting());
}

void JournalWindow::showEmptyState()
{
    const bool empty = m_model->rowCount() == 0;
    // While the first search is under way there is an empty table, not a claim that there is nothing.
    if (!empty || m_reader->isSearching()) {
        m_stack->setCurrentWidget(m_view);
    } else {
        if (m_stopped) {
            //: Journal: in place of the table, after "Stop searching"
            m_empty->say("search"_L1, tr("The search was stopped"), {}, {}, tr("Search again"));
        } else if (m_anyRecords) {
            //: Journal: in place of the table
            m_empty->say("search"_L1, tr("No records match"), tr("Try other words or other days."), {},
                         //: Journal: button, empties the search fields
                         tr("Clear search"));
        } else if (!m_problems.empty()) {
            m_empty->say("error"_L1,
                         //: Journal: in place of the table
                         tr("The journal cannot be read"),
                         GatewaySentence::tr("Try again; if it happens again, tell your administrator."),
                         m_problems.front().name + u": "_s + m_problems.front().reason,
                         //: Journal: button, reads the files anew
                         tr("Try again"));
        } else {
            //: Journal: in place of the table
            m_empty->say("signout"_L1, tr("Nothing has been recorded yet"),
                         tr("Every sign-out ordered here is recorded, with its result."));
        }
        m_stack->setCurrentWidget(m_empty);
    }
    m_banner->setVisible(!m_problems.empty() && m_stack->currentWidget() != m_empty);
    m_details->setVisible(m_stack->currentWidget() == m_view);
}

void JournalWindow::onEmptyStateButton()
{
    if (m_anyRecords && !m_stopped)
        m_search->clear();
    else
        refresh();
}
