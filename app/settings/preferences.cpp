// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView languageKey("preferences/language");
constexpr QLatin1StringView schemeKey("preferences/scheme");
constexpr QLatin1StringView contrastKey("preferences/highContrast");
constexpr QLatin1StringView rowsKey("preferences/rows");
constexpr QLatin1StringView atOnceKey("preferences/signOutsAtOnce");
constexpr QLatin1StringView tipsKey("preferences/tips");
constexpr QLatin1StringView systemDarkKey("preferences/systemWasDark");
constexpr QLatin1StringView systemContrastKey("preferences/systemHadHighContrast");
constexpr int mostLanguageCharacters = 20;
} // namespace

PreferenceStore::PreferenceStore(QSettings *settings) : m_settings(settings)
{
}

Preferences PreferenceStore::load() const
{
    Preferences read;
    read.language = m_settings->value(languageKey).toString().left(mostLanguageCharacters);
    const QString scheme = m_settings->value(schemeKey).toString();
    read.scheme = scheme == "light"_L1 ? ColourScheme::Light
        : scheme == "dark"_L1          ? ColourScheme::Dark
                                       : ColourScheme::System;
    read.highContrast = m_settings->value(contrastKey, read.highContrast).toBool();
    read.rows =
        m_settings->value(rowsKey).toString() == "compact"_L1 ? RowHeight::Compact : RowHeight::Comfortable;
    const int atOnce = m_settings->value(atOnceKey).toInt();
    if (atOnce >= 1 && atOnce <= Preferences::atOnceMost)
        read.signOutsAtOnce = atOnce;
    read.tips = m_settings->value(tipsKey, read.tips).toBool();
    return read;
}

void PreferenceStore::save(const Preferences &preferences)
{
    m_settings->setValue(languageKey, preferences.language);
    switch (preferences.scheme) {
    case ColourScheme::System:
        m_settings->setValue(schemeKey, u"system"_s);
        break;
    case ColourScheme::Light:
        m_settings->setValue(schemeKey, u"light"_s);
        break;
    case ColourScheme::Dark:
        m_settings->setValue(schemeKey, u"dark"_s);
        break;
    }
    m_settings->setValue(contrastKey, preferences.highContrast);
    m_settings->setValue(rowsKey, preferences.rows == RowHeight::Compact ? u"compact"_s : u"comfortable"_s);
    m_settings->setValue(atOnceKey, preferences.signOutsAtOnce);
    m_settings->setValue(tipsKey, preferences.tips);
}

bool PreferenceStore::systemWasDark() const
{
    return m_settings->value(systemDarkKey).toBool();
}

bool PreferenceStore::systemHadHighContrast() const
{
    return m_settings->value(systemContrastKey).toBool();
}

void PreferenceStore::rememberSystem(bool dark, bool highContrast)
{
    m_settings->setValue(systemDarkKey, dark);
    m_settings->setValue(systemContrastKey, highContrast);
}
