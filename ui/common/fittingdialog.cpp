// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fittingdialog.h"

#include <QEvent>
#include <QLayout>

bool FittingDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    const bool isAboutSize = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
        || event->type() == QEvent::Polish;
    if (isAboutSize && layout() && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return done;
}
