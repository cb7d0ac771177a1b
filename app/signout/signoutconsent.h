// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QMetaType>
#include <QString>

#include <vector>

/// What a person has agreed to, agent by agent as it was shown to him.
struct SignOutConsent {
    static constexpr int mostNoteCharacters = 200;

    std::vector<Agent> now{};
    std::vector<Agent> afterCall{}; ///< each when his call has ended
    int causeCode = 0; ///< 1..255, sent where the call can carry it; 0: none
    QString note{}; ///< for the journal only; at most mostNoteCharacters, one line

    bool isEmpty() const { return now.empty() && afterCall.empty(); }
};

Q_DECLARE_METATYPE(SignOutConsent)
