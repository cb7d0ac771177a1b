// SPDX-License-Identifier: Apache-2.0
#include "ui/common/labelledfield.h"

#include "ui/common/icons.h"
#include "ui/common/named.h"
#include "ui/common/signlabel.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LabelledField::LabelledField(QWidget *editor, QLatin1StringView objectName, const QString &label,
                             QWidget *parent, QWidget *beside)
    : QWidget(parent),
      m_editor(editor),
      m_beside(beside),
      m_column(new QVBoxLayout(this)),
      m_sign(new SignLabel(12, this)),
      m_note(new QLabel(this))
{
    named(editor, objectName, label);
    auto *words = new QLabel(label, this);
    words->setProperty("role", u"field"_s);
    words->setBuddy(editor);
    m_sign->setSign(Icons::get("lock"_L1, &Colours::muted));
    m_note->setObjectName(objectName + "NoteLabel"_L1);
    m_note->setProperty("role", u"muted"_s);
    m_note->setTextFormat(Qt::PlainText);
    setNote({});

    m_note->setWordWrap(true);
    m_note->setContentsMargins(0, 0, 0, 1); // it begins where the sign does, in every language
    m_sign->setMinimumHeight(m_note->fontMetrics().height()); // centred on the first line
    auto *line = new QHBoxLayout;
    line->setSpacing(gridStep);
    line->addWidget(editor, 1);
    if (beside)
        line->addWidget(beside);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gridStep / 2);
    foot->addWidget(m_sign, 0, Qt::AlignTop);
    foot->addWidget(m_note, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridStep / 2);
    m_column->addWidget(words);
    m_column->addLayout(line);
    m_column->addLayout(foot);
}

void LabelledField::keepOnTop()
{
    m_column->addStretch();
}

void LabelledField::setLocked(bool locked)
{
    m_locked = locked;
    m_editor->setEnabled(!locked);
    if (m_beside)
        m_beside->setEnabled(!locked);
    //: Beneath a field that cannot be changed
    setNote(locked ? tr("Set by your administrator") : QString());
}

void LabelledField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_sign->setVisible(!note.isEmpty());
    m_editor->setAccessibleDescription(note);
    m_editor->setToolTip(note);
}
