// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchapplication.h"

#include "tests/bench/samples.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace
{

/// What the offscreen platform says of each window is no news.
void say(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(u"propagateSizeHints"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

BenchApplication::BenchApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    setQuitOnLastWindowClosed(false);
    qInstallMessageHandler(say);
}

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    // The network's threads come here too.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const qint64 begun = m_depth == 0 ? nowNs() : 0;
    const bool painting = event->type() == QEvent::Paint && receiver == m_watched;
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    m_paintedNow = m_paintedNow || painting;
    if (m_depth == 0)
        afterEvent(begun);
    return result;
}

void BenchApplication::afterEvent(qint64 begunNs)
{
    const qint64 now = nowNs();
    m_longestNs = std::max(m_longestNs, now - begunNs);
    if (std::exchange(m_paintedNow, false))
        m_paintedNs = now;
    if (m_loop && m_condition && m_condition())
        m_loop->quit();
}

bool BenchApplication::waitUntil(const std::function<bool()> &condition, int mostMs)
{
    if (condition())
        return true;
    QEventLoop loop;
    QTimer::singleShot(mostMs, &loop, &QEventLoop::quit);
    m_condition = condition;
    m_loop = &loop;
    loop.exec();
    m_loop = nullptr;
    m_condition = nullptr;
    return condition();
}

bool BenchApplication::waitForPaint(int mostMs)
{
    const qint64 before = m_paintedNs;
    return waitUntil([this, before] { return m_paintedNs != before; }, mostMs);
}

void BenchApplication::waitMs(int ms)
{
    const qint64 until = nowNs() + qint64(ms) * 1000000;
    (void)waitUntil([until] { return nowNs() >= until; }, ms);
}
