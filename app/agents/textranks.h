// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QHash>
#include <QString>

#include <vector>

/// Gives texts numbers that sort as the texts do in the person's language: a text is compared once, when it
/// is new, and not each time a list is sorted.
class TextRanks
{
public:
    /// The number of this text, from 0; a new one has no rank before settle().
    int add(const QString &text);
    /// Ranks what is new. True: ranks given before have changed; their order has not.
    bool settle();
    /// Equal texts have equal ranks.
    int rank(int number) const { return m_ranks[size_t(number)]; }
    const QString &text(int number) const { return m_texts[size_t(number)]; }
    int count() const { return int(m_texts.size()); }
    void clear();

private:
    QCollator m_collator;
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
    std::vector<QCollatorSortKey> m_keys; ///< of those that have a rank
    std::vector<int> m_order; ///< numbers, sorted
    std::vector<int> m_ranks;
};
