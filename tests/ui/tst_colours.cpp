// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colours.h"
#include "ui/common/style.h"

#include <QFile>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

using Member = QColor Colours::*;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.2 defines it, 1..21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char *name;
    Member ink;
    Member ground;
};

#define PAIR(ink, ground)                                                                                    \
    Pair                                                                                                     \
    {                                                                                                        \
#ink " on " #ground, &Colours::ink, &Colours::ground                                                 \
    }

// Words, and what they stand on somewhere in the program.
const Pair words[]{
    PAIR(text, window),
    PAIR(text, surface),
    PAIR(text, raised),
    PAIR(text, selection),
    PAIR(text, dangerTint),
    PAIR(text, warningTint),
    PAIR(text, infoTint),
    PAIR(muted, window),
    PAIR(muted, surface),
    PAIR(muted, raised),
    PAIR(muted, selection),
    PAIR(muted, dangerTint),
    PAIR(muted, warningTint),
    PAIR(muted, infoTint),
    PAIR(onAccent, accent),
    PAIR(onAccent, accentHover),
    PAIR(onAccent, accentPressed),
    PAIR(onDanger, danger),
    PAIR(onDanger, dangerHover),
    PAIR(warningText, warningTint),
    PAIR(warningText, surface),
    PAIR(warningText, window),
    PAIR(danger, surface),
    PAIR(danger, window),
    PAIR(accent, surface),
    PAIR(accent, window),
    PAIR(good, surface),
    PAIR(good, window),
};

// Signs, borders of controls and the frame around what has the focus.
const Pair signs[]{
    PAIR(inputBorder, surface),   PAIR(inputBorder, window), PAIR(accent, raised),
    PAIR(accent, selection),      PAIR(danger, dangerTint),  PAIR(warningText, warningTint),
    PAIR(accent, infoTint),       PAIR(danger, selection),   PAIR(good, selection),
    PAIR(warningText, selection), PAIR(muted, selection),
};

#undef PAIR

} // namespace

/// Contrast by computation, of every set of colours (WCAG 2.2 AA; AAA for words in high contrast).
class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(Colours::set(false, false)); }

    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("strong");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }

    void contrast()
    {
        QFETCH(bool, dark);
        QFETCH(bool, strong);
        const Colours &colours = Colours::set(dark, strong);
        QStringList bad;
        const auto check = [&](const QString &name, const QColor &ink, const QColor &ground, double least) {
            const double got = ::contrast(ink, ground);
            if (got < least)
                bad += u"%1: %2 of %3"_s.arg(name).arg(got, 0, 'f', 2).arg(least);
        };
        for (const Pair &pair : words)
            check(QLatin1StringView(pair.name), colours.*pair.ink, colours.*pair.ground, strong ? 7 : 4.5);
        for (const Pair &pair : signs)
            check(QLatin1StringView(pair.name), colours.*pair.ink, colours.*pair.ground, strong ? 4.5 : 3);
        for (int i = 0; i <= int(AgentState::Unknown); ++i) {
            const QColor state = colours.state(AgentState(i));
            check(u"words on state %1"_s.arg(i), colours.onState, state, 4.5);
            check(u"words in state %1"_s.arg(i), state, colours.surface, 4.5);
            check(u"state %1, selected"_s.arg(i), state, colours.selection, 3);
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void paletteLeadsBackToItsSet()
    {
        for (const bool dark : {false, true}) {
            for (const bool strong : {false, true}) {
                const Colours &colours = Colours::set(dark, strong);
                QCOMPARE(&Colours::of(colours.palette()), &colours);
                QCOMPARE(Colours::isDark(colours.palette()), dark);
            }
        }
        QCOMPARE(&Colours::of(QPalette(Qt::black)), &Colours::set(true, false));
        QCOMPARE(&Colours::of(QPalette(Qt::lightGray)), &Colours::set(false, false));
    }

    void styleSheetKnowsEveryName()
    {
        QFile sheet(u":/styles/floorwalker.qss"_s);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString text = Colours::set(true, true).filledIn(QString::fromUtf8(sheet.readAll()));
        QVERIFY(text.indexOf(u'@') < 0 || text.indexOf(u'@') == text.indexOf(u"@names"));
        QCOMPARE(text.count(u'@'), 1); // in the comment at its top
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
