// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGenericPlugin>

/// Loaded by Qt with QT_QPA_GENERIC_PLUGINS=floorwalkerdriver. Connects to the local socket that the
/// environment variable FLOORWALKER_DRIVER names and carries out what comes from there, one JSON object a
/// line.
class DriverPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};
