// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/hintbanner.h"

#include "app/gateway/gatewaysentence.h"
#include "app/gateway/gatewaysession.h"
#include "app/sentences.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int soonExpiringDays = 7;
} // namespace

HintBanner::HintBanner(const GatewaySession *session, QWidget *parent)
    : Banner(u"hint"_s, parent), m_session(session)
{
    connect(session, &GatewaySession::signedIn, this, [this] {
        m_read = false;
        refresh();
    });
    connect(session, &GatewaySession::rightsKnown, this, &HintBanner::refresh);
    connect(session, &GatewaySession::ended, this, &HintBanner::refresh);
    connect(this, &Banner::buttonClicked, this, [this] {
        m_read = true;
        refresh();
    });
}

void HintBanner::refresh()
{
    QStringList hints;
    if (m_session->isSignedIn() && !m_read) {
        // In doubt nothing is said: the gateway decides, call by call.
        if (m_session->rights() == GatewaySession::Rights::NotInspector) {
            hints.append(
                twoSentences(tr("The gateway says that you are not an inspector. Signing others out will "
                                "probably be refused."),
                             GatewaySentence::tr("Ask your administrator for an inspector's rights.")));
        }
        hints.append(passwordHint());
        hints.removeAll(QString());
    }
    if (hints.isEmpty()) {
        clear();
        return;
    }
    //: Button: puts a hint away
    const QString gotIt = tr("Got it");
    say(Tone::Info, hints.join(u'\n'), {}, gotIt);
}

QString HintBanner::passwordHint() const
{
    if (m_session->mustChangePassword())
        return tr("Your password must be changed. Change it in the call centre's own program.");
    const std::optional<int> days = m_session->passwordDaysLeft();
    if (!days || *days > soonExpiringDays)
        return {};
    if (*days == 0)
        return tr("Your password expires today. Change it in the call centre's own program.");
    //: Hint after signing in
    return tr("Your password expires in %Ln day(s). Change it in the call centre's own program.", nullptr,
              *days);
}
