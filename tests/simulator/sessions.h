// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/events.h"
#include "tests/simulator/options.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ccsim
{

/// The session of a client program. Guarded by the gateway's mutex, as all of this file.
struct Session {
    enum class Ending { None, Own, Displaced, ForcedOut, Expired };
    struct Guid {
        std::string text;
        std::int64_t issued = 0;
    };

    int agent = 0;
    std::int64_t start = 0;
    std::vector<Guid> guids; ///< the newest last
    std::string cookie;
    bool listens = false; ///< listenStatus of the sign-in
    bool push = false; ///< signed in with callBackUri and serviceToken: must not poll
    std::set<int> monitored;
    std::deque<Event> events;
    std::int64_t lastHeard = 0; ///< last poll or heartbeat
    unsigned polls = 0; ///< number of the newest poll; an older one that is still held gives way
    int held = 0;
    Ending ending = Ending::None;
    bool farewell = false; ///< the ShutdownService event is still to be told
    std::condition_variable changed;
};
using SessionPointer = std::shared_ptr<Session>;

/// All client sessions by agent, and their secrets.
class Sessions
{
public:
    Sessions() : m_random(std::random_device()()) { }

    enum class Check { Fine, NotSignedIn, Wrong };

    /// The new session of an agent; an old one must have been closed.
    SessionPointer open(int agent, const Options &options, std::int64_t start, std::int64_t now);
    void close(int agent, Session::Ending ending);
    SessionPointer find(int agent) const;
    /// Also one that has ended.
    SessionPointer byGuid(const std::string &guid) const;
    std::vector<SessionPointer> all() const;

    /// Is this Guid (and cookie) good for acting as `session`'s agent now?
    static bool accepts(const Session &session, const std::string &guid, const std::string &cookies,
                        const Options &options, std::int64_t now);
    /// Dynamic authentication: a new Guid when the interval has passed. True: there is one.
    bool rotate(Session &session, const Options &options, std::int64_t now, bool always = false);
    /// When the newest Guid will be refused.
    static std::int64_t guidEnd(const Session &session, const Options &options);
    /// Signed out for want of polls (gateway reference 4.1).
    static bool lapsed(const Session &session, const Options &options, std::int64_t now, std::int64_t jump);

    bool locked(int agent, const Options &options) const;
    void countWrongPassword(int agent) { ++m_wrongPasswords[agent]; }
    void forgetWrongPasswords(int agent) { m_wrongPasswords.erase(agent); }

private:
    std::string newGuid(const Options &options);
    void issue(const SessionPointer &session, const Options &options, std::int64_t now);

    std::mt19937_64 m_random;
    std::map<int, SessionPointer> m_current;
    std::map<std::string, SessionPointer> m_byGuid;
    std::deque<std::string> m_guidOrder; ///< so that the oldest can be forgotten
    std::map<int, int> m_wrongPasswords;
};

/// The whole header value, prefix included.
std::string setGuidValue(const Session &session, const Options &options);

} // namespace ccsim
