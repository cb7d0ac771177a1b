// SPDX-License-Identifier: Apache-2.0
#include "app/agents/textranks.h"

#include <algorithm>

int TextRanks::add(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const int number = count();
    m_numbers.insert(text, number);
    m_texts.push_back(text);
    return number;
}

bool TextRanks::settle()
{
    const size_t ranked = m_keys.size();
    if (ranked == m_texts.size())
        return false;
    m_keys.reserve(m_texts.size());
    m_order.reserve(m_texts.size());
    for (size_t number = ranked; number < m_texts.size(); ++number) {
        m_keys.push_back(m_collator.sortKey(m_texts[number]));
        m_order.push_back(int(number));
    }
    const auto less = [this](int a, int b) { return m_keys[size_t(a)].compare(m_keys[size_t(b)]) < 0; };
    const auto fresh = m_order.begin() + qsizetype(ranked);
    std::sort(fresh, m_order.end(), less);
    std::inplace_merge(m_order.begin(), fresh, m_order.end(), less);

    m_ranks.resize(m_texts.size());
    int rank = 0;
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (i > 0 && less(m_order[i - 1], m_order[i]))
            ++rank;
        m_ranks[size_t(m_order[i])] = rank;
    }
    return true;
}

void TextRanks::clear()
{
    m_numbers.clear();
    m_texts.clear();
    m_keys.clear();
    m_order.clear();
    m_ranks.clear();
}
