// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QGridLayout;
class QPushButton;
struct GatewayResult;

/// Shows a certificate that is not trusted, and why, to a person who may accept it. "No" is the default and
/// has the focus. Where another certificate had been accepted before, both fingerprints are shown, and
/// accepting the new one takes a second, deliberate step. Does nothing itself: certificateAccepted() carries
/// the answer.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `result` was refused for its certificate; `host` was asked for; `acceptedBefore` is a fingerprint or
    /// empty.
    CertificateDialog(const GatewayResult &result, const QString &host, const QString &acceptedBefore,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void certificateAccepted(const QString &sha256); ///< lower-case hex

private:
    QWidget *details(const GatewayResult &result, const QString &host, const QString &acceptedBefore);
    void addRow(QGridLayout *grid, QLatin1StringView objectName, const QString &label, const QString &value,
                bool isFingerprint = false);
    static QString reasons(const GatewayResult &result);

    QPushButton *m_accept;
};
