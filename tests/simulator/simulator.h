// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/options.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ccsim
{

/// One request as it arrived, in the order of arrival. What was claimed is compared with this.
struct RequestRecord {
    std::int64_t timeMs = 0; ///< UTC, ms since 1970
    std::string method;
    std::string target; ///< path and query as sent
    std::vector<std::pair<std::string, std::string>> headers; ///< names as spelt by the client
    std::string body;
    int peerPort = 0; ///< tells connections apart
    int httpStatus = 0; ///< 0: no answer was sent (cut)
    std::string retcode; ///< empty: none was sent
    std::string fault; ///< name of the fault that was applied, else empty
};

/// A sign-out that really happened.
struct SignOutRecord {
    std::int64_t timeMs = 0;
    int agent = 0;
    std::int64_t sessionStartMs = 0; ///< the session that ended ("logindate")
    int by = 0; ///< acting agent; 0: the simulated person left by himself, or a Guid expired
    std::string how; ///< "forcelogout", "forcelogoutwithreason", "inspector", "logout", "expired",
                     ///< "forcelogin", "churn"
    int reason = 0; ///< cause code 1..255, 0: none
    bool callCut = false;
};

/// What the simulator knows of an agent; tests compare the window with it.
struct AgentView {
    int id = 0;
    bool exists = false;
    bool signedIn = false;
    int status = 0; ///< gateway state, gateway reference 5
    int ctiStatus = 0;
    std::int64_t sessionStartMs = 0;
    std::string name;
};

/// A contact-centre gateway on 127.0.0.1, HTTPS only. Thread-safe; destruction stops it.
class Simulator
{
public:
    explicit Simulator(Options options);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Makes certificate and agents, binds, serves in threads of its own. False: errorText() says why.
    bool start();
    /// Cuts every connection and joins the threads; records stay readable. May be started again on the same
    /// port.
    void stop();
    std::string errorText() const;

    int port() const;
    std::string certificatePem() const;
    std::string certificateSha256() const; ///< lower-case hex, no colons

    std::vector<RequestRecord> requests() const;
    std::vector<SignOutRecord> signOuts() const;
    void clearRecords();

    AgentView agent(int id) const;
    int signedInCount() const;
    /// Puts a simulated agent into a state (gateway reference 5); events follow as they would on a floor.
    void setAgentState(int id, int status, int ctiStatus);
    /// Ends a session as if the person had left; signInAgain() begins a new one (later session start).
    void signOutAgent(int id);
    void signInAgain(int id);
    /// Ends a client's session on the server's side, as another desk or an expiry would.
    void dropSession(int id);

    /// Moves the simulator's clock on. A client that is not heard of for guidTimeoutMs is signed out by it,
    /// also one whose poll is being held meanwhile (it counts as unheard all that time).
    void advanceClock(std::int64_t ms);
    std::int64_t nowMs() const;

    /// Replaces the switches of a running simulator (port, certificate, record file and number of agents
    /// excepted). The counts of "the first N calls" begin anew. An unknown fault: nothing is replaced,
    /// errorText() says so.
    void setOptions(const Options &options);
    Options options() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ccsim
