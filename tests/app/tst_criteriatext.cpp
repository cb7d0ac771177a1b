// SPDX-License-Identifier: Apache-2.0
#include "app/agents/criteriatext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCriteriaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartCanBeTakenAway()
    {
        AgentCriteria criteria{.text = u"ana"_s,
                               .state = AgentState::Talking,
                               .group = u"Sales"_s,
                               .medium = Medium::Chat,
                               .signedInHours = 10,
                               .unchangedHours = 2};
        const QList<CriteriaText::Part> parts = CriteriaText::parts(criteria);
        QStringList keys;
        for (const CriteriaText::Part &part : parts) {
            keys.append(part.key);
            QVERIFY(!part.text.isEmpty());
            QCOMPARE(CriteriaText::parts(part.without).size(), parts.size() - 1);
            for (const CriteriaText::Part &left : CriteriaText::parts(part.without))
                QVERIFY(left.key != part.key);
        }
        QCOMPARE(
            keys,
            (QStringList{u"text"_s, u"state"_s, u"group"_s, u"medium"_s, u"signedIn"_s, u"unchanged"_s}));
        while (criteria.isActive())
            criteria = CriteriaText::parts(criteria).constFirst().without;
        QVERIFY(CriteriaText::parts(criteria).isEmpty());
    }

    void namesStandAsTheyCame()
    {
        const auto only = [](const AgentCriteria &criteria) {
            const QList<CriteriaText::Part> parts = CriteriaText::parts(criteria);
            return parts.size() == 1 ? parts.constFirst().text : QString();
        };
        QCOMPARE(only({.text = u"%1 <b>"_s}), u"Search: %1 <b>"_s);
        QCOMPARE(only({.group = u"A & B"_s}), u"Group: A & B"_s);
        QCOMPARE(only({.group = QString()}), u"No group"_s);
        QCOMPARE(only({.state = AgentState::Rest}), u"State: Rest"_s);
        QCOMPARE(only({.medium = Medium::Mail}), u"Media: mail"_s);
    }
};

QTEST_GUILESS_MAIN(TestCriteriaText)
#include "tst_criteriatext.moc"
