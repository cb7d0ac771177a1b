// SPDX-License-Identifier: Apache-2.0
#include "ui/common/actionbutton.h"

#include "ui/common/named.h"

#include <QAction>
#include <QPushButton>

void followAction(QPushButton *button, QAction *action)
{
    const bool hasOwnText = !button->text().isEmpty();
    const auto update = [button, action, hasOwnText] {
        if (!hasOwnText)
            button->setText(withoutMnemonic(action->text())); // its letter is the menu's
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    button->setAutoDefault(true); // Enter presses it too, not Space alone
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, update);
    update();
}
