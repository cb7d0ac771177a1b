// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;
class QTimer;

/// Tells when somebody is pointing at rows: then none of them may get away from under the pointer. It begins
/// with what the mouse does in the view and ends soon after its last move, unless a button is pressed or a
/// key held down that adds to the selection; at once when it leaves the view.
class PointerHold : public QObject
{
    Q_OBJECT

public:
    static constexpr int restMs = 2000;

    /// `view` must outlive it.
    PointerHold(QAbstractItemView *view, QObject *parent);

Q_SIGNALS:
    void changed(bool held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold();
    void release();
    void onRest();

    QTimer *m_restTimer;
    bool m_held = false;
};
