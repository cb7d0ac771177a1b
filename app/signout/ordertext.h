// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutorder.h"

/// What there is to say of one order beside its result, in the user's language.
class OrderText
{
    Q_DECLARE_TR_FUNCTIONS(OrderText)

public:
    struct Fact {
        QString label;
        QString text;
        bool isForeign = false; ///< the gateway's or a person's words, to be shown with care
    };

    /// "Ana Costa (1301)", or the number alone.
    static QString agent(const SignOutOrder &order);
    /// What the supervisor can do next; empty: nothing needs to be done.
    static QString advice(const SignOutOrder &order);
    /// When and why, in the order of reading.
    static QList<Fact> facts(const SignOutOrder &order);
    /// What an administrator wants to know beside that: every call with the gateway's own code and words.
    /// Plain text from outside among it.
    static QList<Fact> technicalFacts(const SignOutOrder &order);
    static QString technicalTitle();
    /// Agent, result, advice and facts as lines of text, for the clipboard.
    static QString details(const SignOutOrder &order);
    /// Result, cause code and note.
    static QString toolTip(const SignOutOrder &order);

private:
    static QString adviceUnverified(const SignOutOrder &order);
    static QString call(const SignOutAttempt &attempt);
    static QString answer(const GatewayResult &result);
    static QString cause(const SignOutOrder &order);
};
