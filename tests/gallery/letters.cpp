// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace
{

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts += action->text();
    }
    return texts;
}

QStringList textsIn(const QWidget *window)
{
    if (const auto *menu = qobject_cast<const QMenu *>(window))
        return textsOf(menu->actions());
    QStringList texts;
    for (const auto *bar : window->findChildren<QMenuBar *>())
        texts += textsOf(bar->actions());
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == window)
            texts += button->text();
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == window)
            texts += label->text();
    }
    return texts;
}

} // namespace

QStringList letterClashes(const QWidget *window)
{
    QStringList clashes;
    QHash<QKeySequence, QString> taken;
    for (const QString &text : textsIn(window)) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter))
            clashes += u"\"%1\" and \"%2\""_s.arg(taken.value(letter), text);
        taken.insert(letter, text);
    }
    return clashes;
}
