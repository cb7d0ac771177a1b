// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/datefield.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    //: In an empty field for a date: year, month, day. Dates are typed with digits in this order.
    setPlaceholderText(tr("YYYY-MM-DD"));
    setMaxLength(20);
    setMinimumWidth(18 * gridStep);
    //: Hint over a field for a date; %2 is a key
    m_hint =
        tr("A date such as %1, or nothing (%2: calendar)")
            .arg(u"2026-11-23"_s, QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    setToolTip(m_hint);
    QAction *choose = addAction(Icons::get("calendar"_L1, &Colours::muted), TrailingPosition);
    //: Button in a field for a date
    choose->setText(tr("Calendar"));
    connect(choose, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::showWhetherWrong);
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    QDate date = QDate::fromString(typed, u"yyyy-M-d"_s);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = QLocale().toDate(typed, format);
    }
    // A year of two digits is one of the first century to Qt.
    if (!date.isValid() || date.year() < 1970 || date.year() > 9999)
        return std::nullopt;
    return date;
}

void DateField::setDate(QDate date)
{
    setText(date.toString(u"yyyy-MM-dd"_s));
}

void DateField::showWhetherWrong()
{
    const bool wrong = !date();
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    setAccessibleDescription(wrong ? m_hint : QString());
    restyle(this);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName("calendarWidget"_L1);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumDate(QDate(1970, 1, 1));
    calendar->setMinimumSize(calendar->sizeHint() + QSize(4 * gridStep, 5 * gridStep));
    // Qt's own signs are coloured ones, and its weekends are red: that means danger here.
    const auto sign = [calendar](QLatin1StringView button, QLatin1StringView icon) {
        if (auto *found = calendar->findChild<QToolButton *>(button))
            found->setIcon(Icons::get(icon));
    };
    sign("qt_calendar_prevmonth"_L1, isRightToLeft() ? "chevron-right"_L1 : "chevron-left"_L1);
    sign("qt_calendar_nextmonth"_L1, isRightToLeft() ? "chevron-left"_L1 : "chevron-right"_L1);
    // Where a date begins with the year, so does the head of a calendar.
    QWidget *bar = calendar->findChild<QWidget *>("qt_calendar_navigationbar"_L1);
    auto *month = calendar->findChild<QToolButton *>("qt_calendar_monthbutton"_L1);
    auto *row = bar ? qobject_cast<QBoxLayout *>(bar->layout()) : nullptr;
    if (row && month && QLocale().dateFormat(QLocale::LongFormat).startsWith(u'y')) {
        const int place = row->indexOf(month);
        row->removeWidget(month);
        row->insertWidget(place + 2, month); // behind the year, which is a button or a field
    }
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat plain;
        plain.setForeground(palette().text());
        calendar->setWeekdayTextFormat(day, plain);
    }
    if (const auto chosen = date(); chosen && chosen->isValid())
        calendar->setSelectedDate(*chosen);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        setDate(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    const int x = isRightToLeft() ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(x, height() + 2)));
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}
