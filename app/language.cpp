// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

const QString folder = u":/i18n"_s;
const QString prefix = u"floorwalker_"_s;
const QString english = u"en"_s;
const QString translatorName = u"languageTranslator"_s;

void load(QCoreApplication *application, const QString &name, const QStringList &folders)
{
    auto *translator = new QTranslator(application);
    translator->setObjectName(translatorName);
    const bool isLoaded = std::any_of(folders.begin(), folders.end(),
                                      [&](const QString &from) { return translator->load(name, from); });
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace

// Not in a namespace: the macro declares a function of the global one.
static void linkTranslations()
{
    Q_INIT_RESOURCE(translations);
}

QStringList Language::codes()
{
    linkTranslations();
    QStringList codes = QDir(folder).entryList({prefix + "*.qm"_L1});
    for (QString &code : codes)
        code = code.mid(prefix.size()).chopped(3);
    return codes;
}

QString Language::ownName(const QString &code)
{
    const QLocale locale(code);
    QString name = code == english ? u"English"_s : locale.nativeLanguageName();
    // Some languages write their name with a small letter, which looks forgotten in a list.
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Language::bestFor(const QStringList &wanted)
{
    const QStringList known = codes();
    for (const QString &each : wanted) {
        const QLocale locale(each);
        if (locale.language() == QLocale::C)
            continue;
        QString same;
        for (const QString &code : known) {
            const QLocale ours(code);
            if (ours.language() != locale.language() || ours.script() != locale.script())
                continue;
            if (same.isEmpty() || ours.territory() == locale.territory())
                same = code;
        }
        if (!same.isEmpty())
            return same;
    }
    return english;
}

QString Language::apply(QCoreApplication *application, const QString &chosen)
{
    linkTranslations();
    const bool isChosen = !chosen.isEmpty() && codes().contains(chosen);
    const QString code = isChosen ? chosen : bestFor(QLocale::system().uiLanguages());
    // A person who chooses a language reads its numbers and dates; else those of the system stay.
    if (isChosen && QLocale(code).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(code));
    qDeleteAll(application->findChildren<QTranslator *>(translatorName)); // which takes them out
    load(application, u"qtbase_"_s + code, {folder, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    load(application, prefix + code, {folder}); // the later one is asked first
    return code;
}
