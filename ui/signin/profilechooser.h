// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/profile.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

/// Which gateway: a list, shown when there is something to choose from, and a small menu to make, rename and
/// delete profiles. A new one is stored when it is first used.
class ProfileChooser : public QWidget
{
    Q_OBJECT

public:
    /// The store must outlive the chooser. An unknown or empty id: the default profile.
    ProfileChooser(ProfileStore *store, const QString &id, QWidget *parent = nullptr);

    Profile current() const { return m_profiles.value(m_current); }
    /// Stores it and shows it as the current one.
    void keep(const Profile &profile);
    /// For the owner to place; it is there also when the list is not.
    QToolButton *menuButton() const { return m_menuButton; }

Q_SIGNALS:
    void chosen(); ///< another profile is the current one
    void resized(); ///< the list came or went

private:
    void buildMenu();
    void fill(const QString &id);
    void onActivated(int index);
    void addNew();
    void rename();
    void makeDefault();
    void askToDelete();
    void remove();

    ProfileStore *m_store;
    QComboBox *m_combo;
    QToolButton *m_menuButton;
    QAction *m_new;
    QAction *m_rename;
    QAction *m_default;
    QAction *m_delete;
    QList<Profile> m_profiles; ///< as stored, and at most one that is not stored yet, last
    int m_current = 0;
};
