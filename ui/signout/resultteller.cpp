// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/resultteller.h"

#include "app/signout/orderlistmodel.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/foreigntext.h"

#include <QLocale>

ResultTeller::ResultTeller(const SignOutQueue *queue, const OrderListModel *model, QObject *parent)
    : QObject(parent), m_queue(queue), m_model(model)
{
}

void ResultTeller::note(int index)
{
    const SignOutOrder &order = m_queue->orders()[size_t(index)];
    // On hold is no result, but somebody is asked something.
    const bool isNews = order.isFinal() || order.state == SignOutOrder::State::Held;
    if (!isNews) {
        m_noted.remove(index);
        m_news.remove(index);
        return;
    }
    if (m_noted.value(index, -1) == int(order.state))
        return;
    m_noted.insert(index, int(order.state));
    m_news.insert(index);
}

void ResultTeller::tell()
{
    const OrderListModel::Progress progress = m_model->progress();
    if (m_news.isEmpty() || (progress.isUnderWay() && progress.all > 1))
        return;
    const QString said = m_news.size() == 1 ? sentence(*m_news.cbegin()) : summary();
    m_news.clear();
    Q_EMIT told(said);
}

QString ResultTeller::sentence(int index) const
{
    const SignOutOrder &order = m_queue->orders()[size_t(index)];
    const QString result = SignOutText::result(order);
    if (order.name.isEmpty()) {
        //: The newest result, also read out by screen readers; %1 is the agent's number, %2 for instance
        //: "Signed out"
        return tr("Agent %1: %2").arg(order.agent.text(), result);
    }
    //: The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance "Signed out"
    return tr("%1 (%2): %3").arg(ForeignText::inSentence(order.name), order.agent.text(), result);
}

QString ResultTeller::summary() const
{
    OrderCounts counts;
    for (const int index : m_news)
        ++counts.of(orderGroup(m_queue->orders()[size_t(index)].state));
    QStringList parts;
    for (int group = 0; group < orderGroupCount; ++group) {
        if (const int count = counts.of(OrderGroup(group)); count > 0)
            parts.append(OrderGroupText::count(OrderGroup(group), count));
    }
    //: What became of several sign-outs, also read out by screen readers; %1 is a list such as "18 signed out
    //: and 2 refused"
    return tr("Sign-outs: %1").arg(QLocale().createSeparatedList(parts));
}
