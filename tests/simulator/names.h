// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace ccsim
{

/// Index of a person's name. Kept instead of the text, so that 100,000 agents stay small.
struct NameIndex {
    std::uint8_t script = 0;
    std::uint8_t given = 0;
    std::uint8_t family = 0;
};

NameIndex randomName(std::mt19937 &random);
/// The name as JSON text without quotation marks, in the order usual for its language.
void appendName(std::string &out, const NameIndex &name);
std::string nameText(const NameIndex &name);

/// Groups are numbered from 1.
std::size_t groupCount();
std::string_view groupName(std::size_t group);

/// Three letters T or F: voice, chat, mail (gateway reference, section 1).
std::size_t mediaCount();
std::string_view mediaText(std::size_t index);

} // namespace ccsim
