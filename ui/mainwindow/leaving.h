// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class GatewaySession;
class QuestionDialog;
class QWidget;
class SignOutQueue;

/// Closing the window: asks when sign-outs are unfinished, ends the session properly, and only then lets go.
/// The session promises that this takes 3 s at most.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Leaving(GatewaySession *session, SignOutQueue *queue, QWidget *window);

    /// For the window's closeEvent(). False: not now; the window is closed when the session has ended, or
    /// stays.
    bool mayClose();
    /// The session is being ended because the window closes.
    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void begun(); ///< from now on there is nothing more to do in the window

private:
    void ask();
    void sayHowMany();

    GatewaySession *m_session;
    SignOutQueue *m_queue;
    QWidget *m_window;
    QPointer<QuestionDialog> m_question;
    bool m_agreed = false;
    bool m_underWay = false;
};
