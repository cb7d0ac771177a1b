// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/signlabel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCursor>
#include <QFile>
#include <QFrame>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStatusBar>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

// A resource in a static library is linked in only when somebody asks for it; the macro must stand outside a
// namespace.
static void initResources()
{
    Q_INIT_RESOURCE(floorwalker);
    Q_INIT_RESOURCE(help);
}

namespace
{

constexpr int paragraph = 70; ///< characters: so many do not fit on one line
constexpr int iconEdge = 16;
constexpr int iconGap = 4; ///< besides Qt's own
constexpr int arrowEdge = 12;
constexpr int mostChoices = 20; ///< that a list shows at once

/// Fusion, but no line under the letter for Alt where letters are joined: it would be drawn as a word of its
/// own, with wrong forms and in more room than was measured. The letter works all the same.
class ProgramStyle final : public QProxyStyle
{
public:
    ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
            return 0;
        if (hint == SH_ComboBox_PopupFrameStyle)
            return QFrame::NoFrame; // the list in it has one
        if (hint == SH_ComboBox_Popup)
            return 0; // the list opens beneath; else it never gets a scroll bar
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    /// Qt's own signs of menus are bitmaps of one size.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const QLatin1StringView name = element == PE_IndicatorMenuCheckMark ? "check"_L1
            : element == PE_IndicatorArrowRight                             ? "chevron-right"_L1
            : element == PE_IndicatorArrowLeft                              ? "chevron-left"_L1
                                                                            : QLatin1StringView();
        // The chosen day is filled; Fusion would shade it once more.
        if (element == PE_FrameFocusRect && widget && qobject_cast<QCalendarWidget *>(widget->parentWidget()))
            return;
        if (element == PE_IndicatorToolBarSeparator && qobject_cast<const QComboBox *>(widget)) {
            const int middle = option->rect.center().y();
            painter->fillRect(option->rect.left() + iconGap, middle, option->rect.width() - 2 * iconGap, 1,
                              Colours::of(QApplication::palette()).border);
            return;
        }
        if (name.isEmpty()) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const int edge = element == PE_IndicatorMenuCheckMark ? iconEdge : arrowEdge;
        QRect square = alignedRect(option->direction, Qt::AlignCenter, {edge, edge}, option->rect);
        if (edge == arrowEdge && qobject_cast<const QMenu *>(widget)) // not at the very edge
            square.translate(option->direction == Qt::RightToLeft ? iconGap : -iconGap, 0);
        const Colours &colours = Colours::of(QApplication::palette());
        Icons::paint(painter, square, name, option->state & State_Enabled ? colours.text : colours.muted);
    }

    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (standard == SP_LineEditClearButton)
            return Icons::get("close"_L1, &Colours::muted);
        return QProxyStyle::standardIcon(standard, option, widget);
    }

    /// Qt leaves 4 pixels between an icon and its words, whatever a style sheet says: a wider icon, with its
    /// sign at the outer side.
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (widget->isRightToLeft()) {
            if (auto *label = qobject_cast<QLabel *>(widget)) {
                alignToTheRight(label);
                leaveRoomForMarks(label);
                // Else Qt lets the blank at a line's end take part, and each line begins that much further
                // in. Not for a single line, where it would cut off marks that go beyond the line's height.
                if (label->wordWrap() && label->text().size() > paragraph && !label->buddy()
                    && label->focusPolicy() == Qt::NoFocus)
                    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            } else if (auto *field = qobject_cast<QLineEdit *>(widget))
                alignToTheRight(field);
            else if (auto *splitter = qobject_cast<QSplitter *>(widget);
                     splitter && splitter->orientation() == Qt::Horizontal)
                splitter->setContentsMargins(0, 0, 1,
                                             0); // Qt puts what is in it a pixel too far to the right
        }
        if (auto *choice = qobject_cast<QComboBox *>(widget))
            choice->setMaxVisibleItems(mostChoices);
        auto *tool = qobject_cast<QToolButton *>(widget);
        if (qobject_cast<QPushButton *>(widget)
            || (tool && tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon))
            static_cast<QAbstractButton *>(widget)->setIconSize({iconEdge + iconGap, iconEdge});
    }
    using QProxyStyle::polish;

private:
    /// Marks over and tails under Arabic letters go beyond the line's height.
    static void leaveRoomForMarks(QLabel *label)
    {
        static const QStringList roles{QString(), u"muted"_s, u"field"_s, u"title"_s, u"headline"_s};
        if (roles.contains(label->property("role").toString()) && !label->property("chip").toBool()
            && label->contentsMargins().isNull() && label->pixmap().isNull()
            && !qobject_cast<SignLabel *>(label) && !qobject_cast<QStatusBar *>(label->parentWidget()))
            label->setContentsMargins(0, 3, 0, 2);
    }

    /// Qt puts a text in Latin letters to the left, wherever the line begins.
    template <class W> static void alignToTheRight(W *widget)
    {
        const Qt::Alignment alignment = widget->alignment();
        if (alignment.testFlag(Qt::AlignLeft) && !alignment.testFlag(Qt::AlignAbsolute))
            widget->setAlignment((alignment & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    }
};

/// Enter presses every button that has the focus, not only those of a dialog's foot; else it does nothing on
/// them, or presses another one. Where a menu opens beneath, Down opens it too.
class EnterPresses final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (!button || !button->isEnabled() || (!isEnter && key != Qt::Key_Down))
            return false;
        auto *tool = qobject_cast<QToolButton *>(button);
        if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup) {
            openMenu(tool);
            return true;
        }
        if (!isEnter || qobject_cast<QPushButton *>(button) || qobject_cast<QCheckBox *>(button)
            || qobject_cast<QRadioButton *>(button))
            return false;
        button->click();
        return true;
    }

private:
    /// Not QToolButton::showMenu(), which waits until it is closed.
    static void openMenu(QToolButton *button)
    {
        QMenu *menu = button->menu();
        const int width = menu->sizeHint().width();
        const int x = button->isRightToLeft() ? button->width() - width : 0;
        menu->popup(button->mapToGlobal(QPoint(x, button->height())));
    }
};

/// A wheel that turns over a choice or a number scrolls what it is in, and does not choose: settings were
/// changed by it without a click. A number in which one is typing follows.
class WheelChoosesNothing final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        const auto *number = qobject_cast<QAbstractSpinBox *>(watched);
        if (!qobject_cast<QComboBox *>(watched) && !(number && !number->hasFocus()))
            return false;
        event->ignore();
        return true;
    }
};

/// A button whose menu was closed by a click elsewhere would keep the look of one that is pointed at: Qt does
/// not tell it that the pointer has left while the menu was open.
class MenuLeaves final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Hide)
            return false;
        const auto *menu = qobject_cast<QMenu *>(watched);
        const QList<QObject *> owners = menu ? menu->menuAction()->associatedObjects() : QList<QObject *>();
        for (QObject *owner : owners) {
            auto *button = qobject_cast<QToolButton *>(owner);
            if (!button || button->rect().contains(button->mapFromGlobal(QCursor::pos())))
                continue;
            button->setAttribute(Qt::WA_UnderMouse, false);
            button->update();
        }
        return false;
    }
};

} // namespace

void applyStyle(const Colours &colours)
{
    initResources();
    QApplication::setStyle(new ProgramStyle);
    qApp->installEventFilter(new EnterPresses(qApp));
    qApp->installEventFilter(new MenuLeaves(qApp));
    qApp->installEventFilter(new WheelChoosesNothing(qApp));
    QApplication::setPalette(colours.palette());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/floorwalker.svg")));
}

void changeColours(const Colours &colours)
{
    QApplication::setPalette(colours.palette());
    if (!qApp->styleSheet().isEmpty())
        applyStyleSheet();
}

void applyStyleSheet()
{
    const Colours &colours = Colours::of(QApplication::palette());
    QFile sheet(QStringLiteral(":/styles/floorwalker.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        qApp->setStyleSheet(colours.filledIn(QString::fromUtf8(sheet.readAll())));
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent change(QEvent::StyleChange); // a frame may have another width now
    QCoreApplication::sendEvent(widget, &change);
    widget->update();
}
