// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/fit.h"
#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"
#include "tests/gallery/letters.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr int smallScreen = 1180; ///< the main window must not need more; it opens at 1184

/// In no language is a text cut off in any window, at the size it opens in and at its smallest, nor do two
/// controls of a window want the same letter for Alt, and the main window fits a small screen. To see only
/// some: FLOORWALKER_LANGUAGES="de pseudo".
class TestCutOffText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareGallery(); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QStringList languages = qEnvironmentVariable("FLOORWALKER_LANGUAGES").split(u' ', Qt::SkipEmptyParts);
        if (languages.isEmpty())
            languages = GalleryLanguage::all()
                + QStringList{GalleryLanguage::pseudo, GalleryLanguage::pseudoRightToLeft};
        // In shares, so that several processes get through them sooner.
        const int share = qEnvironmentVariableIntValue("FLOORWALKER_SHARE");
        const int shares = std::max(1, qEnvironmentVariableIntValue("FLOORWALKER_SHARES"));
        for (qsizetype i = share; i < languages.size(); i += shares)
            QTest::newRow(qPrintable(languages[i])) << languages[i];
        if (share >= languages.size())
            QTest::newRow("en") << u"en"_s;
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        GalleryLanguage::use(language);
        QStringList found;
        for (const Scene &scene : Gallery::scenes()) {
            const Scene::Windows windows = gallery.open(scene);
            QVERIFY2(!windows.isEmpty(), scene.name);
            const auto look = [&](const char *size) {
                for (const QWidget *window : windows) {
                    const QList<Misfit> all = misfits(window);
                    for (const Misfit &misfit : all) {
                        const QString line =
                            u"%1, %2 (%3): %4"_s.arg(language, QLatin1StringView(scene.name),
                                                     QLatin1StringView(size), misfit.sentence());
                        if (!found.contains(line))
                            found.append(line);
                    }
                }
            };
            look("as it opens");
            for (const QWidget *window : windows) {
                for (const QString &clash : letterClashes(window))
                    found +=
                        u"%1, %2: the same letter: %3"_s.arg(language, QLatin1StringView(scene.name), clash);
            }
            QWidget *last = windows.last();
            if (last->windowType() != Qt::Popup) {
                last->resize(last->minimumSize().expandedTo(QSize(1, 1)));
                // Whatever needs a second row in so narrow a window asks for more height, one layout after
                // the other.
                for (int layouts = 0; layouts < 10; ++layouts) // each may ask for another
                    QTest::qWait(0);
                look("smallest");
                if (last->inherits("MainWindow") && last->width() > smallScreen)
                    found +=
                        u"%1, %2: %3 wide"_s.arg(language, QLatin1StringView(scene.name)).arg(last->width());
            }
        }
        gallery.close();
        found.removeDuplicates();
        for (const QString &line : std::as_const(found))
            qWarning().noquote() << line;
        QVERIFY2(found.isEmpty(), "texts are cut off, or letters clash");
    }

private:
    Gallery gallery;
};

QTEST_MAIN(TestCutOffText)
#include "tst_cutofftext.moc"
