// SPDX-License-Identifier: Apache-2.0
#include "ui/common/namedialog.h"

#include "ui/common/banner.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labelledfield.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NameDialog::NameDialog(QLatin1StringView objectName, const Words &words, const Take &take, QWidget *parent)
    : FittingDialog(parent),
      m_take(take),
      m_refusal(words.refusal),
      m_problem(new Banner(u"nameProblem"_s, this)),
      m_name(new QLineEdit(this)),
      m_go(new QPushButton(words.verb, this))
{
    setObjectName(objectName);
    setWindowTitle(words.title);
    m_name->setMinimumWidth(46 * gridStep);
    named(m_go, "nameGoButton"_L1, words.verb)->setProperty("role", u"primary"_s);
    m_go->setDefault(true);
    //: Button
    auto *cancel = new QPushButton(tr("Cancel"), this);
    named(cancel, "nameCancelButton"_L1, cancel->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addStretch();
    addDialogButtons(buttons, m_go, cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
    column->setSpacing(gridStep + 4);
    column->addWidget(m_problem);
    column->addWidget(new LabelledField(m_name, "nameLineEdit"_L1, words.label, this));
    column->addStretch();
    column->addLayout(buttons);
    setTabOrder(m_name, cancel);
    setTabOrder(cancel, m_go);
    m_name->setFocus();

    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, &NameDialog::onGo);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::allowEmpty()
{
    m_mayBeEmpty = true;
    refresh();
}

void NameDialog::onGo()
{
    if (m_take(m_name->text().trimmed()))
        accept();
    else
        m_problem->say(Banner::Tone::Error, m_refusal);
}

void NameDialog::refresh()
{
    m_problem->clear();
    m_go->setEnabled(m_mayBeEmpty || !m_name->text().trimmed().isEmpty());
}
