// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// One line of plain text that takes what room is left and ends in "…" where it does not fit. text() is the
/// whole one, and so is what a screen reader says and the hint.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};
