// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/probe.h"

#include "ui/common/named.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

QString shownText(const QWidget *within, QByteArrayView objectName)
{
    const auto *widget = part<QWidget>(within, objectName);
    if (!widget || !widget->isVisible())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return withoutMnemonic(button->text());
    return {};
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

void click(const QWidget *within, QByteArrayView objectName)
{
    // As a person would: the button may have to wait for an answer before it can be used.
    const auto ready = [&] {
        const auto *button = part<QAbstractButton>(within, objectName);
        return button && button->isVisible() && button->isEnabled();
    };
    QTRY_VERIFY2(ready(), objectName.data());
    QTest::mouseClick(part<QAbstractButton>(within, objectName), Qt::LeftButton);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool hasFocus(const QWidget *within, QByteArrayView objectName)
{
    const auto *widget = part<QWidget>(within, objectName);
    return widget && widget->hasFocus();
}

QStringList headerOf(const QTableView *table)
{
    QStringList texts;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
    return texts;
}

QStringList rowTexts(const QTableView *table, int row)
{
    QStringList texts;
    for (int column = 0; row < table->model()->rowCount() && column < table->model()->columnCount(); ++column)
        texts.append(table->model()->index(row, column).data().toString());
    return texts;
}

QStringList columnTexts(const QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, column).data().toString());
    return texts;
}

int rowOf(const QTableView *table, int column, const QString &text)
{
    return int(columnTexts(table, column).indexOf(text));
}

void clickRow(QTableView *table, int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = table->model()->index(row, 0);
    QVERIFY(index.isValid());
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
}
