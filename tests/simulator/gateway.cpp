// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"

#include "tests/simulator/routes.h"

#include <algorithm>
#include <chrono>

namespace ccsim
{

namespace
{

constexpr int kLowestId = 101; // gateway reference, section 4
constexpr auto kTick = std::chrono::milliseconds(20);

} // namespace

Gateway::Gateway(const Options &options)
    : m_clock(options.clockMs),
      m_options(std::make_shared<const Options>(options)),
      m_churn(options.seed),
      m_random(options.seed)
{
    std::string error;
    m_faults.set(options.faults, options.seed, &error);
    m_floor.build(options.agents, options.seed, m_clock.now());
}

Gateway::~Gateway()
{
    interrupt();
    end();
}

void Gateway::begin()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = false;
    if (!m_life.joinable())
        m_life = std::thread([this] { live(); });
}

void Gateway::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = true;
    m_wake.notify_all();
    for (const auto &session : m_sessions.all())
        session->changed.notify_all();
}

void Gateway::end()
{
    if (m_life.joinable())
        m_life.join();
}

std::shared_ptr<const Options> Gateway::options() const
{
    const std::lock_guard lock(m_mutex);
    return m_options;
}

bool Gateway::setOptions(const Options &options, std::string *error)
{
    if (!m_faults.set(options.faults, options.seed, error))
        return false;
    const std::lock_guard lock(m_mutex);
    m_options = std::make_shared<const Options>(options);
    for (const auto &session : m_sessions.all())
        session->changed.notify_all();
    return true;
}

bool Gateway::pause(std::int64_t ms)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_interrupted; });
    return !m_interrupted;
}

bool Gateway::chance(double share)
{
    return share > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < share;
}

bool Gateway::hasRight(const Options &options, int agent, std::size_t position) const
{
    // Numbers below the floor's are supervisors, so that a test may have as many as it likes.
    if (agent >= kFirstAgent || (agent == kSupervisorWithoutRights && position == 15))
        return false;
    return options.rights.empty()
        || (position <= options.rights.size() && options.rights[position - 1] == '1');
}

/// Marks the acting agent as busy for as long as a call of his is being served, and says so to the next one.
class Gateway::InFlight
{
public:
    InFlight(Gateway *gateway, const Call &call, CallClass kind, const Options &options) : m_gateway(gateway)
    {
        const std::lock_guard lock(gateway->m_mutex);
        if (kind == CallClass::SignIn) {
            m_set = &gateway->m_signingIn;
            m_agent = call.agent;
        } else if (options.oneCallPerAgent && kind != CallClass::Poll) {
            const auto session = gateway->m_sessions.byGuid(call.header("Guid"));
            m_set = &gateway->m_acting;
            m_agent = session ? session->agent : call.agent;
        }
        if (m_set && !m_set->insert(m_agent).second) {
            m_refusal = kind == CallClass::SignIn ? options.signInBusy : "000-007";
            m_set = nullptr;
        }
    }

    ~InFlight()
    {
        const std::lock_guard lock(m_gateway->m_mutex);
        if (m_set)
            m_set->erase(m_agent);
    }

    InFlight(const InFlight &) = delete;
    InFlight &operator=(const InFlight &) = delete;

    const std::string &refusal() const { return m_refusal; }

private:
    Gateway *m_gateway;
    std::set<int> *m_set = nullptr;
    int m_agent = 0;
    std::string m_refusal;
};

Reply Gateway::handle(Call call)
{
    // What a test asks the simulator itself is no part of the record.
    if (call.target.rfind("/simulator/", 0) == 0 && options()->control)
        return control(call);
    const auto number = m_recorder.begin(call, m_clock.now());
    Reply reply = answer(call);
    const bool cut = reply.delivery == Reply::Delivery::Cut;
    m_recorder.finish(number, cut ? 0 : reply.status, cut ? std::string() : reply.retcode, reply.fault);
    return reply;
}

Reply Gateway::answer(Call &call)
{
    auto options = this->options();
    const auto match = Routes::find(call);
    if (match.result == Routes::Match::Result::NoSuchPath)
        return htmlReply(404, "404 Not Found");
    if (match.result == Routes::Match::Result::WrongMethod) {
        Reply reply = htmlReply(405, "405 Method Not Allowed");
        reply.headers.emplace_back("Allow", match.allowed);
        return reply;
    }
    if (match.kind == CallClass::Inspector && options->inspector == "off")
        return htmlReply(404, "404 Not Found");

    const InFlight inFlight(this, call, match.kind, *options);
    if (!inFlight.refusal().empty())
        return refusedReply(*options, inFlight.refusal());
    const auto fault = m_faults.pick(match.kind);
    if (fault && fault->change) {
        auto changed = std::make_shared<Options>(*options);
        fault->change(*changed);
        options = changed;
    }
    Reply reply;
    if (fault && fault->silent) {
        while (pause(60 * 1000)) { }
        reply = cutReply();
    } else if ((match.kind != CallClass::Poll && options->latencyMs > 0 && !pause(options->latencyMs))
               || (fault && fault->waitBefore && !pause(options->slowMs))) {
        reply = cutReply();
    } else if (fault && fault->instead) {
        reply = fault->instead(*options);
    } else {
        reply = serve(call, *options, match.needsSession, match.handler);
        if (fault && fault->after)
            fault->after(reply);
        if (fault && fault->waitAfter && !pause(options->slowMs))
            reply = cutReply();
    }
    if (fault)
        reply.fault = fault->name;
    return reply;
}

Reply Gateway::serve(const Call &call, const Options &options, bool needsSession, Handler handler)
{
    // Documented as mandatory on every call, also those without a body (gateway reference, section 2).
    if (options.contentTypeRequired && call.header("Content-Type").rfind("application/json", 0) != 0)
        return htmlReply(415, "415 Unsupported Media Type");
    const auto outside = [&](int id) { return id < kLowestId || id > options.maxId; };
    if (outside(call.agent) || (call.workNo >= 0 && outside(call.workNo)))
        return options.badId == "404" ? htmlReply(404, "404 Not Found")
                                      : refusedReply(options, options.badId);

    std::unique_lock lock(m_mutex);
    Context context{options, call, m_clock.now(), lock, nullptr};
    if (needsSession) {
        const std::string code = checkGuid(context);
        if (!code.empty())
            return refusedReply(options, code);
    }
    Reply reply = (this->*handler)(context);
    if (options.setGuidEverywhere && context.session && handler != &Gateway::poll) {
        if (!lock.owns_lock())
            lock.lock();
        const bool there = std::any_of(reply.headers.begin(), reply.headers.end(),
                                       [](const auto &header) { return header.first == "Set-GUID"; });
        if (!there && context.session->ending == Session::Ending::None) {
            m_sessions.rotate(*context.session, options, m_clock.now());
            reply.headers.emplace_back("Set-GUID", setGuidValue(*context.session, options));
        }
    }
    return reply;
}

std::string Gateway::checkGuid(Context &context) const
{
    const std::string guid = context.call.header("Guid");
    const Agent *agent = m_floor.find(context.call.agent);
    // Gateway reference 9, no. 2: no Guid, or the agent of the path is out -> 100-006, else a wrong one.
    if (guid.empty() || !agent || !agent->signedIn)
        return "100-006";
    const auto session = m_sessions.find(context.call.agent);
    if (!session
        || !Sessions::accepts(*session, guid, context.call.header("Cookie"), context.options, context.now))
        return context.options.wrongGuid;
    context.session = session;
    return {};
}

void Gateway::live()
{
    auto last = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_interrupted) {
        m_wake.wait_for(lock, kTick, [this] { return m_interrupted; });
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - last).count();
        last = now;
        if (m_interrupted)
            break;
        sweep(0);
        runChurn(seconds);
    }
}

void Gateway::sweep(std::int64_t jump)
{
    const auto now = m_clock.now();
    for (const auto &session : m_sessions.all()) {
        if (!Sessions::lapsed(*session, *m_options, now, jump))
            continue;
        if (Agent *agent = m_floor.find(session->agent))
            signOut(*agent, {0, "expired", 0, Session::Ending::Expired});
    }
}

} // namespace ccsim
