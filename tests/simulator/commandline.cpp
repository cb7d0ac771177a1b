// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/commandline.h"

#include "tests/simulator/faults.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <sstream>

namespace ccsim
{

namespace
{

struct Row {
    std::string name;
    std::string argument; ///< empty: a switch, on when it is there, or =on|off
    std::string help;
    std::function<std::string(CommandLine &, const std::string &)>
        set; ///< returns what is wrong with the value
    std::string initial;
};
struct Group {
    std::string title;
    std::vector<Row> rows;
};

Row integer(const char *name, const char *argument, int Options::*field, const char *help)
{
    return {name, argument, help,
            [field](CommandLine &line, const std::string &value) -> std::string {
                char *end = nullptr;
                const long number = std::strtol(value.c_str(), &end, 10);
                if (value.empty() || *end != '\0' || number < 0 || number > 1000000000)
                    return "not a number of 0 or more";
                line.options.*field = static_cast<int>(number);
                return {};
            },
            std::to_string(Options().*field)};
}

Row real(const char *name, const char *argument, double Options::*field, double highest, const char *help)
{
    std::ostringstream initial;
    initial << Options().*field;
    return {name, argument, help,
            [field, highest](CommandLine &line, const std::string &value) -> std::string {
                char *end = nullptr;
                const double number = std::strtod(value.c_str(), &end);
                if (value.empty() || *end != '\0' || !(number >= 0 && number <= highest))
                    return "not a number in range";
                line.options.*field = number;
                return {};
            },
            initial.str()};
}

Row share(const char *name, double Options::*field, const char *help)
{
    return real(name, "RATE", field, 1, help);
}

/// Choices as "a|b|c"; anything goes when `argument` has no bar in it.
Row text(const char *name, const char *argument, std::string Options::*field, const char *help)
{
    const std::string choices = argument;
    return {name, argument, help,
            [field, choices](CommandLine &line, const std::string &value) -> std::string {
                const bool free = choices.find('|') == std::string::npos;
                if (!free && ('|' + choices + '|').find('|' + value + '|') == std::string::npos)
                    return "not one of " + choices;
                line.options.*field = value;
                return {};
            },
            Options().*field};
}

Row flag(const char *name, bool Options::*field, const char *help)
{
    return {name, "", help,
            [field](CommandLine &line, const std::string &value) -> std::string {
                if (value != "on" && value != "off")
                    return "not on or off";
                line.options.*field = value == "on";
                return {};
            },
            Options().*field ? "on" : "off"};
}

Row ofLine(const char *name, const char *argument, const char *help,
           std::function<std::string(CommandLine &, const std::string &)> set)
{
    return {name, argument, help, std::move(set), {}};
}

Row seedRow()
{
    return {"seed", "N", "of names, states and all chance",
            [](CommandLine &line, const std::string &value) -> std::string {
                char *end = nullptr;
                line.options.seed = static_cast<unsigned>(std::strtoul(value.c_str(), &end, 10));
                return value.empty() || *end != '\0' ? "not a number" : "";
            },
            std::to_string(Options().seed)};
}

std::vector<Group> makeTable()
{
    using O = Options;
    std::vector<Group> table;
    table.push_back(
        {"General",
         {integer("port", "PORT", &O::port, "port on 127.0.0.1; 0: any, see the first line of output"),
          integer("agents", "N", &O::agents, "agents on the floor, ids from 1301"), seedRow(),
          real("churn", "R", &O::churn, 1e6, "state changes a second over the whole floor"),
          integer("latency", "MS", &O::latencyMs, "before every answer except the event poll"),
          integer("hold", "MS", &O::holdMs, "how long the event poll is held"),
          text("cert", "FILE", &O::certFile, "PEM certificate (chain); none: one is made"),
          text("key", "FILE", &O::keyFile, "its PEM key"),
          text("cert-host", "NAME", &O::certHost, "make the certificate for this host instead"),
          ofLine("cert-out", "FILE", "write the certificate there before the first line of output",
                 [](CommandLine &line, const std::string &value) {
                     line.certOut = value;
                     return std::string();
                 }),
          text("record-file", "FILE", &O::recordFile, "requests, answers and sign-outs as JSON lines"),
          flag("control", &O::control, "serve /simulator/... (README.md)"),
          ofLine("parent-pipe", "", "end when standard input closes",
                 [](CommandLine &line, const std::string &value) {
                     line.parentPipe = value == "on";
                     return std::string();
                 })}});
    // The rest of the names follow the fields of options.h, which say what each is the opposite of.
    table.push_back(
        {"Sign-in and Guid",
         {text("password", "TEXT", &O::password, "of every agent"),
          flag("static-auth", &O::staticAuth, "the Guid of the sign-in lasts for the session"),
          integer("guid-interval", "MS", &O::guidIntervalMs, "a new Guid so often"),
          integer("guid-timeout", "MS", &O::guidTimeoutMs,
                  "a Guid, and a session without polls, lasts so long"),
          flag("old-guid-dies", &O::oldGuidDies, "the previous Guid is refused at once"),
          flag("set-guid-everywhere", &O::setGuidEverywhere,
               "Set-GUID on every answer to a signed-in client"),
          flag("guid-prefix", &O::guidPrefix, "Set-GUID begins with JSESSIONID="),
          text("guid-form", "uuid|hex", &O::guidForm, "what a Guid looks like"),
          text("guid-check", "strict|lenient", &O::guidCheck, "whose Guid the DELETE wants"),
          text("wrong-guid", "000-003|100-006", &O::wrongGuid, "answer to a wrong Guid"),
          text("displaced", "100-006|000-003|event", &O::displaced, "what a displaced client's poll gets"),
          flag("needs-cookie", &O::needsCookie, "a balancer's cookie is set and demanded"),
          integer("lockout", "N", &O::lockout, "wrong passwords until 110-016; 0: never"),
          flag("phone-required", &O::phoneRequired, "an empty phone number gives 100-013"),
          flag("force-sign-in-always", &O::forceSignInAlways, "also for one who is not signed in"),
          text("sign-in-busy", "100-021|000-007", &O::signInBusy,
               "a second sign-in before the first has answered"),
          flag("force-change", &O::forceChange, "the password must be changed"),
          text("time-remaining", "DAYS", &O::timeRemaining, "until the password expires")}});
    table.push_back(
        {"Lists",
         {text("list-fields", "full|minimal|bare", &O::listFields, "members of an element"),
          flag("list-without-caller", &O::listWithoutCaller, "the caller's own row is not in the lists"),
          flag("all-includes-signed-out", &O::allIncludesSignedOut, "of allagentstatus"),
          share("partial-list", &O::partialList, "lists that lack some agents, with retcode 0"),
          flag("partial-keeps-caller", &O::partialKeepsCaller, "they have the caller's row all the same"),
          integer("linger", "MS", &O::lingerMs, "a signed-out agent stays in the lists so long"),
          real("rejoin", "R", &O::rejoin, 1e6, "signed-out agents that come back, a second"),
          text("out-answer", "100-006|000-002|empty|state2|cti0", &O::outAnswer,
               "agentbyworkno of one who is out"),
          text("group-names", "null|inline|empty", &O::groupNames, "groupname of an element"),
          text("group-shape", "object|array", &O::groupShape, "result of grouponvdn"),
          text("state-type", "string|int", &O::stateType, "of status and ctiStatus"),
          text("workno-type", "string|number", &O::workNoType, ""),
          text("vdn-type", "number|string", &O::vdnType, ""),
          text("cti-name", "ctiStatus|citStatus|absent", &O::ctiName, ""),
          text("key-case", "documented|camel|lower|twins", &O::keyCase, ""),
          text("list-status", "gateway|cti", &O::listStatus, "the legend of a list's status"),
          text("list-order", "id|shuffled", &O::listOrder, ""),
          flag("state-time", &O::stateTime, "currentstatetime is there"),
          flag("sign-in-time", &O::signInTime, "logindate is there"),
          flag("sign-in-time-seconds", &O::signInTimeSeconds, "logindate in whole seconds"),
          text("signed-out-time", "max32|zero|absent", &O::signedOutTime, "logindate of the signed-out"),
          share("duplicate-ids", &O::duplicateIds, "elements that stand in a list twice"),
          share("empty-names", &O::emptyNames, "agents without a name in the lists"),
          share("false-state2", &O::falseState2, "signed-in elements with status 2 and no CTI state"),
          flag("extra-fields", &O::extraFields, "unknown members in every object"),
          flag("bad-element", &O::badElement, "one element of every list is garbage"),
          integer("max-id", "N", &O::maxId, "highest id in a path: 999999 or 59999")}});
    table.push_back(
        {"Sign-outs",
         {flag("one-call-per-agent", &O::oneCallPerAgent, "000-007 when calls of one acting agent overlap"),
          text("already-out", "100-006|100-008|900-002", &O::alreadyOut, "sign-out of an agent who is out"),
          text("inspector", "on|off", &O::inspector, "the calls of an inspector on another agent; off: 404"),
          text("inspector-result", "object|null|absent", &O::inspectorResult, "of the inspector's sign-out"),
          flag("callee-must-be-monitored", &O::calleeMustBeMonitored, "else 900-001"),
          text("rights", "01...", &O::rights, "of supervisors, counted from 1; empty: all"),
          flag("shutdown-event", &O::shutdownEvent, "who is forced out is told so"),
          flag("own-shutdown-event", &O::ownShutdownEvent, "so is who signs himself out"),
          share("ignore-sign-out", &O::ignoreSignOut, "sign-outs answered 0 that do nothing")}});
    table.push_back(
        {"Form of answers",
         {text("iscensor-shape", "bool|string|int|intstring|object|error", &O::iscensorShape, ""),
          text("agentstatus-shape", "object|array", &O::agentStatusShape, ""),
          text("answer-type", "json|charset|json-type|text", &O::answerType, "Content-Type"),
          integer("error-http-status", "N", &O::errorHttpStatus, "HTTP status of refusals"),
          text("bad-id", "000-002|404", &O::badId, "answer to an id out of range"),
          flag("content-type-required", &O::contentTypeRequired, "415 without it, also on GET and DELETE"),
          text("qc-events", "listen|monitor|either|never", &O::qcEvents, "what QC_AgentState_Notify needs"),
          flag("qc-states", &O::qcStates, "also with undocumented subtypes"),
          text("message-key", "message|msg", &O::messageKey, ""),
          text("success-text", "TEXT", &O::successText, "message of a success"),
          text("retcode-type", "string|number", &O::retcodeType, "of the 0 of a success"),
          text("event-null", "null|absent", &O::eventNull, "event when there is none"),
          flag("event-extras", &O::eventExtras, "eventGenTime and jsonKey"),
          flag("gzip", &O::gzip, "long answers, where the client accepts it")}});
    table.push_back(
        {"Faults and bundles",
         {ofLine("fault", "NAME[@CLASS][:RATE]", "may be repeated; see below",
                 [](CommandLine &line, const std::string &value) {
                     std::string error;
                     Faults::parse(value, line.options.faults, &error);
                     return error;
                 }),
          integer("slow", "MS", &O::slowMs, "of the faults slow and late"),
          ofLine("hostile", "", "every assumption the unpleasant way; single switches override it",
                 [](CommandLine &, const std::string &) { return std::string(); }),
          ofLine("kind", "", "the demo's: --guid-check lenient --group-names inline",
                 [](CommandLine &, const std::string &) { return std::string(); }),
          ofLine("help", "", "this text", [](CommandLine &line, const std::string &) {
              line.help = true;
              return std::string();
          })}});
    return table;
}

const std::vector<Group> &table()
{
    static const std::vector<Group> groups = makeTable();
    return groups;
}

const Row *findRow(const std::string &name)
{
    for (const auto &group : table()) {
        for (const auto &row : group.rows) {
            if (row.name == name)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

CommandLine parseCommandLine(const std::vector<std::string> &arguments)
{
    CommandLine line;
    // Bundles first, wherever they stand, so that single switches override them.
    if (std::find(arguments.begin(), arguments.end(), "--kind") != arguments.end())
        applyKind(line.options);
    if (std::find(arguments.begin(), arguments.end(), "--hostile") != arguments.end())
        applyHostile(line.options);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        const auto equals = argument.find('=');
        const std::string name = argument.rfind("--", 0) == 0
            ? argument.substr(2, equals == std::string::npos ? equals : equals - 2)
            : std::string();
        const Row *row = findRow(name);
        if (!row) {
            line.error = "unknown argument: " + argument;
            return line;
        }
        std::string value = "on";
        if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        } else if (!row->argument.empty()) {
            if (++i == arguments.size()) {
                line.error = argument + " wants a value";
                return line;
            }
            value = arguments[i];
        }
        if (const std::string wrong = row->set(line, value); !wrong.empty()) {
            line.error = "--" + name + ": " + wrong + ": " + value;
            return line;
        }
    }
    if (line.options.certFile.empty() != line.options.keyFile.empty())
        line.error = "--cert and --key go together";
    return line;
}

std::string helpText()
{
    std::ostringstream out;
    out << "ccgateway-simulator: a simulated CC-Gateway on https://127.0.0.1, for tests and the demo.\n"
           "Supervisors: 1300, and 1299 without the right to force sign-outs. Switches without a value are "
           "on when\n"
           "given, or --name=on|off.\n";
    for (const auto &group : table()) {
        out << '\n' << group.title << ":\n";
        for (const auto &row : group.rows) {
            out << "  --" << row.name << (row.argument.empty() ? "" : " ") << row.argument;
            if (!row.help.empty())
                out << "\n        " << row.help;
            if (!row.initial.empty())
                out << "\n        default: " << row.initial;
            out << '\n';
        }
    }
    out << "\nFaults (RATE: 0..1, once, first=N; default 1), and the class of calls each strikes by "
           "default:\n";
    for (const auto &fault : Faults::table())
        out << "  " << fault.name << '@' << fault.usual << "\n        " << fault.help << '\n';
    out << "  code-NNN-NNN@signout\n        refused with that code, nothing is done\nClasses:";
    for (const auto &name : Faults::classNames())
        out << ' ' << name;
    out << '\n';
    return out.str();
}

} // namespace ccsim
