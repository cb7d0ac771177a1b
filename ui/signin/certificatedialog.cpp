// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/certificatedialog.h"

#include "app/clocktime.h"
#include "app/gateway/certificatefacts.h"
#include "app/gateway/gatewayresult.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Two lines of sixteen pairs: short enough to be compared, and copied they are still one fingerprint.
QString inLines(const QString &sha256)
{
    QString text = CertificateFacts::readable(sha256);
    constexpr qsizetype lineCharacters = qsizetype(16) * 3;
    if (text.size() > lineCharacters)
        text.insert(lineCharacters, u'\n');
    return text;
}

QLabel *plainLabel(QLatin1StringView objectName, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const GatewayResult &result, const QString &host,
                                     const QString &acceptedBefore, QWidget *parent)
    : QDialog(parent), m_accept(new QPushButton(this))
{
    const bool changed = !acceptedBefore.isEmpty();
    setObjectName("certificateDialog"_L1);
    //: Title of the window that shows a certificate
    setWindowTitle(tr("Certificate of the gateway"));
    auto *headline = plainLabel("headlineLabel"_L1,
                                //: Headline over a certificate
                                changed ? tr("The gateway's certificate has changed")
                                        //: Headline over a certificate
                                        : tr("This gateway's certificate is not trusted"),
                                this);
    headline->setProperty("role", u"headline"_s);
    auto *meaning = plainLabel(
        "meaningLabel"_L1,
        changed ? tr(
            "Another certificate was accepted for this gateway before. Either the administrator has replaced "
            "it, or somebody stands between you and the gateway and could read your password. Nothing was "
            "sent. Ask your administrator before you go on.")
                : tr("Nothing was sent. Accept this certificate only if its fingerprint matches the one your "
                     "administrator gave you; otherwise somebody else could read your password."),
        this);
    auto *why = plainLabel("reasonsLabel"_L1, reasons(result), this);

    //: Button: the certificate is not accepted
    auto *no = new QPushButton(tr("&Do not accept"), this);
    named(no, "noButton"_L1, no->text());
    //: Button
    m_accept->setText(changed ? tr("Accept the new certificate")
                              //: Button
                              : tr("Accept this certificate"));
    named(m_accept, "acceptButton"_L1, m_accept->text());
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    const QString sha256 = CertificateFacts::fingerprint(result.peerCertificate.value_or(QSslCertificate()));
    connect(m_accept, &QPushButton::clicked, this, [this, sha256] {
        accept();
        Q_EMIT certificateAccepted(sha256);
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addStretch();
    addDialogButtons(buttons, m_accept, no);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addWidget(headline);
    column->addWidget(why);
    column->addWidget(details(result, host, acceptedBefore));
    column->addWidget(meaning);
    setTabOrder(no, m_accept);
    if (changed) {
        //: Must be ticked before a changed certificate can be accepted
        auto *confirmed = new QCheckBox(tr("&My administrator has confirmed the new fingerprint"), this);
        named(confirmed, "confirmedCheckBox"_L1, confirmed->text());
        m_accept->setEnabled(false);
        connect(confirmed, &QCheckBox::toggled, m_accept, &QWidget::setEnabled);
        column->addWidget(confirmed);
        setTabOrder(no, confirmed);
        setTabOrder(confirmed, m_accept);
    }
    column->addSpacing(gridStep / 2);
    column->addLayout(buttons);
    no->setDefault(true);
    no->setFocus();
    column->activate();
    // Fingerprints are not wrapped, and nothing may be cut off from what is to be compared.
    const int wide = std::max(70 * gridStep, column->totalMinimumSize().width());
    setFixedSize(wide, column->totalHeightForWidth(wide));
}

QWidget *CertificateDialog::details(const GatewayResult &result, const QString &host,
                                    const QString &acceptedBefore)
{
    const CertificateFacts facts = CertificateFacts::of(result.peerCertificate.value_or(QSslCertificate()));
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(gridStep + 4, gridStep + 4, gridStep + 4, gridStep + 4);
    grid->setHorizontalSpacing(2 * gridStep);
    grid->setVerticalSpacing(gridStep / 2);
    grid->setColumnStretch(1, 1);
    //: About a certificate: the gateway's name as it was typed
    addRow(grid, "hostLabel"_L1, tr("Asked for"), ForeignText::wrapped(host));
    //: About a certificate: whom it names
    addRow(grid, "subjectLabel"_L1, tr("Issued to"), ForeignText::wrapped(facts.subject));
    //: About a certificate: who made it
    addRow(grid, "issuerLabel"_L1, tr("Issued by"), ForeignText::wrapped(facts.issuer));
    //: About a certificate: the first day
    addRow(grid, "validFromLabel"_L1, tr("Valid from"), dayAndTime(facts.validFrom.toMSecsSinceEpoch()));
    //: About a certificate: the last day
    addRow(grid, "validToLabel"_L1, tr("Valid to"), dayAndTime(facts.validTo.toMSecsSinceEpoch()));
    if (acceptedBefore.isEmpty()) {
        //: About a certificate: a number by which it is recognised
        addRow(grid, "sha256Label"_L1, tr("SHA-256 fingerprint"), inLines(facts.sha256), true);
    } else {
        //: About certificates: fingerprint of the one the gateway shows now
        addRow(grid, "sha256Label"_L1, tr("SHA-256 fingerprint now"), inLines(facts.sha256), true);
        //: About certificates: fingerprint of the one that was accepted earlier
        addRow(grid, "acceptedSha256Label"_L1, tr("SHA-256 fingerprint before"), inLines(acceptedBefore),
               true);
    }
    return frame;
}

void CertificateDialog::addRow(QGridLayout *grid, QLatin1StringView objectName, const QString &label,
                               const QString &value, bool isFingerprint)
{
    auto *name = new QLabel(label, this);
    name->setProperty("role", u"muted"_s);
    QLabel *text = plainLabel(objectName, value.isEmpty() ? u"–"_s : value, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    name->setBuddy(text);
    if (isFingerprint) {
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setLayoutDirection(Qt::LeftToRight); // hex pairs have one order
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute);
        text->setWordWrap(false);
        if (isRightToLeft())
            text->setContentsMargins(0, 3, 0, 2); // as its name has them for marks
    }
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, isFingerprint ? Qt::AlignLeading : Qt::Alignment());
}

QString CertificateDialog::reasons(const GatewayResult &result)
{
    QStringList sentences;
    for (const QSslError &error : result.tlsErrors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            sentences.append(tr("It was issued for a name other than the one asked for."));
            break;
        case QSslError::CertificateExpired:
            sentences.append(tr("It has expired."));
            break;
        case QSslError::CertificateNotYetValid:
            sentences.append(tr("It is not valid yet. Check this computer's date and time."));
            break;
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted:
            sentences.append(tr("It has been revoked."));
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            sentences.append(tr("It was not issued by an authority this computer trusts."));
            break;
        default:
            sentences.append(tr("It does not follow the rules for certificates of servers."));
            break;
        }
    }
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}
