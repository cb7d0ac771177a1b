// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/policy.h"

#include <QString>

class QSettings;

enum class ColourScheme { System, Light, Dark };
enum class RowHeight { Comfortable, Compact };

/// What a person has chosen for himself, whichever gateway he signs in to.
struct Preferences {
    static constexpr int atOnceMost = Policy::atOnceMost;

    QString language; ///< as in "de" or "pt_BR"; empty: the system's. Takes effect at the next start
    ColourScheme scheme = ColourScheme::System;
    bool highContrast = false; ///< besides what the system asks for
    RowHeight rows = RowHeight::Comfortable;
    int signOutsAtOnce = atOnceMost; ///< 1..4: calls that sign agents out, in flight at a time
    bool tips = true; ///< shown at the top of the window

    bool operator==(const Preferences &) const = default;
};

/// The preferences in the user's settings.
class PreferenceStore
{
public:
    /// `settings` must outlive the store.
    explicit PreferenceStore(QSettings *settings);

    /// What is missing or damaged is as a newcomer has it.
    Preferences load() const;
    void save(const Preferences &preferences);

    /// What the system asked for when it was last known: it tells only after the window has been shown, and a
    /// window that turns dark is unpleasant.
    bool systemWasDark() const;
    bool systemHadHighContrast() const;
    void rememberSystem(bool dark, bool highContrast);

private:
    QSettings *m_settings;
};
