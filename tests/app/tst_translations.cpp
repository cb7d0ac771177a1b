// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool isPlural = false;
    QStringList texts; ///< one, or one for each plural form
};

QList<Message> messagesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().isPlural)
                messages.last().texts = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.last().texts += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %L2 and %n, sorted: their order may change.
QStringList placesIn(const QString &text, bool numbers)
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text)) {
        if ((match.captured(1) == u"n") == numbers)
            places += match.captured();
    }
    places.sort();
    return places;
}

int mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    int count = 0;
    for (auto match = mnemonic.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

/// Which forms are for one number each, so that the number may be left out: in Arabic zero, one and two.
int formsOfOneNumber(const QString &code, qsizetype forms)
{
    return forms == 1 ? 0 : code == u"ar" ? 3 : 1;
}

} // namespace

/// What translators can get wrong without noticing, in every language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("code");
        const QString prefix = u"floorwalker_"_s;
        for (const QString &name : QDir(folder).entryList({prefix + "*.ts"_L1})) {
            const QString code = name.mid(prefix.size()).chopped(3);
            if (code != u"en")
                QTest::newRow(qPrintable(code)) << code;
        }
    }

    void files()
    {
        QFETCH(QString, code);
        const QList<Message> messages = messagesOf(folder + "/floorwalker_"_L1 + code + ".ts"_L1);
        QVERIFY(messages.size() > 600);
        QStringList wrong;
        for (const Message &message : messages) {
            const auto say = [&](const QString &what) {
                wrong += u"%1: \"%2\": %3"_s.arg(message.context, message.source, what);
            };
            if (!message.type.isEmpty()) {
                say(message.type);
                continue;
            }
            for (qsizetype i = 0; i < message.texts.size(); ++i) {
                const QString &text = message.texts.at(i);
                if (text.trimmed().isEmpty())
                    say(u"empty"_s);
                if (placesIn(text, false) != placesIn(message.source, false))
                    say(u"%1 and the like differ"_s);
                const QStringList numbers = placesIn(text, true);
                const bool mayLack = message.isPlural && i < formsOfOneNumber(code, message.texts.size());
                if (numbers != placesIn(message.source, true) && !(numbers.isEmpty() && mayLack))
                    say(u"the number differs"_s);
                if (mnemonicsIn(text) != mnemonicsIn(message.source))
                    say(u"the mnemonic is lost, or there is one too many"_s);
                if (text.count(u'\n') != message.source.count(u'\n'))
                    say(u"lines differ"_s);
                if (text.endsWith(u'…') != message.source.endsWith(u'…'))
                    say(u"the ellipsis at the end differs"_s);
                if (text.contains(u"..."_s))
                    say(u"dots instead of an ellipsis"_s);
                if (text.startsWith(u' ') != message.source.startsWith(u' '))
                    say(u"a blank at the beginning is lost, or one too many"_s);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The glossary's terms, where a string is the term and nothing else.
    void glossary()
    {
        QFile file(folder + "/glossary.md"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList codes;
        QStringList wrong;
        int compared = 0;
        QHash<QString, QHash<QString, QStringList>> translated; // by code and source
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u"| "))
                continue;
            QStringList cells = line.mid(2).split(u'|');
            for (QString &cell : cells)
                cell = cell.trimmed();
            cells.removeLast(); // behind the last line
            if (codes.isEmpty()) {
                codes = cells;
                for (const QString &code : codes.mid(1)) {
                    for (const Message &message : messagesOf(folder + "/floorwalker_"_L1 + code + ".ts"_L1))
                        translated[code][message.source] += message.texts;
                }
                continue;
            }
            if (!cells.value(0).at(0).isUpper())
                continue; // a word within sentences
            for (qsizetype i = 1; i < cells.size(); ++i) {
                const QStringList &used = translated[codes.at(i)].value(cells.at(0));
                compared += int(used.size() > 0);
                if (!used.isEmpty() && !used.contains(cells.at(i)))
                    wrong += u"%1: %2 is \"%3\" and not \"%4\""_s.arg(codes.at(i), cells.at(0),
                                                                      used.join(u"\", \""_s), cells.at(i));
            }
        }
        QVERIFY(compared > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    const QString folder = QStringLiteral(TRANSLATIONS_FOLDER);
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
