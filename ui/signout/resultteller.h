// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class OrderListModel;
class SignOutQueue;

/// Says in a sentence what became of sign-outs, for the eye and for screen readers: of one alone its result,
/// of several only when all of them have one, and then as a whole. A thousand sentences nobody listens to.
class ResultTeller : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the teller.
    ResultTeller(const SignOutQueue *queue, const OrderListModel *model, QObject *parent = nullptr);

    /// This order has changed.
    void note(int order);
    /// Tells what is new, unless more is about to come.
    void tell();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    QString sentence(int order) const;
    QString summary() const;

    const SignOutQueue *m_queue;
    const OrderListModel *m_model;
    QHash<int, int> m_noted; ///< order -> the state that was noted; a later proof is told again
    QSet<int> m_news; ///< orders that have not been told
};
