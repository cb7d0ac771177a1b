// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/windowlayout.h"

#include "app/settings/profile.h"
#include "ui/agentlist/agentlistpage.h"
#include "ui/common/intoview.h"
#include "ui/common/style.h"
#include "ui/signout/signoutpanel.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView geometryKey("geometry");
constexpr QLatin1StringView splitterKey("splitter");
} // namespace

WindowLayout::WindowLayout(QMainWindow *window, QSplitter *splitter, AgentListPage *list, SignOutPanel *panel,
                           QSettings *settings)
    : m_window(window), m_splitter(splitter), m_list(list), m_panel(panel), m_settings(settings)
{
}

void WindowLayout::restore(const QString &profileId)
{
    m_group = ProfileStore::layoutGroup(profileId);
    m_settings->beginGroup(m_group);
    if (m_window->restoreGeometry(m_settings->value(geometryKey).toByteArray()))
        bringIntoView(m_window);
    else
        m_window->resize(148 * gridStep, 96 * gridStep);
    restoreParts();
    m_settings->endGroup();
}

void WindowLayout::changeTo(const QString &profileId)
{
    const QString group = ProfileStore::layoutGroup(profileId);
    if (group == m_group)
        return;
    save();
    m_group = group;
    m_settings->beginGroup(m_group);
    // Of a profile that was never used there is nothing to restore: what is there suits as well.
    if (!m_settings->childGroups().isEmpty()) {
        if (m_panel->hasSignOuts())
            m_splitter->restoreState(m_settings->value(splitterKey).toByteArray());
        restoreParts();
    }
    m_settings->endGroup();
}

void WindowLayout::divide()
{
    if (!m_panel->hasSignOuts())
        return; // it is small by itself
    const QString key = m_group + u'/' + splitterKey;
    if (m_splitter->restoreState(m_settings->value(key).toByteArray()))
        return;
    // A head and a few rows: the agents are what one looks at.
    const int panel = std::min(m_panel->sizeHint().height(), 40 * gridStep);
    m_splitter->setSizes({std::max(panel, m_splitter->height() - panel), panel});
}

void WindowLayout::restoreParts()
{
    m_list->restore(*m_settings);
    m_panel->restore(*m_settings);
}

void WindowLayout::save() const
{
    m_settings->beginGroup(m_group);
    m_settings->setValue(geometryKey, m_window->saveGeometry());
    // While there is no sign-out the panel is small by itself, which is nobody's choice.
    if (m_panel->hasSignOuts())
        m_settings->setValue(splitterKey, m_splitter->saveState());
    m_list->save(*m_settings);
    m_panel->save(*m_settings);
    m_settings->endGroup();
}
