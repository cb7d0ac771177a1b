// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QSet>

/// Column titles that stand over their columns: at the trailing side where the cells do, else at the leading
/// side.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const QSet<int> &trailingColumns, QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    QSet<int> m_trailing;
};
