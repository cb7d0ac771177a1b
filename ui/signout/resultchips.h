// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/ordergroup.h"

#include <QWidget>

#include <array>

class Chip;
class QToolButton;

/// How many sign-outs came to what, in the head of the panel. Each number is a switch that filters the table;
/// several may be on. Where it is narrow the words go and the signs stay.
class ResultChips : public QWidget
{
    Q_OBJECT

public:
    explicit ResultChips(QWidget *parent = nullptr);

    void setCounts(const OrderCounts &counts);
    /// None: all are shown.
    OrderGroups chosen() const;
    void clearChoice();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(OrderGroups groups);

protected:
    void changeEvent(QEvent *event) override; ///< other colours
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void fit();
    int neededWidth(bool compact) const;

    std::array<Chip *, orderGroupCount> m_chips{};
    QToolButton *m_all;
    OrderCounts m_counts;
};
