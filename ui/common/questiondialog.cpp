// SPDX-License-Identifier: Apache-2.0
#include "ui/common/questiondialog.h"

#include "ui/common/dialogbuttons.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const QString &prefix, const QString &stayText, const QString &goText,
                               QWidget *parent)
    : QDialog(parent),
      m_question(new QLabel(this)),
      m_consequence(new QLabel(this)),
      m_go(new QPushButton(this))
{
    setObjectName(prefix + "Dialog"_L1);
    setWindowTitle(u"Floorwalker"_s);
    setFixedWidth(60 * gridStep);
    m_question->setObjectName(prefix + "Label"_L1);
    m_question->setProperty("role", u"headline"_s);
    m_consequence->setObjectName(prefix + "TextLabel"_L1);
    for (QLabel *label : {m_question, m_consequence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *stay = new QPushButton(stayText, this);
    stay->setObjectName(prefix + "StayButton"_L1);
    stay->setAccessibleName(stayText);
    m_go->setObjectName(prefix + "GoButton"_L1);
    setGo(goText, true);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT agreed();
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addStretch();
    addDialogButtons(buttons, m_go, stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addSpacing(gridStep);
    column->addLayout(buttons);
    setTabOrder(stay, m_go);
    stay->setDefault(true);
    stay->setFocus();
}

void QuestionDialog::say(const QString &question, const QString &consequence)
{
    QString lines = question;
    if (isRightToLeft()) // else Qt lets the blank at the line's end push it inwards
        lines.replace(u". "_s, u".\n"_s);
    m_question->setText(lines);
    m_consequence->setText(consequence);
    setAccessibleDescription(question + u'\n' + consequence);
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void QuestionDialog::setGo(const QString &text, bool loses)
{
    m_go->setText(text);
    m_go->setAccessibleName(text);
    const QString role = loses ? u"danger"_s : QString();
    if (m_go->property("role").toString() == role)
        return;
    m_go->setProperty("role", role);
    restyle(m_go);
}
