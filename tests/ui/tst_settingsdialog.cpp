// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/colours.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Settings take effect at once, are there at the next start, and what the administrator has laid down can
/// not be changed.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<WindowDesk>(); }
    void cleanup()
    {
        desk->appearance.setPreferences({});
        desk.reset();
    }

    void coloursChangeAtOnce()
    {
        open();
        QVERIFY(!Colours::isDark(QApplication::palette()));
        choose("schemeComboBox", int(ColourScheme::Dark));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::set(true, false).window);
        QVERIFY(qApp->styleSheet().contains(Colours::set(true, false).surface.name()));
        part<QCheckBox>(dialog(), "highContrastCheckBox")->click();
        QCOMPARE(&Colours::of(QApplication::palette()), &Colours::set(true, true));
        choose("schemeComboBox", int(ColourScheme::Light));
        QCOMPARE(&Colours::of(QApplication::palette()), &Colours::set(false, true));
        QCOMPARE(desk->preferences.load().scheme, ColourScheme::Light);
        QVERIFY(desk->preferences.load().highContrast);
    }

    void rowsChangeAtOnce()
    {
        open();
        const int comfortable = desk->agents()->verticalHeader()->defaultSectionSize();
        choose("rowsComboBox", int(RowHeight::Compact));
        QVERIFY(desk->agents()->verticalHeader()->defaultSectionSize() < comfortable);
        QVERIFY(desk->orders()->verticalHeader()->defaultSectionSize() < comfortable);
        const MainWindow second(desk->parts());
        QVERIFY(part<QTableView>(&second, "agentTableView")->verticalHeader()->defaultSectionSize()
                < comfortable);
    }

    void languageWaitsForTheNextStart()
    {
        open();
        auto *languages = part<QComboBox>(dialog(), "languageComboBox");
        const int german = languages->findData(u"de"_s);
        QVERIFY(german >= 0);
        QCOMPARE(languages->itemText(german), u"Deutsch"_s);
        choose("languageComboBox", u"de"_s);
        QCOMPARE(desk->preferences.load().language, u"de"_s);
        QVERIFY(shownText(dialog(), "languageNoteLabel").contains(u"next start"));
        QCOMPARE(dialog()->windowTitle(), u"Settings"_s);
    }

    void profileIsChangedAndUsed()
    {
        open();
        part<QSpinBox>(dialog(), "intervalSpinBox")->setValue(17);
        choose("methodComboBox", int(SignOutMethod::Inspector));
        const Profile stored = desk->profiles.defaultProfile();
        QCOMPARE(stored.refreshSeconds, 17);
        QCOMPARE(stored.method, SignOutMethod::Inspector);
        QCOMPARE(desk->queue.method(), SignOutMethod::Inspector);
        part<QSpinBox>(dialog(), "signOutsAtOnceSpinBox")->setValue(2);
        QCOMPARE(desk->preferences.load().signOutsAtOnce, 2);
        QCOMPARE(desk->queue.mostInFlight(), 2);
    }

    void whatIsLaidDownIsLocked()
    {
        desk->policy.method = SignOutMethod::ForceSignOut;
        desk->policy.signOutsAtOnce = 1;
        desk->policy.refreshMinimum = 10;
        desk->policy.refreshMaximum = 20;
        open();
        QVERIFY(!part<QComboBox>(dialog(), "methodComboBox")->isEnabled());
        QCOMPARE(part<QComboBox>(dialog(), "methodComboBox")->currentData().toInt(),
                 int(SignOutMethod::ForceSignOut));
        QVERIFY(!part<QSpinBox>(dialog(), "signOutsAtOnceSpinBox")->isEnabled());
        QCOMPARE(part<QSpinBox>(dialog(), "signOutsAtOnceSpinBox")->value(), 1);
        QCOMPARE(shownText(dialog(), "methodComboBoxNoteLabel"), u"Set by your administrator"_s);
        QVERIFY(shownText(dialog(), "intervalSpinBoxNoteLabel").contains(u"10"));
        QCOMPARE(part<QSpinBox>(dialog(), "intervalSpinBox")->minimum(), 10);
        // What is locked is not stored as the person's own choice.
        choose("rowsComboBox", int(RowHeight::Compact));
        QCOMPARE(desk->preferences.load().signOutsAtOnce, Preferences::atOnceMost);
    }

    void keyboardOpensAndClosesIt()
    {
        QVERIFY(desk->show());
        QTest::keyClick(&desk->window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

private:
    QDialog *dialog() const { return part<QDialog>(&desk->window, "settingsDialog"); }

    void open()
    {
        QVERIFY(desk->show());
        part<QAction>(&desk->window, "settingsAction")->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    /// As a person does: the box says that it was he.
    void choose(const char *name, const QVariant &data)
    {
        auto *box = part<QComboBox>(dialog(), name);
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    template <class W> W *part(const QWidget *within, const char *name) const
    {
        return ::part<W>(within, name);
    }

    std::unique_ptr<WindowDesk> desk;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
