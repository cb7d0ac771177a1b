// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewaysession.h"
#include "app/signout/signoutdraft.h"

#include <QWidget>

class CallChoiceRow;
class ConsequenceLine;

/// What a sign-out would do to how many, a line for each consequence, with the choices that there are.
class ConsequenceList : public QWidget
{
    Q_OBJECT

public:
    explicit ConsequenceList(QWidget *parent = nullptr);

    /// Counts, words and choices as they are in the draft.
    void tell(const SignOutDraft &draft);
    /// Where the gateway says that signing others out is not permitted, a line says so.
    void setRights(GatewaySession::Rights rights);

    /// All lines that are shown.
    QString text() const;
    CallChoice onCall() const;
    CallChoice maybeOnCall() const;

Q_SIGNALS:
    void chosen(); ///< by the person

private:
    static bool isOne(const SignOutDraft &draft);
    void tellCalls(const SignOutDraft &draft);
    void tellDoubtful(const SignOutDraft &draft);
    void tellGroup(ConsequenceLine *line, CallChoiceRow *choice, int count, const QString &text);

    ConsequenceLine *m_calls;
    CallChoiceRow *m_callsChoice;
    ConsequenceLine *m_maybe;
    CallChoiceRow *m_maybeChoice;
    ConsequenceLine *m_now;
    ConsequenceLine *m_self;
    ConsequenceLine *m_waiting;
    ConsequenceLine *m_underWay;
    ConsequenceLine *m_gone;
    ConsequenceLine *m_rights;
};
