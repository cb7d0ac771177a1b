// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGenericPlugin>
#include <QObject>
#include <QSet>

/// Loaded by Qt with QT_QPA_GENERIC_PLUGINS=floorwalkerprobe. When every window that is shown has been
/// painted and the main loop is free again, prints "painted NANOSECONDS PEAK": the monotonic clock and the
/// peak memory in KiB. Ends the program then.
class ProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};

class PaintProbe : public QObject
{
    Q_OBJECT

public:
    PaintProbe();
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    void look();

    QSet<QObject *> m_painted;
    bool m_looking = false;
};
