// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/language.h"

#include "app/language.h"
#include "tests/gallery/pseudotranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{

const QString english = u"en"_s;

/// Over the English one, which has the plurals.
std::unique_ptr<QTranslator> &pseudoTranslator()
{
    static std::unique_ptr<QTranslator> translator;
    return translator;
}

QTranslator *englishPlurals()
{
    static QTranslator translator;
    if (translator.isEmpty() && !translator.load(u":/i18n/floorwalker_en"_s))
        qFatal("The English plurals are not there");
    return &translator;
}

} // namespace

QStringList GalleryLanguage::all()
{
    QStringList codes = Language::codes();
    codes.removeAll(english);
    codes.prepend(english);
    return codes;
}

void GalleryLanguage::use(const QString &language)
{
    pseudoTranslator().reset(); // a translator that goes takes itself out
    const bool isPseudo = language == pseudo || language == pseudoRightToLeft;
    const QString code = Language::apply(qApp, isPseudo ? english : language);
    const QLocale locale(code);
    QLocale::setDefault(locale);
    if (isPseudo) {
        pseudoTranslator() = std::make_unique<PseudoTranslator>(englishPlurals());
        QCoreApplication::installTranslator(pseudoTranslator().get());
    }
    QGuiApplication::setLayoutDirection(language == pseudoRightToLeft ? Qt::RightToLeft
                                                                      : locale.textDirection());
}

void GalleryLanguage::prepareFonts(const QString &language)
{
    qputenv("FC_LANG", QString(language).replace(u'_', u'-').toLower().toUtf8());
}
