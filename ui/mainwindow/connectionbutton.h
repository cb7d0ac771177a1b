// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class GatewaySession;
class QAction;

/// Who is signed in, where, and how the connection is: sign and words. A click opens a small menu.
class ConnectionButton : public QToolButton
{
    Q_OBJECT

public:
    /// The session must outlive the button.
    ConnectionButton(const GatewaySession *session, const QList<QAction *> &actions,
                     QWidget *parent = nullptr);

    void refresh();

private:
    const GatewaySession *m_session;
};
