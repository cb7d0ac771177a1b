// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/colours.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;

/// The user's guide, the tips and the about box.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<SimulatedGateway>(SimulatedGateway::kind(20));
        desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        desk.reset();
        gateway.reset();
    }

    void guideOpensByItsKey()
    {
        QVERIFY(desk->show());
        QTest::keyClick(&desk->window, Qt::Key_F1);
        QTRY_VERIFY(document() && document()->isVisible());
        const QString text = browser()->toPlainText();
        QVERIFY(text.contains(u"Signing agents out"_s));
        QVERIFY(text.contains(u"retcode"_s));
        // A second time it is the same window.
        part<QAction>(&desk->window, "userGuideAction")->trigger();
        QCOMPARE(desk->window.findChildren<QDialog *>(u"documentWindow"_s).size(), 1);
        QTest::keyClick(document(), Qt::Key_Escape);
        QTRY_VERIFY(!document());
    }

    void guideHasItsPictures()
    {
        openGuide();
        const QString source = browser()->toHtml();
        const QRegularExpression picture(u"<img src=\"([^\"]+)\""_s);
        int count = 0;
        for (const auto &match : picture.globalMatch(source)) {
            const QVariant loaded =
                browser()->document()->resource(QTextDocument::ImageResource, QUrl(match.captured(1)));
            QVERIFY2(!loaded.value<QImage>().isNull(), qPrintable(match.captured(1)));
            ++count;
        }
        QVERIFY(count >= 5);
    }

    void headingsLeadToTheirPlace()
    {
        openGuide();
        auto *headings = part<QListWidget>(document(), "headingsListWidget");
        QVERIFY(headings->count() > 8);
        const auto found = headings->findItems(u"Keyboard"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        headings->setCurrentItem(found.first());
        QCOMPARE(browser()->textCursor().block().text(), u"Keyboard"_s);
        QVERIFY(browser()->cursorRect().top() < browser()->viewport()->height() / 2);
    }

    /// Lines and links have their colours in the document itself.
    void guideFollowsTheColours()
    {
        openGuide();
        const auto border = [this] {
            for (QTextFrame *frame : browser()->document()->rootFrame()->childFrames()) {
                if (const auto *table = qobject_cast<QTextTable *>(frame))
                    return table->cellAt(0, 0).format().toTableCellFormat().bottomBorderBrush().color();
            }
            return QColor();
        };
        QCOMPARE(border(), Colours::set(false, false).border);
        Preferences preferences = desk->appearance.preferences();
        preferences.scheme = ColourScheme::Dark;
        desk->appearance.setPreferences(preferences);
        QTRY_COMPARE(border(), Colours::set(true, false).border);
        preferences.scheme = ColourScheme::Light;
        desk->appearance.setPreferences(preferences);
        QTRY_COMPARE(border(), Colours::set(false, false).border);
    }

    void tipsAreReadOneByOneAndStayAway()
    {
        part<QAction>(&desk->window, "tipsAction")->trigger();
        QVERIFY(desk->preferences.load().tips);
        QVERIFY(!part<QWidget>(&desk->window, "tipFrame")->isVisible()); // nobody is signed in
        QVERIFY(desk->open(*gateway));
        QStringList seen;
        while (part<QWidget>(&desk->window, "tipFrame")->isVisible() && seen.size() < 20) {
            seen += shownText(&desk->window, "tipLabel");
            click(&desk->window, "tipButton");
        }
        QCOMPARE(seen.size(), 6);
        QVERIFY(seen.first().startsWith(u"Tip 1 of 6"_s));
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(!desk->preferences.load().tips);
        QVERIFY(!part<QAction>(&desk->window, "tipsAction")->isChecked());
    }

    void tipsAreClosed()
    {
        part<QAction>(&desk->window, "tipsAction")->trigger();
        QVERIFY(desk->open(*gateway));
        click(&desk->window, "closeBannerToolButton");
        QVERIFY(!part<QWidget>(&desk->window, "tipFrame")->isVisible());
        QVERIFY(!desk->preferences.load().tips);
        const MainWindow next(desk->parts());
        QVERIFY(!part<QAction>(&next, "tipsAction")->isChecked());
    }

    void aboutSaysWhatItIsMadeWith()
    {
        QVERIFY(desk->show());
        part<QAction>(&desk->window, "aboutAction")->trigger();
        auto *about = part<QDialog>(&desk->window, "aboutDialog");
        QTRY_VERIFY(about->isVisible());
        QVERIFY(shownText(about, "licenceLabel").contains(u"shared library"_s));
        QVERIFY(shownText(about, "licenceLabel").contains(u"LGPL"_s));
        // The number stays with the name.
        const QString qt = u"Qt\u00A0"_s + QLatin1StringView(qVersion());
        QVERIFY(shownText(about, "licenceLabel").contains(qt));
        click(about, "licencesButton");
        auto *licences = part<QDialog>(about, "documentWindow");
        QTRY_VERIFY(licences->isVisible());
        QVERIFY(part<QTextBrowser>(licences, "documentTextBrowser")->toPlainText().contains(u"simdjson"_s));
    }

private:
    QDialog *document() const { return part<QDialog>(&desk->window, "documentWindow"); }
    QTextBrowser *browser() const { return part<QTextBrowser>(document(), "documentTextBrowser"); }

    void openGuide()
    {
        QVERIFY(desk->show());
        part<QAction>(&desk->window, "userGuideAction")->trigger();
        QTRY_VERIFY(document() && document()->isVisible());
    }

    template <class W> W *part(const QWidget *within, const char *name) const
    {
        return ::part<W>(within, name);
    }

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
