// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogbuttons.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>

namespace
{

bool actingOneComesFirst([[maybe_unused]] const QWidget *button)
{
#ifdef Q_OS_WIN
    return true;
#else
    return button->style()->styleHint(QStyle::SH_DialogButtonLayout) == QDialogButtonBox::KdeLayout;
#endif
}

} // namespace

void addDialogButtons(QBoxLayout *row, QPushButton *acts, QPushButton *leaves)
{
    const bool actsFirst = actingOneComesFirst(acts);
    row->addWidget(actsFirst ? acts : leaves);
    row->addWidget(actsFirst ? leaves : acts);
}
