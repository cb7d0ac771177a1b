// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/scenehelp.h"
#include "ui/journal/exportbar.h"
#include "ui/journal/journalwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minuteMs = 60 * 1000;

struct Told {
    int agent;
    const char16_t *name;
    const char *outcome;
    const char *before;
    const char *retcode;
    const char *message;
};

using namespace journalword;

// One evening; the newest comes last.
const Told evening[] = {
    {1312, u"Ana Costa", signedOut, "idle", "0", "success"},
    {1318, u"Jörg Großmann", signedOut, "wrap-up", "0", "success"},
    {1344, u"王雪梅", signedOut, "idle", "0", "success"},
    {1351, u"فاطمة المصري", refused, "talking", "100-007", "The agent does not exist"},
    {1360, u"Siobhán Ó Súilleabháin", signedOut, "rest", "0", "success"},
    {1361, u"Ольга Марченко", signedOut, "idle", "0", "success"},
    {1377, u"สมหญิง ศรีสุข", unverified, "talking", "", ""},
    {1378, u"Çağrı Yıldız", signedOut, "busy", "0", "success"},
    {1390, u"佐藤 健", stillSignedIn, "idle", "0", "success"},
    {1402, u"Maeve Johnson-Reed", notSent, "idle", "", ""},
    {1403, u"João Magalhães", withdrawn, "talking", "", ""},
    {1410, u"Günther von der Heide", signedOut, "idle", "0", "success"},
};

std::vector<JournalRecord> records()
{
    std::vector<JournalRecord> made;
    qint64 time = JournalFiles::novemberMs;
    for (const Told &told : evening) {
        time += 7 * minuteMs;
        JournalRecord record = JournalFiles::record(told.agent, time);
        const auto id = [&](const char *what) {
            return QUuid::createUuidV5(QUuid(), what + QByteArray::number(told.agent))
                .toString(QUuid::WithoutBraces);
        };
        record.orderId = id("order");
        record.requestId = id("request");
        record.outcome = QLatin1StringView(told.outcome);
        record.agentName = QString::fromUtf16(told.name);
        record.stateBefore = QLatin1StringView(told.before);
        record.retcode = QLatin1StringView(told.retcode);
        record.message = QLatin1StringView(told.message);
        record.gateway = u"ccgw.example.com"_s;
        record.causeCode = 17;
        record.note = u"Night shift has taken over"_s;
        if (record.retcode.isEmpty())
            record.elapsedMs = -1;
        made.push_back(record);
    }
    return made;
}

QWidget *openJournal(Gallery &gallery, const QString &folder)
{
    auto *window = gallery.keep(new JournalWindow(folder));
    window->resize(1200, 760); // as it opens on a screen that is large enough
    window->show();
    window->activateWindow();
    // "12 records": it has been read to the end.
    const bool read =
        QTest::qWaitFor([&] { return !shownText(window, "journalStatusLabel").isEmpty(); }, patienceMs);
    return read ? window : nullptr;
}

QWidget *openEvening(Gallery &gallery)
{
    JournalFiles &files = gallery.journalFiles();
    if (files.lastNumber() == 0)
        files.add(records());
    return openJournal(gallery, files.folder());
}

Scene::Windows plain(Gallery &gallery)
{
    return shown(openEvening(gallery));
}

Scene::Windows record(Gallery &gallery)
{
    QWidget *window = openEvening(gallery);
    clickRow(part<QTableView>(window, "journalTableView"), 8);
    return {window};
}

Scene::Windows noMatch(Gallery &gallery)
{
    QWidget *window = openEvening(gallery);
    part<QLineEdit>(window, "journalAgentLineEdit")->setText(u"nobody of this name"_s);
    const bool done = QTest::qWaitFor([&] { return !shownText(window, "journalEmptyTitleLabel").isEmpty(); });
    return done ? shown(window) : Scene::Windows();
}

Scene::Windows empty(Gallery &gallery)
{
    QWidget *window = openJournal(gallery, gallery.journalFiles().folder() + u"/none"_s);
    return shown(window);
}

/// One month cannot be read; the other is shown.
Scene::Windows damaged(Gallery &gallery)
{
    static JournalFiles files;
    if (files.lastNumber() == 0) {
        files.addMany(3, JournalFiles::octoberMs);
        files.add(records());
        files.damage(journalschema::fileName(JournalFiles::octoberMs));
    }
    return shown(openJournal(gallery, files.folder()));
}

Scene::Windows exported(Gallery &gallery, const QString &path)
{
    QWidget *window = openEvening(gallery);
    window->findChild<ExportBar *>()->begin(path, 12);
    const bool done =
        QTest::qWaitFor([&] { return !shownText(window, "journalExportResultLabel").isEmpty(); }, patienceMs);
    return done ? shown(window) : Scene::Windows();
}

Scene::Windows exportWorked(Gallery &gallery)
{
    return exported(gallery, gallery.journalFiles().folder() + u"/sign-outs 2026-11-15.csv"_s);
}

Scene::Windows exportFailed(Gallery &gallery)
{
    return exported(gallery, u"/dev/null/sign-outs 2026-11-15.csv"_s);
}

Scene::Windows calendar(Gallery &gallery)
{
    QWidget *window = openEvening(gallery);
    auto *field = part<QLineEdit>(window, "journalFromLineEdit");
    field->setText(u"2026-11-15"_s);
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    return shown(window, QApplication::activePopupWidget());
}

Scene::Windows results(Gallery &gallery)
{
    QWidget *window = openEvening(gallery);
    auto *box = part<QComboBox>(window, "journalResultComboBox");
    box->showPopup();
    return shown(window, box->view()->window());
}

} // namespace

QList<Scene> journalScenes()
{
    return {
        {"journal", plain},
        {"journal-record", record},
        {"journal-no-match", noMatch},
        {"journal-empty", empty},
        {"journal-damaged", damaged},
        {"journal-exported", exportWorked},
        {"journal-export-failed", exportFailed},
        {"journal-calendar", calendar},
        {"list-journal-results", results},
    };
}
