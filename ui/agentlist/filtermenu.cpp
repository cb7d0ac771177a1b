// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/filtermenu.h"

#include "ui/common/icons.h"
#include "ui/common/named.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int offeredHours[]{1, 2, 4, 8, 10, 12, 24};

QString inMenu(QString text)
{
    return text.replace(u'&', "&&"_L1);
}
} // namespace

FilterMenu::FilterMenu(QSettings *settings, QWidget *parent)
    : QToolButton(parent), m_saved(settings), m_menu(new QMenu(this))
{
    setObjectName("filterMenuToolButton"_L1);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    setIcon(Icons::get("filter"_L1, &Colours::text));
    //: Button beside the state bar: medium, times and saved filters
    setText(tr("More filters"));
    setAccessibleName(text());
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
    fill();
}

void FilterMenu::setCriteria(const AgentCriteria &criteria)
{
    m_criteria = criteria;
}

void FilterMenu::fill()
{
    m_menu->clear();
    // clear() leaves the submenus themselves.
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addMedia();
    //: Submenu: only agents whose session is so long
    addHours(tr("&Signed in for"), u"signedIn"_s, &AgentCriteria::signedInHours);
    //: Submenu: only agents who have been in the same state for so long
    addHours(tr("State u&nchanged for"), u"unchanged"_s, &AgentCriteria::unchangedHours);
    m_menu->addSeparator();
    addSaved();
    m_menu->addSeparator();
    addKeeping();
}

void FilterMenu::offer(QMenu *menu, const QString &text, const QString &objectName,
                       const AgentCriteria &criteria)
{
    QAction *action = menu->addAction(inMenu(text));
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setChecked(criteria == m_criteria);
    connect(action, &QAction::triggered, this, [this, criteria] { Q_EMIT chosen(criteria); });
}

void FilterMenu::addMedia()
{
    //: Submenu: only agents who can be reached by voice, chat or mail
    QMenu *menu = m_menu->addMenu(tr("&Media"));
    AgentCriteria criteria = m_criteria;
    criteria.medium.reset();
    offer(menu, tr("All media"), u"allMediaAction"_s, criteria);
    for (const Medium medium : {Medium::Voice, Medium::Chat, Medium::Mail}) {
        criteria.medium = medium;
        offer(menu, AgentText::medium(medium), u"medium%1Action"_s.arg(int(medium)), criteria);
    }
}

void FilterMenu::addHours(const QString &title, const QString &objectName, int AgentCriteria::*hours)
{
    QMenu *menu = m_menu->addMenu(title);
    AgentCriteria criteria = m_criteria;
    criteria.*hours = 0;
    //: Time does not matter for the filter
    offer(menu, tr("Any time"), objectName + u"0Action"_s, criteria);
    QList<int> all(std::begin(offeredHours), std::end(offeredHours));
    if (const int own = m_criteria.*hours; own > 0 && !all.contains(own)) {
        all.append(own);
        std::sort(all.begin(), all.end());
    }
    for (const int each : std::as_const(all)) {
        criteria.*hours = each;
        //: How long an agent must have been signed in, or in one state, to be shown
        offer(menu, tr("%Ln hour(s) or more", nullptr, each), objectName + u"%1Action"_s.arg(each), criteria);
    }
}

void FilterMenu::addSaved()
{
    int place = 0;
    for (const SavedFilter &filter : SavedFilters::readyMade())
        offer(m_menu, filter.name, u"readyMade%1Action"_s.arg(++place), filter.criteria);
    place = 0;
    for (const SavedFilter &filter : m_saved.load())
        offer(m_menu, filter.name, u"saved%1Action"_s.arg(++place), filter.criteria);
}

void FilterMenu::addKeeping()
{
    //: Menu item: gives what is searched and filtered for a name
    const QString title = tr("Save this &filter as…");
    QAction *save = m_menu->addAction(title, this, [this, title, criteria = m_criteria] {
        askForName(
            {withoutMnemonic(title),
             {},
             //: Button: keeps a filter under the name that was typed
             tr("Save"),
             //: Beside the field for a filter's name
             tr("This filter cannot be saved. Delete one that is no longer needed, or shorten the search.")},
            {}, [this, criteria](const QString &name) {
                return m_saved.save({name, criteria});
            });
    });
    save->setObjectName("saveFilterAction"_L1);
    save->setEnabled(m_criteria.isActive());

    const QList<SavedFilter> filters = m_saved.load();
    if (!filters.isEmpty()) {
        //: Submenu with the saved filters
        QMenu *renaming = m_menu->addMenu(tr("&Rename"));
        //: Submenu with the saved filters
        QMenu *removing = m_menu->addMenu(tr("D&elete"));
        int place = 0;
        for (const SavedFilter &filter : filters) {
            const QString name = filter.name;
            QAction *rename = renaming->addAction(inMenu(name), this, [this, name] {
                askForName(
                    //: Title of the dialog that asks for a saved filter's new name
                    {tr("Rename filter"),
                     {},
                     //: Button: gives a filter the name that was typed
                     tr("Rename"),
                     //: Beside the field for a filter's name
                     tr("Another filter has this name. Enter another one.")},
                    name, [this, name](const QString &newName) { return m_saved.rename(name, newName); });
            });
            rename->setObjectName(u"rename%1Action"_s.arg(++place));
            QAction *remove = removing->addAction(inMenu(name), this, [this, name] { m_saved.remove(name); });
            remove->setObjectName(u"remove%1Action"_s.arg(place));
        }
    }
    //: Menu item: shows all agents again
    QAction *clear = m_menu->addAction(tr("&Clear filters"), this, [this] { Q_EMIT chosen({}); });
    clear->setObjectName("clearFiltersAction"_L1);
    clear->setEnabled(m_criteria.isActive());
}

void FilterMenu::askForName(NameDialog::Words words, const QString &suggested, const NameDialog::Take &take)
{
    //: Label of the field for a saved filter's name
    words.label = tr("Name of the filter");
    auto *dialog = new NameDialog("filterNameDialog"_L1, words, take, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(suggested);
    dialog->open();
}
