// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/call.h"
#include "tests/simulator/simulator.h"

#include <cstdint>
#include <cstdio>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace ccsim
{

/// What arrived and what really happened; in memory, and as JSON lines in a file if one is wanted.
class Recorder
{
public:
    Recorder() = default;
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Empty: no file. False: it cannot be written.
    bool openFile(const std::string &path);

    /// The request has been read and is about to be acted on. Returns its number.
    std::uint64_t begin(const Call &call, std::int64_t now);
    /// It has been answered, or is known to remain without an answer (status 0).
    void finish(std::uint64_t number, int httpStatus, const std::string &retcode, const std::string &fault);
    void signOut(const SignOutRecord &record);

    std::vector<RequestRecord> requests() const;
    std::vector<SignOutRecord> signOuts() const;
    void clear();
    /// {"requests":[...],"signOuts":[...]}
    std::string json() const;

private:
    void writeLine(const std::string &line);

    mutable std::mutex m_mutex;
    std::deque<RequestRecord> m_requests;
    std::uint64_t m_first = 0; ///< number of m_requests.front()
    std::vector<SignOutRecord> m_signOuts;
    std::FILE *m_file = nullptr;
};

} // namespace ccsim
