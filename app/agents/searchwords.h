// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QString>

#include <string>
#include <vector>

/// What a person types to find agents. All words must match, in any order: the beginning of the id, or any
/// part of the name, without regard to case and accents.
class SearchWords
{
public:
    static constexpr int mostCharacters = 200; ///< the rest is not looked at

    SearchWords() = default;
    explicit SearchWords(const QString &typed);

    bool isEmpty() const { return m_words.empty(); }
    /// `name` as toSearch() made it.
    bool match(AgentId id, const std::string &name) const;
    /// Whoever matches these words matches the others too.
    bool narrow(const SearchWords &others) const;

    /// Lower case, without accents: what search compares.
    static QString folded(const QString &text);
    /// The same as UTF-8, quick for plain letters.
    static std::string toSearch(const QString &text);

    bool operator==(const SearchWords &) const = default;

private:
    std::vector<std::string> m_words;
};
