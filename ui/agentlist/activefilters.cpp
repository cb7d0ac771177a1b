// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/activefilters.h"

#include "app/agents/criteriatext.h"
#include "ui/agentlist/criterionchip.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
// In the order of CriteriaText.
constexpr QLatin1StringView keys[]{"state"_L1, "group"_L1, "medium"_L1, "signedIn"_L1, "unchanged"_L1};
} // namespace

ActiveFilters::ActiveFilters(QWidget *parent) : QWidget(parent), m_clear(new QToolButton(this))
{
    setObjectName("activeFilters"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    for (const QLatin1StringView key : keys) {
        auto *chip = new CriterionChip(key + "CriterionChip"_L1, this);
        m_chips.insert(key, chip);
        row->addWidget(chip);
        connect(chip, &CriterionChip::clicked, this, [this, key] {
            const AgentCriteria without = m_without.value(key); // a copy: it changes with what is chosen
            Q_EMIT chosen(without);
        });
    }
    //: Button behind what the list is filtered by: shows all agents again
    m_clear->setText(tr("Clear filters"));
    named(m_clear, "clearFiltersToolButton"_L1, m_clear->text());
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        AgentCriteria rest;
        rest.text = m_criteria.text;
        Q_EMIT chosen(rest);
    });
    for (const QLatin1StringView key : keys) // it was made before them
        setTabOrder(m_chips.value(key), m_clear);
    row->addWidget(m_clear);
    row->addStretch();
    hide();
}

void ActiveFilters::setCriteria(const AgentCriteria &criteria)
{
    m_criteria = criteria;
    m_without.clear();
    for (const CriteriaText::Part &part : CriteriaText::parts(criteria)) {
        if (CriterionChip *chip = m_chips.value(part.key)) {
            m_without.insert(part.key, part.without);
            chip->say(part.text);
        }
    }
    if (!m_without.isEmpty())
        show();
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setVisible(m_without.contains(chip.key()));
    setVisible(!m_without.isEmpty());
}
