// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QList>
#include <QSet>
#include <QStringList>

/// Column titles that stand over their columns: at the trailing side where the cells do, else at the leading
/// side, with the sign of sorting beside them. One column, else the last, takes what room is left, but not
/// less than it needs: then one scrolls.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const QSet<int> &trailingColumns, QWidget *parent = nullptr);

    /// Makes the columns so wide (in grid steps). Those that are still so when the header is shown first get
    /// wider where their title or one of the texts that stand beneath it needs that, and others narrower
    /// where all do not fit.
    void setWidths(const QList<int> &gridSteps, const QHash<int, QStringList> &texts = {});
    /// This one takes what room is left, not the last one. Others make room for it at first, until it has
    /// what it wants; where there is not even the least, one scrolls. In grid steps.
    /// Its own edge cannot be dragged, but those of the others can.
    void setFilling(int column, int least, int wanted);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int lastColumn() const;
    int leastWidth(int column) const;
    void narrow(const QList<int> &columns);

    QSet<int> m_trailing;
    QList<int> m_gridSteps; ///< empty: the titles have their room
    QHash<int, QStringList> m_texts;
    int m_filling = -1; ///< -1: the last one
    int m_fillingLeast = 0; ///< pixels
    int m_fillingWanted = 0; ///< pixels
    bool m_isFitting = false;
};
