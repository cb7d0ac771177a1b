// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace ccsim
{

/// Every switch of the simulator, with the defaults of the command line (see --help, made from the same
/// table).
/// "[A]" names the assumption of the gateway's reference whose opposite the switch stands for.
struct Options {
    int port = 0;
    int agents = 2000; ///< ids from 1301; 1300 is the supervisor, 1299 a supervisor without rights
    unsigned seed = 1;
    double churn = 0; ///< state changes a second over the whole floor
    std::int64_t clockMs = 0; ///< not 0: the clock stands still at this time (ms since 1970), for pictures
    int latencyMs = 0; ///< before every answer except the event poll
    int holdMs = 10000; ///< how long the event poll is held (4.3)
    std::string certFile; ///< PEM; empty: made at start for 127.0.0.1, ::1 and localhost
    std::string keyFile;
    std::string certHost; ///< name in the made certificate instead of the above (wrong-host tests)

    // Authentication (3, 4.14, 9)
    bool staticAuth = false;
    int guidIntervalMs = 60000;
    int guidTimeoutMs = 120000;
    bool oldGuidDies = false; ///< [A] 9 no. 8: the previous Guid is refused at once
    bool setGuidEverywhere = false; ///< [A] 9 no. 9
    std::string guidCheck = "strict"; ///< strict | lenient, 4.14
    std::string wrongGuid = "000-003"; ///< 000-003 | 100-006, 9 no. 2
    std::string displaced =
        "100-006"; ///< 100-006 | 000-003 | event: what a displaced client's poll gets, [A] 3.2
    bool needsCookie = false; ///< sets a balancer's cookie at sign-in and refuses calls without it, [A] 2
    int lockout = 5; ///< wrong passwords until 110-016; 0: never, 9 no. 16
    bool phoneRequired = false; ///< 9 no. 14: empty phone number -> 100-013
    std::string password = "secret";
    bool guidPrefix = true; ///< Set-GUID begins with "JSESSIONID=", [A] 2
    std::string guidForm = "uuid"; ///< uuid | hex: what stands before the instance name, 2
    bool forceSignInAlways = true; ///< [C5] 3.2: also for one who is not signed in; false: 100-006 then
    std::string signInBusy =
        "100-021"; ///< 100-021 | 000-007: a second sign-in before the first has answered, 3.1
    bool forceChange = false; ///< isForceChange of the sign-in answer, 4.1
    std::string timeRemaining = "30"; ///< days until the password expires; empty: never, 4.1

    // Lists (4.10 .. 4.12)
    std::string listFields = "full"; ///< minimal | full, 4.11
    bool listWithoutCaller = false; ///< [C] 4.11
    bool allIncludesSignedOut = true; ///< 9 no. 5
    double partialList = 0; ///< share of list answers that lack some agents, answered with retcode 0
    int lingerMs = 0; ///< a signed-out agent stays in the list so long, 9 no. 12
    double rejoin = 0; ///< signed-out agents that come back, a second, each with a new session
    bool partialKeepsCaller = false; ///< the lacking lists contain the caller's row all the same
    std::string groupNames =
        "null"; ///< null | inline | empty: groupname of an element, 4.12; names: grouponvdn
    std::string groupShape = "object"; ///< object | array: result of grouponvdn, 4.13
    std::string stateType = "string"; ///< string | int: status and ctiStatus, quirk 3
    std::string workNoType = "string"; ///< string | number, quirk 9
    std::string vdnType = "number"; ///< number | string, 4.1 and quirk 3
    std::string ctiName = "ctiStatus"; ///< ctiStatus | citStatus | absent, quirk 7
    std::string keyCase = "documented"; ///< documented | camel | lower | twins, quirk 7
    std::string listStatus =
        "gateway"; ///< gateway | cti: by which legend a list's status is to be read, 4.13
    std::string listOrder = "id"; ///< id | shuffled
    bool stateTime = true; ///< currentstatetime is there, 4.12
    bool signInTime = true; ///< logindate is there, 4.12
    bool signInTimeSeconds =
        false; ///< logindate is cut to whole seconds, so that two sessions may look the same
    std::string signedOutTime =
        "max32"; ///< max32 (4294967295000) | zero | absent: logindate of the signed-out, quirk 8
    double duplicateIds = 0; ///< share of the elements of a list that stand in it twice
    double emptyNames = 0; ///< share of agents whose name is "" in lists, quirk 5; agentwasnameonvdn has it
    double falseState2 = 0; ///< share of signed-in elements with status 2 and no CTI state, 5
    bool extraFields = false; ///< unknown members in every object, quirk 6
    bool badElement = false; ///< one element of every list is garbage
    int maxId = 999999; ///< 999999 | 59999, quirk 10
    std::string outAnswer =
        "100-006"; ///< agentbyworkno of an agent who is out: 100-006 | 000-002 | empty | state2 | cti0

    // Sign-outs
    bool oneCallPerAgent = false; ///< 000-007 when calls of one acting agent overlap, 9 no. 16
    std::string alreadyOut =
        "100-006"; ///< answer to a sign-out of an agent who is out: 100-006 | 100-008 | 900-002
    std::string inspector = "on"; ///< on | off (404): the calls of 4.9
    bool calleeMustBeMonitored = false; ///< 4.9 only after beginmonitor, else 900-001
    std::string rights = ""; ///< 0/1 string of the supervisor; empty: all. Position 15 = forced sign-out
    std::string inspectorResult = "object"; ///< object | null | absent: result of 4.9
    bool shutdownEvent = true; ///< who is forced out is told by AgentOther_ShutdownService, [A] 9 no. 11
    bool ownShutdownEvent = false; ///< so is who signs himself out, quirk 13
    double ignoreSignOut = 0; ///< share of sign-outs answered 0 that do nothing

    // Form of answers
    std::string iscensorShape = "bool"; ///< bool | string | int | intstring | object | error, 9 no. 7
    std::string answerType = "json"; ///< json | charset | json-type | text, section 2
    int errorHttpStatus = 200; ///< HTTP status of business errors, 9 no. 10
    std::string badId = "000-002"; ///< 000-002 | 404, quirk 10
    bool contentTypeRequired = true; ///< documented as mandatory on every call, section 2
    std::string qcEvents =
        "either"; ///< listen | monitor | either | never: what QC_AgentState_Notify needs, section 7

    bool qcStates =
        false; ///< QC_AgentState_Notify also with undocumented subtypes at state changes, section 7
    std::string messageKey = "message"; ///< message | msg, quirk 2
    std::string successText = "success"; ///< message of a success, section 4
    std::string retcodeType = "string"; ///< string | number: the 0 of a success, quirk 1
    std::string eventNull = "null"; ///< null | absent: event when there is none, 4.3
    bool eventExtras = true; ///< eventGenTime and jsonKey in events, quirk 6
    std::string agentStatusShape = "object"; ///< object | array: result of agentstatus, 4.5
    bool gzip = true; ///< compresses long answers where the client accepts it
    int slowMs = 30000; ///< of the faults "slow" and "late"

    /// Faults by NAME or NAME@CLASS with their rate 0..1, see faults.h. A negative rate -N: the first N such
    /// calls.
    std::map<std::string, double> faults;

    bool control = false; ///< serve /simulator/... to the test that started it
    std::string recordFile; ///< JSON lines: requests and sign-outs, flushed one by one
};

/// Every assumption of the gateway's reference turned out the unpleasant way, except faults (--hostile).
void applyHostile(Options &options);
/// The demo's: lenient Guid check, names of groups in the lists (--kind).
void applyKind(Options &options);

} // namespace ccsim
