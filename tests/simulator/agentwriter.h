// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/floor.h"
#include "tests/simulator/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ccsim
{

/// Writes agents as elements of an answer (gateway reference 4.10 .. 4.12), in the form the switches demand.
class AgentWriter
{
public:
    enum class Legend { Gateway, Cti }; ///< how `status` is to be read, gateway reference 4.13

    AgentWriter(const Options &options, std::int64_t now, Legend legend, bool withSkills);

    /// Appends one object. A signed-out agent whose row lingers must come with his last state.
    void append(std::string &out, const Agent &agent);
    /// The whole array, doubled, shuffled and damaged as the switches say.
    std::string array(const std::vector<Agent> &agents);

private:
    struct Key {
        std::string first; ///< with quotation marks and colon
        std::string second; ///< the twin, empty: none
    };

    Key key(const char *documented, const char *camel) const;
    void put(std::string &out, const Key &key, std::string_view json) const;
    void appendState(std::string &out, const Agent &agent);
    void appendTimes(std::string &out, const Agent &agent);
    bool chance(double share);

    const Options &m_options;
    const std::int64_t m_now;
    const Legend m_legend;
    const bool m_withSkills;
    std::mt19937 m_random;
    Key m_workNo, m_name, m_status, m_cti, m_group, m_groupName, m_media, m_vdn, m_phone, m_stateTime,
        m_signInTime, m_skills, m_callIds, m_conference, m_reason;
    std::string m_scratch;
};

} // namespace ccsim
