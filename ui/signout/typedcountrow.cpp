// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/typedcountrow.h"

#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TypedCountRow::TypedCountRow(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(new QLineEdit(this))
{
    m_label->setObjectName("typedCountLabel"_L1);
    m_label->setProperty("role", u"field"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_field);
    m_field->setMaxLength(12);
    m_field->setFixedWidth(12 * gridStep);
    m_field->setObjectName("typedCountLineEdit"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep / 2);
    column->addWidget(m_label);
    column->addWidget(m_field, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_field, &QLineEdit::textChanged, this, &TypedCountRow::edited);
    hide();
}

void TypedCountRow::ask(int calls)
{
    if (calls > 0) {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        //: Confirmation: %1 is the number to type, without separators; %Ln is the same number
        const QString text =
            tr("&Type %1 to confirm that %Ln call(s) will be cut", nullptr, calls).arg(plain.toString(calls));
        if (m_label->text() != text) {
            m_label->setText(text);
            m_field->setAccessibleName(withoutMnemonic(text));
        }
    }
    setVisible(calls > 0);
}

QString TypedCountRow::typed() const
{
    return m_field->text();
}

void TypedCountRow::beginAnew()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

bool TypedCountRow::isField(const QWidget *widget) const
{
    return widget == m_field;
}
