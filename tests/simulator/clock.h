// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace ccsim
{

/// Milliseconds since 1970 that never jump back, since they are counted by the steady clock from the moment
/// of construction, and that a test can move forward. One that is made for a certain time stands still there
/// until somebody moves it.
class Clock
{
public:
    explicit Clock(std::int64_t standsAtMs = 0)
        : m_stands(standsAtMs > 0),
          m_base(m_stands ? standsAtMs
                          : std::chrono::duration_cast<std::chrono::milliseconds>(
                                std::chrono::system_clock::now().time_since_epoch())
                                .count()),
          m_start(std::chrono::steady_clock::now())
    {
    }

    std::int64_t now() const
    {
        if (m_stands)
            return m_base + m_offset.load();
        const auto passed = std::chrono::steady_clock::now() - m_start;
        return m_base + std::chrono::duration_cast<std::chrono::milliseconds>(passed).count()
            + m_offset.load();
    }

    void advance(std::int64_t ms) { m_offset += ms; }

private:
    const bool m_stands;
    const std::int64_t m_base;
    const std::chrono::steady_clock::time_point m_start;
    std::atomic<std::int64_t> m_offset{0};
};

} // namespace ccsim
