// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/fit.h"

#include "ui/agentlist/criterionchip.h"
#include "ui/agentlist/statesegment.h"
#include "ui/common/chip.h"
#include "ui/common/elidedlabel.h"
#include "ui/mainwindow/connectionbutton.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Fonts at odd scales round.
constexpr int tolerance = 1;

QString withoutMnemonic(QString text)
{
    text.replace("&&"_L1, "\x01"_L1);
    return text.remove(u'&').replace(u'\x01', u'&');
}

QString nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

/// What a person gets who asks for more than is painted.
bool isToldElsewhere(const QWidget *widget, const QString &text)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return widget->toolTip().contains(text.toHtmlEscaped())
        || (spoken && spoken->text(QAccessible::Name).contains(text));
}

class Measure
{
public:
    QList<Misfit> found;

    void width(const QWidget *widget, const QString &text, int needed, int given)
    {
        if (!text.trimmed().isEmpty() && needed > given + tolerance)
            found.append({nameOf(widget), text, needed, given, false});
    }
    void height(const QWidget *widget, const QString &text, int needed, int given)
    {
        if (!text.trimmed().isEmpty() && needed > given + tolerance)
            found.append({nameOf(widget), text, needed, given, true});
    }

    void any(const QWidget *widget);

private:
    void label(const QLabel *label);
    void button(const QAbstractButton *button);
    void combo(const QComboBox *combo);
    void placeholder(const QLineEdit *edit);
    void header(const QHeaderView *header);
    void tabs(const QTabBar *tabs);
    void menu(const QMenu *menu);
    void painted(const QAbstractButton *button);
    void clipped(const QWidget *widget, const QString &text);
};

void Measure::any(const QWidget *widget)
{
    QString text;
    if (const auto *each = qobject_cast<const QLabel *>(widget)) {
        label(each);
        text = each->text();
    } else if (qobject_cast<const Chip *>(widget) || qobject_cast<const CriterionChip *>(widget)
               || qobject_cast<const StateSegment *>(widget)) {
        painted(static_cast<const QAbstractButton *>(widget));
    } else if (const auto *each = qobject_cast<const QAbstractButton *>(widget)) {
        button(each);
        text = each->text();
    } else if (const auto *each = qobject_cast<const QComboBox *>(widget)) {
        combo(each);
        text = each->currentText();
    } else if (const auto *each = qobject_cast<const QLineEdit *>(widget)) {
        placeholder(each);
        text = each->text() + each->placeholderText();
    } else if (const auto *each = qobject_cast<const QHeaderView *>(widget)) {
        header(each);
    } else if (const auto *each = qobject_cast<const QTabBar *>(widget)) {
        tabs(each);
    } else if (const auto *each = qobject_cast<const QMenu *>(widget)) {
        menu(each);
    } else if (const auto *each = qobject_cast<const QGroupBox *>(widget)) {
        width(each, each->title(), each->minimumSizeHint().width(), each->width());
    } else if (const auto *each = qobject_cast<const QSpinBox *>(widget)) {
        width(each, each->text(), each->minimumSizeHint().width(), each->width());
    }
    clipped(widget, text);
}

void Measure::label(const QLabel *label)
{
    const QString text = withoutMnemonic(label->text());
    if (text.isEmpty())
        return;
    if (qobject_cast<const ElidedLabel *>(label)) {
        if (!isToldElsewhere(label, text))
            width(label, text, label->fontMetrics().horizontalAdvance(text), label->contentsRect().width());
        height(label, text, label->fontMetrics().height(), label->contentsRect().height());
        return;
    }
    if (!label->wordWrap()) {
        width(label, text, label->sizeHint().width(), label->width());
        height(label, text, label->sizeHint().height(), label->height());
        return;
    }
    height(label, text, label->heightForWidth(label->width()), label->height());
    // A word that is wider than the label is not broken.
    QTextLayout layout(text, label->font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(1);
    layout.endLayout();
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    width(label, text, int(widest), label->contentsRect().width());
}

void Measure::button(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return;
    if (qobject_cast<const QLineEdit *>(button->parentWidget()))
        return; // a sign in a field
    // One of them shortens its words itself, and has them whole in its hint then.
    const bool isToldInHint = qobject_cast<const ConnectionButton *>(button)
        && button->toolTip().contains(button->accessibleName().toHtmlEscaped());
    if (!isToldInHint)
        width(button, button->text(), button->sizeHint().width(), button->width());
    height(button, button->text(), button->fontMetrics().height(), button->height());
}

void Measure::combo(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    option.currentText = combo->currentText();
    const QRect room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const bool hasIcon = !combo->itemIcon(combo->currentIndex()).isNull();
    const int icon = hasIcon ? combo->iconSize().width() + 4 : 0;
    // A screen reader always says the whole entry: only the hint counts.
    if (!combo->isEditable() && !combo->toolTip().contains(combo->currentText().toHtmlEscaped()))
        width(combo, combo->currentText(),
              combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon, room.width());
}

void Measure::placeholder(const QLineEdit *edit)
{
    if (!edit->text().isEmpty() || isToldElsewhere(edit, edit->placeholderText()))
        return;
    QStyleOptionFrame option;
    option.initFrom(edit);
    const QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    int signs = 0;
    const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const QToolButton *sign : buttons)
        signs += sign->isVisible() ? sign->width() : 0;
    constexpr int margins = 2 * 2; // QLineEdit's own
    width(edit, edit->placeholderText(), edit->fontMetrics().horizontalAdvance(edit->placeholderText()),
          room.width() - margins - signs);
}

void Measure::header(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return;
    for (int section = 0; section < header->count(); ++section) {
        // Partly out of sight is no matter: it can be scrolled.
        if (!header->isSectionHidden(section))
            width(header, header->model()->headerData(section, Qt::Horizontal).toString(),
                  header->sectionSizeHint(section), header->sectionSize(section));
    }
}

void Measure::tabs(const QTabBar *tabs)
{
    const int space = tabs->style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const int icon = tabs->tabIcon(tab).isNull() ? 0 : tabs->iconSize().width() + 4;
        const QString text = withoutMnemonic(tabs->tabText(tab));
        width(tabs, text, tabs->fontMetrics().horizontalAdvance(text) + icon + space / 2,
              tabs->tabRect(tab).width());
        if (!tabs->usesScrollButtons())
            width(tabs, text, tabs->tabRect(tab).right(), tabs->width());
    }
}

void Measure::menu(const QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QRect row = menu->actionGeometry(action);
        width(menu, action->text(), row.right() + 1, menu->width());
        height(menu, action->text(), row.bottom() + 1, menu->height());
    }
    if (!actions.isEmpty())
        width(menu, actions.first()->text(), menu->sizeHint().width(), menu->width());
}

/// They leave words away by themselves, and say them in a hint.
void Measure::painted(const QAbstractButton *button)
{
    if (!isToldElsewhere(button, button->text()))
        width(button, button->text(), button->sizeHint().width(), button->width());
    height(button, button->text(), button->fontMetrics().height(), button->height());
}

/// Stands partly outside something that it cannot be scrolled in.
void Measure::clipped(const QWidget *widget, const QString &text)
{
    QRect inside = widget->rect();
    const QWidget *ancestor = widget;
    while (!ancestor->isWindow()) {
        inside.translate(ancestor->pos());
        ancestor = ancestor->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(ancestor->parentWidget());
        if (area && area->viewport() == ancestor)
            return;
        const QRect seen = inside & ancestor->rect();
        width(widget, text, inside.width(), seen.width());
        height(widget, text, inside.height(), seen.height());
        inside = seen;
    }
}

void collect(const QWidget *widget, Measure &measure)
{
    if (!widget->isVisible())
        return;
    measure.any(widget);
    for (const QObject *child : widget->children()) {
        const auto *each = qobject_cast<const QWidget *>(child);
        if (each && !each->isWindow())
            collect(each, measure);
    }
}

} // namespace

QString Misfit::sentence() const
{
    return u"%1 \"%2\" needs %3 px of %4 and has %5"_s.arg(
        object, text, QString::number(needed), inHeight ? u"height"_s : u"width"_s, QString::number(given));
}

QList<Misfit> misfits(const QWidget *window)
{
    Measure measure;
    collect(window, measure);
    return measure.found;
}
