// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

/// Takes a list answer apart while it comes: the elements of its "result" in slices, each a JSON array of its
/// own, and the rest as a small document in which "result" is empty. A list of 100,000 agents is never in
/// memory as a whole. It looks at strings and brackets only: whether slices and rest are JSON is for who
/// parses them to say; what this class notices itself ends with `false`.
class AgentListSlicer
{
public:
    /// A slice, valid during the call only, with `padding` bytes behind it. False: no more is wanted.
    using Take = std::function<bool(std::string_view slice)>;

    /// `padding`: how many zero bytes shall follow a slice and the rest.
    AgentListSlicer(Take take, size_t padding);

    bool feed(std::string_view bytes);
    /// After the last byte. False: the answer has ended inside a list, or was refused before.
    bool finish();
    /// The answer without the elements, to be asked for after finish(); with padding.
    std::string_view rest() const { return {m_rest.data(), m_rest.size() - m_padding}; }

private:
    bool inList() const { return m_listDepth > 0; }
    const char *skipString(const char *at, const char *end);
    void open(char bracket);
    bool close(char bracket);
    bool cut(bool isLast);
    bool beginsResult() const;

    Take m_take;
    size_t m_padding;
    std::string m_rest;
    std::string m_slice;
    int m_depth = 0; ///< of brackets
    int m_listDepth = 0; ///< the depth inside "result"; 0: outside of it
    bool m_inString = false;
    bool m_escaped = false; ///< the character before was a backslash
    bool m_isCut = false; ///< a slice of this list has been taken already
    bool m_failed = false;
};
