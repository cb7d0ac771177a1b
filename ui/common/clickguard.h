// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>

/// The second half of a double click on a button that closes its window, or of a double Enter: it must not
/// hit what comes to light beneath. For as long as a double click may take, clicks near the point and Enter
/// go nowhere.
class ClickGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards this place on the screen; goes by itself.
    static void guard(const QPointF &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ClickGuard(const QPointF &place);

    QPointF m_place; ///< on the screen
    bool m_isPressed = false; ///< a press was kept
};
