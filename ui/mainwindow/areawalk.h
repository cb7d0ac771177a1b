// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

/// F6 goes from one area of a window to the next, Shift+F6 back; areas in which nothing takes the focus are
/// passed over.
class AreaWalk : public QObject
{
    Q_OBJECT

public:
    struct Area {
        QWidget *whole;
        QWidget *entry; ///< in it, or itself: its first stop gets the focus
    };
    using Areas = std::function<QList<Area>()>;

    /// `areas`, from top to bottom, is asked at each key.
    AreaWalk(QWidget *window, Areas areas);

private:
    void go(int step) const;

    QWidget *m_window;
    Areas m_areas;
};
