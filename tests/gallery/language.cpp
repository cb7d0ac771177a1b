// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/language.h"

#include "tests/gallery/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView folder(":/i18n");

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

QTranslator *english()
{
    static QTranslator translator;
    if (translator.isEmpty() && !translator.load(folder + "/floorwalker_en"_L1))
        qFatal("The English plurals are not there");
    return &translator;
}

/// Later ones are asked first.
void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

} // namespace

// Outside a namespace, as the macro demands.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

QStringList Language::embedded()
{
    initTranslations();
    QStringList languages{u"en"_s};
    const QStringList files = QDir(folder).entryList({u"floorwalker_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        if (language != u"en")
            languages.append(language);
    }
    return languages;
}

void Language::use(const QString &language)
{
    initTranslations();
    installed().clear(); // a translator that goes takes itself out
    const bool isPseudo = language == pseudo || language == pseudoRightToLeft;
    const QLocale locale(isPseudo ? u"en"_s : language);
    QLocale::setDefault(locale);
    if (isPseudo) {
        install(std::make_unique<PseudoTranslator>(english()));
    } else {
        QCoreApplication::installTranslator(english());
        // Qt's own buttons.
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qt));
        auto own = std::make_unique<QTranslator>();
        if (own->load(locale, u"floorwalker"_s, u"_"_s, folder))
            install(std::move(own));
    }
    QGuiApplication::setLayoutDirection(isPseudo ? language == pseudo ? Qt::LeftToRight : Qt::RightToLeft
                                                 : locale.textDirection());
}

void Language::prepareFonts(const QString &language)
{
    qputenv("FC_LANG", QString(language).replace(u'_', u'-').toLower().toUtf8());
}
