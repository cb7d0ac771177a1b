// SPDX-License-Identifier: Apache-2.0
#include "app/signout/ordertext.h"
#include "tests/support/bareagent.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;
using Remark = SignOutOrder::Remark;
using State = SignOutOrder::State;

/// What the details of a sign-out say.
class TestOrderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agent()
    {
        SignOutOrder order = orderOf(State::Made);
        QCOMPARE(OrderText::agent(order), u"1301"_s);
        order.name = u"Ana\nCosta"_s;
        QCOMPARE(OrderText::agent(order), u"Ana Costa (1301)"_s);
    }

    void everyEndThatIsNoSuccessHasAnAdvice_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("remark");
        const auto row = [](const char *name, State state, Remark remark) {
            QTest::newRow(name) << int(state) << int(remark);
        };
        row("waiting for the call", State::WaitingForCall, Remark::None);
        row("held", State::Held, Remark::CallBegan);
        row("still in", State::StillSignedIn, Remark::None);
        row("refused", State::Refused, Remark::None);
        row("refused, a call began", State::Refused, Remark::CallBegan);
        row("not known", State::Unverified, Remark::None);
        row("not known, present", State::Unverified, Remark::Present);
        row("not known, session ended", State::Unverified, Remark::SessionEnded);
        row("not known, program ended", State::Unverified, Remark::Interrupted);
        row("not recorded", State::NotSent, Remark::NotRecorded);
        row("new session", State::NotSent, Remark::NewSession);
        row("not sent, session ended", State::NotSent, Remark::SessionEnded);
        row("not sent, program ended", State::NotSent, Remark::Interrupted);
        row("not sent, unreachable", State::NotSent, Remark::None);
    }

    void everyEndThatIsNoSuccessHasAnAdvice()
    {
        QFETCH(int, state);
        QFETCH(int, remark);
        SignOutOrder order = orderOf(State(state));
        order.remark = Remark(remark);
        GatewayResult result;
        result.kind = order.state == State::Refused ? Kind::Refused : Kind::Unreachable;
        order.attempts.append({false, false, result});
        const QString advice = OrderText::advice(order);
        QVERIFY(advice.endsWith(u'.'));
        QVERIFY(!SignOutText::result(order).contains(advice));
    }

    void successNeedsNone()
    {
        for (const State state : {State::SignedOut, State::Withdrawn, State::Sent, State::Made})
            QVERIFY(OrderText::advice(orderOf(state)).isEmpty());
    }

    void everyCallIsTold()
    {
        SignOutOrder order = orderOf(State::Refused);
        order.causeCode = 17;
        order.note = u"end of\nshift"_s;
        order.journalId = u"0190"_s;
        order.afterCall = true;
        GatewayResult first;
        first.kind = Kind::Refused;
        first.retcode = u"000-003"_s;
        first.message = u"no <b>right</b>"_s;
        first.elapsedMs = 95;
        GatewayResult second;
        second.kind = Kind::TimedOut;
        second.elapsedMs = 15000;
        order.attempts = {{false, true, first}, {true, false, second}};
        const QString text = OrderText::details(order);
        QVERIFY(text.contains(u"\nWhen: after the call\n"));
        QVERIFY(text.contains(
            u"\nRequest 1 (force sign-out with cause code, 95\u00A0ms): retcode 000-003, no <b>right</b>\n"));
        QVERIFY(text.contains(
            u"\nRequest 2 (inspector sign-out, 15.0\u00A0s): The gateway did not answer in time.\n"));
        QVERIFY(text.contains(u"\nCause code: 17 (the last request could not carry it)\n"));
        QVERIFY(text.contains(u"\nNote: end of shift\n"));
        QVERIFY(text.endsWith(u"\nOrder: 0190"));
        // The code's sentence and advice stand above.
        QVERIFY(text.startsWith(u"1301\nRefused: No right"));
        QVERIFY(text.contains(OrderText::advice(order)));
    }

    void whatIsNotThereIsNotTold()
    {
        const SignOutOrder made = orderOf(State::Made);
        for (const OrderText::Fact &fact : OrderText::facts(made) + OrderText::technicalFacts(made))
            QVERIFY2(!fact.text.isEmpty(), qPrintable(fact.label));
        const QString text = OrderText::details(orderOf(State::Made));
        for (const char *label : {"Call", "Cause", "Note", "When", "Ended"})
            QVERIFY2(!text.contains(QLatin1StringView(label)), label);
        QCOMPARE(OrderText::toolTip(orderOf(State::Made)), u"Waiting for its turn"_s);
    }

private:
    static SignOutOrder orderOf(State state)
    {
        SignOutOrder order;
        order.agent = agentId(1301);
        order.state = state;
        return order;
    }
};

QTEST_GUILESS_MAIN(TestOrderText)
#include "tst_ordertext.moc"
