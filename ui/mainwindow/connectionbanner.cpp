// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/connectionbanner.h"

#include "app/agents/agentfeed.h"
#include "app/clock.h"
#include "app/clocktime.h"
#include "app/gateway/gatewaysentence.h"
#include "app/sentences.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ConnectionBanner::ConnectionBanner(GatewaySession *session, AgentFeed *feed, Clock *clock, QWidget *parent)
    : Banner(u"banner"_s, parent), m_session(session), m_feed(feed), m_clock(clock)
{
    connect(session, &GatewaySession::stateChanged, this, &ConnectionBanner::refresh);
    connect(session, &GatewaySession::signedIn, this, [this] {
        m_end.reset();
        m_signInFailure.reset();
        m_listFailure.reset();
        m_problem.clear();
        refresh();
    });
    connect(session, &GatewaySession::ended, this,
            [this](GatewaySession::End why, const GatewayResult &lastAnswer) {
                if (why == GatewaySession::End::Asked)
                    m_end.reset();
                else
                    m_end = why;
                m_lastAnswer = lastAnswer;
                refresh();
            });
    connect(feed, &AgentFeed::listRead, this, [this] {
        m_listFailure.reset();
        refresh();
    });
    connect(feed, &AgentFeed::listFailed, this, [this](const GatewayResult &result) {
        m_listFailure = result;
        refresh();
    });
    connect(this, &Banner::buttonClicked, this, [this] {
        if (m_act == Act::TryNow)
            m_session->tryNow();
        else if (m_act == Act::Refresh)
            m_feed->readSoon();
        else if (m_act == Act::SignIn)
            Q_EMIT signInWanted();
        refresh();
    });
}

void ConnectionBanner::showProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void ConnectionBanner::showSignInFailure(const GatewayResult &result)
{
    m_signInFailure = result;
    refresh();
}

void ConnectionBanner::tell(Tone tone, const QString &sentence, const QString &code, Act act,
                            const QString &topic)
{
    m_act = act;
    QString button;
    switch (act) {
    case Act::None:
        break;
    case Act::TryNow:
        //: Button: tries to reach the gateway at once
        button = tr("Try now");
        break;
    case Act::Refresh:
        //: Button: reads the list again
        button = m_listFailure ? tr("Try again")
                               //: Button: reads the list again
                               : tr("Refresh");
        break;
    case Act::SignIn:
        //: Button: opens the sign-in window
        button = m_end ? tr("Sign in again") : tr("Sign in");
        break;
    }
    say(tone, sentence, code, button, topic);
}

void ConnectionBanner::refresh()
{
    using State = GatewaySession::State;
    const State state = m_session->state();
    if (state == State::Recovering) {
        sayRecovering();
    } else if (state == State::SignedIn && m_feed->isStale() && m_feed->lastReadSteadyMs() >= 0) {
        const int seconds = int((m_clock->steadyMs() - m_feed->lastReadSteadyMs()) / 1000);
        //: Banner over the list, when it has not been read for a while
        const QString age = tr("This list is %Ln s old.", nullptr, seconds);
        tell(Tone::Warning,
             twoSentences(age,
                          m_listFailure ? GatewaySentence::failureAndAdvice(*m_listFailure)
                                        //: Banner over the list, after "This list is 40 s old."
                                        : tr("Refresh it before you sign anybody out.")),
             m_listFailure ? GatewaySentence::rawCode(*m_listFailure) : QString(), Act::Refresh, u"stale"_s);
    } else if (state == State::SignedOut && m_end) {
        tell(Tone::Error, endSentence(), GatewaySentence::rawCode(m_lastAnswer), Act::SignIn);
    } else if (state == State::SignedOut && !m_problem.isEmpty()) {
        tell(Tone::Error, m_problem, {}, Act::None);
    } else if (state == State::SignedOut && m_signInFailure) {
        tell(Tone::Error, GatewaySentence::failureAndAdvice(*m_signInFailure),
             GatewaySentence::rawCode(*m_signInFailure), Act::SignIn);
    } else {
        m_act = Act::None;
        clear();
    }
}

QString ConnectionBanner::endSentence() const
{
    if (!m_end)
        return {};
    const QString when = timeOfDay(m_session->endedAtMs());
    return *m_end == GatewaySession::End::ThrownOut
        //: Banner; %1 is a time of day
        ? twoSentences(tr("You were signed out at %1 by the gateway or another desk.").arg(when),
                       //: Banner, after "You were signed out at 14:05 by the gateway or another desk."
                       tr("Sign in again; if it happens again, tell your administrator."))
        //: Banner; %1 is a time of day
        : twoSentences(tr("Your session lapsed at %1: the gateway no longer accepts it.").arg(when),
                       GatewaySentence::tr("Sign in again."));
}

void ConnectionBanner::sayRecovering()
{
    const int wait = int((m_session->msUntilNextAttempt() + 999) / 1000);
    const QString time = listTime();
    QString sentence;
    if (time.isEmpty()) {
        //: Banner, no list has been read yet; the number is the seconds until the next attempt
        sentence = wait > 0 ? tr("The gateway cannot be reached. Trying again in %Ln s.", nullptr, wait)
                            //: Banner, no list has been read yet
                            : tr("The gateway cannot be reached. Trying again now.");
    } else {
        sentence = wait > 0
            //: Banner; %1 is a time of day, the number is the seconds until the next attempt
            ? tr("The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.", nullptr, wait)
                  .arg(time)
            //: Banner; %1 is a time of day
            : tr("The gateway cannot be reached. The list is as of %1. Trying again now.").arg(time);
    }
    tell(Tone::Warning, sentence, {}, Act::TryNow, u"recovering"_s);
    button()->setEnabled(wait > 0);
}

QString ConnectionBanner::listTime() const
{
    if (m_feed->lastReadSteadyMs() < 0)
        return {};
    const qint64 age = m_clock->steadyMs() - m_feed->lastReadSteadyMs();
    return timeOfDayWithSeconds(m_clock->utcMs() - age);
}
