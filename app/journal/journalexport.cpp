// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalexport.h"

#include "app/journal/csvwriter.h"

#include <QFileInfo>

#include <iterator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int recordsAStep = 1000;
}

JournalExport::JournalExport(const QString &folder, const JournalQuery &query, const QString &path)
    : m_cursor(folder, query), m_file(path)
{
    m_result.path = path;
}

bool JournalExport::step()
{
    if (!m_file.isOpen()) {
        // QSaveFile puts its file in the place of whatever is there, a device for instance.
        const QFileInfo target(m_result.path);
        if (target.exists() && !target.isFile()) {
            m_result.reason = u"not a file"_s;
            return false;
        }
        if (!m_file.open(QIODevice::WriteOnly)) {
            fail();
            return false;
        }
        return write(csv::byteOrderMark + csv::row(csv::header()).toUtf8());
    }
    if (!m_cursor.atEnd()) {
        QString text;
        const std::vector<journalschema::Line> lines = m_cursor.step(recordsAStep);
        for (const journalschema::Line &line : lines)
            text += csv::row(csv::cellsOf(line));
        m_result.count += qint64(lines.size());
        takeProblems();
        return write(text.toUtf8());
    }
    takeProblems();
    if (m_file.commit())
        m_result.kind = JournalExportResult::Kind::Written;
    else
        fail();
    return false;
}

bool JournalExport::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return true;
    fail();
    return false;
}

void JournalExport::fail()
{
    m_result.reason = m_file.errorString();
    m_file.cancelWriting();
}

void JournalExport::takeProblems()
{
    std::vector<JournalReadProblem> problems = m_cursor.takeProblems();
    std::move(problems.begin(), problems.end(), std::back_inserter(m_result.problems));
}
