// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowdesk.h"
#include "ui/common/clickguard.h"
#include "ui/common/colours.h"
#include "ui/common/devicelines.h"
#include "ui/common/labelledfield.h"
#include "ui/common/signlabel.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCursor>
#include <QFont>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionMenuItem>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;

namespace
{

const Colours &colours()
{
    return Colours::of(QApplication::palette());
}

/// How many pixels have exactly this colour.
int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

QImage blank(int width, int height, qreal ratio)
{
    QImage image(QSize(int(width * ratio), int(height * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

/// A field of a form, painted.
QImage pictureOf(bool isWrong, bool hasFocus)
{
    QWidget form;
    auto *field = new QLineEdit(&form);
    auto *other = new QLineEdit(&form);
    field->setGeometry(10, 10, 120, 34);
    other->setGeometry(10, 60, 120, 34);
    field->setProperty("wrong", isWrong);
    field->setReadOnly(true); // no caret
    form.resize(140, 110);
    form.show();
    form.activateWindow();
    (hasFocus ? field : other)->setFocus();
    if (!QTest::qWaitForWindowActive(&form))
        return {};
    return field->grab().toImage();
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }

    void linesOfCellsMeetAtEveryScale_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0})
            QTest::addRow("%g", ratio) << ratio;
    }

    void linesOfCellsMeetAtEveryScale()
    {
        QFETCH(double, ratio);
        QImage image = blank(100, 40, ratio);
        QPainter painter(&image);
        // Two rows of cells at odd places.
        for (const int top : {0, 13}) {
            for (const QRect &cell : {QRect(0, top, 33, 13), QRect(33, top, 34, 13), QRect(67, top, 33, 13)})
                DeviceLines::below(&painter, cell, Qt::red);
        }
        painter.end();
        std::set<int> heights;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(0, y) == Qt::red)
                heights.insert(y);
        }
        QCOMPARE(heights.size(), size_t(2));
        QCOMPARE(countOf(image, Qt::red), 2 * image.width());
    }

    void theFrameOfACellIsEquallyThick()
    {
        QImage image = blank(60, 40, 1.5);
        QPainter painter(&image);
        const QRect cell(5, 5, 31, 21); // (7.5, 7.5) to (54, 39) on the device
        DeviceLines::around(&painter, cell, Qt::red);
        painter.end();
        const auto redIn = [&](const QPoint &from, const QPoint &step) {
            int count = 0;
            for (QPoint at = from; image.rect().contains(at); at += step)
                count += image.pixelColor(at) == Qt::red;
            return count;
        };
        QCOMPARE(redIn({30, 0}, {0, 1}), 2 * 2); // above and below
        QCOMPARE(redIn({0, 20}, {1, 0}), 2 * 2); // left and right
    }

    void menusHaveTheProgramsSigns_data()
    {
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        QTest::newRow("check mark") << QStyle::PE_IndicatorMenuCheckMark;
        QTest::newRow("submenu") << QStyle::PE_IndicatorArrowRight;
        QTest::newRow("submenu, from right to left") << QStyle::PE_IndicatorArrowLeft;
    }

    void menusHaveTheProgramsSigns()
    {
        QFETCH(QStyle::PrimitiveElement, element);
        const QMenu menu;
        QStyleOptionMenuItem option;
        option.initFrom(&menu);
        option.rect = QRect(0, 0, 24, 24);
        option.checked = true;
        const auto painted = [&](bool isEnabled) {
            option.state.setFlag(QStyle::State_Enabled, isEnabled);
            QImage image = blank(24, 24, 2);
            QPainter painter(&image);
            menu.style()->drawPrimitive(element, &option, &painter, &menu);
            return image;
        };
        QVERIFY(countOf(painted(true), colours().text) > 0);
        QVERIFY(countOf(painted(false), colours().muted) > 0);
        QCOMPARE(countOf(painted(false), colours().text), 0);
    }

    void theButtonThatEmptiesAFieldIsASignOfOurs()
    {
        const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
        const QImage image = icon.pixmap(QSize(16, 16), 2).toImage();
        QVERIFY(countOf(image, colours().muted) > 0);
        QCOMPARE(image.pixelColor(image.width() / 2, 1).alpha(), 0); // a cross, not a disc
    }

    void aWrongFieldLooksDifferentWithTheFocus()
    {
        const QImage wrong = pictureOf(true, false);
        const QImage wrongWithFocus = pictureOf(true, true);
        const QImage right = pictureOf(false, false);
        QCOMPARE(countOf(wrong, colours().accent), 0);
        QVERIFY(countOf(wrong, colours().danger) > 0);
        QVERIFY(countOf(wrongWithFocus, colours().accent) > 0);
        QVERIFY(countOf(wrong, colours().dangerTint) > 0);
        QVERIFY(countOf(wrongWithFocus, colours().dangerTint) > 0);
        QCOMPARE(countOf(right, colours().dangerTint), 0);
    }

    void aDisabledToolButtonIsMuted()
    {
        QToolButton button;
        button.setText(u"H"_s);
        QFont large = button.font();
        large.setPixelSize(64); // its strokes are of whole pixels
        button.setFont(large);
        button.setEnabled(false);
        const QImage image = button.grab().toImage();
        QCOMPARE(countOf(image, colours().text), 0);
        QVERIFY(countOf(image, colours().muted) > 0);
    }

    void aLongListOfChoicesHasAScrollBar()
    {
        QComboBox box;
        for (int i = 0; i < 13; ++i)
            box.addItem(QString::number(i));
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const QScrollBar *bar = box.view()->verticalScrollBar();
        box.showPopup();
        QTRY_VERIFY(box.view()->isVisible());
        QVERIFY(!bar->isVisible()); // all of them are shown
        box.hidePopup();
        for (int i = 13; i < 60; ++i)
            box.addItem(QString::number(i));
        box.showPopup();
        QTRY_VERIFY(bar->isVisible());
        box.hidePopup();
    }

    void theLockStandsBesideTheFirstLineOfItsNote()
    {
        QWidget form;
        auto *editor = new QLineEdit(&form);
        auto *field = new LabelledField(editor, "lockedLineEdit"_L1, u"Field"_s, &form);
        field->setLocked(true);
        field->resize(400, field->sizeHint().height());
        form.show();
        const auto *note = part<QLabel>(field, "lockedLineEditNoteLabel");
        const auto *sign = field->findChild<SignLabel *>();
        QTRY_COMPARE(sign->geometry().top(), note->geometry().top());
        QCOMPARE(sign->height(), note->fontMetrics().height());
        QVERIFY(sign->alignment().testFlag(Qt::AlignVCenter));
    }

    /// Qt does not tell a button that the pointer has left while its menu was open.
    void aButtonIsNotPointedAtAnyMoreWhenItsMenuHasClosed()
    {
        QWidget window;
        window.resize(300, 200);
        QToolButton button(&window);
        button.setGeometry(10, 10, 80, 30);
        QMenu menu(&button);
        menu.addAction(u"x"_s);
        button.setMenu(&menu);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const bool isOver : {false, true}) {
            QCursor::setPos(isOver ? button.mapToGlobal(QPoint(5, 5)) : window.mapToGlobal(QPoint(250, 180)));
            menu.popup(button.mapToGlobal(QPoint(0, 30)));
            QTRY_VERIFY(menu.isVisible());
            button.setAttribute(Qt::WA_UnderMouse);
            menu.close();
            QTRY_COMPARE(button.underMouse(), isOver);
        }
    }

    /// The second half of a double click on a button whose window has gone.
    void aGuardedPlaceTakesNoClick()
    {
        QWidget window;
        window.resize(300, 200);
        auto *button = new QPushButton(&window);
        button->setGeometry(0, 0, 300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int clicks = 0;
        connect(button, &QPushButton::clicked, &window, [&clicks] { ++clicks; });
        const int interval = QApplication::doubleClickInterval();
        const auto goBack = qScopeGuard([interval] { QApplication::setDoubleClickInterval(interval); });
        QApplication::setDoubleClickInterval(400);
        ClickGuard::guard(window.mapToGlobal(QPoint(50, 50)));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(51, 50));
        QCOMPARE(clicks, 0);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(150, 50));
        QCOMPARE(clicks, 1);
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(51, 50)), clicks > 1),
                                 5000);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
