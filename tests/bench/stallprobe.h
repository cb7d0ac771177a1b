// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

/// The longest gap between two ticks of a 1 ms timer in the main thread: what a person feels as a stall.
class StallProbe : public QObject
{
    Q_OBJECT

public:
    StallProbe();

    void reset();
    double longestMs() const { return double(m_longestNs) / 1e6; }

private:
    void onTick();

    QTimer m_timer;
    qint64 m_lastNs = 0;
    qint64 m_longestNs = 0;
};
