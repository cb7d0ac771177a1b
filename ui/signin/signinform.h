// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayaddress.h"
#include "app/gateway/gatewayresult.h"
#include "app/gateway/tlstrust.h"

#include <QWidget>

#include <optional>

class AdvancedForm;
class LabelledField;
class QLineEdit;
struct Policy;
struct Profile;

/// What the form's fields say, read and found usable.
struct SignInInput {
    GatewayAddress address;
    TlsTrust trust;
    Credentials who;
};

/// The fields of the sign-in dialog: filled from a profile, read, and written back to it, all but the
/// password. Points at the one that is wrong.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// What the administrator has laid down takes the place of what was chosen, and cannot be changed.
    void load(const Profile &profile, const Policy &policy);
    /// The profile with what was typed.
    Profile written(Profile profile) const;

    /// What was typed; nothing when something is wrong: then `problem` is a sentence and the field has the
    /// focus.
    std::optional<SignInInput> read(QString *problem);
    /// Points at the field that an answer of the gateway is about, if it is about one.
    void pointAt(const GatewayResult &result);
    void clearMarks() { markWrong(nullptr); }
    void clearPassword();
    void focusFirstEmpty();

Q_SIGNALS:
    void resized(); ///< it needs more or less room than before

private:
    QLineEdit *newEdit();
    QLineEdit *fieldOf(const GatewayResult &result) const;
    void markWrong(QLineEdit *field);
    void browse();

    QLineEdit *m_gateway;
    QLineEdit *m_agentId;
    QLineEdit *m_password;
    QLineEdit *m_phone;
    QLineEdit *m_caCertificate;
    LabelledField *m_gatewayField;
    LabelledField *m_caCertificateField;
    AdvancedForm *m_advanced;
};
