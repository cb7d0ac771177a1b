// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayresult.h"

#include <QDialog>

class Banner;
class GatewaySession;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class SignInForm;

/// Signs the supervisor in. Says what went wrong in place, beside the field that is wrong, and stays usable.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SignInDialog(GatewaySession *session, QSettings *settings, QWidget *parent = nullptr);

    void reject() override; ///< while signing in: takes that back and stays open

private:
    void build();
    void signIn(bool forced);
    void onFailed(const GatewayResult &result);
    void onSignedIn();
    void setBusy(bool busy);
    void fit();

    GatewaySession *m_session;
    QSettings *m_settings;
    SignInForm *m_form;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_status;
    Banner *m_error;
    bool m_busy = false;
};
