// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/policy.h"
#include "app/settings/profile.h"

#include <QWidget>

class GatewayChoices;
class LabelledField;
class QComboBox;
class QLineEdit;
class QToolButton;

/// What few people ever change about a gateway: proxy, sign-out method, refresh interval. Folded up until
/// asked for.
class AdvancedForm : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedForm(QWidget *parent = nullptr);

    /// `effective` is the profile with the policy applied.
    void load(const Profile &effective, const Policy &policy);
    /// Puts what was chosen into the profile; what the administrator has laid down stays as the person left
    /// it.
    void write(Profile &profile) const;
    /// False: something cannot be used; `problem` is a sentence, and the field has the focus.
    bool check(QString *problem);
    QToolButton *toggle() const { return m_toggle; }

Q_SIGNALS:
    void resized(); ///< opened, closed, or a field came or went

private:
    void setOpen(bool open);
    void showProxyAddress();
    std::optional<ProxyChoice> proxy() const;

    QToolButton *m_toggle;
    QWidget *m_body;
    QComboBox *m_proxy;
    QLineEdit *m_proxyAddress;
    GatewayChoices *m_choices;
    LabelledField *m_proxyAddressField;
};
