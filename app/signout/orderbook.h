// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutorder.h"

#include <QObject>

#include <vector>

class AgentStore;
class Clock;
class Journal;

/// All orders of this run, and those of an earlier one that ended in the middle. Whatever changes is put on
/// record and shown in the list of agents.
class OrderBook : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the book.
    OrderBook(AgentStore *store, Journal *journal, Clock *clock, QObject *parent = nullptr);

    const std::vector<SignOutOrder> &orders() const { return m_orders; } ///< oldest first
    int count() const { return int(m_orders.size()); }
    SignOutOrder &at(int index) { return m_orders[size_t(index)]; }
    const SignOutOrder &at(int index) const { return m_orders[size_t(index)]; }
    int openCount() const; ///< orders that are not final
    int unsentCount() const; ///< of these, those that can still be taken back
    QList<int> unsentOf(const QList<AgentId> &agents) const; ///< the same, about these agents; indices

    /// Adds and records them together. Gives each its number.
    void add(std::vector<SignOutOrder> &&orders);
    /// Orders of an earlier run; they are on record already.
    void restore(std::vector<SignOutOrder> &&orders);
    /// Says that this order is different now.
    void changed(int index);
    /// The same for orders that are being released, in one commit. Returns the journal's ticket for it.
    quint64 released(const std::vector<int> &indices);

Q_SIGNALS:
    void aboutToBeAdded(int count);
    void added();
    void orderChanged(int index);

private:
    void append(std::vector<SignOutOrder> &&orders);
    void announce(int index);
    void mark(int first, int end);

    AgentStore *m_store;
    Journal *m_journal;
    Clock *m_clock;
    std::vector<SignOutOrder> m_orders;
};
