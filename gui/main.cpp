// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.hpp"
#include "gui/main_window.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/picture.hpp"
#include "gui/session/autosave.hpp"
#include "gui/session/engine.hpp"
#include "gui/theme.hpp"
#include "gui/window/recovery_dialog.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>

namespace {
using namespace purse::gui;

/// The exit codes of all programs of the project.
enum Exit { Done = 0, Refused = 2, NoFile = 4 };

int fail(const QString& sentence, Exit code)
{
    std::fprintf(stderr, "common-purse: %s\n", qUtf8Printable(sentence));
    return code;
}

struct Options {
    QCommandLineOption picture{QStringLiteral("picture"), QObject::tr("Draw a page into a PNG file and stop."),
                               QStringLiteral("file")};
    QCommandLineOption page{QStringLiteral("page"), QString(), QStringLiteral("page"), QStringLiteral("compare")};
    QCommandLineOption size{QStringLiteral("size"), QObject::tr("Size of the window."), QStringLiteral("WxH"),
                            QStringLiteral("1280x800")};
    QCommandLineOption textSize{QStringLiteral("text-size"), QObject::tr("Size of the text, in percent: 100 to 200."),
                                QStringLiteral("percent")};
    QCommandLineOption theme{QStringLiteral("theme"), QObject::tr("system, light or dark."), QStringLiteral("theme")};
};

void describe(QCommandLineParser& words, Options& options)
{
    options.page.setDescription(QObject::tr("The page: %1.").arg(picturePages().join(QStringLiteral(", "))));
    words.setApplicationDescription(QObject::tr("Compares pay models and budgets on the same people."));
    words.addHelpOption();
    words.addVersionOption();
    words.addOptions({options.picture, options.page, options.size, options.theme, options.textSize});
    words.addPositionalArgument(QStringLiteral("FILE"), QObject::tr("A document, *.purse.json."),
                                QStringLiteral("[FILE]"));
}

bool asksForHelp(const QCommandLineParser& words)
{
    return words.isSet(QStringLiteral("help")) || words.isSet(QStringLiteral("help-all"));
}

/// What the words ask for that this program does not do; empty when all is well.
QString refusal(const QCommandLineParser& words, const Options& options)
{
    if (words.isSet(options.theme) && !themeFromText(words.value(options.theme)))
        return QObject::tr("There is no theme %1; the themes are system, light, dark.").arg(words.value(options.theme));
    const int percent = words.value(options.textSize).toInt();
    if (words.isSet(options.textSize) && (percent < textSizes.front() || percent > textSizes.back()))
        return QObject::tr("The size of the text is %1 to %2 percent.").arg(textSizes.front()).arg(textSizes.back());
    if (words.positionalArguments().size() > 1)
        return QObject::tr("One document at a time: %1 and %2 were given.")
            .arg(words.positionalArguments()[0], words.positionalArguments()[1]);
    return {};
}

/// Pictures, help and refusals need no display, so that documentation and tests can be made anywhere.
void drawWithoutDisplay(int argc, char** argv)
{
    QStringList given;
    for (int at = 0; at < argc; ++at)
        given << QString::fromLocal8Bit(argv[at]);
    Options options;
    QCommandLineParser words;
    describe(words, options);
    const bool readable = words.parse(given);
    const bool noDisplay = !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool speaksOnly =
        !readable || asksForHelp(words) || words.isSet(QStringLiteral("version")) || !refusal(words, options).isEmpty();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && (words.isSet(options.picture) || (noDisplay && speaksOnly)))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QSize sizeFromText(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.width() >= 320 && size.height() >= 240 && size.width() <= 8000 && size.height() <= 8000 ? size
                                                                                                        : QSize();
}

int drawPicture(const QCommandLineParser& words, const Options& options, MainWindow& window, Session& session)
{
    session.finishSolving();
    const QSize size = sizeFromText(words.value(options.size));
    if (!size.isValid())
        return fail(QObject::tr("A size looks like 1280x800; this is %1.").arg(words.value(options.size)), Refused);
    window.resize(size);
    window.show();
    QApplication::processEvents();
    if (!showPage(window, session, words.value(options.page)))
        return fail(QObject::tr("There is no page %1; the pages are %2.")
                        .arg(words.value(options.page), picturePages().join(QStringLiteral(", "))),
                    Refused);
    const QString problem = savePicture(window, words.value(options.picture), size);
    return problem.isEmpty() ? Done : fail(problem, NoFile);
}

int openOrPrint(MainWindow& window, Session& session, const QString& path, bool drawing)
{
    if (!drawing)
        return window.openFile(path) ? Done : Refused;
    const purse::Problems problems = session.open(path);
    for (const purse::Problem& problem : problems)
        fail(QString::fromStdString(problem.where + ": " + problem.what + " " + problem.hint), Refused);
    const QFileInfo file(path);
    return problems.empty() ? Done : file.isFile() && file.isReadable() ? Refused : NoFile;
}

void offerLeftovers(const Autosave& autosave, Session& session, MainWindow& window)
{
    QObject::connect(&autosave, &Autosave::trouble, &session, &Session::trouble);
    const QList<Leftover> leftovers = autosave.leftovers();
    if (leftovers.isEmpty() || session.isOpen()) // whoever opened a document is asked at the next start
        return;
    auto* dialog = new RecoveryDialog(session, leftovers, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&session, &window] {
        if (session.isOpen())
            window.goTo(Place::People);
    });
    dialog->open();
}

void tellOfLevies(const Session& session, MainWindow& window)
{
    const purse::Problems& problems = session.engine().levyProblems;
    if (problems.empty())
        return;
    auto* dialog = new ProblemsDialog(QObject::tr("The levy files could not be read"),
                                      QObject::tr("Scenarios that use one have no solution until this is mended."),
                                      problems, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

int main(int argc, char** argv)
{
    drawWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // libraries that read numbers follow this; what people see follows QLocale
    if (QLocale::system().language() == QLocale::C) // no language chosen: English with the signs where people put them
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QApplication::setApplicationName(QStringLiteral("common-purse"));
    QApplication::setOrganizationName(QStringLiteral("common-purse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Common Purse"));
    QApplication::setApplicationVersion(QStringLiteral(PURSE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.commonpurse.CommonPurse"));
    installChartAccessibility();

    Options options;
    QCommandLineParser words;
    describe(words, options);
    if (!words.parse(QApplication::arguments()))
        return fail(words.errorText(), Refused);
    if (asksForHelp(words))
        words.showHelp(Done);
    if (words.isSet(QStringLiteral("version")))
        words.showVersion();
    if (const QString sentence = refusal(words, options); !sentence.isEmpty())
        return fail(sentence, Refused);

    const QString themeWord =
        words.isSet(options.theme) ? words.value(options.theme) : QSettings().value(QStringLiteral("theme")).toString();
    applyTheme(themeFromText(themeWord).value_or(Theme::System));

    const int textSize = words.isSet(options.textSize)
                             ? words.value(options.textSize).toInt()
                             : QSettings().value(QStringLiteral("textSize"), textSizes.front()).toInt();
    applyTextSize(std::clamp(textSize, textSizes.front(), textSizes.back()));

    Session session(installedEngine());
    session.setView({Mode::Finance, QSettings().value(QStringLiteral("level")).toInt() == static_cast<int>(Level::Full)
                                        ? Level::Full
                                        : Level::Simple});
    auto window = std::make_unique<MainWindow>(session);
    const bool drawing = words.isSet(options.picture);
    if (!words.positionalArguments().isEmpty()) {
        const int code = openOrPrint(*window, session, words.positionalArguments().constFirst(), drawing);
        if (drawing && code != Done)
            return code;
    }
    if (drawing)
        return drawPicture(words, options, *window, session);
    window->show();
    tellOfLevies(session, *window);
    Autosave autosave(session, Autosave::usualFolder());
    offerLeftovers(autosave, session, *window);
    int code = QApplication::exec();
    while (code == MainWindow::makeAnew) {
        const MainWindow::Place place = window->place();
        const QRect where = window->geometry();
        window = std::make_unique<MainWindow>(session);
        window->setGeometry(where);
        window->goTo(place);
        window->show();
        code = QApplication::exec();
    }
    return code;
}
