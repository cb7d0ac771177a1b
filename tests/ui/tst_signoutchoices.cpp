// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/question.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using enum Question::Cti;

namespace
{

QStringList mnemonicsOf(const QWidget *window)
{
    QStringList keys;
    const auto note = [&](const QWidget *widget, const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (widget->isVisible() && at >= 0)
            keys.append(text.mid(at + 1, 1).toLower());
    };
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        note(button, button->text());
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy())
            note(label, label->text());
    }
    return keys;
}

} // namespace

/// What a person chooses in the question before a sign-out, and the number he types when many calls are cut.
class TestSignOutChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { q = std::make_unique<Question>(); }
    void cleanup() { q.reset(); }

    void saysWhatItDoes()
    {
        q->add(3, Talking);
        q->add(2, NotKnown);
        q->add(7, Idle);
        q->open();
        QCOMPARE(q->text("confirmButton"), u"Sign out 12 agents (cut 3 calls)"_s);
        QCOMPARE(q->confirmButton()->property("role").toString(), u"danger"_s);

        choose("callsAfterRadioButton");
        QCOMPARE(q->text("callsCutLabel"), u"3 agents on a call: signed out when their calls have ended"_s);
        QCOMPARE(q->text("confirmButton"), u"Sign out 12 agents (3 after their calls)"_s);
        QCOMPARE(q->text("headlineLabel"), u"Sign out 12 agents?"_s);
        QCOMPARE(q->confirmButton()->property("role").toString(), u"primary"_s);
        QCOMPARE(fates(), (QStringList{u"After the call"_s, u"Now, maybe on a call"_s, u"Now"_s}));

        choose("callsLeaveRadioButton");
        QCOMPARE(q->text("callsCutLabel"), u"3 agents on a call: left signed in"_s);
        QCOMPARE(q->text("confirmButton"), u"Sign out 9 agents"_s);
        QCOMPARE(q->text("headlineLabel"), u"Sign out 9 agents?"_s);

        choose("maybeLeaveRadioButton");
        QCOMPARE(q->text("maybeOnCallLabel"), u"2 agents may be on a call (state unknown): left signed in"_s);
        QCOMPARE(q->text("headlineLabel"), u"Sign out 7 agents?"_s);
        QCOMPARE(fates(), (QStringList{u"Stays signed in"_s, u"Now"_s}));

        choose("callsNowRadioButton");
        QCOMPARE(q->text("confirmButton"), u"Sign out 10 agents (cut 3 calls)"_s);
        QCOMPARE(fates(), (QStringList{u"Now, call is cut"_s, u"Stays signed in"_s, u"Now"_s}));
        // Who cannot see the line above hears it with each choice.
        QCOMPARE(part<QWidget>(q->dialog.get(), "callsNowRadioButton")->accessibleDescription(),
                 q->text("callsCutLabel"));
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->consent().now.size(), size_t(10));
        QVERIFY(q->consent().afterCall.empty());
    }

    void afterTheCall()
    {
        q->add(2, Talking);
        q->add(1, NotKnown);
        q->open(CallChoice::After);
        QVERIFY(part<QRadioButton>(q->dialog.get(), "callsAfterRadioButton")->isChecked());
        // Whoever wants no call cut did not mean these.
        QVERIFY(part<QRadioButton>(q->dialog.get(), "maybeLeaveRadioButton")->isChecked());
        QCOMPARE(q->text("confirmButton"), u"Sign out 2 agents after their calls"_s);
        click(q->dialog.get(), "confirmButton");
        QVERIFY(q->consent().now.empty());
        QCOMPARE(q->consent().afterCall.size(), size_t(2));
    }

    void oneAfterTheCall()
    {
        q->add(1, Talking);
        q->open(CallChoice::After);
        QCOMPARE(q->text("callsCutLabel"), u"On a call: signed out when the call has ended"_s);
        QCOMPARE(q->text("confirmButton"), u"Sign out after the call"_s);
        // His call ends while the question is read: then there is nothing to wait for.
        q->list[0].ctiStatus = Idle;
        q->tell();
        QCOMPARE(q->text("outNowLabel"), u"Not on a call: signed out now"_s);
        QCOMPARE(q->text("confirmButton"), u"Sign out"_s);
        QVERIFY(!part<QWidget>(q->dialog.get(), "callsAfterRadioButton")->isEnabled());
        q->desk.clock.advance(500); // a line more: the buttons may have moved
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->consent().now.size(), size_t(1));
        QVERIFY(q->consent().afterCall.empty());
    }

    void leavingAllIsNothing()
    {
        q->add(2, Talking);
        q->open();
        choose("callsLeaveRadioButton");
        QVERIFY(!q->confirmButton()->isEnabled());
        QCOMPARE(q->text("missingLabel"), u"With this choice nobody is signed out."_s);
        const int buttons = placeOf("cancelButton").y();
        choose("callsNowRadioButton");
        QVERIFY(q->confirmButton()->isEnabled());
        QCOMPARE(q->text("missingLabel"), QString());
        QCOMPARE(placeOf("cancelButton").y(), buttons);
    }

    /// Calls end and begin while the question is read: nothing moves under the mouse.
    void nothingJumpsWhenCallsEnd()
    {
        q->add(3, Talking);
        q->add(2, NotKnown);
        q->add(7, Idle);
        q->open();
        const QPoint table = placeOf("planTableView");
        const int buttons = placeOf("cancelButton").y();
        for (Agent &agent : q->list)
            agent.ctiStatus = Idle;
        q->tell();
        QCOMPARE(q->text("callsCutLabel"), u"Nobody is on a call any more"_s);
        QCOMPARE(q->text("maybeOnCallLabel"), u"Everybody's state is known now"_s);
        for (const char *choice : {"callsNowRadioButton", "callsAfterRadioButton", "maybeLeaveRadioButton"})
            QVERIFY2(isLocked(choice), choice);
        QCOMPARE(placeOf("planTableView"), table);
        QCOMPARE(placeOf("cancelButton").y(), buttons);

        q->list[0].ctiStatus = Talking;
        q->tell();
        QCOMPARE(q->text("callsCutLabel"), u"1 agent on a call: the call will be cut"_s);
        QVERIFY(part<QWidget>(q->dialog.get(), "callsAfterRadioButton")->isEnabled());
        QCOMPARE(placeOf("planTableView"), table);
        QCOMPARE(placeOf("cancelButton").y(), buttons);
    }

    /// Not a mouse in the house: choices, cause code, note, the number of calls, Enter.
    void typedCountByKeyboard()
    {
        q->add(37, Talking);
        q->add(1, NotKnown);
        q->open();
        QCOMPARE(q->text("typedCountLabel"), u"&Type 37 to confirm that 37 calls will be cut"_s);
        QCOMPARE(spokenName(q->field("typedCountLineEdit")),
                 u"Type 37 to confirm that 37 calls will be cut"_s);
        QVERIFY(!q->confirmButton()->isEnabled());
        for (const char *next : {"callsNowRadioButton", "maybeNowRadioButton", "planTableView",
                                 "causeCodeComboBox", "noteLineEdit", "typedCountLineEdit"}) {
            press(Qt::Key_Tab);
            QVERIFY2(hasFocus(q->dialog.get(), next), next);
        }
        press(Qt::Key_Return);
        type(u"38"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QVERIFY(q->dialog->isVisible());
        QCOMPARE(q->confirmed->size(), 0);
        press(Qt::Key_Backspace);
        QVERIFY(!q->confirmButton()->isEnabled());
        type(u"7"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        press(Qt::Key_Return);
        QCOMPARE(q->confirmed->size(), 1);
        QCOMPARE(q->consent().now.size(), size_t(38));
        QVERIFY(!q->dialog->isVisible());
    }

    void typedCountIsLive()
    {
        q->add(21, Talking);
        q->add(1, Idle);
        q->open();
        q->field("typedCountLineEdit")->setFocus();
        type(u"21"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        q->confirmButton()->setFocus();
        q->list.back().ctiStatus = Talking;
        q->tell();
        QCOMPARE(q->text("typedCountLabel"), u"&Type 22 to confirm that 22 calls will be cut"_s);
        q->desk.clock.advance(500);
        QVERIFY(!q->confirmButton()->isEnabled());
        // The next number is typed over the old one.
        QVERIFY(hasFocus(q->dialog.get(), "typedCountLineEdit"));
        press(Qt::Key_Return);
        QCOMPARE(q->confirmed->size(), 0);
        type(u"22"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        // Twenty can be read.
        for (Agent &agent : q->list)
            agent.ctiStatus = agent.id.value() < 1303 ? Idle : Talking;
        q->tell();
        QVERIFY(!part<QWidget>(q->dialog.get(), "typedCountLineEdit")->isVisible());
        QVERIFY(q->confirmButton()->isEnabled());
        QCOMPARE(q->text("confirmButton"), u"Sign out 22 agents (cut 20 calls)"_s);
    }

    /// A number that has come true by itself is not agreed to with the key that was on its way.
    void typedCountThatComesTrue()
    {
        q->add(21, Talking);
        q->add(1, Idle);
        q->open();
        q->field("typedCountLineEdit")->setFocus();
        type(u"22"_s);
        q->list.back().ctiStatus = Talking;
        q->tell();
        press(Qt::Key_Return);
        QCOMPARE(q->confirmed->size(), 0);
        QVERIFY(q->dialog->isVisible());
        q->desk.clock.advance(500);
        QVERIFY(q->confirmButton()->isEnabled());
    }

    void arrowsChoose()
    {
        q->add(2, Talking);
        q->open();
        press(Qt::Key_Tab);
        QVERIFY(q->confirmButton()->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(q->dialog.get(), "callsNowRadioButton"));
        press(Qt::Key_Right);
        QCOMPARE(q->text("confirmButton"), u"Sign out 2 agents after their calls"_s);
        press(Qt::Key_Tab);
        QVERIFY(hasFocus(q->dialog.get(), "planTableView"));
        press(Qt::Key_Backtab);
        QVERIFY(hasFocus(q->dialog.get(), "callsAfterRadioButton"));
        press(Qt::Key_Escape);
        QVERIFY(!q->dialog->isVisible());
        QCOMPARE(q->confirmed->size(), 0);
    }

    /// An earlier sign-out still stands when nothing is decided anew.
    void saysWhoIsWaitingAlready()
    {
        q->add(3, Talking);
        q->desk.store.setSignOut({agentId(1301), agentId(1302)}, SignOutMark::AfterCall);
        q->open();
        QCOMPARE(q->text("waitingLabel"),
                 u"2 sign-outs already wait for a call to end, also if left signed in here"_s);
    }

    /// Every control has a key of its own, except the one that acts.
    void mnemonics()
    {
        q->add(30, Talking);
        q->add(1, NotKnown);
        q->open();
        const QStringList keys = mnemonicsOf(q->dialog.get());
        QCOMPARE(keys.size(), 8);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 8);
        QVERIFY(!q->confirmButton()->text().contains(u'&'));
    }

private:
    void choose(const char *name) { click(q->dialog.get(), name); }

    QPoint placeOf(const char *name) const
    {
        return part<QWidget>(q->dialog.get(), name)->mapTo(q->dialog.get(), QPoint());
    }

    bool isLocked(const char *name) const
    {
        const auto *widget = part<QWidget>(q->dialog.get(), name);
        return widget->isVisible() && !widget->isEnabled();
    }

    /// What the table says becomes of the agents, each text once.
    QStringList fates() const
    {
        QStringList texts = columnTexts(part<QTableView>(q->dialog.get(), "planTableView"), 3);
        texts.removeDuplicates();
        return texts;
    }

    std::unique_ptr<Question> q;
};

QTEST_MAIN(TestSignOutChoices)
#include "tst_signoutchoices.moc"
