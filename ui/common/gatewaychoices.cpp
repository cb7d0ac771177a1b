// SPDX-License-Identifier: Apache-2.0
#include "ui/common/gatewaychoices.h"

#include "app/settings/policy.h"
#include "app/settings/profile.h"
#include "ui/common/labelledfield.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

GatewayChoices::GatewayChoices(QWidget *parent)
    : QWidget(parent), m_method(new QComboBox(this)), m_interval(new QSpinBox(this))
{
    //: Sign-out method: the program chooses
    m_method->addItem(tr("Automatic"), int(SignOutMethod::Automatic));
    //: Sign-out method: the gateway's "forcelogout" call
    m_method->addItem(tr("Force sign-out only"), int(SignOutMethod::ForceSignOut));
    //: Sign-out method: the gateway's call for inspectors
    m_method->addItem(tr("Inspector sign-out only"), int(SignOutMethod::Inspector));
    //: Unit behind a number of seconds
    m_interval->setSuffix(tr(" s"));
    m_interval->setRange(Profile::refreshLeast, Profile::refreshMost);
    m_interval->setKeyboardTracking(false);

    //: Field: which of the gateway's calls signs agents out
    m_methodField = new LabelledField(m_method, "methodComboBox"_L1, tr("Sign-out &method"), this);
    //: Field: seconds between two readings of the list of agents
    m_intervalField = new LabelledField(m_interval, "intervalSpinBox"_L1, tr("&Refresh interval"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep + 4);
    for (LabelledField *field : {m_methodField, m_intervalField}) {
        field->keepOnTop();
        row->addWidget(field, 1);
    }
    connect(m_method, &QComboBox::activated, this, &GatewayChoices::changed);
    connect(m_interval, &QSpinBox::valueChanged, this, &GatewayChoices::changed);
}

void GatewayChoices::load(const Profile &effective, const Policy &policy)
{
    const QSignalBlocker quiet(m_interval);
    m_method->setCurrentIndex(m_method->findData(int(effective.method)));
    m_methodField->setLocked(policy.method.has_value());

    const int least = policy.refreshMinimum.value_or(Profile::refreshLeast);
    const int most = policy.refreshMaximum.value_or(Profile::refreshMost);
    m_interval->setRange(least, most);
    m_interval->setValue(effective.refreshSeconds);
    m_loadedInterval = m_interval->value();
    m_intervalField->setLocked(least == most);
    if (least != most && (policy.refreshMinimum || policy.refreshMaximum)) {
        //: Beneath the refresh interval; %1 and %2 are seconds
        m_intervalField->setNote(tr("%1 to %2 s: set by your administrator")
                                     .arg(QLocale().toString(least), QLocale().toString(most)));
    }
}

void GatewayChoices::write(Profile &profile) const
{
    if (!m_methodField->isLocked())
        profile.method = SignOutMethod(m_method->currentData().toInt());
    // A value that was only brought into the administrator's bounds is not the person's choice.
    if (m_interval->value() != m_loadedInterval)
        profile.refreshSeconds = m_interval->value();
}
