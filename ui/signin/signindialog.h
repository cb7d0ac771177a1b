// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayresult.h"
#include "app/settings/profile.h"

#include <QDialog>

class Banner;
class GatewaySession;
class ProfileChooser;
class QLabel;
class QProgressBar;
class QPushButton;
class SessionMarkKeeper;
class SignInForm;
struct Policy;

/// What signing in needs; all must outlive the dialog.
struct SignInParts {
    GatewaySession *session = nullptr;
    ProfileStore *profiles = nullptr;
    const Policy *policy = nullptr;
    const SessionMarkKeeper *mark = nullptr;
};

/// Signs the supervisor in. Says what went wrong in place, beside the field that is wrong, and stays usable.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens with this profile; an empty id: the default one.
    SignInDialog(const SignInParts &parts, const QString &profileId, QWidget *parent = nullptr);

    /// Why the person is asked, when he did not ask for it himself.
    void explain(const QString &sentence, const QString &code);
    void reject() override; ///< while signing in: takes that back and stays open

Q_SIGNALS:
    /// A sign-in begins. The profile as it takes effect, policy applied.
    void profileTaken(const Profile &effective);

private:
    void build();
    void loadProfile();
    void signIn(bool forced);
    void onFailed(const GatewayResult &result);
    void onTlsRefused(const GatewayResult &result);
    void acceptCertificate(const QString &sha256);
    void onSignedIn();
    void setBusy(bool busy);
    void fit();

    SignInParts m_parts;
    ProfileChooser *m_chooser;
    SignInForm *m_form;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_status;
    Banner *m_error;
    Profile m_profile; ///< of the sign-in that is under way or was the last: as it will be stored
    bool m_forced = false;
    bool m_busy = false;
};
