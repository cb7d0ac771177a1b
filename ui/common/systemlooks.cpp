// SPDX-License-Identifier: Apache-2.0
#include "ui/common/systemlooks.h"

SystemLooks::SystemLooks(QObject *parent) : QObject(parent)
{
}

void SystemLooks::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemLooks::setHighContrast(bool highContrast)
{
    if (m_highContrast == highContrast)
        return;
    m_highContrast = highContrast;
    Q_EMIT changed();
}
