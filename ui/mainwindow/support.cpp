// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/support.h"

#include "app/diagnostics/diagnosticsreport.h"
#include "app/diagnostics/logfile.h"
#include "ui/help/documentwindow.h"
#include "ui/mainwindow/aboutdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

Support::Support(const GatewaySession *session, const Policy *policy, const LogFile *log, QWidget *window)
    : QObject(window), m_session(session), m_policy(policy), m_log(log), m_window(window)
{
}

void Support::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics::report(*m_session, *m_policy, *m_log));
    //: Status bar; "they" are versions, the gateway's address and the last lines of the log
    Q_EMIT said(tr("Diagnostics are on the clipboard. They hold no password and no key."));
}

void Support::openLogFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_log->folder()))) {
        //: Status bar; %1 is a folder
        Q_EMIT said(tr("The log is in %1.").arg(m_log->folder()));
    }
}

void Support::showUserGuide()
{
    if (!m_guide) {
        //: Title of the window with the user's guide
        m_guide = new DocumentWindow(tr("User guide"), QStringLiteral(":/help/user-guide.md"), m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void Support::about()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
