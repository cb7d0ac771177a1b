// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/preferences.h"

#include <QTableView>

class JournalTableModel;

/// The table of records. Reads on when the end comes near; new rows at the top move nothing that is being
/// read.
class JournalTableView : public QTableView
{
    Q_OBJECT

public:
    explicit JournalTableView(JournalTableModel *model, QWidget *parent = nullptr);

    void setRows(RowHeight rows);

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void readOnNearTheEnd();
};
