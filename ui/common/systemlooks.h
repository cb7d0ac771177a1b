// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

/// What the operating system asks of windows: dark or light, high contrast or not. Qt 6.4 does not tell.
/// Windows (systemlooks_windows.cpp): registry and accessibility settings. Elsewhere
/// (systemlooks_portal.cpp): the desktop portal's org.freedesktop.appearance, which answers late or, where
/// there is none, never.
class SystemLooks : public QObject
{
    Q_OBJECT

public:
    explicit SystemLooks(QObject *parent = nullptr);

    /// Asks, and goes on listening. changed() follows when something has become known.
    void follow();
    std::optional<bool> isDark() const { return m_dark; } ///< nothing: not known (yet)
    std::optional<bool> isHighContrast() const { return m_highContrast; }

    void setDark(bool dark);
    void setHighContrast(bool highContrast);

Q_SIGNALS:
    void changed();
    void missing(); ///< nobody tells all of it on this desktop: what was known once no longer counts

private:
    std::optional<bool> m_dark;
    std::optional<bool> m_highContrast;
};
