// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/leaving.h"

#include "app/gateway/gatewaysession.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/questiondialog.h"

using namespace Qt::StringLiterals;

Leaving::Leaving(GatewaySession *session, SignOutQueue *queue, QWidget *window)
    : QObject(window), m_session(session), m_queue(queue), m_window(window)
{
    connect(queue, &SignOutQueue::orderChanged, this, &Leaving::sayHowMany);
}

bool Leaving::mayClose()
{
    if (m_session->state() == GatewaySession::State::SigningIn)
        m_session->cancelSignIn();
    if (!m_agreed && m_queue->openCount() > 0) {
        ask();
        return false;
    }
    if (m_session->state() == GatewaySession::State::SignedOut)
        return true;
    if (!m_underWay) {
        m_underWay = true;
        Q_EMIT begun();
        m_session->signOut();
    }
    return false;
}

void Leaving::ask()
{
    if (!m_question) {
        //: Buttons of the question before the window closes with sign-outs unfinished
        m_question =
            new QuestionDialog(u"leave"_s, tr("Stay"),
                               //: Button of the question before the window closes with sign-outs unfinished
                               tr("Close anyway"), m_window);
        m_question->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_question, &QuestionDialog::agreed, this, [this] {
            m_agreed = true;
            m_window->close();
        });
        sayHowMany();
        m_question->open();
    }
    m_question->raise();
    m_question->activateWindow();
}

// They go on behind the question, so the number in it lives.
void Leaving::sayHowMany()
{
    if (!m_question)
        return;
    const int open = m_queue->openCount();
    if (open == 0) {
        //: Question before the window closes
        m_question->say(tr("All sign-outs are finished now. Close?"), {});
        return;
    }
    //: Question before the window closes
    m_question->say(
        tr("%Ln sign-out(s) are unfinished. Close anyway?", nullptr, open),
        tr("What has not been sent yet is not sent any more. Whether the others succeed will not be "
           "checked."));
}
