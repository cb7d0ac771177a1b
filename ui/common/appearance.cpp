// SPDX-License-Identifier: Apache-2.0
#include "ui/common/appearance.h"

#include "ui/common/colours.h"
#include "ui/common/style.h"
#include "ui/common/systemlooks.h"

#include <QApplication>
#include <QPalette>

Appearance::Appearance(PreferenceStore *store, SystemLooks *system, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_system(system),
      m_preferences(store->load()),
      m_platformIsDark(Colours::isDark(QApplication::palette()))
{
    if (system) {
        connect(system, &SystemLooks::changed, this, &Appearance::onSystemChanged);
        connect(system, &SystemLooks::missing, this, &Appearance::onSystemMissing);
    }
}

void Appearance::apply()
{
    applyStyle(Colours::set(wantsDark(), wantsHighContrast()));
}

void Appearance::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_store->save(preferences);
    applyColours();
    Q_EMIT preferencesChanged(preferences);
}

void Appearance::onSystemChanged()
{
    // One answer comes before the other: what is not known yet stays as it was.
    m_store->rememberSystem(m_system->isDark().value_or(m_store->systemWasDark()),
                            m_system->isHighContrast().value_or(m_store->systemHadHighContrast()));
    applyColours();
}

void Appearance::onSystemMissing()
{
    m_store->rememberSystem(m_system->isDark().value_or(false), m_system->isHighContrast().value_or(false));
    applyColours();
}

void Appearance::applyColours()
{
    const Colours &wanted = Colours::set(wantsDark(), wantsHighContrast());
    if (&wanted != &Colours::of(QApplication::palette()))
        changeColours(wanted);
}

bool Appearance::wantsDark() const
{
    switch (m_preferences.scheme) {
    case ColourScheme::Light:
        return false;
    case ColourScheme::Dark:
        return true;
    case ColourScheme::System:
        break;
    }
    if (m_system && m_system->isDark())
        return *m_system->isDark();
    return m_platformIsDark || m_store->systemWasDark();
}

bool Appearance::wantsHighContrast() const
{
    if (m_preferences.highContrast)
        return true;
    if (m_system && m_system->isHighContrast())
        return *m_system->isHighContrast();
    return m_store->systemHadHighContrast();
}
