// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QList>
#include <QSet>

/// Column titles that stand over their columns: at the trailing side where the cells do, else at the leading
/// side. The last column takes what room is left, but not less than its title needs: then one scrolls.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const QSet<int> &trailingColumns, QWidget *parent = nullptr);

    /// Makes the columns so wide (in grid steps). Those that are still so when the header is shown first get
    /// wider where their title needs it, and others narrower where all do not fit.
    void setWidths(const QList<int> &gridSteps);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLast();
    void narrow(const QList<int> &columns);

    QSet<int> m_trailing;
    QList<int> m_gridSteps; ///< empty: the titles have their room
    bool m_isFitting = false;
};
