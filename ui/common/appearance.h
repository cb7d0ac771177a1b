// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/preferences.h"

#include <QObject>

class SystemLooks;

/// How the program looks: what the person prefers, and where he leaves it to the system, what that asks for.
/// A change of preferences is stored and takes effect at once (the language excepted).
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `system` may be null: then the colours of the platform decide.
    Appearance(PreferenceStore *store, SystemLooks *system, QObject *parent = nullptr);

    /// Style and colours. Before any window.
    void apply();
    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const Preferences &preferences);

private:
    void onSystemChanged();
    void onSystemMissing();
    void applyColours();
    bool wantsDark() const;
    bool wantsHighContrast() const;

    PreferenceStore *m_store;
    SystemLooks *m_system;
    Preferences m_preferences;
    bool m_platformIsDark;
};
