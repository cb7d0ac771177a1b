// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/reasonrow.h"

#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

ReasonRow::ReasonRow(const QList<CauseCode> &known, QWidget *parent)
    : QWidget(parent),
      m_cause(new QComboBox(this)),
      m_note(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      //: Cause code: without one
      m_noneText(tr("None"))
{
    m_cause->setEditable(true);
    m_cause->setInsertPolicy(QComboBox::NoInsert);
    m_cause->setCompleter(nullptr); // would make 17 of a typed 1
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cause->setMinimumContentsLength(16);
    m_cause->addItem(m_noneText);
    for (const CauseCode &code : known)
        m_cause->addItem(ForeignText::line(code.text()));
    m_cause->setCurrentIndex(-1);
    m_cause->lineEdit()->setMaxLength(CauseCode::mostLabelCharacters + 8);
    //: In the empty field for a cause code: what may be typed
    m_cause->lineEdit()->setPlaceholderText(tr("None, or 1 to 255"));
    //: In the empty field for a note
    m_note->setPlaceholderText(tr("Why? (stays in the journal, is not sent)"));
    m_note->setToolTip(m_note->placeholderText()); // in full, and while something stands in the field
    m_note->setMinimumWidth(m_note->fontMetrics().horizontalAdvance(m_note->placeholderText())
                            + 3 * gridStep);
    m_note->setMaxLength(SignOutConsent::mostNoteCharacters);
    m_hint->setObjectName("causeHintLabel"_L1);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridStep + 4);
    grid->setVerticalSpacing(gridStep / 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    const auto add = [&](int column, QWidget *editor, QLatin1StringView name, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setProperty("role", u"field"_s);
        label->setBuddy(editor);
        named(editor, name, text);
        grid->addWidget(label, 0, column);
        grid->addWidget(editor, 1, column);
    };
    //: Field: a number that tells the gateway why an agent is signed out
    add(0, m_cause, "causeCodeComboBox"_L1, tr("&Cause code"));
    m_cause->lineEdit()->setAccessibleName(m_cause->accessibleName()); // it has the focus
    //: Field: why agents are signed out, in a person's own words
    add(1, m_note, "noteLineEdit"_L1, tr("N&ote"));
    grid->addWidget(m_hint, 2, 0, 1, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTabOrder(m_cause, m_note);
    setDemands({});

    connect(m_cause, &QComboBox::activated, this, [this](int item) {
        if (item == 0)
            m_cause->clearEditText(); // "None" is no text that one could type on
    });
    connect(m_cause, &QComboBox::editTextChanged, this, &ReasonRow::edited);
    connect(m_note, &QLineEdit::textChanged, this, &ReasonRow::edited);
}

void ReasonRow::setDemands(const SignOutDemands &demands)
{
    if (demands.causeCode)
        m_cause->lineEdit()->setPlaceholderText(
            //: Placeholder in the field for a cause code, which is a number
            tr("1 to 255"));
    const bool isSent = demands.method != SignOutMethod::Inspector;
    //: Beneath the cause code, where the chosen way of signing out has no place for it
    m_hint->setText(
        isSent
            ? QString()
            : tr("The cause code is kept in the journal only: the sign-out method in use does not send it."));
    m_hint->setVisible(!isSent);
    QString tip = m_hint->text();
    if (demands.method == SignOutMethod::Automatic) {
        //: Hint on the field for a cause code
        tip = tr("1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only "
                 "an inspector sign-out, the code is kept in the journal only.");
    } else if (isSent) {
        //: Hint on the field for a cause code
        tip = tr("1 to 255, with a label of your own if you like. Sent to the gateway.");
    }
    m_cause->setToolTip(tip);
    m_cause->setAccessibleDescription(tip);
}

void ReasonRow::setReason(const CauseCode &code, const QString &note)
{
    if (code.number > 0)
        m_cause->setEditText(ForeignText::line(code.text()));
    m_note->setText(note);
}

std::optional<CauseCode> ReasonRow::causeCode() const
{
    const QString text = m_cause->currentText().trimmed();
    if (text.isEmpty() || text.compare(m_noneText, Qt::CaseInsensitive) == 0)
        return CauseCode();
    return CauseCode::fromText(text);
}

QString ReasonRow::note() const
{
    return m_note->text();
}
