// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutdraft.h"

#include <QCoreApplication>
#include <QString>

class AgentStore;

/// What the confirmation says of a draft as a whole.
class SignOutWords
{
    Q_DECLARE_TR_FUNCTIONS(SignOutWords)

public:
    /// The question. The store gives names where an agent has none.
    static QString headline(const SignOutDraft &draft, const AgentStore &store);
    /// The button: what a click does.
    static QString confirm(const SignOutDraft &draft);
    /// Why the button cannot be clicked yet, a line for each reason; empty where nothing is missing or the
    /// field for the number of calls says it.
    static QString missing(const SignOutDraft &draft);
};
