// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

/// What happened, in fixed English words: they are read by auditors and programs and never translated.
namespace journalword
{
// About the journal itself.
inline constexpr char opened[] = "opened"; ///< a program has begun to write
inline constexpr char closed[] = "closed"; ///< and has ended properly
inline constexpr char removed[] = "removed"; ///< an old file, named in the note; it was past its time
// About an order, in the order of its life (docs/decisions/0003-life-of-an-order.md).
inline constexpr char made[] = "made";
inline constexpr char waitingForCall[] = "waiting-for-call";
inline constexpr char held[] = "held";
inline constexpr char released[] = "released"; ///< from here on it may have left this machine
inline constexpr char sent[] = "sent";
inline constexpr char accepted[] = "accepted";
inline constexpr char checking[] = "checking";
inline constexpr char unknown[] = "unknown"; ///< released, and the program ended before the outcome was known
inline constexpr char signedOut[] = "signed-out"; // the rest is final
inline constexpr char stillSignedIn[] = "still-signed-in";
inline constexpr char refused[] = "refused";
inline constexpr char unverified[] = "unverified";
inline constexpr char notSent[] = "not-sent";
inline constexpr char withdrawn[] = "withdrawn";

// Remarks.
inline constexpr char interrupted[] = "interrupted"; ///< the program ended meanwhile; written by the next one
/// The same, and it was not to be sent before the end of a call.
inline constexpr char interruptedWaiting[] = "interrupted-waiting";
// Of what was sent, where there is nothing else to remark: whether a call was cut.
inline constexpr char duringCall[] = "during-call"; ///< the list said that the agent was in a call
inline constexpr char afterCall[] = "after-call"; ///< as ordered
inline constexpr char afterDamage[] = "after-damage"; ///< of "opened": the file before was set aside

/// Nothing more is going to happen to an order of this outcome by itself.
bool isFinal(const QString &outcome);
/// A later record of the same order with another outcome can no longer mean "nothing was sent".
bool mayHaveLeft(const QString &outcome);
} // namespace journalword

/// One line of the journal: everything that is known of an order at this moment, so that a line can be read
/// alone.
struct JournalRecord {
    qint64 utcMs = 0; ///< when it happened, ms since 1970
    QString orderId; ///< a UUID without braces; empty in records about the journal itself
    qint64 madeUtcMs = 0; ///< when the order was made
    QString outcome; ///< a journalword
    QString remark; ///< what the word alone does not say: a word, or empty
    int supervisor = 0; ///< agent id of who ordered it; 0: not signed in
    QString osUser;
    QString computer;
    QString gateway; ///< GatewayAddress::text()
    int agent = 0; ///< 0: about the journal itself
    QString agentName;
    qint64 sessionStartMs = -1; ///< which session of the agent (gateway's clock); -1: not given
    QString stateBefore; ///< "idle", "talking", ... as the person saw it
    QString method; ///< "forcelogout", "forcelogoutwithreason", "inspector"; empty: no call was made yet
    int causeCode = 0; ///< 1..255; 0: none
    QString note; ///< at most 200 characters
    QString requestId; ///< ours, as in the log; empty: no call yet
    QString retcode; ///< as the gateway sent it
    QString message; ///< the gateway's own words, as sent: hostile
    qint64 elapsedMs = -1; ///< from sending to the end of the answer; -1: none

    bool operator==(const JournalRecord &) const = default;
};

Q_DECLARE_METATYPE(JournalRecord)
