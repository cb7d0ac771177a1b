// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>

/// The second half of a double click on a button that closes its window: it must not hit what comes to light
/// beneath. For as long as a double click may take, presses and releases near the point go nowhere.
class ClickGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards the place where the mouse is; goes by itself.
    static void guardHere();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ClickGuard(const QPointF &place);

    QPointF m_place; ///< on the screen
};
