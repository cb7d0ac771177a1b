// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/driverplugin.h"

#include "tests/e2e/driver/windowdriver.h"

#include <QCoreApplication>

QObject *DriverPlugin::create(const QString &key, const QString &)
{
    const QString server = qEnvironmentVariable("FLOORWALKER_DRIVER");
    if (key.compare(QLatin1StringView("floorwalkerdriver"), Qt::CaseInsensitive) != 0 || server.isEmpty())
        return nullptr;
    return new WindowDriver(server);
}
