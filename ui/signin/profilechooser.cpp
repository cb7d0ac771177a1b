// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/profilechooser.h"

#include "ui/common/foreigntext.h"
#include "ui/common/icons.h"
#include "ui/common/labelledfield.h"
#include "ui/common/namedialog.h"
#include "ui/common/questiondialog.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ProfileChooser::ProfileChooser(ProfileStore *store, const QString &id, QWidget *parent)
    : QWidget(parent), m_store(store), m_combo(new QComboBox(this)), m_menuButton(new QToolButton(parent))
{
    buildMenu();
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Field: which gateway, by the name the person gave it
    column->addWidget(new LabelledField(m_combo, "profileComboBox"_L1, tr("Profi&le"), this));
    connect(m_combo, &QComboBox::activated, this, &ProfileChooser::onActivated);
    fill(id);
}

void ProfileChooser::buildMenu()
{
    auto *menu = new QMenu(m_menuButton);
    const auto add = [this, menu](QLatin1StringView name, const QString &text,
                                  void (ProfileChooser::*act)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    //: Menu: settings for another gateway
    m_new = add("newProfileAction"_L1, tr("&New profile"), &ProfileChooser::addNew);
    //: Menu: gives the chosen profile another name
    m_rename = add("renameProfileAction"_L1, tr("&Rename…"), &ProfileChooser::rename);
    //: Menu: the chosen profile is offered first from now on
    m_default = add("defaultProfileAction"_L1, tr("&Make default"), &ProfileChooser::makeDefault);
    menu->addSeparator();
    //: Menu: forgets the chosen profile
    m_delete = add("deleteProfileAction"_L1, tr("&Delete…"), &ProfileChooser::askToDelete);

    //: Name and hint of a small button that opens a menu: new profile, rename, ...
    const QString name = tr("Profiles");
    m_menuButton->setObjectName("profilesToolButton"_L1);
    m_menuButton->setText(name);
    m_menuButton->setAccessibleName(name);
    m_menuButton->setToolTip(name);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_menuButton->setIcon(Icons::get("menu"_L1, &Colours::muted));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setMenu(menu);
}

void ProfileChooser::fill(const QString &id)
{
    const Profile first = m_store->defaultProfile();
    m_profiles = m_store->profiles();
    const auto isIt = [](const QString &wanted) {
        return [&wanted](const Profile &p) { return p.id == wanted; };
    };
    auto found = std::find_if(m_profiles.begin(), m_profiles.end(), isIt(id));
    if (found == m_profiles.end())
        found = std::find_if(m_profiles.begin(), m_profiles.end(), isIt(first.id));
    m_current = found == m_profiles.end() ? 0 : int(found - m_profiles.begin());

    m_combo->clear();
    for (const Profile &profile : std::as_const(m_profiles)) {
        const QString name = ForeignText::line(profile.displayName());
        //: A profile in the list; %1 is its name
        m_combo->addItem(profile.id == first.id && m_profiles.size() > 1 ? tr("%1 (default)").arg(name)
                                                                         : name);
    }
    m_combo->setCurrentIndex(m_current);
    setVisible(m_profiles.size() > 1);
    // One that nobody has filled in yet is as good as a new one.
    m_new->setEnabled(std::none_of(m_profiles.begin(), m_profiles.end(),
                                   [](const Profile &p) { return p.gateway.isEmpty() && p.name.isEmpty(); })
                      && m_profiles.size() < ProfileStore::mostProfiles);
    m_default->setEnabled(current().id != first.id);
    m_delete->setEnabled(m_profiles.size() > 1);
    Q_EMIT resized();
}

void ProfileChooser::keep(const Profile &profile)
{
    m_store->save(profile);
    fill(profile.id);
}

void ProfileChooser::onActivated(int index)
{
    if (index == m_current)
        return;
    fill(m_profiles.value(index).id); // an unused new one is forgotten here
    Q_EMIT chosen();
}

void ProfileChooser::addNew()
{
    // What was offered first stays so, whatever the new one will be called.
    m_store->setDefault(m_store->defaultProfile().id);
    const Profile made = ProfileStore::newProfile();
    m_profiles.append(made);
    m_current = int(m_profiles.size()) - 1;
    m_combo->addItem(made.displayName());
    m_combo->setCurrentIndex(m_current);
    m_new->setEnabled(false);
    m_default->setEnabled(false);
    m_delete->setEnabled(true);
    setVisible(true);
    Q_EMIT resized();
    Q_EMIT chosen();
}

void ProfileChooser::rename()
{
    NameDialog::Words words;
    //: Title of a small window
    words.title = tr("Rename the profile");
    //: Field: empty means that the gateway's address is shown instead
    words.label = tr("Name (leave empty to show the gateway's address)");
    //: Button: gives a profile the name that was typed
    words.verb = tr("Rename");
    const auto take = [this](const QString &name) {
        Profile renamed = current();
        renamed.name = name;
        keep(renamed);
        return true;
    };
    auto *dialog = new NameDialog("profileNameDialog"_L1, words, take, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(current().name);
    dialog->allowEmpty();
    dialog->open();
}

void ProfileChooser::makeDefault()
{
    m_store->setDefault(current().id);
    fill(current().id);
}

void ProfileChooser::askToDelete()
{
    //: Button: the profile stays
    auto *question = new QuestionDialog(u"deleteProfile"_s, tr("Keep"),
                                        //: Button: the profile is forgotten
                                        tr("Delete"), window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the profile's name
    question->say(tr("Delete the profile %1?").arg(ForeignText::inSentence(current().displayName())),
                  tr("Its address, agent ID and accepted certificate will be forgotten."));
    connect(question, &QuestionDialog::agreed, this, &ProfileChooser::remove);
    question->open();
}

void ProfileChooser::remove()
{
    m_store->remove(current().id); // one that is not stored yet goes with the next fill()
    fill({});
    Q_EMIT chosen();
}
