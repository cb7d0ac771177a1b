// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <QTest>
#include <QWidget>

class QAbstractButton;
class QTableView;

// Ways to find, read and use what a person sees. They know object names and no private member.

/// The part of this name; null when it is not there.
template <class W> W *part(const QWidget *within, QByteArrayView objectName)
{
    return within ? within->findChild<W *>(QString::fromLatin1(objectName)) : nullptr;
}

/// The text of a label or button; empty while it is not shown.
QString shownText(const QWidget *within, QByteArrayView objectName);
/// What a screen reader says of it.
QString spokenName(QWidget *widget);
/// Clicks with the mouse. Fails the test when there is no such button or it cannot be clicked.
void click(const QWidget *within, QByteArrayView objectName);
/// To the widget that has the focus, as from a keyboard. Nobody has it: the test fails.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types into whatever has the focus.
void type(const QString &text);
bool hasFocus(const QWidget *within, QByteArrayView objectName);

QStringList headerOf(const QTableView *table);
QStringList rowTexts(const QTableView *table, int row);
QStringList columnTexts(const QTableView *table, int column);
/// -1: not there.
int rowOf(const QTableView *table, int column, const QString &text);
/// As with the mouse. Fails the test when the row is not there.
void clickRow(QTableView *table, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
