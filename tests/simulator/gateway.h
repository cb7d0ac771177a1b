// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/call.h"
#include "tests/simulator/churn.h"
#include "tests/simulator/clock.h"
#include "tests/simulator/faults.h"
#include "tests/simulator/floor.h"
#include "tests/simulator/options.h"
#include "tests/simulator/record.h"
#include "tests/simulator/sessions.h"
#include "tests/simulator/simulator.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace ccsim
{

/// {"message":...,"retcode":"0"[,"result":...]}
Reply successReply(const Options &options, const std::string &resultJson = {});
/// A business error, with the text the gateway would put beside the code.
Reply refusedReply(const Options &options, const std::string &code);

/// The gateway without its transport: a request goes in, a reply comes out. One mutex guards all of its
/// state.
class Gateway
{
public:
    explicit Gateway(const Options &options);
    ~Gateway();
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    void begin(); ///< starts the life on the floor
    void interrupt(); ///< whoever waits inside handle() returns at once
    void end(); ///< stops the life on the floor

    Reply handle(Call call);

    Recorder &recorder() { return m_recorder; }
    Faults &faults() { return m_faults; }
    Clock &clock() { return m_clock; }
    std::shared_ptr<const Options> options() const;
    bool setOptions(const Options &options, std::string *error);

    // What tests do by hand; each takes the lock.
    AgentView view(int id) const;
    int signedInCount() const;
    bool setAgentState(int id, const State &state);
    bool leave(int id);
    bool signInAgain(int id);
    bool dropSession(int id);
    void advanceClock(std::int64_t ms);

private:
    friend struct Routes;

    /// A call on its way through. The lock is held when a handler begins; it may let go of it.
    struct Context {
        const Options &options;
        const Call &call;
        std::int64_t now = 0;
        std::unique_lock<std::mutex> &lock;
        SessionPointer session; ///< of call.agent, once its Guid has been checked
    };
    using Handler = Reply (Gateway::*)(Context &);
    class InFlight;

    // gateway.cpp
    Reply answer(Call &call);
    Reply serve(const Call &call, const Options &options, bool needsSession, Handler handler);
    /// Empty: may go on, context.session is set. Else the code of the refusal.
    std::string checkGuid(Context &context) const;
    bool pause(std::int64_t ms); ///< false: interrupted
    bool hasRight(const Options &options, int agent, std::size_t position) const;
    bool chance(double share);
    void live();
    void sweep(std::int64_t jump);

    // gateway_acts.cpp: what changes the floor
    struct SignOut {
        int by = 0;
        std::string how;
        int reason = 0;
        Session::Ending ending = Session::Ending::ForcedOut;
    };
    void signOut(Agent &agent, const SignOut &act);
    void signInSimulated(Agent &agent);
    void changeState(Agent &agent, const State &asked, bool byInspector);
    void tellInspectors(int agent, const std::string &subtype, bool documented);
    void post(const SessionPointer &session, Event event);
    void runChurn(double seconds);
    bool lingers(const Agent &agent, const Options &options, std::int64_t now) const;

    // calls_signin.cpp
    Reply signIn(Context &context);
    Reply forceSignIn(Context &context);
    Reply openSession(Context &context, bool forced);
    Reply handshake(Context &context);
    Reply updateGuid(Context &context);
    Reply ownState(Context &context);
    Reply synchronise(Context &context);
    // calls_poll.cpp
    Reply poll(Context &context);
    Reply farewell(Context &context, Session &session);
    Reply eventReply(Context &context, Session &session, const Event *event);
    // calls_lists.cpp
    Reply onlineAgents(Context &context);
    Reply allAgents(Context &context);
    Reply oneAgent(Context &context);
    Reply agentsWithoutSkills(Context &context);
    Reply names(Context &context);
    Reply groups(Context &context);
    Reply isInspector(Context &context);
    Reply listReply(Context &context, bool signedOutToo);
    // calls_signouts.cpp
    Reply plainSignOut(Context &context);
    Reply forcedSignOut(Context &context);
    Reply forcedSignOutWithReason(Context &context);
    Reply signOutByDelete(Context &context, const std::string &how, int reason);
    // calls_qualitycontrol.cpp
    Reply inspectorSignOut(Context &context);
    Reply inspectorState(Context &context, const State &state);
    Reply forceBusy(Context &context);
    Reply forceIdle(Context &context);
    Reply beginMonitor(Context &context);
    Reply endMonitor(Context &context);
    Reply stopListening(Context &context);
    Reply monitored(Context &context);
    std::string refusalForTarget(Context &context, Agent **target);
    // control.cpp
    Reply control(const Call &call);

    Clock m_clock;
    Recorder m_recorder;
    Faults m_faults;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Options> m_options;
    Floor m_floor;
    Churn m_churn;
    Sessions m_sessions;
    std::mt19937 m_random;
    std::set<int> m_acting; ///< agents with a call in flight (000-007)
    std::set<int> m_signingIn;
    std::condition_variable m_wake; ///< of pause() and live()
    bool m_interrupted = false;
    std::thread m_life;
    double m_owedSteps = 0;
    double m_owedReturns = 0;
};

} // namespace ccsim
