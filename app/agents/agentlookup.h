// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <algorithm>
#include <array>
#include <memory>

/// A number for each agent, such as the row he is in. An array in pages instead of a hash: a refresh looks
/// every agent up, and the numbers of one floor lie close together.
class AgentLookup
{
public:
    static constexpr int none = -1;

    int find(AgentId id) const
    {
        const Page *page = m_pages[pageOf(id)].get();
        return page ? (*page)[placeOf(id)] : none;
    }

    void set(AgentId id, int number)
    {
        std::unique_ptr<Page> &page = m_pages[pageOf(id)];
        if (!page) {
            page = std::make_unique<Page>();
            page->fill(none);
        }
        (*page)[placeOf(id)] = number;
    }

    void remove(AgentId id)
    {
        if (Page *page = m_pages[pageOf(id)].get())
            (*page)[placeOf(id)] = none;
    }

    void clear()
    {
        std::for_each(m_pages.begin(), m_pages.end(), [](auto &page) { page.reset(); });
    }

private:
    static constexpr size_t pageSize = 1024;
    using Page = std::array<int, pageSize>;

    static size_t pageOf(AgentId id) { return size_t(id.value()) / pageSize; }
    static size_t placeOf(AgentId id) { return size_t(id.value()) % pageSize; }

    std::array<std::unique_ptr<Page>, AgentId::maximum / pageSize + 1> m_pages;
};
