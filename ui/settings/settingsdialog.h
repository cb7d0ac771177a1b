// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/profile.h"
#include "ui/common/fittingdialog.h"

class Appearance;
class GatewayChoices;
class LabelledField;
class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;
struct Policy;
struct Preferences;

/// What the dialog changes; all must outlive it.
struct SettingsParts {
    Appearance *appearance = nullptr;
    ProfileStore *profiles = nullptr;
    const Policy *policy = nullptr;
};

/// A person's settings, and those of the profile in use. What is changed takes effect at once, the language
/// at the next start.
class SettingsDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// An empty id: the default profile.
    SettingsDialog(const SettingsParts &parts, const QString &profileId, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The profile as it takes effect, policy applied. It is stored.
    void profileChanged(const Profile &effective);

private:
    void addLooks(QVBoxLayout *column);
    void addLanguage(QVBoxLayout *column);
    void addGateway(QVBoxLayout *column);
    void takePreferences();
    void takeProfile();

    SettingsParts m_parts;
    Profile m_profile;
    QComboBox *m_scheme;
    QCheckBox *m_highContrast;
    QComboBox *m_rows;
    QComboBox *m_language;
    QSpinBox *m_atOnce;
    GatewayChoices *m_choices;
    LabelledField *m_atOnceField = nullptr;
};
