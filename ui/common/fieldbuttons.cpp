// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldbuttons.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void FieldButtons::addClear(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    // Qt gives no access to it but by this name; without it the button works as before, and has no name.
    if (auto *clear = field->findChild<QAction *>("_q_qlineeditclearaction"_L1)) {
        //: Button in a field: empties it
        clear->setText(tr("Clear"));
    }
}

void FieldButtons::addSearch(QLineEdit *field)
{
    QAction *search = field->addAction(Icons::get("search"_L1, &Colours::muted), QLineEdit::LeadingPosition);
    //: Button in a search field: goes to the field
    search->setText(tr("Search"));
    QObject::connect(search, &QAction::triggered, field, [field] {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    });
}
