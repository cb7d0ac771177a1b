// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialog.h"

#include "app/gateway/gatewaysentence.h"
#include "app/gateway/gatewaysession.h"
#include "app/sentences.h"
#include "app/sessionmarkkeeper.h"
#include "app/settings/policy.h"
#include "ui/common/banner.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/profilechooser.h"
#include "ui/signin/signinform.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const SignInParts &parts, const QString &profileId, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_chooser(new ProfileChooser(parts.profiles, profileId, this)),
      m_form(new SignInForm(this)),
      m_signIn(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_status(new QLabel(this)),
      m_error(new Banner(u"error"_s, this))
{
    build();
    loadProfile();

    connect(m_chooser, &ProfileChooser::chosen, this, &SignInDialog::loadProfile);
    connect(m_chooser, &ProfileChooser::resized, this, &SignInDialog::fit);
    connect(m_form, &SignInForm::resized, this, &SignInDialog::fit);
    connect(m_signIn, &QPushButton::clicked, this, [this] { signIn(false); });
    connect(m_error, &Banner::buttonClicked, this, [this] { signIn(true); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_parts.session, &GatewaySession::signedIn, this, &SignInDialog::onSignedIn);
    connect(m_parts.session, &GatewaySession::signInFailed, this, &SignInDialog::onFailed);
}

void SignInDialog::build()
{
    setObjectName("signInDialog"_L1);
    //: Title of the sign-in window
    setWindowTitle(tr("Sign in"));
    setFixedWidth(60 * gridStep);

    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/floorwalker.svg"_s).pixmap(QSize(40, 40), devicePixelRatioF()));
    //: Headline of the sign-in window
    auto *title = new QLabel(tr("Sign in to the gateway"), this);
    title->setProperty("role", u"headline"_s);
    title->setWordWrap(true);
    //: Beneath the headline of the sign-in window; "busy" is an agent state
    auto *hint = new QLabel(tr("You will be signed in as busy, so that no call is routed to you."), this);
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * gridStep);
    head->addWidget(logo);
    head->addWidget(title, 1);
    head->addWidget(m_chooser->menuButton());

    m_error->button()->setObjectName("forceSignInButton"_L1);
    m_error->putButtonBelow();
    //: In the sign-in window while the gateway is asked
    named(m_progress, "signInProgressBar"_L1, tr("Signing in…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_status->setObjectName("signInStatusLabel"_L1);
    m_status->setProperty("role", u"muted"_s);
    m_status->setTextFormat(Qt::PlainText);
    //: Button
    m_signIn->setText(tr("&Sign in"));
    named(m_signIn, "signInButton"_L1, m_signIn->text())->setProperty("role", u"primary"_s);
    m_signIn->setDefault(true);
    //: Button
    m_cancel->setText(tr("Cancel"));
    named(m_cancel, "cancelButton"_L1, m_cancel->text())->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addWidget(m_status, 1);
    addDialogButtons(buttons, m_signIn, m_cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addLayout(head);
    column->addWidget(hint);
    column->addWidget(m_error);
    column->addWidget(m_chooser);
    column->addWidget(m_form);
    column->addSpacing(gridStep / 2);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    // As they stand: from the buttons at the foot to the one at the top, and to the one in a message.
    setTabOrder(m_cancel, m_signIn);
    setTabOrder(m_signIn, m_chooser->menuButton());
}

void SignInDialog::loadProfile()
{
    m_error->clear();
    m_form->clearPassword();
    m_form->load(m_chooser->current(), *m_parts.policy);
    m_form->focusFirstEmpty();
    fit();
}

void SignInDialog::explain(const QString &sentence, const QString &code)
{
    m_error->say(Banner::Tone::Info, sentence, code);
    fit();
}

void SignInDialog::signIn(bool forced)
{
    if (m_busy)
        return;
    m_error->clear(); // what is still wrong is said again
    QString problem;
    const std::optional<SignInInput> input = m_form->read(&problem);
    if (input && m_parts.session->state() != GatewaySession::State::SignedOut)
        problem = tr("The last session is still being closed. Try again in a moment.");
    if (!problem.isEmpty()) {
        m_error->say(Banner::Tone::Error, problem);
        fit();
        return;
    }
    setBusy(true);
    m_forced = forced;
    m_profile = m_form->written(m_chooser->current());
    const Profile effective = m_parts.policy->applied(m_profile);
    Q_EMIT profileTaken(effective);
    TlsTrust trust = input->trust;
    trust.acceptedCertificate = effective.acceptedCertificate;
    m_parts.session->signIn(input->address, trust, input->who,
                            forced ? GatewaySession::IfSignedIn::Force
                                   : m_parts.mark->ifSignedIn(input->address, input->who.agent));
}

void SignInDialog::onFailed(const GatewayResult &result)
{
    if (!m_busy)
        return; // somebody else's
    setBusy(false);
    const QString code = GatewaySentence::rawCode(result);
    if (result.kind == GatewayResult::Kind::Cancelled) {
        m_error->clear();
    } else if (result.hasRetcode("100-002")) {
        m_error->say(
            Banner::Tone::Warning,
            //: "Force sign-in" is the button beneath
            tr("This agent ID is already signed in, perhaps at another desk. Sign out there, or choose "
               "“Force sign-in” to end that session."),
            code,
            //: Button: signs in although the agent is signed in elsewhere
            tr("&Force sign-in"));
        m_cancel->setAutoDefault(true); // Enter leaves the other desk alone
        m_cancel->setFocus();
    } else if (result.kind == GatewayResult::Kind::TlsRefused && result.peerCertificate
               && !result.peerCertificate->isNull()) {
        onTlsRefused(result);
    } else {
        m_error->say(Banner::Tone::Error, GatewaySentence::failureAndAdvice(result), code);
        m_form->pointAt(result);
    }
    fit();
}

void SignInDialog::onTlsRefused(const GatewayResult &result)
{
    const QString before = m_parts.policy->applied(m_profile).acceptedCertificate;
    QString sentence = before.isEmpty()
        ? GatewaySentence::failureAndAdvice(result)
        : tr("The gateway's certificate is another one than the one that was accepted. Nothing was sent.");
    sentence = twoSentences(
        sentence,
        m_parts.policy->certificatesMayBeAccepted()
            //: In the sign-in window after a certificate was not accepted; "Sign in" is its button
            ? tr("“Sign in” shows the certificate again and asks whether to accept it.")
            : tr("Certificates cannot be accepted by hand on this computer: ask your administrator."));
    m_error->say(Banner::Tone::Error, sentence);
    if (!m_parts.policy->certificatesMayBeAccepted()) {
        m_form->pointAt(result);
        return;
    }
    auto *dialog =
        new CertificateDialog(result, m_parts.session->connection()->address().text(), before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateDialog::certificateAccepted, this, &SignInDialog::acceptCertificate);
    connect(dialog, &QDialog::rejected, this, [this, result] { m_form->pointAt(result); });
    dialog->open();
}

void SignInDialog::acceptCertificate(const QString &sha256)
{
    m_profile.acceptedCertificate = sha256;
    m_chooser->keep(m_profile);
    signIn(m_forced);
}

void SignInDialog::onSignedIn()
{
    if (m_busy)
        m_chooser->keep(m_profile);
    m_form->clearPassword();
    setBusy(false);
    accept();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_chooser->setEnabled(!busy);
    m_chooser->menuButton()->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_progress->setVisible(busy);
    //: In the sign-in window while the gateway is asked
    m_status->setText(busy ? tr("Signing in…") : QString());
    m_cancel->setAutoDefault(false); // a second Enter must not call off what the first one began
    if (busy)
        m_cancel->setFocus();
    else
        m_form->focusFirstEmpty();
    fit();
}

// As high as its contents: sentences come and go.
void SignInDialog::fit()
{
    layout()->activate();
    setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

void SignInDialog::reject()
{
    if (m_busy) {
        m_parts.session->cancelSignIn();
        return;
    }
    m_form->clearPassword();
    QDialog::reject();
}
