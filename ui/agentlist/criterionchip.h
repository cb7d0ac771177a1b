// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

/// Something that the list is filtered by, with a cross: a click, Space, Delete or Backspace takes it away.
/// It becomes shorter where there is no room.
class CriterionChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CriterionChip(const QString &objectName, QWidget *parent = nullptr);

    void say(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int widthFor(int words) const;
};
