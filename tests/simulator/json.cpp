// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/json.h"

#include <charconv>
#include <simdjson.h>

namespace ccsim
{

void appendNumber(std::string &out, std::int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

void appendQuoted(std::string &out, std::string_view text)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

std::string quoted(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

void JsonObject::begin(std::string_view key)
{
    if (m_out.size() > 1)
        m_out += ',';
    appendQuoted(m_out, key);
    m_out += ':';
}

JsonObject &JsonObject::text(std::string_view key, std::string_view value)
{
    begin(key);
    appendQuoted(m_out, value);
    return *this;
}

JsonObject &JsonObject::number(std::string_view key, std::int64_t value)
{
    begin(key);
    appendNumber(m_out, value);
    return *this;
}

JsonObject &JsonObject::boolean(std::string_view key, bool value)
{
    return raw(key, value ? "true" : "false");
}

JsonObject &JsonObject::raw(std::string_view key, std::string_view json)
{
    begin(key);
    m_out += json;
    return *this;
}

std::string JsonObject::done() const
{
    return m_out + '}';
}

std::string JsonFields::value(const std::string &key, const std::string &otherwise) const
{
    const auto found = scalars.find(key);
    return found == scalars.end() ? otherwise : found->second;
}

namespace
{

std::optional<std::string> scalarText(const simdjson::dom::element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return std::string(std::string_view(element));
    case simdjson::dom::element_type::INT64:
        return std::to_string(std::int64_t(element));
    case simdjson::dom::element_type::UINT64:
        return std::to_string(std::uint64_t(element));
    case simdjson::dom::element_type::BOOL:
        return std::string(bool(element) ? "true" : "false");
    case simdjson::dom::element_type::DOUBLE:
        return std::to_string(double(element));
    case simdjson::dom::element_type::NULL_VALUE:
        return std::string();
    case simdjson::dom::element_type::ARRAY:
    case simdjson::dom::element_type::OBJECT:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonFields> readJsonFields(const std::string &text)
{
    JsonFields fields;
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fields;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(text).get(object) != simdjson::SUCCESS)
        return std::nullopt;
    for (const auto &[key, element] : object) {
        if (const auto scalar = scalarText(element)) {
            fields.scalars[std::string(key)] = *scalar;
            continue;
        }
        simdjson::dom::array array;
        if (element.get(array) != simdjson::SUCCESS)
            continue;
        auto &list = fields.lists[std::string(key)];
        for (const auto &item : array) {
            if (const auto scalar = scalarText(item))
                list.push_back(*scalar);
        }
    }
    return fields;
}

} // namespace ccsim
