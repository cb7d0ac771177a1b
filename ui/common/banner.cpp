// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"

#include "ui/common/announce.h"
#include "ui/common/foreigntext.h"
#include "ui/common/icons.h"
#include "ui/common/named.h"
#include "ui/common/signlabel.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int signSize = 20;
} // namespace

Banner::Banner(const QString &prefix, QWidget *parent)
    : QFrame(parent),
      m_row(new QHBoxLayout(this)),
      m_words(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_icon(new SignLabel(signSize, this)),
      m_label(new QLabel(this)),
      m_code(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setObjectName(prefix + "Frame"_L1);
    m_icon->setObjectName(prefix + "IconLabel"_L1);
    m_label->setObjectName(prefix + "Label"_L1);
    m_code->setObjectName(prefix + "CodeLabel"_L1);
    m_button->setObjectName(prefix + "Button"_L1);
    m_button->setAutoDefault(false);
    prepareAnnouncements(this);
    for (QLabel *label : {m_label, m_code}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
    }
    m_code->setProperty("role", u"muted"_s);

    m_words->setSpacing(2);
    m_words->addWidget(m_label);
    m_words->addWidget(m_code);
    m_row->setContentsMargins(gridStep + 4, gridStep, gridStep + 4, gridStep);
    m_row->setSpacing(gridStep + 4);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addLayout(m_words, 1);
    m_buttons->setSpacing(gridStep);
    m_buttons->addWidget(m_button, 0, Qt::AlignVCenter);
    m_row->addLayout(m_buttons);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    hide();
}

void Banner::say(Tone tone, const QString &sentence, const QString &code, const QString &buttonText,
                 const QString &topic)
{
    static constexpr struct {
        const char *property;
        QLatin1StringView icon;
        QColor Colours::*colour;
    } looks[]{
        {"info", "info"_L1, &Colours::accent},
        {"warning", "warning"_L1, &Colours::warningText},
        {"error", "error"_L1, &Colours::danger},
    };
    const auto &look = looks[int(tone)];
    const QString wanted = QLatin1StringView(look.property);
    if (property("banner").toString() != wanted) {
        setProperty("banner", wanted);
        restyle(this);
        for (QLabel *label : {m_label, m_code})
            restyle(label);
        m_icon->setSign(Icons::get(look.icon, look.colour));
    }
    const bool isOther = m_label->text() != sentence;
    if (isOther)
        m_label->setText(sentence);
    m_code->setText(ForeignText::wrapped(code));
    m_code->setVisible(!code.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(withoutMnemonic(buttonText));
    m_button->setVisible(!buttonText.isEmpty());
    if (m_foot)
        m_foot->setVisible(!buttonText.isEmpty());
    const QString about = topic.isEmpty() ? sentence : topic;
    if (m_topic != about) {
        m_topic = about;
        announce(this, sentence);
        Q_EMIT announced(sentence);
        return;
    }
    if (isOther)
        setAccessibleName(sentence);
    setVisible(true);
}

void Banner::putButtonBelow()
{
    m_buttons->removeWidget(m_button);
    m_row->setAlignment(m_icon, Qt::AlignTop);
    m_words->setSpacing(gridStep / 2);
    m_foot = new QWidget(this); // with room of its own, as long as there is a button
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, gridStep / 2, 0, gridStep / 2);
    row->addWidget(m_button);
    row->addStretch();
    m_words->addWidget(m_foot);
    m_foot->hide();
}

void Banner::addButton(QPushButton *button)
{
    m_buttons->insertWidget(0, button, 0, Qt::AlignVCenter);
}

void Banner::setClosable(const QString &hint)
{
    auto *close = new QToolButton(this);
    named(close, "closeBannerToolButton"_L1, hint)->setToolTip(hint);
    close->setIcon(Icons::get("close"_L1, &Colours::muted));
    close->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QToolButton::clicked, this, &Banner::closeClicked);
}

void Banner::clear()
{
    hide();
    m_topic.clear();
    m_label->clear();
    m_code->clear();
}
