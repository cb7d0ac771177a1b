// SPDX-License-Identifier: Apache-2.0
#include "app/agents/searchwords.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

SearchWords::SearchWords(const QString &typed)
{
    const QStringList words = folded(typed.left(mostCharacters)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(word.toStdString());
}

bool SearchWords::match(AgentId id, const std::string &name) const
{
    char digits[12];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), id.value()).ptr;
    const std::string_view number(digits, size_t(end - digits));
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string &word) {
        return number.starts_with(word) || name.find(word) != std::string::npos;
    });
}

bool SearchWords::narrow(const SearchWords &others) const
{
    return std::all_of(others.m_words.begin(), others.m_words.end(), [this](const std::string &other) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const std::string &word) { return word.starts_with(other); });
    });
}

QString SearchWords::folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    // By way of the capitals, because the simple folding leaves "ß" as it is, which is "SS" there.
    return result.toUpper().toCaseFolded();
}

std::string SearchWords::toSearch(const QString &text)
{
    std::string plain(size_t(text.size()), '\0');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0x80)
            return folded(text).toStdString();
        plain[size_t(i)] = char(c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c);
    }
    return plain;
}
