// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/call.h"
#include "tests/simulator/options.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ccsim
{

/// One way of going wrong. To add one, add a row to the table in faults.cpp; the rest (command line, help,
/// limits to classes of calls, rates) follows from it.
struct Fault {
    std::string name;
    std::string usual; ///< class of calls it applies to when none is given, see Faults::classNames()
    std::string help;
    std::function<Reply(const Options &)> instead; ///< nothing is done, this is the answer
    std::function<void(Options &)> change; ///< the call is served under other switches
    std::function<void(Reply &)> after; ///< the act is done, the answer is spoilt
    bool waitBefore = false; ///< Options::slowMs before the act
    bool waitAfter = false; ///< Options::slowMs between act and answer
    bool silent = false; ///< nothing is done and nothing is answered until the simulator stops
};

/// Which faults are on, and which of them strikes a call.
class Faults
{
public:
    /// Rates as in Options::faults. False: `error` names what is not known.
    bool set(const std::map<std::string, double> &rates, unsigned seed, std::string *error);
    /// At most one fault strikes a call: the first whose die falls so.
    std::optional<Fault> pick(CallClass kind);
    /// The connection is to be closed in the handshake.
    bool cutsTls();

    static const std::vector<Fault> &table();
    static std::vector<std::string> classNames();
    /// "NAME[@CLASS][:RATE]", RATE 0..1, "once" or "first=N".
    static bool parse(const std::string &text, std::map<std::string, double> &rates, std::string *error);

private:
    struct Active {
        Fault fault;
        std::string kind;
        double rate = 1;
        int left = -1; ///< of "the first N"; -1: by rate
    };
    bool strikes(Active &active);

    std::mutex m_mutex;
    std::vector<Active> m_active;
    std::mt19937 m_random;
};

} // namespace ccsim
