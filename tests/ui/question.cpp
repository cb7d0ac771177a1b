// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/question.h"

using namespace Qt::StringLiterals;

Question::Question() : settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

Question::~Question() = default;

void Question::add(int count, Cti cti)
{
    for (int i = 0; i < count; ++i) {
        Agent agent = bareAgent(1301 + int(list.size()));
        agent.ctiStatus = cti;
        list.push_back(agent);
    }
}

void Question::open(CallChoice choice)
{
    tell();
    QList<AgentId> selection;
    for (const Agent &agent : list)
        selection.append(agent.id);
    dialog = std::make_unique<SignOutDialog>(selection, agentId(1300), &desk.store, &desk.feed, &desk.clock,
                                             &settings);
    dialog->setDemands(demands);
    dialog->setCallChoice(choice);
    confirmed = std::make_unique<QSignalSpy>(dialog.get(), &SignOutDialog::confirmed);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QVERIFY(hasFocus(dialog.get(), "cancelButton"));
}

SignOutConsent Question::consent() const
{
    return confirmed->isEmpty() ? SignOutConsent() : confirmed->first().first().value<SignOutConsent>();
}
