// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/machine.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

Machine Machine::here()
{
    return {processorName(),
            QThread::idealThreadCount(),
            QSysInfo::prettyProductName(),
            QString::fromLatin1(qVersion()),
            QStringLiteral(BENCH_BUILD_TYPE),
            QStringLiteral(FLOORWALKER_VERSION),
            QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd hh:mm"_s),
            loadNow()};
}

double Machine::loadNow()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}

QString Machine::text() const
{
    return u"Version %1 (%2 build) with Qt %3 on %4, %5, %6 cores, %7 UTC. Load when it began %8, at the end %9."_s
        .arg(version, build, qt, system, processor)
        .arg(cores)
        .arg(date)
        .arg(loadBefore, 0, 'f', 1)
        .arg(loadAfter, 0, 'f', 1);
}

QJsonObject Machine::json() const
{
    return {{u"processor"_s, processor}, {u"cores"_s, cores},
            {u"system"_s, system},       {u"qt"_s, qt},
            {u"build"_s, build},         {u"version"_s, version},
            {u"date"_s, date},           {u"loadBefore"_s, loadBefore},
            {u"loadAfter"_s, loadAfter}};
}
