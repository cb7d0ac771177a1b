// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/question.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using enum Question::Cti;

/// The question before a sign-out while the floor goes on living behind it: hands and eyes keep their place.
class TestSignOutLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { q = std::make_unique<Question>(); }
    void cleanup() { q.reset(); }

    /// The key that is on its way must not land on whatever comes next.
    void pauseKeepsTheKeyboardSafe()
    {
        q->add(1, Idle);
        q->add(1, Talking);
        q->open();
        q->confirmButton()->setFocus();
        q->list[0].ctiStatus = Talking;
        q->tell();
        QVERIFY(hasFocus(q->dialog.get(), "cancelButton"));
        q->desk.clock.advance(500);
        QVERIFY(q->confirmButton()->hasFocus());
        // Who has gone elsewhere meanwhile is not called back.
        q->list[0].ctiStatus = Idle;
        q->tell();
        QVERIFY(q->confirmButton()->hasFocus());
        q->list[0].ctiStatus = Talking;
        q->tell();
        part<QWidget>(q->dialog.get(), "noteLineEdit")->setFocus();
        q->desk.clock.advance(500);
        QVERIFY(q->confirmButton()->isEnabled());
        QVERIFY(hasFocus(q->dialog.get(), "noteLineEdit"));
    }

    /// Lines come and go; what the mouse points at stays, or does nothing for a moment.
    void buttonsStayUnderTheMouse()
    {
        q->add(10, Idle);
        q->add(1, Talking);
        q->open();
        const QRect cancel = part<QWidget>(q->dialog.get(), "cancelButton")->geometry();
        const QRect confirm = q->confirmButton()->geometry();
        const auto unchanged = [&] {
            QCoreApplication::sendPostedEvents();
            return part<QWidget>(q->dialog.get(), "cancelButton")->geometry() == cancel
                && q->confirmButton()->geometry() == confirm;
        };
        q->desk.store.setSignOut({agentId(1309)}, SignOutMark::UnderWay);
        q->desk.store.remove(agentId(1310)); // two lines more
        QVERIFY(!q->text("goneLabel").isEmpty() && !q->text("underWayLabel").isEmpty());
        QVERIFY(unchanged());
        q->list[10].ctiStatus = Idle; // a line and its choice less, and a shorter text on the button
        q->desk.store.update(q->list[10]);
        QCOMPARE(q->text("confirmButton"), u"Sign out 9 agents"_s);
        QVERIFY(unchanged());
        QVERIFY(q->confirmButton()->isEnabled());
    }

    /// In a window that has no room to give they have to move: then a click waits.
    void buttonsThatMovePause()
    {
        q->add(20, Idle);
        q->open();
        q->dialog->resize(q->dialog->minimumSize());
        const QRect confirm = q->confirmButton()->geometry();
        QVERIFY(q->confirmButton()->isEnabled());
        q->desk.store.remove(agentId(1310));
        QVERIFY(q->confirmButton()->geometry() != confirm);
        QVERIFY(!q->confirmButton()->isEnabled());
        q->desk.clock.advance(500);
        QVERIFY(q->confirmButton()->isEnabled());
    }

    /// The place somebody has scrolled to is his.
    void tableKeepsItsPlace()
    {
        q->add(100, Idle);
        q->open();
        auto *table = part<QTableView>(q->dialog.get(), "planTableView");
        const QAbstractItemModelTester tester(table->model());
        table->scrollTo(table->model()->index(60, 0), QAbstractItemView::PositionAtTop);
        const int top = table->rowAt(0);
        QVERIFY(top > 50);
        q->desk.store.remove(agentId(1400));
        q->list[5].ctiStatus = Talking;
        q->desk.store.update(q->list[5]);
        QCOMPARE(table->rowAt(0), top);
        // And so is the row he reads: it says what is new and stays where it is.
        QCOMPARE(rowTexts(table, 5),
                 (QStringList{u"1306"_s, QString(), u"Talking"_s, u"Now, call is cut"_s}));
        QCOMPARE(rowTexts(table, 99),
                 (QStringList{u"1400"_s, QString(), QString(), u"Gone from the list"_s}));
        q->desk.store.clear();
        QCOMPARE(columnTexts(table, 3).count(u"Gone from the list"_s), 100);
        q->tell();
        QCOMPARE(columnTexts(table, 3).count(u"Gone from the list"_s), 0);
        QCOMPARE(table->model()->rowCount(), 100);
    }

    /// A long selection follows the floor a little later, but nobody agrees to what is not so any more.
    void longSelections()
    {
        q->add(SignOutDialog::mostFollowedAtOnce + 1, Idle);
        q->open();
        q->confirmButton()->setFocus();
        q->list[0].ctiStatus = Talking;
        q->desk.store.update(q->list[0]);
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->confirmed->size(), 0);
        QCOMPARE(q->text("callsCutLabel"), u"1 agent on a call: the call will be cut"_s);
        q->desk.clock.advance(500);
        q->desk.store.remove(q->list[1].id);
        QCOMPARE(q->text("goneLabel"), QString());
        q->desk.clock.advance(200);
        QCOMPARE(q->text("goneLabel"), u"1 agent gone from the list meanwhile, left out"_s);
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->confirmed->size(), 1);
        QCOMPARE(q->consent().now.size(), q->list.size() - 1);
    }

    /// The list lives on under the hands of whoever types.
    void liveUpdatesDisturbNobody()
    {
        q->add(5, Idle);
        q->add(1, Talking);
        q->open();
        q->field("noteLineEdit")->setFocus();
        type(u"end of "_s);
        click(q->dialog.get(), "callsAfterRadioButton");
        q->field("noteLineEdit")->setFocus();
        q->field("noteLineEdit")->end(false);
        for (int i = 0; i < 4; ++i) {
            q->list[size_t(i)].ctiStatus = i % 2 ? NotKnown : Talking;
            q->tell();
            QVERIFY(hasFocus(q->dialog.get(), "noteLineEdit"));
        }
        type(u"shift"_s);
        QCOMPARE(q->field("noteLineEdit")->text(), u"end of shift"_s);
        QVERIFY(part<QRadioButton>(q->dialog.get(), "callsAfterRadioButton")->isChecked());
        QCOMPARE(q->text("callsCutLabel"), u"3 agents on a call: signed out when their calls have ended"_s);
    }

private:
    std::unique_ptr<Question> q;
};

QTEST_MAIN(TestSignOutLive)
#include "tst_signoutlive.moc"
