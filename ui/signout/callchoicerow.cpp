// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/callchoicerow.h"

#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signout/consequenceline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

CallChoiceRow::CallChoiceRow(QLatin1StringView prefix, bool offersAfter, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    row->addSpacing(ConsequenceLine::textIndent - gridStep); // not a margin: those have fixed sides
    const auto add = [&](CallChoice choice, QLatin1StringView name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(prefix + name);
        button->setAccessibleName(withoutMnemonic(text));
        m_group->addButton(button, int(choice));
        row->addWidget(button);
    };
    // Each letter once in the dialog: the second row has keys of its own.
    //: Confirmation, choice for agents on a call: their calls are cut
    add(CallChoice::Now, "NowRadioButton"_L1, offersAfter ? tr("Sign out &now") : tr("Sign out no&w"));
    if (offersAfter) {
        //: Confirmation, choice for agents on a call: each is signed out when his call has ended
        add(CallChoice::After, "AfterRadioButton"_L1, tr("&After the call"));
    }
    //: Confirmation, choice for agents on a call: nothing happens to them
    add(CallChoice::Leave, "LeaveRadioButton"_L1,
        offersAfter ? tr("&Leave signed in") : tr("Lea&ve signed in"));
    row->addStretch();
    choose(CallChoice::Now);
    connect(m_group, &QButtonGroup::idClicked, this, &CallChoiceRow::chosen);
}

CallChoice CallChoiceRow::choice() const
{
    return CallChoice(m_group->checkedId());
}

void CallChoiceRow::choose(CallChoice choice)
{
    if (QAbstractButton *button = m_group->button(int(choice)))
        button->setChecked(true);
}

void CallChoiceRow::describe(const QString &group)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setAccessibleDescription(group);
}
