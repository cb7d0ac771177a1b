// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/connectionbutton.h"

#include "app/gateway/gatewaysession.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar leftToRight(0x2066);
constexpr QChar endOfDirection(0x2069);
constexpr int leastText = 5 * gridStep;

QIcon signOf(GatewaySession::State state)
{
    switch (state) {
    case GatewaySession::State::SignedOut:
        break;
    case GatewaySession::State::SigningIn:
    case GatewaySession::State::SigningOut:
        return Icons::get("refresh"_L1, &Colours::muted);
    case GatewaySession::State::SignedIn:
        return Icons::get("connected"_L1, &Colours::good);
    case GatewaySession::State::Recovering:
        return Icons::get("warning"_L1, &Colours::warningText);
    }
    return Icons::get("disconnected"_L1, &Colours::muted);
}
} // namespace

ConnectionButton::ConnectionButton(const GatewaySession *session, const QList<QAction *> &actions,
                                   QWidget *parent)
    : QToolButton(parent), m_session(session)
{
    setObjectName("connectionToolButton"_L1);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    setMenu(menu);
    connect(session, &GatewaySession::stateChanged, this, &ConnectionButton::refresh);
    refresh();
}

void ConnectionButton::refresh()
{
    using State = GatewaySession::State;
    const State state = m_session->state();
    const bool known = m_session->connection() && m_session->self().isValid();
    QString text;
    QStringList shortTexts;
    QString hint;
    switch (state) {
    case State::SignedOut:
        //: Connection, top right
        text = tr("Not signed in");
        break;
    case State::SigningIn:
        //: Connection, top right
        text = tr("Signing in…");
        break;
    case State::SigningOut:
        //: Connection, top right
        text = tr("Signing out…");
        break;
    case State::SignedIn:
    case State::Recovering:
        if (known) {
            const QString address = m_session->connection()->address().text();
            //: Connection, top right: %1 is the supervisor's number, %2 the gateway, for instance "1300 @
            //: ccgw.example"
            text = tr("%1 @ %2").arg(m_session->self().text(), address);
            // It begins with a number, which has no direction of its own.
            if (isRightToLeft())
                text = leftToRight + text + endOfDirection;
        }
        if (state == State::Recovering) {
            //: Connection, top right: %1 is for instance "1300 @ ccgw.example", or "1300" where there is less
            //: room
            const QString words = tr("%1 – no connection");
            if (known)
                shortTexts.append(words.arg(m_session->self().text()));
            text = words.arg(text);
            //: Connection, top right, where there is no room for more
            shortTexts.append(tr("No connection"));
            hint = tr("The gateway cannot be reached.");
        } else {
            hint = tr("Connected");
        }
        break;
    }
    setIcon(signOf(state));
    setAccessibleName(QString(text).remove(leftToRight).remove(endOfDirection));
    setAccessibleDescription(hint);
    m_hint = hint;
    m_text = text;
    m_shortTexts = shortTexts;
    setText(text);
    setToolTip(hint.toHtmlEscaped());
    // Not before the layout has had its say.
    QMetaObject::invokeMethod(this, &ConnectionButton::fit, Qt::QueuedConnection);
}

QSize ConnectionButton::sizeHint() const
{
    if (text() == m_text)
        m_whole = QToolButton::sizeHint();
    return m_whole;
}

QSize ConnectionButton::minimumSizeHint() const
{
    return sizeHint() - QSize(std::max(0, fontMetrics().horizontalAdvance(m_text) - leastText), 0);
}

void ConnectionButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fit();
}

void ConnectionButton::fit()
{
    const int missing = std::max(0, sizeHint().width() - width());
    const int room = fontMetrics().horizontalAdvance(m_text) - missing;
    QString said = m_text;
    if (missing > 0 && !m_shortTexts.isEmpty()) {
        const auto fits = [&](const QString &text) { return fontMetrics().horizontalAdvance(text) <= room; };
        const auto found = std::find_if(m_shortTexts.begin(), m_shortTexts.end(), fits);
        said = found != m_shortTexts.end() ? *found : m_shortTexts.last();
    }
    setText(missing > 0 ? fontMetrics().elidedText(said, Qt::ElideRight, room) : m_text);
    const QString whole = missing > 0 ? accessibleName() : QString();
    setToolTip((whole.isEmpty() ? m_hint : whole + u'\n' + m_hint).trimmed().toHtmlEscaped());
}
