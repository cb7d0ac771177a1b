// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/children.h"

#include "tests/bench/listanswer.h"
#include "tests/support/simulatedgateway.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceForChildMs = 300000;

QString beside(const QString &program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(program);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void begin(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(beside(program), arguments);
}

/// The next line; empty: the child has ended or says nothing.
QByteArray nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceForChildMs))
            return {};
    }
    return process.readLine().trimmed();
}

Samples samplesOf(const QJsonValue &array)
{
    Samples samples;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        samples.add(value.toDouble());
    return samples;
}

} // namespace

std::optional<children::Start> children::start(const QString &program, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    for (const auto &[name, folder] :
         {std::pair("XDG_CONFIG_HOME"_L1, "config"_L1), std::pair("XDG_DATA_HOME"_L1, "data"_L1),
          std::pair("XDG_CACHE_HOME"_L1, "cache"_L1)})
        environment.insert(name, QDir(home).filePath(folder));
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(BENCH_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"floorwalkerprobe"_s);
    process.setProcessEnvironment(environment);
    const qint64 begun = nowNs();
    begin(process, program, {});
    const QList<QByteArray> words = nextLine(process).split(' ');
    if (words.size() != 3 || words[0] != "painted" || !process.waitForFinished(patienceForChildMs)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    return Start{double(words[1].toLongLong() - begun) / 1e6, words[2].toLongLong()};
}

std::optional<children::Ordinary> children::ordinary(int agents, int repeats, const QString &folder)
{
    const QString first = QDir(folder).filePath(u"list-0.json"_s);
    const QString second = QDir(folder).filePath(u"list-1.json"_s);
    if (!write(first, listanswer::bytes(agents, 0)) || !write(second, listanswer::bytes(agents, 1)))
        return std::nullopt;
    QProcess process;
    begin(process, u"bench-ordinary"_s, {QString::number(repeats), first, second});
    if (!process.waitForFinished(patienceForChildMs))
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (said.isEmpty())
        return std::nullopt;
    return Ordinary{samplesOf(said.value(u"refresh")), samplesOf(said.value(u"press")),
                    said.value(u"peakKib").toInteger()};
}

std::optional<children::MemoryUses> children::memory(int agents, int readings, const QString &folder)
{
    SimulatedGateway gateway(SimulatedGateway::kind(agents));
    const QString certificate = QDir(folder).filePath(u"gateway.pem"_s);
    if (!write(certificate, QByteArray::fromStdString(gateway->certificatePem())))
        return std::nullopt;
    QProcess process;
    begin(process, u"bench-memory"_s,
          {QString::number(gateway->port()), certificate, folder, QString::number(readings)});
    MemoryUses uses;
    for (int reading = 1; reading <= readings; ++reading) {
        const QList<QByteArray> words = nextLine(process).split(' ');
        if (words.size() != 4 || words[0] != "reading")
            return std::nullopt;
        uses.push_back({words[1].toLongLong(), words[2].toLongLong()});
        listanswer::change(gateway.simulator(), agents, reading);
        gateway->advanceClock(words[3].toLongLong());
        process.write("on\n");
        process.waitForBytesWritten();
    }
    process.waitForFinished(patienceForChildMs);
    return uses;
}
