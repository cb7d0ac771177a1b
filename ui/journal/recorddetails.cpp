// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/recorddetails.h"

#include "app/journal/journaltext.h"
#include "ui/common/foreigntext.h"
#include "ui/common/named.h"
#include "ui/common/style.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

using journalschema::Line;

namespace
{

QString numberOrNothing(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// With the milliseconds, and in UTC, as an auditor asks for it.
QString exactTime(qint64 ms)
{
    if (ms < 0)
        return {};
    return JournalText::time(ms)
        + QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u" '('yyyy-MM-dd HH:mm:ss.zzz 'UTC)'"_s);
}

/// The word as it is recorded too, where it reads otherwise.
QString withWord(const QString &text, const QString &word)
{
    const bool same = text.compare(QString(word).replace(u'-', u' '), Qt::CaseInsensitive) == 0;
    return same ? text : text + u" ["_s + word + u']';
}

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QFrame(parent), m_stack(new QStackedLayout(this)), m_area(new QScrollArea(this)), m_grid(nullptr)
{
    setProperty("card", true);
    //: Journal: in place of the details while no line of the table is selected
    auto *none = new QLabel(tr("Select a record to see all its details."), this);
    none->setObjectName("journalNoDetailsLabel"_L1);
    none->setProperty("role", u"muted"_s);
    none->setAlignment(Qt::AlignCenter);
    //: Journal: name of the part of the window that shows one record
    QScrollArea *area = named(m_area, "journalDetailsScrollArea"_L1, tr("Details"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    page->setObjectName("journalDetailsPage"_L1);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(gridStep + 4, gridStep, gridStep + 4, gridStep);
    m_grid->setHorizontalSpacing(2 * gridStep);
    m_grid->setVerticalSpacing(gridStep / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);

    //: Journal, details of a record
    addField(tr("Time"), [](const Line &line) { return exactTime(line.record.utcMs); });
    //: Journal, details of a record
    addField(tr("Result"), [](const Line &line) {
        return withWord(JournalText::result(line.record), line.record.outcome);
    });
    //: Journal, details of a record
    addField(tr("Agent"), [](const Line &line) { return numberOrNothing(line.record.agent); });
    //: Journal, details of a record: the agent's name
    addField(tr("Name"), [](const Line &line) { return line.record.agentName; });
    //: Journal, details of a record: agent ID of who ordered the sign-out
    addField(tr("Supervisor"), [](const Line &line) { return numberOrNothing(line.record.supervisor); });
    //: Journal, details of a record: the agent's state when the sign-out was ordered
    addField(tr("State before"), [](const Line &line) {
        return withWord(JournalText::state(line.record.stateBefore), line.record.stateBefore);
    });
    //: Journal, details of a record: by which call of the gateway
    addField(tr("Method"), [](const Line &line) {
        return withWord(JournalText::method(line.record.method), line.record.method);
    });
    //: Journal, details of a record
    addField(tr("Cause code"), [](const Line &line) { return numberOrNothing(line.record.causeCode); });
    //: Journal, details of a record: what the supervisor wrote
    addField(
        tr("Note"), [](const Line &line) { return line.record.note; }, true);
    //: Journal, details of a record: the gateway's code, as sent
    addField(tr("Retcode"), [](const Line &line) { return line.record.retcode; });
    //: Journal, details of a record: how long the gateway took to answer
    addField(tr("Took"), [](const Line &line) { return JournalText::took(line.record.elapsedMs); });
    //: Journal, details of a record: the gateway's own words
    addField(
        tr("Message"), [](const Line &line) { return line.record.message; }, true);
    //: Journal, details of a record: when the sign-out was ordered
    addField(tr("Ordered"), [](const Line &line) {
        return line.record.madeUtcMs > 0 ? exactTime(line.record.madeUtcMs) : QString();
    });
    //: Journal, details of a record: when the agent had signed in, by the gateway's clock
    addField(tr("Session began"), [](const Line &line) { return exactTime(line.record.sessionStartMs); });
    //: Journal, details of a record: the order's identification
    addField(tr("Order"), [](const Line &line) { return line.record.orderId; });
    //: Journal, details of a record: identification of the call, as in the log
    addField(tr("Request"), [](const Line &line) { return line.record.requestId; });
    //: Journal, details of a record: address
    addField(tr("Gateway"), [](const Line &line) { return line.record.gateway; });
    //: Journal, details of a record: who was signed in to the computer
    addField(tr("User"), [](const Line &line) { return line.record.osUser; });
    //: Journal, details of a record
    addField(tr("Computer"), [](const Line &line) { return line.record.computer; });
    //: Journal, details of a record: its number in the journal
    addField(tr("Number"), [](const Line &line) { return QString::number(line.number); });
    //: Journal, details of a record: the hash by which tampering shows
    addField(
        tr("Hash"), [](const Line &line) { return line.hash; }, true);
    //: Journal, details of a record: the hash of the record before
    addField(
        tr("Previous hash"), [](const Line &line) { return line.previous; }, true);

    m_grid->setRowStretch(m_grid->rowCount(), 1);
    area->setWidget(page);
    // The frame's border stays free.
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(none);
    m_stack->addWidget(area);
}

void RecordDetails::addField(const QString &name, Text text, bool wide)
{
    if (wide)
        m_place += m_place % 2;
    const int row = m_place / 2;
    const int column = m_place % 2 * 2;
    m_place += wide ? 2 : 1;
    auto *label = new QLabel(name, this);
    label->setProperty("role", u"muted"_s);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Two dozen stops of the Tab key would be in everybody's way.
    value->setFocusPolicy(Qt::ClickFocus);
    // By the window's direction, and not by the text's.
    value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignTop);
    value->setAccessibleDescription(name);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(value, row, column + 1, 1, wide ? 3 : 1);
    m_fields.push_back({value, text});
}

void RecordDetails::showRecord(const Line &line)
{
    for (const Field &field : m_fields) {
        const QString text = ForeignText::wrapped(field.text(line));
        field.value->setText(text.isEmpty() ? u"–"_s : text);
    }
    m_area->verticalScrollBar()->setValue(0);
    m_stack->setCurrentIndex(1);
}

void RecordDetails::clearRecord()
{
    m_stack->setCurrentIndex(0);
}
