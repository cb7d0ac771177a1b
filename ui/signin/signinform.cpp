// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "app/settings/policy.h"
#include "ui/common/labelledfield.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/signin/advancedform.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestPassword = 32;
constexpr int longestPhone = 24;

/// Written differently, for instance with the default port, it is still the same one.
bool isSameGateway(const QString &one, const QString &other)
{
    const GatewayAddressResult first = GatewayAddressReader::read(one);
    const GatewayAddressResult second = GatewayAddressReader::read(other);
    return first.address && first.address == second.address;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent),
      m_gateway(newEdit()),
      m_agentId(newEdit()),
      m_password(newEdit()),
      m_phone(newEdit()),
      m_caCertificate(newEdit()),
      m_advanced(new AdvancedForm(this))
{
    //: Field: address of the gateway
    m_gatewayField = new LabelledField(m_gateway, "gatewayLineEdit"_L1, tr("&Gateway"), this);
    m_gateway->setPlaceholderText(u"gateway.example:8043"_s);
    //: Field: the supervisor's own agent number
    auto *agentIdField = new LabelledField(m_agentId, "agentIdLineEdit"_L1, tr("Agent &ID"), this);
    //: Field
    auto *passwordField = new LabelledField(m_password, "passwordLineEdit"_L1, tr("&Password"), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    //: Field: the phone the supervisor sits at
    auto *phoneField = new LabelledField(m_phone, "phoneLineEdit"_L1, tr("Phone &number"), this);
    m_phone->setMaxLength(longestPhone);
    //: In an empty field that need not be filled in
    m_phone->setPlaceholderText(tr("optional"));
    //: Button beside a file name: opens the file chooser
    auto *browse = new QPushButton(tr("&Browse…"), this);
    named(browse, "browseButton"_L1, browse->text())->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SignInForm::browse);
    //: Field: a file with the certificate of the authority that vouches for the gateway
    m_caCertificateField =
        new LabelledField(m_caCertificate, "caCertificateLineEdit"_L1, tr("&CA certificate"), this, browse);

    auto *who = new QHBoxLayout;
    who->setSpacing(gridStep + 4);
    who->addWidget(agentIdField, 1);
    who->addWidget(passwordField, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep + 4);
    column->addWidget(m_gatewayField);
    column->addLayout(who);
    column->addWidget(phoneField);
    column->addWidget(m_caCertificateField);
    column->addWidget(m_advanced);
    connect(m_advanced, &AdvancedForm::resized, this, &SignInForm::resized);

    setTabOrder(m_gateway, m_agentId);
    setTabOrder(m_agentId, m_password);
    setTabOrder(m_password, m_phone);
    setTabOrder(m_phone, m_caCertificate);
    setTabOrder(m_caCertificate, browse);
    setTabOrder(browse, m_advanced->toggle());
}

QLineEdit *SignInForm::newEdit()
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(ProfileStore::mostCharacters);
    connect(edit, &QLineEdit::textEdited, this, &SignInForm::clearMarks);
    return edit;
}

void SignInForm::load(const Profile &profile, const Policy &policy)
{
    clearMarks();
    const Profile effective = policy.applied(profile);
    m_gateway->setText(effective.gateway);
    m_agentId->setText(effective.agentId);
    m_phone->setText(effective.phone);
    m_caCertificate->setText(effective.caFile);
    m_gatewayField->setLocked(policy.gateway.has_value());
    m_caCertificateField->setLocked(policy.caFile.has_value());
    //: In the empty field for a certificate file when the administrator allows none
    m_caCertificate->setPlaceholderText(policy.caFile ? tr("the system's authorities")
                                                      //: In an empty field that need not be filled in
                                                      : tr("optional, a PEM or DER file"));
    m_advanced->load(effective, policy);
}

Profile SignInForm::written(Profile profile) const
{
    const QString gateway = m_gateway->text().trimmed();
    if (!isSameGateway(profile.gateway, gateway))
        profile.acceptedCertificate.clear(); // it was accepted for another gateway
    profile.gateway = gateway;
    profile.agentId = m_agentId->text().trimmed();
    profile.phone = m_phone->text().trimmed();
    if (!m_caCertificateField->isLocked())
        profile.caFile = m_caCertificate->text().trimmed();
    m_advanced->write(profile);
    return profile;
}

std::optional<SignInInput> SignInForm::read(QString *problem)
{
    clearMarks();
    const GatewayAddressResult address = GatewayAddressReader::read(m_gateway->text());
    if (!address.address) {
        *problem = address.problem;
        markWrong(m_gateway);
        return {};
    }
    const std::optional<AgentId> agent = AgentId::fromText(m_agentId->text());
    if (!agent) {
        *problem =
            tr("Enter the agent ID: a number from %1 to %2.").arg(AgentId::minimum).arg(AgentId::maximum);
        markWrong(m_agentId);
        return {};
    }
    if (m_password->text().isEmpty()) {
        *problem = tr("Enter the password.");
        markWrong(m_password);
        return {};
    }
    const TlsTrustResult trust = TlsTrustReader::fromFile(m_caCertificate->text().trimmed());
    if (!trust.problem.isEmpty()) {
        *problem = trust.problem;
        markWrong(m_caCertificate);
        return {};
    }
    if (!m_advanced->check(problem))
        return {};
    return SignInInput{
        *address.address, trust.trust, {*agent, m_password->text(), m_phone->text().trimmed()}};
}

void SignInForm::pointAt(const GatewayResult &result)
{
    markWrong(fieldOf(result));
    if (result.hasRetcode("100-004")) { // one of the two, and the gateway does not tell which
        m_agentId->setProperty("wrong", true);
        restyle(m_agentId);
    }
}

void SignInForm::clearPassword()
{
    m_password->clear();
}

void SignInForm::focusFirstEmpty()
{
    for (QLineEdit *field : {m_gateway, m_agentId, m_password}) {
        if ((field->isEnabled() && field->text().isEmpty()) || field == m_password) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

// Where to look first.
QLineEdit *SignInForm::fieldOf(const GatewayResult &result) const
{
    switch (result.kind) {
    case GatewayResult::Kind::Unreachable:
        return m_gateway;
    case GatewayResult::Kind::BadReply:
        // Whoever answers with an error of his own may well be the right one.
        return result.defect == GatewayResult::Defect::Redirect ? m_gateway : nullptr;
    case GatewayResult::Kind::TlsRefused: {
        // No other authority would help where the name is wrong, or where nothing speaks TLS at all.
        const bool isName =
            std::any_of(result.tlsErrors.begin(), result.tlsErrors.end(),
                        [](const QSslError &e) { return e.error() == QSslError::HostNameMismatch; });
        return isName || result.tlsErrors.isEmpty() ? m_gateway : m_caCertificate;
    }
    case GatewayResult::Kind::TimedOut:
    case GatewayResult::Kind::Cut:
    case GatewayResult::Kind::Refused:
    case GatewayResult::Kind::Accepted:
    case GatewayResult::Kind::Cancelled:
        break;
    }
    if (result.hasRetcode("100-004") || result.hasRetcode("100-020"))
        return m_password;
    if (result.hasRetcode("100-013") || result.hasRetcode("100-014"))
        return m_phone;
    if (result.hasRetcode("100-001") || result.hasRetcode("100-011") || result.hasRetcode("110-016"))
        return m_agentId;
    return nullptr;
}

void SignInForm::markWrong(QLineEdit *field)
{
    for (QLineEdit *each : {m_gateway, m_agentId, m_password, m_phone, m_caCertificate}) {
        const bool wrong = each == field;
        if (each->property("wrong").toBool() != wrong) {
            each->setProperty("wrong", wrong);
            restyle(each);
        }
    }
    if (field) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

void SignInForm::browse()
{
    //: Title of the file chooser
    auto *chooser = new QFileDialog(this, tr("Choose the CA certificate"), m_caCertificate->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files in the file chooser
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, m_caCertificate, &QLineEdit::setText);
    chooser->open();
}
