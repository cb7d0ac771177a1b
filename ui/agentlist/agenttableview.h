// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"
#include "app/settings/preferences.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>

#include <vector>

class AgentFilter;
class CellDelegate;
class QMenu;
class QSettings;
class StateDelegate;

/// The table of agents: whole rows, several of them; columns that can be sorted, moved and hidden, and stay
/// so.
class AgentTableView : public QTableView
{
    Q_OBJECT

public:
    /// Shows `filter`, which must outlive it.
    explicit AgentTableView(AgentFilter *filter, QWidget *parent = nullptr);

    void restoreColumns(const QSettings &settings);
    void saveColumns(QSettings &settings) const;
    void setRows(RowHeight rows);
    /// The list is old.
    void setDimmed(bool dimmed);
    /// Paints the time in state anew. The model's own announcement would make the filter look at every row
    /// again.
    void repaintTimes();
    void fillColumnMenu(QMenu *menu);
    int selectedRowCount() const;
    std::vector<AgentId> selectedAgents() const;
    void deselect(const QSet<AgentId> &agents);
    /// Makes up for what is put off till the next painting, so that rows can be scrolled to.
    void layOutNow() { executeDelayedItemsLayout(); }
    /// The selected rows as text, cells parted by tabs.
    void copySelection() const;

Q_SIGNALS:
    void viewed(); ///< other rows may be visible now
    void selectedRowsChanged();
    /// So many are not selected any more because they have left the list, or what it shows.
    void selectionLost(int count);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void extendSelection(int row);
    bool isSelectedFromAnchor() const;

    AgentFilter *m_filter;
    CellDelegate *m_cells;
    StateDelegate *m_states;
    QPersistentModelIndex m_anchor; ///< where a selection by Shift begins
};
