// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/advancedform.h"

#include "ui/common/gatewaychoices.h"
#include "ui/common/labelledfield.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIcon>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AdvancedForm::AdvancedForm(QWidget *parent)
    : QWidget(parent),
      m_toggle(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_proxy(new QComboBox(m_body)),
      m_proxyAddress(new QLineEdit(m_body)),
      m_choices(new GatewayChoices(m_body))
{
    //: Button that unfolds the settings few people need
    m_toggle->setText(tr("&Advanced"));
    named(m_toggle, "advancedToolButton"_L1, m_toggle->text());
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);

    //: Proxy: whatever the operating system is set up to use
    m_proxy->addItem(tr("Same as system"), int(ProxyChoice::Kind::System));
    //: Proxy
    m_proxy->addItem(tr("None"), int(ProxyChoice::Kind::None));
    //: Proxy: the one whose address is typed beneath
    m_proxy->addItem(tr("Manual"), int(ProxyChoice::Kind::Given));
    m_proxyAddress->setPlaceholderText(u"proxy.example:8080"_s);
    m_proxyAddress->setMaxLength(ProfileStore::mostCharacters);
    //: Field: how the gateway is reached
    auto *proxyField = new LabelledField(m_proxy, "proxyComboBox"_L1, tr("Pr&oxy"), m_body);
    //: Field: host and port of the proxy
    m_proxyAddressField =
        new LabelledField(m_proxyAddress, "proxyAddressLineEdit"_L1, tr("Proxy a&ddress"), m_body);

    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gridStep + 4);
    grid->addWidget(proxyField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_proxyAddressField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_choices, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_body);

    connect(m_toggle, &QToolButton::toggled, this, &AdvancedForm::setOpen);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &AdvancedForm::showProxyAddress);
    setOpen(false);
    showProxyAddress();
}

void AdvancedForm::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setIcon(QIcon(open ? u":/icons/chevron-up.svg"_s : u":/icons/chevron-down.svg"_s));
    m_body->setVisible(open);
    Q_EMIT resized();
}

void AdvancedForm::showProxyAddress()
{
    m_proxyAddressField->setVisible(m_proxy->currentData().toInt() == int(ProxyChoice::Kind::Given));
    Q_EMIT resized();
}

void AdvancedForm::load(const Profile &effective, const Policy &policy)
{
    const ProxyChoice &proxy = effective.proxy;
    m_proxy->setCurrentIndex(m_proxy->findData(int(proxy.kind)));
    QUrl address;
    address.setHost(proxy.host);
    address.setPort(proxy.port);
    m_proxyAddress->setText(proxy.kind == ProxyChoice::Kind::Given ? address.authority() : QString());
    m_choices->load(effective, policy);
}

void AdvancedForm::write(Profile &profile) const
{
    profile.proxy = proxy().value_or(ProxyChoice());
    m_choices->write(profile);
}

std::optional<ProxyChoice> AdvancedForm::proxy() const
{
    const auto kind = ProxyChoice::Kind(m_proxy->currentData().toInt());
    if (kind != ProxyChoice::Kind::Given)
        return ProxyChoice{kind, {}, 0};
    QString text = m_proxyAddress->text().trimmed();
    if (!text.contains(u"://"))
        text.prepend(u"http://"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || url.scheme() != u"http"
        || !url.userInfo().isEmpty())
        return std::nullopt;
    return ProxyChoice{kind, url.host(), url.port()};
}

bool AdvancedForm::check(QString *problem)
{
    if (proxy())
        return true;
    *problem = tr("Enter the proxy as name and port, for instance %1.").arg(u"proxy.example:8080"_s);
    setOpen(true);
    m_proxyAddress->setFocus(Qt::OtherFocusReason);
    m_proxyAddress->selectAll();
    return false;
}
