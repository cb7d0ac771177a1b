// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccsim
{

void appendNumber(std::string &out, std::int64_t value);
/// With the quotation marks.
void appendQuoted(std::string &out, std::string_view text);
std::string quoted(std::string_view text);

/// Writes one JSON object, member by member; the commas are its business.
class JsonObject
{
public:
    JsonObject &text(std::string_view key, std::string_view value);
    JsonObject &number(std::string_view key, std::int64_t value);
    JsonObject &boolean(std::string_view key, bool value);
    JsonObject &raw(std::string_view key, std::string_view json);
    std::string done() const;

private:
    void begin(std::string_view key);

    std::string m_out = "{";
};

/// A flat object as the sign-in calls send it. Numbers and booleans become text, because clients send either
/// (gateway reference 4.1); arrays of scalars are kept apart (gateway reference 4.13).
struct JsonFields {
    std::map<std::string, std::string> scalars;
    std::map<std::string, std::vector<std::string>> lists;

    bool has(const std::string &key) const { return scalars.count(key) != 0; }
    std::string value(const std::string &key, const std::string &otherwise = {}) const;
};

/// Nothing when the text is not a JSON object. Empty text is an empty object.
std::optional<JsonFields> readJsonFields(const std::string &text);

} // namespace ccsim
