// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/probe/probeplugin.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace
{

long long peakKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

QObject *ProbePlugin::create(const QString &key, const QString &)
{
    if (key.compare(QLatin1StringView("floorwalkerprobe"), Qt::CaseInsensitive) != 0)
        return nullptr;
    return new PaintProbe;
}

PaintProbe::PaintProbe()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintProbe::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::Paint && receiver->isWidgetType()
        && static_cast<QWidget *>(receiver)->isWindow()) {
        m_painted.insert(receiver);
        if (!std::exchange(m_looking, true))
            QTimer::singleShot(0, this, &PaintProbe::look);
    }
    return false;
}

void PaintProbe::look()
{
    m_looking = false;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool all = std::all_of(windows.begin(), windows.end(), [this](QWidget *window) {
        return !window->isVisible() || m_painted.contains(window);
    });
    if (!all)
        return; // the next one's painting looks again
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("painted %lld %lld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()),
                peakKib());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}
