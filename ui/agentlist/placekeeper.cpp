// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/placekeeper.h"

#include "ui/agentlist/agenttableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace
{
// A selection model remembers a few rows well; for many it makes an index each, which takes far longer than
// what is done here.
constexpr int manySelected = 100;
// Each is looked for whenever rows move.
constexpr size_t mostHidden = 5000;
} // namespace

PlaceKeeper::PlaceKeeper(AgentTableView *view, AgentFilter *filter, QObject *parent)
    : QObject(parent), m_view(view), m_filter(filter)
{
    connect(filter, &AgentFilter::aboutToRearrange, this, &PlaceKeeper::remember);
    connect(filter, &AgentFilter::rearranged, this, &PlaceKeeper::restore);
    // The next session's numbers are other sessions.
    connect(filter->sourceModel(), &QAbstractItemModel::modelReset, this, [this] { m_hidden.clear(); });
    connect(view, &AgentTableView::selectedRowsChanged, this, [this] {
        if (!m_isMoving)
            m_hidden.clear();
    });
}

void PlaceKeeper::remember(AgentFilter::Cause cause)
{
    m_cause = cause;
    m_isMoving = true;
    rememberSelection();
    const QModelIndex current = m_view->currentIndex();
    m_current = current.isValid() ? m_filter->agentAt(current.row()) : AgentId();
    m_currentRow = current.row();
    // A current agent who goes must not take the view along.
    m_view->setAutoScroll(false);

    m_visible.clear();
    const int height = m_view->verticalHeader()->defaultSectionSize();
    const int offset = m_view->verticalScrollBar()->value();
    // At its top the list stays there and shows who comes in; after sorting all stand elsewhere.
    if (cause == AgentFilter::Cause::Sorting || offset == 0 || height <= 0)
        return;
    const int first = offset / height;
    const int last = std::min((offset + m_view->viewport()->height()) / height, m_filter->rowCount() - 1);
    for (int row = first; row <= last; ++row)
        m_visible.push_back(m_filter->agentAt(row));
    m_visibleTop = first * height - offset;
}

void PlaceKeeper::rememberSelection()
{
    const int count = m_view->selectedRowCount();
    m_selectedBefore = count;
    const bool mayHide = m_cause == AgentFilter::Cause::Criteria && (count > 0 || !m_hidden.empty());
    m_tookSelection = count > manySelected || mayHide;
    if (!m_tookSelection)
        return;
    m_selected = m_view->selectedAgents();
    if (mayHide)
        m_selected.insert(m_selected.end(), m_hidden.begin(), m_hidden.end());
    const QSignalBlocker blocker(m_view->selectionModel());
    m_view->selectionModel()->clearSelection();
}

void PlaceKeeper::restore()
{
    restoreSelection();
    if (m_cause == AgentFilter::Cause::Criteria && !m_view->selectionModel()->hasSelection()) {
        goToTop();
    } else {
        restoreCurrent();
        scrollBack();
    }
    m_view->setAutoScroll(true);
    m_isMoving = false;
    if (m_cause != AgentFilter::Cause::Reading)
        return;
    std::erase_if(m_hidden, [this](AgentId id) { return m_filter->rowOf(id) >= 0; }); // in by themselves
    if (const int lost = m_selectedBefore - m_view->selectedRowCount(); lost > 0)
        Q_EMIT m_view->selectionLost(lost);
}

// Elsewhere the keyboard would go on from a row that nobody sees.
void PlaceKeeper::goToTop()
{
    m_visible.clear();
    m_view->layOutNow();
    m_view->scrollToTop();
    if (m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::NoUpdate);
}

void PlaceKeeper::restoreSelection()
{
    if (!m_tookSelection)
        return;
    const std::vector<int> rows = m_filter->rowsOf(m_selected);
    if (m_cause == AgentFilter::Cause::Criteria) {
        m_hidden.clear();
        if (m_selected.size() - rows.size() <= mostHidden)
            std::copy_if(m_selected.begin(), m_selected.end(), std::back_inserter(m_hidden),
                         [this](AgentId id) { return m_filter->rowOf(id) < 0; });
        if (int(rows.size()) > m_selectedBefore) { // who is selected again is seen
            m_visible.clear();
            m_view->layOutNow();
            m_view->scrollTo(m_filter->index(rows.front(), 0));
        }
    }
    m_selected = {};
    QItemSelection selection;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        selection.append(QItemSelectionRange(m_filter->index(rows[from], 0),
                                             m_filter->index(rows[to], m_filter->columnCount() - 1)));
        from = to + 1;
    }
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        m_view->selectionModel()->select(selection, QItemSelectionModel::Select);
    }
    m_view->viewport()->update();
    Q_EMIT m_view->selectedRowsChanged();
}

// Who is gone leaves his place to the one who stands there now.
void PlaceKeeper::restoreCurrent()
{
    if (!m_current.isValid() || m_filter->rowCount() == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_filter->agentAt(current.row()) == m_current)
        return;
    const int row = std::min(m_currentRow, m_filter->rowCount() - 1);
    m_view->selectionModel()->setCurrentIndex(m_filter->index(row, std::max(0, current.column())),
                                              QItemSelectionModel::NoUpdate);
}

// The one of the visible agents who has moved least holds the view.
void PlaceKeeper::scrollBack()
{
    if (m_visible.empty())
        return;
    m_view->layOutNow();
    const int height = m_view->verticalHeader()->defaultSectionSize();
    const int offset = m_view->verticalScrollBar()->value();
    std::optional<int> least;
    for (int i = 0; i < int(m_visible.size()); ++i) {
        const int row = m_filter->rowOf(m_visible[size_t(i)]);
        if (row < 0)
            continue;
        const int moved = row * height - (m_visibleTop + i * height) - offset;
        if (!least || std::abs(moved) < std::abs(*least))
            least = moved;
    }
    m_visible.clear();
    if (least)
        m_view->verticalScrollBar()->setValue(offset + *least);
}
