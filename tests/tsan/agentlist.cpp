// SPDX-License-Identifier: Apache-2.0

// Lists on their way between two threads, as in the program: one parses and compares them, the other takes
// them over and sends them back to be freed. ThreadSanitizer says what is wrong with it; the program itself
// only looks that both have seen the same.

#include "app/agents/agentlistmemory.h"
#include "app/agents/agentlistparser.h"
#include "app/agents/agentstore.h"
#include "app/clock.h"

#include <QCoreApplication>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace
{

constexpr int agents = 3000;
constexpr int lists = 60;

/// A tenth of the floor changes from one list to the next; some come and go.
QByteArray list(int round)
{
    QByteArray json = R"({"retcode":"0","message":"","result":[)";
    const char *between = "";
    for (int i = 0; i < agents; ++i) {
        if (round % 3 == 1 && i % 50 == 0)
            continue;
        const QByteArray id = QByteArray::number(1301 + i);
        const bool renamed = i % 97 == round % 97;
        const QByteArray name = (renamed ? "Renamed " : "Ana ") + (renamed ? QByteArray::number(round) : id);
        json += between;
        json += "{\"workno\":\"" + id + "\",\"name\":\"" + name + "\",\"status\":\""
            + ((i + round) % 10 == 0 ? "7" : "4") + "\",\"groupname\":\"Group " + QByteArray::number(i % 7)
            + "\",\"mediatype\":\"TTF\"}";
        between = ",";
    }
    return json + "]}";
}

struct Reading {
    AgentListAnswer answer;
    AgentListNews news;
};

/// The two ways between the threads.
template <typename Value> class Channel
{
public:
    void put(Value value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        m_came.notify_one();
    }
    Value take()
    {
        std::unique_lock lock(m_mutex);
        m_came.wait(lock, [this] { return !m_values.empty(); });
        Value value = std::move(m_values.front());
        m_values.pop_front();
        return value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<Value> m_values;
};

/// What the reading thread gets: a list to be freed where it was made, and whom to tell of anew.
struct Return {
    std::shared_ptr<Reading> reading;
    std::vector<AgentId> doubted;
};

using Readings = Channel<std::shared_ptr<Reading>>;
using Returns = Channel<Return>;

void readLists(Readings &there, Returns &back)
{
    AgentListMemory memory;
    for (int round = 0; round < lists; ++round) {
        const auto reading = std::make_shared<Reading>();
        AgentListParser parser;
        parser.setKnown({memory.count(), [&memory](AgentId id) { return memory.nameOf(id); }});
        const QByteArray json = list(round);
        for (qsizetype at = 0; at < json.size(); at += 1000)
            parser.feed(QByteArrayView(json).sliced(at, std::min<qsizetype>(1000, json.size() - at)));
        reading->answer = parser.finish();
        reading->news = memory.compare(reading->answer.agents, 1767225600000 + round * 1000);
        there.put(reading);
        memory.doubt(back.take().doubted);
    }
}

} // namespace

/// Qt's library is not instrumented: what it frees after its own counting of references looks like a race.
extern "C" const char *__tsan_default_suppressions()
{
    return "called_from_lib:libQt6Core.so\n";
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Readings there;
    Returns back;
    std::thread reader(readLists, std::ref(there), std::ref(back));

    SystemClock clock;
    AgentStore store(&clock);
    int wrong = 0;
    for (int round = 0; round < lists; ++round) {
        std::shared_ptr<Reading> reading = there.take();
        store.apply(reading->answer.agents, reading->news.told, reading->news.missing);
        wrong += store.count() == int(reading->answer.agents.size()) ? 0 : 1;
        for (const Agent &agent : reading->answer.agents) {
            const AgentRow *row = store.find(agent.id);
            wrong += row && row->agent.name == agent.name && row->agent.status == agent.status ? 0 : 1;
        }
        back.put({std::move(reading), store.takeDoubted()});
    }
    reader.join();
    std::printf("%d lists of %d agents, %d differences\n", lists, agents, wrong);
    return wrong == 0 ? 0 : 1;
}
