// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutdraft.h"

#include <QLatin1StringView>
#include <QWidget>

class QButtonGroup;

/// Beneath a group of agents: what is to become of them.
class CallChoiceRow : public QWidget
{
    Q_OBJECT

public:
    /// Its buttons are named after `prefix`: <prefix>NowRadioButton, <prefix>AfterRadioButton (where there
    /// is one), <prefix>LeaveRadioButton.
    CallChoiceRow(QLatin1StringView prefix, bool offersAfter, QWidget *parent);

    CallChoice choice() const;
    void choose(CallChoice choice); ///< says nothing
    /// What the choice is about, for who cannot see what stands above it.
    void describe(const QString &group);

Q_SIGNALS:
    void chosen();

private:
    QButtonGroup *m_group;
};
