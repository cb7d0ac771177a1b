// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"
#include "tests/bench/plot.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView beginMarker("<!-- figures: written by ./run bench --update-docs -->\n");
constexpr QLatin1StringView endMarker("<!-- end of figures -->\n");

struct Measurement {
    const char *name;
    std::function<bool(Bench &)> measure;
};

/// In the order of the goals; whole processes first, while this one is still small and quickly forked.
const std::array measurements{
    Measurement{"start", measureStart},
    Measurement{"signin", measureSignIn},
    Measurement{"refresh", measureRefresh},
    Measurement{"filter50", [](Bench &bench) { return measureFilter(bench, 50000, 8); }},
    Measurement{"filter100", [](Bench &bench) { return measureFilter(bench, 100000, 16); }},
    Measurement{"memory", measureMemory},
    Measurement{"stall", measureStall},
    Measurement{"bulk", measureBulk},
    Measurement{"click", measureClick},
    Measurement{"curves", measureCurves},
};

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

/// Puts the tables between the markers of performance.md and the plot beside it.
bool updateDocs(const Report &report, const QString &folder)
{
    const QString path = QDir(folder).filePath(u"performance.md"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString page = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype begin = page.indexOf(beginMarker);
    const qsizetype end = page.indexOf(endMarker);
    if (begin < 0 || end < begin) {
        std::fprintf(stderr, "%s: the markers are not there\n", qPrintable(path));
        return false;
    }
    const QString renewed =
        page.left(begin + beginMarker.size()) + u'\n' + report.markdown() + u'\n' + page.mid(end);
    return write(path, renewed.toUtf8())
        && write(QDir(folder).filePath(u"images/performance.svg"_s), plotOf(report.curves).toUtf8());
}

/// Nothing of the person who runs this is read or written.
void leaveHome(const QString &folder)
{
    qputenv("HOME", folder.toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (folder + u"/config").toLocal8Bit());
    qputenv("XDG_DATA_HOME", (folder + u"/data").toLocal8Bit());
    qputenv("XDG_CACHE_HOME", (folder + u"/cache").toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

QString Bench::newFolder()
{
    QTemporaryDir made(QDir(folder).filePath(u"XXXXXX"_s));
    made.setAutoRemove(false); // all go together at the end
    return made.path();
}

int main(int argc, char **argv)
{
    // Beside the program: /tmp may lie in memory, where a durable commit costs nothing.
    const QTemporaryDir home(
        QDir(QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath()).filePath(u"bench-XXXXXX"_s));
    leaveHome(home.path());
    BenchApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addOptions(
        {{u"quick"_s, u"A short look: few repeats."_s},
         {u"only"_s, u"Measure only these, separated by commas."_s, u"names"_s},
         {u"json"_s, u"Write the figures here too."_s, u"file"_s},
         {u"update-docs"_s, u"Renew performance.md and its plot in this folder."_s, u"folder"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);

    Bench bench{&application, home.path(), parser.isSet(u"quick"_s)};
    bench.report.machine = Machine::here();
    bool complete = true;
    for (const Measurement &measurement : measurements) {
        if (!only.isEmpty() && !only.contains(QLatin1StringView(measurement.name)))
            continue;
        QElapsedTimer took;
        took.start();
        complete = measurement.measure(bench) && complete;
        std::fprintf(stderr, "%-10s took %.0f s\n", measurement.name, double(took.elapsed()) / 1000);
    }
    bench.report.machine.loadAfter = Machine::loadNow();
    std::printf("%s", qPrintable(bench.report.text()));

    if (parser.isSet(u"json"_s))
        complete = write(parser.value(u"json"_s), QJsonDocument(bench.report.json()).toJson()) && complete;
    // Half a set of figures must not replace a whole one.
    if (parser.isSet(u"update-docs"_s))
        complete = complete && only.isEmpty() && updateDocs(bench.report, parser.value(u"update-docs"_s));
    return complete ? 0 : 1;
}
