// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class DocumentWindow;
class GatewaySession;
class LogFile;
class QWidget;
struct Policy;

/// The Help menu's work: the user guide, what the program is, and what support needs to know.
class Support : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Support(const GatewaySession *session, const Policy *policy, const LogFile *log, QWidget *window);

    void copyDiagnostics();
    void openLogFolder();
    void showUserGuide();
    void about();

Q_SIGNALS:
    void said(const QString &sentence); ///< for the status bar

private:
    const GatewaySession *m_session;
    const Policy *m_policy;
    const LogFile *m_log;
    QWidget *m_window;
    QPointer<DocumentWindow> m_guide;
};
