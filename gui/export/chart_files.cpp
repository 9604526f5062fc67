// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/chart_files.hpp"

#include "gui/export/chart_picture.hpp"
#include "gui/export/made_by.hpp"
#include "gui/models/table_text.hpp"

#include <purse/document/csv.hpp>
#include <purse/document/files.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <numeric>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ChartFiles)
};

constexpr int dotsPerInch = 96;

template <class T>
std::vector<T> inOrder(const std::vector<T>& values, const std::vector<std::size_t>& order)
{
    if (values.empty())
        return {};
    std::vector<T> result;
    for (const std::size_t row : order)
        result.push_back(values.at(row));
    return result;
}

/// Without letters that XML knows no way to write.
QString writable(QString text)
{
    static const QRegularExpression impossible(
        QStringLiteral("[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{FFFE}\\x{FFFF}]"));
    return text.remove(impossible);
}

QString forXml(const QString& text) { return writable(text).toHtmlEscaped(); }

/// The generator's own title makes way for the chart's, with every figure in words below it.
QByteArray withAlternative(const QByteArray& svg, const ChartSpec& spec)
{
    static const QRegularExpression old(QStringLiteral("<title>.*?</title>\\s*|<desc>.*?</desc>\\s*"),
                                        QRegularExpression::DotMatchesEverythingOption);
    const QString text = writable(QString::fromUtf8(svg));
    const qsizetype drawing = text.indexOf(QStringLiteral("<defs>"));
    QString head = text.left(drawing).remove(old);
    head.replace(QStringLiteral("<svg "), QStringLiteral("<svg role=\"img\" aria-labelledby=\"title desc\" "));
    const QString words = QStringLiteral("<title id=\"title\">%1</title>\n<desc id=\"desc\">%2</desc>\n")
                              .arg(forXml(spec.title), forXml(chartInWords(spec)));
    return (head + words + text.mid(drawing)).toUtf8();
}

/// A cell as it is: nothing, a figure, or words.
struct Cell {
    std::optional<double> figure;
    QString words;
};

using Row = std::vector<Cell>;

/// Without the marks that keep the direction of names on a screen.
QString plain(QString words)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endIsolate(0x2069);
    return words.remove(isolate).remove(endIsolate).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

std::vector<Row> tableOf(const ChartSpec& spec)
{
    const auto titled = [&spec](const QString& name) {
        return spec.unit.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, spec.unit);
    };
    const bool hasNotes = !spec.notesTitle.isEmpty() && !spec.notes.empty();
    std::vector<Row> rows{{{{}, spec.categoryTitle}}};
    for (const ChartSpec::Series& series : spec.series)
        rows.front().push_back({{}, titled(series.name)});
    if (hasNotes)
        rows.front().push_back({{}, spec.notesTitle});
    for (std::size_t at = 0; at < spec.categories.size(); ++at) {
        Row row{{{}, spec.categories[at]}};
        for (const ChartSpec::Series& series : spec.series)
            row.push_back({series.values.at(at), series.values.at(at) ? QString() : series.texts.at(at)});
        if (hasNotes)
            row.push_back({{}, spec.notes.at(at)});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// With a point and no signs between digits, as the other tables of the program are written.
QString figureText(double value)
{
    constexpr int digits = 15; // as many as a double keeps
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.size() > digits + 2       ? QString::number(value, 'g', digits)
           : text == QStringLiteral("-0") ? QStringLiteral("0")
                                          : text;
}
} // namespace

QString endingOf(ChartFile kind)
{
    switch (kind) {
    case ChartFile::Csv:
        return QStringLiteral("csv");
    case ChartFile::Svg:
        return QStringLiteral("svg");
    case ChartFile::Png:
        return QStringLiteral("png");
    case ChartFile::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

ChartSpec withoutNames(ChartSpec spec)
{
    const QString somebody = Words::tr("somebody");
    std::vector<QString> names = spec.ids.empty() ? std::vector<QString>() : spec.categories;
    if (!spec.person.isEmpty())
        names.push_back(spec.person);
    std::ranges::sort(names, std::greater(), &QString::size);
    for (const QString& name : names)
        for (QString* words : {&spec.title, &spec.subtitle, &spec.source})
            words->replace(name, somebody);
    spec.person.clear();
    if (spec.ids.empty())
        return spec;
    std::vector<std::size_t> order(spec.categories.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::system());
    for (std::size_t at = 0; at < spec.categories.size(); ++at)
        spec.categories[at] = Words::tr("Person %1").arg(at + 1);
    spec.ids.clear();
    spec.notes = inOrder(spec.notes, order);
    for (ChartSpec::Series& series : spec.series) {
        series.values = inOrder(series.values, order);
        series.starts = inOrder(series.starts, order);
        series.texts = inOrder(series.texts, order);
    }
    return spec;
}

QByteArray svgOf(const ChartSpec& spec)
{
    const ChartPicture picture(spec);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(dotsPerInch); // its usual resolution misplaces words
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return withAlternative(file.data(), spec);
}

QImage pictureOf(const ChartSpec& spec)
{
    constexpr int dots = 2; // for each pixel of a usual screen
    constexpr int most = 30000;
    const ChartPicture picture(spec);
    QImage image(picture.size().boundedTo({most, most}) * dots, QImage::Format_RGB32);
    image.setDevicePixelRatio(dots);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), spec.title);
    image.setText(QStringLiteral("Description"), chartInWords(spec));
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray pngOf(const ChartSpec& spec)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    pictureOf(spec).save(&file, "PNG");
    return file.data();
}

QByteArray pdfOf(const ChartSpec& spec)
{
    const ChartPicture picture(spec);
    constexpr double points = 72.0 / dotsPerInch;
    constexpr int finest = 1200;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(spec.title);
    writer.setCreator(programAndVersion());
    writer.setResolution(finest);
    writer.setPageSize(QPageSize(QSizeF(picture.size()) * points, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(double(finest) / dotsPerInch, double(finest) / dotsPerInch);
    picture.paint(painter);
    painter.end();
    return file.data();
}

QByteArray csvOf(const ChartSpec& spec)
{
    std::string text = "\xEF\xBB\xBF"; // so that spreadsheets know that it is UTF-8
    for (const Row& row : tableOf(spec)) {
        std::vector<std::string> cells;
        for (const Cell& cell : row)
            cells.push_back(cell.figure ? figureText(*cell.figure).toStdString()
                                        : purse::csvText(plain(cell.words).toStdString()));
        text += csvRow(cells);
    }
    return QByteArray::fromStdString(text);
}

QString tabbedTextOf(const ChartSpec& spec)
{
    QString text;
    for (const Row& row : tableOf(spec)) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << (cell.figure ? QLocale().toString(*cell.figure, 'f', QLocale::FloatingPointShortest)
                                  : safeCell(plain(cell.words)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString saveChart(const ChartSpec& spec, ChartFile kind, const QString& path)
{
    const QByteArray bytes = kind == ChartFile::Csv   ? csvOf(spec)
                             : kind == ChartFile::Svg ? svgOf(spec)
                             : kind == ChartFile::Png ? pngOf(spec)
                                                      : pdfOf(spec);
    if (bytes.isEmpty())
        return Words::tr("The chart could not be drawn.");
    const FileResult<void> written = writeFileSafely(path.toStdString(), bytes.toStdString());
    if (written)
        return {};
    const Problem& problem = written.error().problem;
    return QString::fromStdString(problem.what + " " + problem.hint);
}

QString fileNameOf(const ChartSpec& spec, ChartFile kind)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 60;
    QString name = spec.title.toLower().replace(others, QStringLiteral("-")).left(longest);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return (name.isEmpty() ? Words::tr("chart") : name) + QLatin1Char('.') + endingOf(kind);
}

} // namespace purse::gui
