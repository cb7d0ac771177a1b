// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalsearchbar.h"

#include "app/journal/journalrecord.h"
#include "ui/common/fieldbuttons.h"
#include "ui/common/icons.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/journal/datefield.h"
#include "ui/journal/outcomedelegate.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace
{

/// What the entry of no outcome in particular stands for.
constexpr QLatin1StringView everyStep("*");

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

JournalSearchBar::JournalSearchBar(QWidget *parent)
    : QWidget(parent),
      m_agent(new QLineEdit(this)),
      m_supervisor(new QLineEdit(this)),
      m_from(new DateField(this)),
      m_to(new DateField(this)),
      m_results(new QComboBox(this))
{
    FieldButtons::addClear(m_agent);
    m_agent->setMaxLength(100);
    FieldButtons::addSearch(m_agent);
    m_agent->setMinimumWidth(20 * gridStep);
    //: In the empty field for agents in the journal
    m_agent->setPlaceholderText(tr("ID or name"));
    //: Hint over the search field
    m_agent->setToolTip(tr("An agent ID, or parts of a name (%1)")
                            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_agent->installEventFilter(this);
    m_supervisor->setMinimumWidth(10 * gridStep);
    FieldButtons::addClear(m_supervisor);
    //: In the empty field for the supervisor's number
    m_supervisor->setPlaceholderText(tr("ID"));
    //: Hint over the search field
    m_supervisor->setToolTip(tr("Agent ID of who ordered the sign-out"));
    m_supervisor->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_supervisor));
    fillResults();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridStep);
    grid->setVerticalSpacing(gridStep / 2);
    //: Journal: label of the field for an agent's ID or name
    addField(grid, m_agent, "journalAgentLineEdit"_L1, tr("&Agent"), 3);
    //: Journal: label of the field for who ordered the sign-out
    addField(grid, m_supervisor, "journalSupervisorLineEdit"_L1, tr("&Supervisor"), 1);
    //: Journal: label of the field for the first day
    addField(grid, m_from, "journalFromLineEdit"_L1, tr("&From"), 0);
    //: Journal: label of the field for the last day, which is included
    addField(grid, m_to, "journalToLineEdit"_L1, tr("&To"), 0);
    //: Journal: label of the choice of results
    addField(grid, m_results, "journalResultComboBox"_L1, tr("&Result"), 0);

    for (QLineEdit *field :
         {m_agent, m_supervisor, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
        connect(field, &QLineEdit::textChanged, this, &JournalSearchBar::changed);
    connect(m_results, &QComboBox::currentIndexChanged, this, &JournalSearchBar::changed);
}

void JournalSearchBar::addField(QGridLayout *grid, QWidget *field, QLatin1StringView objectName,
                                const QString &label, int stretch)
{
    const int column = grid->count() / 2;
    auto *words = new QLabel(label, this);
    words->setProperty("role", u"muted"_s);
    words->setBuddy(named(field, objectName, label));
    grid->addWidget(words, 0, column);
    grid->addWidget(field, 1, column);
    grid->setColumnStretch(column, stretch);
}

void JournalSearchBar::fillResults()
{
    using namespace journalword;
    const auto add = [this](const QString &text, const QStringList &outcomes) {
        const QString first = outcomes.value(0);
        m_results->addItem(Icons::get(OutcomeDelegate::iconName(first), OutcomeDelegate::colour(first)), text,
                           outcomes);
    };
    const auto word = [](const char *outcome) { return QString(QLatin1StringView(outcome)); };
    //: Journal: first entry of the choice of results
    m_results->addItem(tr("All results"));
    //: Journal: entry of the choice of results
    add(tr("Signed out"), {word(signedOut)});
    //: Journal: entry of the choice of results
    add(tr("Refused"), {word(refused)});
    //: Journal: entry of the choice of results
    add(tr("Still signed in"), {word(stillSignedIn)});
    //: Journal: entry of the choice of results
    add(tr("Not known"), {word(unverified), word(unknown)});
    //: Journal: entry of the choice of results
    add(tr("Not sent"), {word(notSent)});
    //: Journal: entry of the choice of results
    add(tr("Withdrawn"), {word(withdrawn)});
    m_results->insertSeparator(m_results->count());
    //: Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended
    m_results->addItem(tr("All results and steps"), QStringList(everyStep));
}

std::optional<JournalQuery> JournalSearchBar::query() const
{
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    if (!from || !to)
        return std::nullopt;
    JournalQuery query;
    query.agent = m_agent->text().trimmed();
    query.supervisor = m_supervisor->text().toInt();
    if (from->isValid())
        query.fromUtcMs = startOf(*from);
    if (to->isValid())
        query.toUtcMs = startOf(to->addDays(1));
    query.outcomes = m_results->currentData().toStringList();
    if (query.outcomes.contains(everyStep)) {
        query.outcomes.clear();
        query.resultsOnly = false;
    }
    return query;
}

void JournalSearchBar::clear()
{
    {
        const QSignalBlocker blocker(this);
        for (QLineEdit *field :
             {m_agent, m_supervisor, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
            field->clear();
        m_results->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void JournalSearchBar::focusSearch()
{
    m_agent->setFocus(Qt::ShortcutFocusReason);
    m_agent->selectAll();
}

bool JournalSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_agent && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
