// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

class QEventLoop;

/// An application that knows how long its main thread is busy: everything the thread does is an event.
class BenchApplication : public QApplication
{
    Q_OBJECT

public:
    BenchApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Whose paintings are noted.
    void watch(QWidget *widget) { m_watched = widget; }
    /// When the event in which it was painted last had ended; 0: never.
    qint64 paintedNs() const { return m_paintedNs; }

    /// Runs the main loop until it is so: looked at after each event, without sleeping. False: it never was.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition, int mostMs = 60000);
    /// Until painted once more than now. False: nothing was painted.
    [[nodiscard]] bool waitForPaint(int mostMs = 60000);
    void waitMs(int ms);

    void resetBusy() { m_longestNs = 0; }
    /// The longest single event since resetBusy().
    double longestMs() const { return double(m_longestNs) / 1e6; }

private:
    void afterEvent(qint64 begunNs);

    QPointer<QWidget> m_watched;
    QEventLoop *m_loop = nullptr;
    std::function<bool()> m_condition;
    qint64 m_paintedNs = 0;
    qint64 m_longestNs = 0;
    int m_depth = 0;
    bool m_paintedNow = false;
};
