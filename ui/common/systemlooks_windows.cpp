// SPDX-License-Identifier: Apache-2.0
#include "ui/common/systemlooks.h"

#include <QGuiApplication>
#include <QSettings>
#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace
{

void read(SystemLooks *looks)
{
    const QSettings theme(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    looks->setDark(theme.value("AppsUseLightTheme"_L1, 1).toInt() == 0);
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
        looks->setHighContrast((contrast.dwFlags & HCF_HIGHCONTRASTON) != 0);
}

} // namespace

void SystemLooks::follow()
{
    read(this);
    // Whoever changes it does so in another window, and comes back.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            read(this);
    });
}
