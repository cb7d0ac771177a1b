// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class GatewaySession;
class Journal;
class QuestionDialog;
class QWidget;
class SignOutQueue;
class Timer;

/// Closing the window: asks when sign-outs are unfinished or records would be lost, ends the session
/// properly, waits until what was done is on disk, and only then lets go. The session promises that its end
/// takes 3 s at most; the disk gets as long.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Leaving(GatewaySession *session, SignOutQueue *queue, Journal *journal, QWidget *window);

    /// For the window's closeEvent(). False: not now; the window is closed when all is done, or stays.
    bool mayClose();
    /// Ends the session, after the same question where sign-outs would be lost by it.
    void signOut();
    /// The window is on its way to being closed.
    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void begun(); ///< from now on there is nothing more to do in the window
    void writing(); ///< the session has ended; the journal is being written

private:
    enum class Purpose { Close, SignOut };

    bool wouldLoseRecords() const;
    bool mustWrite() const;
    void onJournalChanged();
    void ask(Purpose purpose);
    QString question(int open, int records) const;
    void sayWhatIsLost();

    GatewaySession *m_session;
    SignOutQueue *m_queue;
    Journal *m_journal;
    QWidget *m_window;
    Timer *m_patience; ///< with the disk
    QPointer<QuestionDialog> m_question;
    Purpose m_purpose = Purpose::Close; ///< of the question
    bool m_agreed = false;
    bool m_underWay = false;
    bool m_isWriting = false;
    bool m_hasWaited = false;
};
