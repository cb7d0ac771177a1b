// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "app/settings/signinmemory.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestPassword = 32;
constexpr int longestPhone = 24;
} // namespace

SignInForm::SignInForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep + 4);
    //: Field: address of the gateway
    m_gateway = addField(column, "gatewayLineEdit"_L1, tr("Gateway"));
    m_gateway->setPlaceholderText(u"gateway.example:8043"_s);

    auto *who = new QHBoxLayout;
    who->setSpacing(gridStep + 4);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    who->addLayout(left, 1);
    who->addLayout(right, 1);
    column->addLayout(who);
    //: Field: the supervisor's own agent number
    m_agentId = addField(left, "agentIdLineEdit"_L1, tr("Agent ID"));
    //: Field
    m_password = addField(right, "passwordLineEdit"_L1, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);

    //: Field: the phone the supervisor sits at
    m_phone = addField(column, "phoneLineEdit"_L1, tr("Phone number"));
    m_phone->setMaxLength(longestPhone);
    //: In an empty field that need not be filled in
    m_phone->setPlaceholderText(tr("optional"));

    //: Button beside a file name: opens the file chooser
    auto *browse = new QPushButton(tr("Browse…"), this);
    named(browse, "browseButton"_L1, browse->text())->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SignInForm::browse);
    //: Field: a file with the certificate of the authority that vouches for the gateway
    m_caCertificate = addField(column, "caCertificateLineEdit"_L1, tr("CA certificate"), browse);
    //: In an empty field that need not be filled in
    m_caCertificate->setPlaceholderText(tr("optional, a PEM or DER file"));

    setTabOrder(m_gateway, m_agentId);
    setTabOrder(m_agentId, m_password);
    setTabOrder(m_password, m_phone);
    setTabOrder(m_phone, m_caCertificate);
    setTabOrder(m_caCertificate, browse);
}

QLineEdit *SignInForm::addField(QVBoxLayout *column, QLatin1StringView objectName, const QString &label,
                                QWidget *beside)
{
    auto *edit = named(new QLineEdit(this), objectName, label);
    auto *words = new QLabel(label, this);
    words->setProperty("role", u"field"_s);
    words->setBuddy(edit);
    auto *line = new QHBoxLayout;
    line->setSpacing(gridStep);
    line->addWidget(edit, 1);
    if (beside)
        line->addWidget(beside);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(gridStep / 2);
    pair->addWidget(words);
    pair->addLayout(line);
    column->addLayout(pair);
    connect(edit, &QLineEdit::textEdited, this, &SignInForm::clearMarks);
    return edit;
}

void SignInForm::load(const QSettings &settings)
{
    const SignInMemory memory = SignInMemory::load(settings);
    m_gateway->setText(memory.gateway);
    m_agentId->setText(memory.agentId);
    m_phone->setText(memory.phone);
    m_caCertificate->setText(memory.caFile);
}

void SignInForm::save(QSettings &settings) const
{
    SignInMemory{m_gateway->text().trimmed(), m_agentId->text().trimmed(), m_phone->text().trimmed(),
                 m_caCertificate->text().trimmed()}
        .save(settings);
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
        *problem = tr("The agent ID is a number from %1 to %2.").arg(AgentId::minimum).arg(AgentId::maximum);
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
    return SignInInput{
        *address.address, trust.trust, {*agent, m_password->text(), m_phone->text().trimmed()}};
}

void SignInForm::pointAt(const GatewayResult &result)
{
    markWrong(fieldOf(result));
}

void SignInForm::clearPassword()
{
    m_password->clear();
}

void SignInForm::focusFirstEmpty()
{
    for (QLineEdit *field : {m_gateway, m_agentId, m_password}) {
        if (field->text().isEmpty() || field == m_password) {
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
    case GatewayResult::Kind::TimedOut:
    case GatewayResult::Kind::Cut:
    case GatewayResult::Kind::BadReply:
        return m_gateway;
    case GatewayResult::Kind::TlsRefused:
        return m_caCertificate;
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
