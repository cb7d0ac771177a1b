// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/leaving.h"

#include "app/clock.h"
#include "app/gateway/gatewaysession.h"
#include "app/journal/journal.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/questiondialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostWritingMs = 3000;
} // namespace

Leaving::Leaving(GatewaySession *session, SignOutQueue *queue, Journal *journal, QWidget *window)
    : QObject(window),
      m_session(session),
      m_queue(queue),
      m_journal(journal),
      m_window(window),
      m_patience(session->clock()->makeTimer(this))
{
    // They go on behind the question, so what it says lives.
    connect(queue, &SignOutQueue::orderChanged, this, &Leaving::sayWhatIsLost);
    connect(journal, &Journal::stateChanged, this, &Leaving::onJournalChanged);
    connect(journal, &Journal::recorded, this, &Leaving::onJournalChanged);
    connect(session, &GatewaySession::stateChanged, this, [this](GatewaySession::State state) {
        if (m_question && m_purpose == Purpose::SignOut && state == GatewaySession::State::SignedOut)
            m_question->reject(); // it has ended by itself
    });
    connect(m_patience, &Timer::timeout, this, [this] {
        m_hasWaited = true;
        m_window->close();
    });
}

bool Leaving::mayClose()
{
    if (m_session->state() == GatewaySession::State::SigningIn)
        m_session->cancelSignIn();
    if (!m_agreed && !m_underWay && (m_queue->openCount() > 0 || wouldLoseRecords())) {
        ask(Purpose::Close);
        return false;
    }
    const bool signedOut = m_session->state() == GatewaySession::State::SignedOut;
    if (signedOut && !mustWrite())
        return true;
    if (!m_underWay) {
        m_underWay = true;
        Q_EMIT begun();
        if (!signedOut)
            m_session->signOut();
    }
    if (signedOut && !m_isWriting) {
        m_isWriting = true;
        m_patience->start(mostWritingMs);
        Q_EMIT writing();
    }
    return false;
}

bool Leaving::wouldLoseRecords() const
{
    return m_journal->state() == Journal::State::Failed && m_journal->pendingCount() > 0;
}

bool Leaving::mustWrite() const
{
    return m_journal->state() != Journal::State::Failed && m_journal->pendingCount() > 0 && !m_hasWaited;
}

void Leaving::onJournalChanged()
{
    sayWhatIsLost();
    if (m_isWriting && !mustWrite())
        m_window->close();
}

void Leaving::signOut()
{
    if (m_queue->openCount() > 0)
        ask(Purpose::SignOut);
    else
        m_session->signOut();
}

void Leaving::ask(Purpose purpose)
{
    if (m_question && m_purpose != purpose)
        m_question->reject(); // goes by itself
    if (!m_question || m_purpose != purpose) {
        m_purpose = purpose;
        //: Button of the question before the window closes with sign-outs unfinished
        const QString stay = purpose == Purpose::Close
            ? tr("Stay")
            //: Button of the question before one's own session ends
            : tr("Stay signed in");
        m_question = new QuestionDialog(u"leave"_s, stay, QString(), m_window);
        m_question->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_question, &QuestionDialog::agreed, this, [this, purpose] {
            if (purpose == Purpose::SignOut) {
                m_question.clear(); // thousands of orders may end at one blow
                m_session->signOut();
                return;
            }
            m_agreed = true;
            m_window->close();
        });
        sayWhatIsLost();
        m_question->open();
    }
    m_question->raise();
    m_question->activateWindow();
}

void Leaving::sayWhatIsLost()
{
    // Once it has been answered, thousands of orders may end at one blow.
    if (!m_question || m_underWay)
        return;
    const auto &orders = m_queue->orders();
    const int open = m_queue->openCount();
    const int waiting = int(std::count_if(orders.begin(), orders.end(), [](const SignOutOrder &order) {
        return order.state == SignOutOrder::State::WaitingForCall;
    }));
    // Only the program's end loses records.
    const bool closes = m_purpose == Purpose::Close;
    const int records = closes && wouldLoseRecords() ? m_journal->pendingCount() : 0;
    QStringList lost;
    if (waiting > 0) {
        //: Consequence of closing the window, or of ending one's own session
        lost.append(tr("%Ln agent(s) whose call has to end first will not be signed out.", nullptr, waiting));
    }
    if (open > waiting) {
        lost.append(
            tr("Sign-outs not sent yet will not be sent. The results of those already sent will not be "
               "checked."));
    }
    if (records > 0) {
        //: Consequence of closing the window while the journal cannot be written
        lost.append(tr("The journal cannot be written: %Ln record(s) of what was done would be lost.",
                       nullptr, records));
    }
    const bool losesNothing = open == 0 && records == 0;
    if (losesNothing) {
        //: In the question before the window closes or the session ends, once all sign-outs are finished
        lost.append(tr("Nothing will be lost."));
    }
    //: Button of the question before the supervisor's own session ends
    QString go = tr("Sign out of the gateway");
    if (closes) {
        //: Button of the question before the window closes, when nothing is lost by it
        go = losesNothing ? tr("Close")
                          //: Button of the question before the window closes with sign-outs unfinished
                          : tr("Close anyway");
    }
    m_question->setGo(go, !losesNothing);
    m_question->say(question(open, records), lost.join("\n\n"_L1));
}

QString Leaving::question(int open, int records) const
{
    if (m_purpose == Purpose::SignOut) {
        //: Question before the supervisor's own session ends
        return open > 0 ? tr("%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?", nullptr, open)
                        //: Question before the supervisor's own session ends
                        : tr("All sign-outs are finished now. Sign out of the gateway?");
    }
    //: Question before the window closes
    return open > 0 ? tr("%Ln sign-out(s) are unfinished. Close anyway?", nullptr, open)
        //: Question before the window closes
        : records > 0 ? tr("The journal is not complete. Close anyway?")
                      //: Question before the window closes
                      : tr("All sign-outs are finished now. Close?");
}
