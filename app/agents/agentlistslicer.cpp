// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistslicer.h"

#include <array>
#include <utility>

namespace
{

// Small enough to stay in the processor's cache, large enough that taking a slice costs nothing.
constexpr size_t sliceSize = 128 << 10;

constexpr std::string_view blanks = " \t\r\n";

/// The characters that matter outside of strings.
constexpr std::array<bool, 256> structural = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '[', ']', '{', '}', ','})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

std::string_view withoutBlanksAtTheEnd(std::string_view text)
{
    const size_t last = text.find_last_not_of(blanks);
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

AgentListSlicer::AgentListSlicer(Take take, size_t padding) : m_take(std::move(take)), m_padding(padding)
{
}

bool AgentListSlicer::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    const char *copied = at; // what is before it has its place already
    const auto copyTo = [&](const char *upTo) {
        (inList() ? m_slice : m_rest).append(copied, size_t(upTo - copied));
        copied = upTo;
    };
    while (at != end && !m_failed) {
        if (m_inString) {
            at = skipString(at, end);
            continue;
        }
        while (at != end && !structural[static_cast<unsigned char>(*at)])
            ++at;
        if (at == end)
            break;
        const char c = *at++;
        switch (c) {
        case '"':
            m_inString = true;
            break;
        case '[':
        case '{':
            copyTo(at - 1);
            open(c);
            copyTo(at);
            break;
        case ']':
        case '}':
            copyTo(at - 1);
            m_failed = !close(c);
            copyTo(at);
            break;
        default: // a comma
            if (m_depth == m_listDepth && inList() && m_slice.size() + size_t(at - copied) >= sliceSize) {
                copyTo(at - 1);
                ++copied; // the comma is between two slices
                m_failed = !cut(false);
            }
            break;
        }
    }
    if (!m_failed)
        copyTo(end);
    return !m_failed;
}

/// To behind the closing quote, or to the end.
const char *AgentListSlicer::skipString(const char *at, const char *end)
{
    bool escaped = m_escaped; // in a register: most of an answer is text
    for (; at != end; ++at) {
        if (escaped) {
            escaped = false;
        } else if (*at == '\\') {
            escaped = true;
        } else if (*at == '"') {
            m_inString = false;
            ++at;
            break;
        }
    }
    m_escaped = escaped;
    return at;
}

void AgentListSlicer::open(char bracket)
{
    ++m_depth;
    if (m_depth == 2 && bracket == '[' && beginsResult()) {
        // This bracket goes into the first slice. The rest gets one too, and the closing one when it comes.
        m_rest += '[';
        m_listDepth = m_depth;
        m_isCut = false;
        m_slice.clear();
    }
}

bool AgentListSlicer::close(char bracket)
{
    const bool endsList = inList() && m_depth == m_listDepth;
    --m_depth;
    if (!endsList)
        return m_depth >= 0;
    if (bracket != ']' || !cut(true))
        return false;
    m_listDepth = 0;
    return true;
}

/// Hands the slice on. The first one begins with the bracket of the list itself.
bool AgentListSlicer::cut(bool isLast)
{
    if (m_isCut && withoutBlanksAtTheEnd(m_slice).size() <= 1)
        return false; // nothing behind a comma
    m_slice += ']';
    const size_t size = m_slice.size();
    m_slice.append(m_padding, '\0');
    if (!m_take(std::string_view(m_slice.data(), size)))
        return false;
    m_isCut = true;
    m_slice.clear();
    if (!isLast)
        m_slice += '[';
    return true;
}

/// The text so far ends with the key "result" and its colon.
bool AgentListSlicer::beginsResult() const
{
    constexpr std::string_view key = "\"result\"";
    std::string_view before = withoutBlanksAtTheEnd(m_rest);
    if (!before.ends_with(':'))
        return false;
    before.remove_suffix(1);
    before = withoutBlanksAtTheEnd(before);
    if (!before.ends_with(key))
        return false;
    before.remove_suffix(key.size());
    return !before.ends_with('\\'); // else it is the end of a longer key
}

bool AgentListSlicer::finish()
{
    m_failed = m_failed || inList() || m_inString || m_depth != 0;
    m_rest.append(m_padding, '\0');
    return !m_failed;
}
