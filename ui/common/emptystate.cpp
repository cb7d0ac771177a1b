// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include "ui/common/foreigntext.h"
#include "ui/common/icons.h"
#include "ui/common/signlabel.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &prefix, QWidget *parent)
    : QFrame(parent),
      m_icon(new SignLabel(4 * gridStep, this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_code(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setObjectName(prefix + "EmptyState"_L1);
    m_icon->setObjectName(prefix + "EmptyIconLabel"_L1);
    m_title->setObjectName(prefix + "EmptyTitleLabel"_L1);
    m_text->setObjectName(prefix + "EmptyTextLabel"_L1);
    m_code->setObjectName(prefix + "EmptyCodeLabel"_L1);
    m_button->setObjectName(prefix + "EmptyButton"_L1);
    m_title->setProperty("role", u"title"_s);
    m_text->setProperty("role", u"muted"_s);
    m_code->setProperty("role", u"muted"_s);
    m_button->setProperty("role", u"primary"_s);
    m_button->setAutoDefault(true); // Enter presses it too, not Space alone
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_text, m_code}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * gridStep, gridStep, 4 * gridStep, gridStep);
    column->setSpacing(gridStep);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_code);
    column->addSpacing(gridStep);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

// Of wrapped words a layout alone guarantees one line.
bool EmptyState::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    const bool isSeen = isVisible();
    if (event->type() == QEvent::Hide)
        setMinimumHeight(0); // behind a table it must not keep that large
    else if (isSeen
             && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
                 || event->type() == QEvent::Show))
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return done;
}

void EmptyState::say(QLatin1StringView icon, const QString &title, const QString &text, const QString &code,
                     const QString &buttonText)
{
    m_icon->setSign(Icons::get(icon, &Colours::muted));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_code->setText(ForeignText::wrapped(code));
    m_code->setVisible(!code.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}
