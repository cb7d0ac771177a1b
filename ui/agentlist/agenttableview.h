// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

class CellDelegate;
class QSettings;
class StateDelegate;

/// The table of agents: whole rows, several of them; columns that can be sorted, moved and hidden, and stay
/// so.
class AgentTableView : public QTableView
{
    Q_OBJECT

public:
    explicit AgentTableView(QWidget *parent = nullptr);

    void restoreColumns(const QSettings &settings);
    void saveColumns(QSettings &settings) const;
    /// The list is old.
    void setDimmed(bool dimmed);
    /// Paints the time in state anew. The model's own announcement would make the filter look at every row
    /// again.
    void repaintTimes();
    int selectedRowCount() const;
    /// The selected rows as text, cells parted by tabs.
    void copySelection() const;

Q_SIGNALS:
    void viewed(); ///< other rows may be visible now
    void selectedRowsChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);

    CellDelegate *m_cells;
    StateDelegate *m_states;
};
