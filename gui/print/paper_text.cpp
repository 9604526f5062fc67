// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/paper_text.hpp"

#include "gui/print/chart_object.hpp"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
constexpr double dotsPerInch = 96.0;
constexpr double pointsPerInch = 72.0;
constexpr double bodyPoints = 10.0;
const QColor ink(0x1F2328);
const QColor pale(0x57606A);

QTextCharFormat letters(double points, bool strong = false, const QColor& colour = ink)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(strong ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

/// @param above in the device's dots, as below
QTextBlockFormat block(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// The first block of a text is there already.
void nextBlock(QTextCursor& cursor, const QTextBlockFormat& format)
{
    cursor.movePosition(QTextCursor::End);
    if (cursor.position() == 0)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}
} // namespace

int ChartObject::add(ChartPicture picture)
{
    m_pictures.push_back(std::move(picture));
    return static_cast<int>(m_pictures.size()) - 1;
}

const ChartPicture& ChartObject::pictureOf(const QTextFormat& look) const
{
    return m_pictures.at(static_cast<std::size_t>(look.intProperty(pictureProperty)));
}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& look)
{
    return QSizeF(pictureOf(look).size()) * m_scale;
}

void ChartObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& look)
{
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(m_scale, m_scale);
    pictureOf(look).paint(*painter);
    painter->restore();
}

PaperText::PaperText(const Paper& paper, QPaintDevice& device, const QSizeF& page)
    : m_page(page), m_scale(device.logicalDpiX() / dotsPerInch), m_charts(std::make_unique<ChartObject>(m_scale))
{
    QAbstractTextDocumentLayout* layout = m_text.documentLayout();
    layout->setPaintDevice(&device);
    layout->registerHandler(ChartObject::format, m_charts.get());
    m_text.setDocumentMargin(0);
    QFont font(QGuiApplication::font().family());
    font.setPointSizeF(bodyPoints);
    m_text.setDefaultFont(font);
    m_text.setPageSize(page);
    QTextCursor cursor(&m_text);
    nextBlock(cursor, block(0, 10 * m_scale));
    cursor.insertText(paper.title, letters(1.7 * bodyPoints, true));
    for (const Paper::Part& part : paper.parts)
        std::visit([&](const auto& each) { add(cursor, each); }, part);
}

PaperText::~PaperText() = default;

void PaperText::draw(QPainter& painter, int page) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * m_page.height(), m_page.width(), m_page.height());
    context.palette.setColor(QPalette::Text, ink);
    painter.translate(0, -page * m_page.height());
    painter.setClipRect(context.clip);
    m_text.documentLayout()->draw(&painter, context);
}

void PaperText::add(QTextCursor& cursor, const Paper::Heading& heading)
{
    QTextBlockFormat format = block(14 * m_scale, 4 * m_scale);
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    nextBlock(cursor, format);
    cursor.insertText(heading.text, letters(1.25 * bodyPoints, true));
}

void PaperText::add(QTextCursor& cursor, const Paper::Paragraph& paragraph)
{
    nextBlock(cursor, block(0, 6 * m_scale));
    const double points = paragraph.small ? 0.88 * bodyPoints : paragraph.strong ? 1.15 * bodyPoints : bodyPoints;
    cursor.insertText(paragraph.text, letters(points, paragraph.strong, paragraph.small ? pale : ink));
}

/// Many columns get smaller letters rather than words cut in two.
void PaperText::add(QTextCursor& cursor, const Paper::Table& table)
{
    const int columns = static_cast<int>(table.columns.size());
    if (columns == 0)
        return;
    constexpr int usualColumns = 5;
    const double points = columns <= usualColumns ? 0.9 * bodyPoints : 0.75 * bodyPoints;
    nextBlock(cursor, block(0, 0));
    QTextTableFormat format;
    format.setHeaderRowCount(1); // again on each page
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(3 * m_scale);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(8 * m_scale);
    QTextTable* cells = cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
    const auto write = [&](int row, int column, const QString& text, const QTextCharFormat& look) {
        QTextTableCell cell = cells->cellAt(row, column);
        QTextTableCellFormat box;
        box.setBottomBorder(0.75 * m_scale);
        box.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        box.setBottomBorderBrush(QColor(0xD0D7DE));
        box.setTopPadding(2 * m_scale);
        box.setBottomPadding(2 * m_scale);
        box.setLeftPadding(column == 0 ? 0 : 5 * m_scale);
        box.setRightPadding(5 * m_scale);
        cell.setFormat(box);
        QTextCursor in = cell.firstCursorPosition();
        QTextBlockFormat line;
        line.setAlignment(column >= table.numbersFrom ? Qt::AlignRight : Qt::AlignLeft);
        in.setBlockFormat(line);
        in.insertText(text, look);
    };
    for (int column = 0; column < columns; ++column)
        write(0, column, table.columns[column], letters(points, true, pale));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool strong = std::ranges::find(table.strong, static_cast<int>(row)) != table.strong.end();
        for (int column = 0; column < columns; ++column)
            write(static_cast<int>(row) + 1, column, table.rows[row].value(column), letters(points, strong));
    }
    cursor.movePosition(QTextCursor::End);
}

void PaperText::add(QTextCursor& cursor, const Paper::Chart& chart)
{
    for (ChartPicture& piece : piecesOf(chart.spec)) {
        nextBlock(cursor, block(6 * m_scale, 6 * m_scale));
        QTextCharFormat format;
        format.setObjectType(ChartObject::format);
        format.setProperty(ChartObject::pictureProperty, m_charts->add(std::move(piece)));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

/// As many rows on each page as fit.
std::vector<ChartPicture> PaperText::piecesOf(const ChartSpec& spec) const
{
    const int width = static_cast<int>(std::floor(m_page.width() / m_scale));
    const double most = 0.96 * m_page.height() / m_scale; // with the spaces around it
    const int rows = static_cast<int>(spec.categories.size());
    std::vector<ChartPicture> pieces;
    ChartPicture whole(spec, width);
    if (rows < 2 || whole.size().height() <= most) {
        pieces.push_back(std::move(whole));
        return pieces;
    }
    const int one = ChartPicture(spec, width, {0, 1}).size().height();
    const double each = double(whole.size().height() - one) / (rows - 1);
    const int fit = std::max(1, static_cast<int>((most - one) / each) + 1);
    const int parts = (rows + fit - 1) / fit;
    const int evenly = (rows + parts - 1) / parts;
    for (int first = 0; first < rows; first += evenly)
        pieces.emplace_back(spec, width, ChartPicture::Part{first, evenly});
    return pieces;
}

} // namespace purse::gui
