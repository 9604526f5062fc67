// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.hpp"

#include "gui/language/pseudo_translator.hpp"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace purse::gui {
namespace {
const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("pseudo");
const QString pseudoFromRight = QStringLiteral("pseudo-rtl");

QString fileOf(const QString& code) { return QStringLiteral(":/i18n/common-purse_%1.qm").arg(code); }

/// What is installed in the program now. Translators do not outlive the program, nor the program them.
struct Installed {
    QString code = english;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed& installed()
{
    static Installed installed;
    return installed;
}

/// A translation says that it is complete by the name of the language that it is in.
bool isComplete(const QString& code)
{
    QTranslator translation;
    return translation.load(fileOf(code))
           && !translation
                   .translate("purse::gui::Language", QT_TRANSLATE_NOOP("purse::gui::Language", "English"),
                              "the name of the language you translate into; fill this in when all else is done")
                   .isEmpty();
}

QString ofSystem()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (std::ranges::any_of(languages(), [&](const Language& each) { return each.code == code; }))
            return code;
    }
    return english;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().translators.push_back(std::move(translator));
}

void installFile(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(std::move(translator));
}

/// English of Britain where the system speaks something else, or nothing: the program's words are written in it.
QLocale localeOf(const QString& code)
{
    if (code == pseudo)
        return QLocale(QStringLiteral("de_DE")); // commas where English has points
    if (code == pseudoFromRight)
        return QLocale(QStringLiteral("ar_EG")); // digits of its own
    const QLocale system = QLocale::system();
    if (system.language() == QLocale(code).language())
        return system;
    return code == english ? QLocale(QStringLiteral("en_GB")) : QLocale(code);
}
} // namespace

std::vector<Language> languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> found{{english, QStringLiteral("English")}};
        for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name)) {
            const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
            if (code != english && isComplete(code))
                found.push_back({code, QLocale(code).nativeLanguageName()});
        }
        return found;
    }();
    return all;
}

bool isPseudo(const QString& code) { return code == pseudo || code == pseudoFromRight; }

bool isLanguage(const QString& code)
{
    return code.isEmpty() || isPseudo(code)
           || std::ranges::any_of(languages(), [&](const Language& each) { return each.code == code; });
}

void applyLanguage(const QString& code)
{
    const QString chosen = code.isEmpty() || !isLanguage(code) ? ofSystem() : code;
    const QLocale locale = localeOf(chosen);
    installed().translators.clear(); // which takes them out of the program
    if (isPseudo(chosen)) {
        install(std::make_unique<PseudoTranslator>(chosen == pseudoFromRight ? PseudoTranslator::Letters::Arabic
                                                                             : PseudoTranslator::Letters::Latin));
    } else {
        installFile(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        installFile(fileOf(chosen), {});
    }
    installed().code = chosen;
    // A language of the system that the program does not speak leaves numbers and days as they are written there.
    QLocale::setDefault(code.isEmpty() && QLocale::system().language() != QLocale::C ? QLocale::system() : locale);
    QGuiApplication::setLayoutDirection(isPseudo(chosen) ? locale.textDirection() : QLocale(chosen).textDirection());
}

QString currentLanguage() { return installed().code; }

} // namespace purse::gui
