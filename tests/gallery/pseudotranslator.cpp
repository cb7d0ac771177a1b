// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/pseudotranslator.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestWord = 8;

/// Letters with an accent are higher too.
QChar accented(QChar letter)
{
    static const QString plain = u"aeiouyncsAEIOUYNCS"_s;
    static const QString other = u"áéíöüýñçšÁÉÍÖÜÝÑÇŠ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other.at(at);
}

/// Qt's own windows are not ours to judge.
bool isOurs(const QByteArray &context)
{
    return context.size() < 2 || context[0] != 'Q' || context[1] < 'A' || context[1] > 'Z';
}

} // namespace

PseudoTranslator::PseudoTranslator(const QTranslator *english, QObject *parent)
    : QTranslator(parent), m_english(english)
{
}

QString PseudoTranslator::stretched(const QString &text)
{
    QString made;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'%') { // with what belongs to it: %1, %L1, %n, %Ln
            made += letter;
            while (i + 1 < text.size()
                   && (text.at(i + 1) == u'L' || text.at(i + 1) == u'n' || text.at(i + 1).isDigit()))
                made += text.at(++i);
            continue;
        }
        letters += letter.isLetter() ? 1 : 0;
        made += accented(letter);
    }
    if (letters == 0)
        return text;
    // Words, because a translation wraps too.
    int missing = std::max(2, letters * 2 / 5);
    QString tail;
    while (missing > 0) {
        const int length = missing > longestWord ? longestWord : missing;
        if (letters > longestWord)
            tail += u' ';
        tail += u"őłðåþűxŵ"_s.left(length);
        missing -= length;
    }
    // Before the sign at the end, which means something ("…", ":").
    qsizetype end = made.size();
    while (end > 0 && !made.at(end - 1).isLetterOrNumber() && made.at(end - 1) != u'%')
        --end;
    return made.insert(end, tail);
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    if (!isOurs(context))
        return {};
    QString english = m_english ? m_english->translate(context, sourceText, disambiguation, n) : QString();
    if (english.isEmpty())
        english = QString::fromUtf8(sourceText);
    return stretched(english);
}
