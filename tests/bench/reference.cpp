// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/reference.h"

#include <QByteArray>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdint>
#include <simdjson.h>
#include <string>
#include <vector>

using namespace simdjson;

namespace
{

struct Person {
    std::string name;
    std::string media;
    std::string groupName;
    std::int64_t id = 0;
    std::int64_t state = 0;
    std::int64_t group = 0;
    std::int64_t sinceSeconds = 0;
    std::int64_t sessionStart = 0;
};

void take(std::string &field, ondemand::value value)
{
    std::string_view text;
    if (value.get_string().get(text) == SUCCESS)
        field = text;
}

void take(std::int64_t &field, ondemand::value value)
{
    std::int64_t number = 0;
    if (value.get_int64_in_string().get(number) == SUCCESS || value.get_int64().get(number) == SUCCESS)
        field = number;
}

Person person(ondemand::object object)
{
    Person result;
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        if (member.unescaped_key().get(key) != SUCCESS || member.value().get(value) != SUCCESS)
            break;
        if (key == "workno")
            take(result.id, value);
        else if (key == "name")
            take(result.name, value);
        else if (key == "ctiStatus")
            take(result.state, value);
        else if (key == "mediatype")
            take(result.media, value);
        else if (key == "groupname")
            take(result.groupName, value);
        else if (key == "groupid")
            take(result.group, value);
        else if (key == "currentstatetime")
            take(result.sinceSeconds, value);
        else if (key == "logindate")
            take(result.sessionStart, value);
    }
    return result;
}

} // namespace

size_t reference::simdjsonParse(const QByteArray &bytes)
{
    const padded_string padded(bytes.constData(), size_t(bytes.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array agents;
    if (parser.iterate(padded).get(document) != SUCCESS
        || document["result"].get_array().get(agents) != SUCCESS)
        return 0;
    std::vector<Person> people;
    for (auto element : agents) {
        ondemand::object object;
        if (element.get_object().get(object) == SUCCESS)
            people.push_back(person(object));
    }
    return people.size();
}

Samples reference::durableCommits(const QString &folder, int count)
{
    const QString name = QStringLiteral("durableCommits");
    Samples samples;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QDir(folder).filePath(QStringLiteral("commits.db")));
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
        query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS line (number INTEGER PRIMARY KEY, text TEXT)"));
        query.prepare(QStringLiteral("INSERT INTO line (text) VALUES (?)"));
        const QString text(400, u'x'); // about what one record takes
        for (int i = 0; i < count; ++i) {
            samples.add(msOf([&] {
                query.bindValue(0, text);
                if (!query.exec()) // outside a transaction: a commit of its own
                    qFatal("%s", qPrintable(query.lastError().text()));
            }));
        }
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return samples;
}
