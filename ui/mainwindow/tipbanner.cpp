// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/tipbanner.h"

#include "app/gateway/gatewaysession.h"
#include "ui/common/appearance.h"

#include <QKeySequence>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

QStringList allTips()
{
    const auto key = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {
        TipBanner::tr("Click agents to select them, several with Ctrl or Shift or by dragging over their "
                      "rows. “Force sign-out” tells what will happen and asks before anything is sent."),
        TipBanner::tr("The bar over the list counts the agents in each state. A click on a part shows only "
                      "these, a second click all of them again."),
        TipBanner::tr("“More filters” finds those who have been signed in for many hours, or whose state has "
                      "not changed for a long time: perhaps they have gone home."),
        TipBanner::tr("“Sign out after call” waits until the call has ended. Floorwalker must stay open for "
                      "that."),
        //: %1 is a key
        TipBanner::tr("Every sign-out is listed below the agents with the gateway's own answer, and kept in "
                      "the journal (%1).")
            .arg(key(Qt::CTRL | Qt::Key_J)),
        //: %1, %2 and %3 are keys
        TipBanner::tr("By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the "
                      "window.")
            .arg(key(QKeySequence::Find), key(Qt::Key_Down), key(Qt::Key_F6)),
    };
}

} // namespace

TipBanner::TipBanner(const GatewaySession *session, Appearance *appearance, QWidget *parent)
    : Banner(u"tip"_s, parent), m_session(session), m_appearance(appearance)
{
    //: Hint over the small button that puts the tips away
    setClosable(tr("Close the tips"));
    connect(session, &GatewaySession::stateChanged, this, &TipBanner::refresh);
    connect(appearance, &Appearance::preferencesChanged, this, &TipBanner::refresh);
    connect(this, &Banner::buttonClicked, this, &TipBanner::showNext);
    connect(this, &Banner::closeClicked, this, [this] { setWanted(false); });
}

void TipBanner::setWanted(bool wanted)
{
    m_shown = 0;
    Preferences preferences = m_appearance->preferences();
    preferences.tips = wanted;
    m_appearance->setPreferences(preferences);
    refresh();
}

void TipBanner::showNext()
{
    if (m_shown + 1 >= allTips().size()) {
        setWanted(false);
        return;
    }
    ++m_shown;
    refresh();
}

void TipBanner::refresh()
{
    const bool wanted = m_appearance->preferences().tips;
    if (!wanted || !m_session->isSignedIn()) {
        clear();
        return;
    }
    const QStringList tips = allTips();
    const bool isLast = m_shown + 1 >= tips.size();
    //: %1 is a tip's number, %2 how many there are, %3 the tip
    const QString sentence =
        tr("Tip %1 of %2: %3")
            .arg(QLocale().toString(m_shown + 1), QLocale().toString(tips.size()), tips.at(m_shown));
    //: Button: puts the last tip away
    const QString done = tr("Done");
    //: Button: shows the next tip
    const QString next = tr("Next tip");
    say(Tone::Info, sentence, {}, isLast ? done : next);
}
