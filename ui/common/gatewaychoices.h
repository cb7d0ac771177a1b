// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class LabelledField;
class QComboBox;
class QSpinBox;
struct Policy;
struct Profile;

/// How the program deals with one gateway: which call signs agents out, and how often the list is read. Side
/// by side, where the administrator has laid something down with a note.
class GatewayChoices : public QWidget
{
    Q_OBJECT

public:
    explicit GatewayChoices(QWidget *parent = nullptr);

    /// `effective` is the profile with the policy applied.
    void load(const Profile &effective, const Policy &policy);
    /// Puts what was chosen into the profile; what the administrator has laid down stays as the person left
    /// it.
    void write(Profile &profile) const;

Q_SIGNALS:
    void changed(); ///< by the person

private:
    QComboBox *m_method;
    QSpinBox *m_interval;
    LabelledField *m_methodField;
    LabelledField *m_intervalField;
    int m_loadedInterval = 0;
};
