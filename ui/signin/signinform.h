// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayaddress.h"
#include "app/gateway/gatewayresult.h"
#include "app/gateway/tlstrust.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QSettings;
class QVBoxLayout;

/// What the form's fields say, read and found usable.
struct SignInInput {
    GatewayAddress address;
    TlsTrust trust;
    Credentials who;
};

/// The fields of the sign-in dialog. Reads them, points at the one that is wrong, remembers all but the
/// password.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void load(const QSettings &settings);
    void save(QSettings &settings) const;

    /// What was typed; nothing when something is wrong: then `problem` is a sentence and the field has the
    /// focus.
    std::optional<SignInInput> read(QString *problem);
    /// Points at the field that an answer of the gateway is about, if it is about one.
    void pointAt(const GatewayResult &result);
    void clearMarks() { markWrong(nullptr); }
    void clearPassword();
    void focusFirstEmpty();

private:
    QLineEdit *addField(QVBoxLayout *column, QLatin1StringView objectName, const QString &label,
                        QWidget *beside = nullptr);
    QLineEdit *fieldOf(const GatewayResult &result) const;
    void markWrong(QLineEdit *field);
    void browse();

    QLineEdit *m_gateway;
    QLineEdit *m_agentId;
    QLineEdit *m_password;
    QLineEdit *m_phone;
    QLineEdit *m_caCertificate;
};
