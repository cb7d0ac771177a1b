// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/question.h"

#include <QRadioButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using enum Question::Cti;

/// Why somebody is signed out: cause code and note in the question before it.
class TestSignOutReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { q = std::make_unique<Question>(); }
    void cleanup() { q.reset(); }

    /// A Tab that comes while the confirm button is disabled for a moment goes on to the first choice.
    void enterOnAChoiceDoesNotCancel()
    {
        q->add(1, Talking);
        q->open();
        auto *choice = q->dialog->findChild<QRadioButton *>();
        QVERIFY(choice);
        choice->setFocus();
        press(Qt::Key_Return);
        QVERIFY(q->dialog->isVisible());
        QCOMPARE(q->confirmed->size(), 0);
    }

    /// Enter in a field neither agrees nor throws away what was typed.
    void enterStaysInItsField()
    {
        q->add(1, Idle);
        q->open();
        for (const char *name : {"causeCodeComboBox", "noteLineEdit"}) {
            part<QWidget>(q->dialog.get(), name)->setFocus();
            type(u"17"_s);
            press(Qt::Key_Return);
            press(Qt::Key_Enter);
            QVERIFY2(q->dialog->isVisible() && hasFocus(q->dialog.get(), name), name);
        }
        QCOMPARE(q->confirmed->size(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!q->dialog->isVisible());
        QCOMPARE(q->confirmed->size(), 0);
        QVERIFY(CauseCodes(&q->settings).load().isEmpty());
    }

    void causeCodes()
    {
        CauseCodes(&q->settings).remember({3, u"fire drill"_s});
        CauseCodes(&q->settings).remember({17, u"end of shift"_s});
        q->add(1, Idle);
        q->open();
        QComboBox *codes = q->cause();
        QStringList offered;
        for (int i = 0; i < codes->count(); ++i)
            offered.append(codes->itemText(i));
        QCOMPARE(offered, (QStringList{u"None"_s, u"17 – end of shift"_s, u"3 – fire drill"_s}));
        // It is no text that one could type on.
        codes->setCurrentIndex(0);
        Q_EMIT codes->activated(0);
        QCOMPARE(codes->currentText(), QString());
        codes->setCurrentIndex(-1);
        QCOMPARE(codes->currentText(), QString());
        QCOMPARE(codes->lineEdit()->placeholderText(), u"None, or 1 to 255"_s);

        codes->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down); // past "None"
        QCOMPARE(codes->currentText(), u"17 – end of shift"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        codes->lineEdit()->selectAll();
        type(u"none"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        codes->lineEdit()->selectAll();
        type(u"1"_s); // stays a 1
        QCOMPARE(codes->currentText(), u"1"_s);
        for (const QString &wrong : {u"256"_s, u"0"_s, u"shift"_s}) {
            codes->lineEdit()->selectAll();
            type(wrong);
            QVERIFY(!q->confirmButton()->isEnabled());
            QCOMPARE(q->text("missingLabel"), u"The cause code must begin with a number from 1 to 255."_s);
        }
        codes->lineEdit()->selectAll();
        type(u"3 roof"_s);
        QVERIFY(q->confirmButton()->isEnabled());
        // Remembered by whoever agrees, not by whoever only types.
        QCOMPARE(CauseCodes(&q->settings).load().first().number, 17);
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->consent().causeCode, 3);
        QCOMPARE(CauseCodes(&q->settings).load(),
                 (QList<CauseCode>{{3, u"roof"_s}, {17, u"end of shift"_s}}));
    }

    void wheelChangesNothing()
    {
        CauseCodes(&q->settings).remember({17, {}});
        q->add(1, Idle);
        q->open();
        QWheelEvent wheel(q->cause()->rect().center(), q->cause()->mapToGlobal(q->cause()->rect().center()),
                          {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(q->cause(), &wheel);
        QCOMPARE(q->cause()->currentText(), QString());
    }

    void methodsAndCauseCodes_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<bool>("tipOfTheJournal");
        QTest::newRow("automatic") << int(SignOutMethod::Automatic) << QString() << true;
        QTest::newRow("forcelogout") << int(SignOutMethod::ForceSignOut) << QString() << false;
        QTest::newRow("inspector")
            << int(SignOutMethod::Inspector)
            << u"The cause code is kept in the journal only: the sign-out method in use does not send it."_s
            << true;
    }

    void methodsAndCauseCodes()
    {
        QFETCH(int, method);
        QFETCH(bool, tipOfTheJournal);
        q->add(1, Idle);
        q->demands.method = SignOutMethod(method);
        q->open();
        QTEST(q->text("causeHintLabel"), "hint");
        QCOMPARE(q->cause()->toolTip().contains(u"kept in the journal only"_s), tipOfTheJournal);
        QCOMPARE(q->cause()->accessibleDescription(), q->cause()->toolTip());
    }

    void whatTheAdministratorDemands()
    {
        q->add(1, Idle);
        q->demands = {true, true, SignOutMethod::Automatic};
        q->open();
        QVERIFY(!q->confirmButton()->isEnabled());
        QCOMPARE(q->text("missingLabel"),
                 u"Enter a cause code: your administrator requires one.\n"
                 u"Write a note: your administrator requires one."_s);
        q->cause()->setFocus();
        type(u"17"_s);
        QCOMPARE(q->text("missingLabel"), u"Write a note: your administrator requires one."_s);
        press(Qt::Key_Tab);
        type(u"   "_s);
        QVERIFY(!q->confirmButton()->isEnabled());
        type(u"end of shift"_s);
        QCOMPARE(q->text("missingLabel"), QString());
        QVERIFY(q->confirmButton()->isEnabled());
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->consent().causeCode, 17);
        QCOMPARE(q->consent().note, u"end of shift"_s);
    }

    void policyReachesTheQuestion()
    {
        SimulatedGateway gateway(SimulatedGateway::kind(30));
        gateway->setAgentState(1301, 4, 1);
        WindowDesk desk;
        desk.policy.causeCodeRequired = true;
        desk.policy.noteRequired = true;
        QVERIFY(desk.open(gateway));
        desk.queue.setMethod(SignOutMethod::Inspector);
        desk.select({1301});
        click(&desk.window, "forceSignOutButton");
        QTRY_VERIFY(hasFocus(desk.signOutDialog(), "cancelButton"));
        QVERIFY(!part<QPushButton>(desk.signOutDialog(), "confirmButton")->isEnabled());
        QCOMPARE(shownText(desk.signOutDialog(), "missingLabel").count(u'\n'), 1);
        QVERIFY(!shownText(desk.signOutDialog(), "causeHintLabel").isEmpty());
        part<QWidget>(desk.signOutDialog(), "causeCodeComboBox")->setFocus();
        type(u"17 end of shift"_s);
        press(Qt::Key_Tab);
        type(u"all are at home"_s);
        click(desk.signOutDialog(), "confirmButton");
        QCOMPARE(desk.queue.orders().size(), size_t(1));
        QCOMPARE(CauseCodes(&desk.settings).load(), (QList<CauseCode>{{17, u"end of shift"_s}}));
    }

    void noteHasAnEnd()
    {
        q->add(1, Idle);
        q->open();
        QLineEdit *note = q->field("noteLineEdit");
        QCOMPARE(note->placeholderText(), u"Why? (stays in the journal, is not sent)"_s);
        note->setText(QString(250, u'x') + u"\nsecond line");
        click(q->dialog.get(), "confirmButton");
        QCOMPARE(q->consent().note, QString(200, u'x'));
    }

private:
    std::unique_ptr<Question> q;
};

QTEST_MAIN(TestSignOutReason)
#include "tst_signoutreason.moc"
