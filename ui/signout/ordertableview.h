// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/preferences.h"

#include <QTableView>

class QSettings;

/// The table of sign-outs: whole rows, several of them; columns that can be sorted and moved, and stay so.
class OrderTableView : public QTableView
{
    Q_OBJECT

public:
    explicit OrderTableView(QWidget *parent = nullptr);

    /// After setModel().
    void restoreColumns(const QSettings &settings);
    void saveColumns(QSettings &settings) const;
    void setRows(RowHeight rows);
    /// Indices in the queue of the selected rows, from top to bottom.
    QList<int> selectedOrders() const;
    /// Paints the running times anew. The model's own announcement would make the filter look at every row.
    void repaintTimes();

Q_SIGNALS:
    void selectedOrdersChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};
