// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/windowdesk.h"
#include "ui/signout/signoutdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

/// The question before a sign-out on a desk without a gateway: the store is filled by hand, the clock stands
/// still.
class Question
{
public:
    // CTI states (gateway reference, section 5).
    enum Cti { Idle = 1, Talking = 5, NotKnown = 99 };

    Question();
    ~Question();

    Desk desk;
    QTemporaryDir home;
    QSettings settings;
    std::vector<Agent> list; ///< from 1301 on, as added
    SignOutDemands demands;
    std::unique_ptr<SignOutDialog> dialog;
    std::unique_ptr<QSignalSpy> confirmed;

    void add(int count, Cti cti);
    /// Puts the list into the store.
    void tell() { desk.store.replace(list); }
    /// Fails the test when Cancel has not the focus then.
    void open(CallChoice choice = CallChoice::Now);

    QString text(const char *name) const { return shownText(dialog.get(), name); }
    QLineEdit *field(const char *name) const { return part<QLineEdit>(dialog.get(), name); }
    QComboBox *cause() const { return part<QComboBox>(dialog.get(), "causeCodeComboBox"); }
    QPushButton *confirmButton() const { return part<QPushButton>(dialog.get(), "confirmButton"); }
    /// Empty: nobody has agreed to anything.
    SignOutConsent consent() const;
};
