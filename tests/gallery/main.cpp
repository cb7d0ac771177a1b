// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"
#include "tests/gallery/picture.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QString valueOf(int argc, char **argv, const QByteArray &option, const QString &otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == "--" + option)
            return QString::fromLocal8Bit(argv[i + 1]);
    }
    return otherwise;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Takes a picture of every window and dialog of the program."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"language"_s, u"For instance de, pseudo or pseudo-rtl."_s, u"language"_s, u"en"_s},
        {u"scheme"_s, u"light or dark."_s, u"scheme"_s, u"light"_s},
        {u"percent"_s, u"Scale, for instance 150."_s, u"percent"_s, u"100"_s},
        {u"folder"_s, u"Where the pictures go."_s, u"folder"_s, u"."_s},
        {u"scenes"_s, u"Only these, with commas between them."_s, u"names"_s},
        {u"sheet"_s, u"Puts all of them, small, on one picture too: this file."_s, u"file"_s},
        {u"languages"_s, u"Only names the languages whose texts are in the program."_s},
    });
}

/// The offscreen platform says of every window what it cannot do.
void say(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// False: a scene could not be brought about, or a picture could not be written.
bool takeAll(const QDir &folder, const QStringList &wanted, const QString &sheetFile)
{
    bool allDone = true;
    ContactSheet sheet;
    Gallery gallery;
    for (const Scene &scene : Gallery::scenes()) {
        const QString name = QString::fromLatin1(scene.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const Scene::Windows windows = gallery.open(scene);
        if (windows.isEmpty()) {
            std::fprintf(stderr, "%s could not be brought about\n", scene.name);
            allDone = false;
            continue;
        }
        const QImage picture = pictureOf(windows);
        sheet.add(name, picture);
        allDone = picture.save(folder.filePath(name + u".png"_s)) && allDone;
    }
    return (sheetFile.isEmpty() || sheet.sheet().save(sheetFile)) && allDone;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(say);
    // What Qt and fontconfig read when the application is made.
    qputenv("TZ", "UTC");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(valueOf(argc, argv, "percent", u"100"_s).toDouble() / 100));
    GalleryLanguage::prepareFonts(valueOf(argc, argv, "language", u"en"_s));

    const QApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.isSet(u"languages"_s)) {
        std::puts(qPrintable(GalleryLanguage::all().join(u' ')));
        return 0;
    }
    prepareGallery(parser.value(u"scheme"_s) == u"dark");
    GalleryLanguage::use(parser.value(u"language"_s));
    const QDir folder(parser.value(u"folder"_s));
    if (!folder.mkpath(u"."_s)) {
        std::fputs("the folder cannot be made\n", stderr);
        return 1;
    }
    const QStringList wanted = parser.value(u"scenes"_s).split(u',', Qt::SkipEmptyParts);
    return takeAll(folder, wanted, parser.value(u"sheet"_s)) ? 0 : 1;
}
