// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class GatewaySession;
class QAction;

/// Who is signed in, where, and how the connection is: sign and words. A click opens a small menu. Where
/// there is no room it ends in "…", or says only that there is no connection; the hint is whole then.
class ConnectionButton : public QToolButton
{
    Q_OBJECT

public:
    /// The session must outlive the button.
    ConnectionButton(const GatewaySession *session, const QList<QAction *> &actions,
                     QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const GatewaySession *m_session;
    QString m_text; ///< the whole one
    QStringList m_shortTexts; ///< what matters of it, for where it does not fit, the longest first; none: its
                              ///< beginning
    QString m_hint;
    mutable QSize m_whole; ///< room for the whole text
};
