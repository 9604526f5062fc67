// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/chart_picture.hpp"

#include "gui/charts/chart_key.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/charts/palette.hpp"
#include "gui/export/made_by.hpp"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace purse::gui {
namespace {
struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ChartPicture)
};

constexpr int margin = 16;
constexpr int gap = 8;

/// In pixels, so that letters keep their size beside the marks on every paper.
QFont fontOf(int pixels, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}
QFont titleFont() { return fontOf(17, true); }
QFont bodyFont() { return fontOf(13); }
QFont smallFont() { return fontOf(11); }

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height() + gap;
}

/// Draws a paragraph. @return its height
int drawWords(QPainter& painter, int y, const QString& text, const QFont& font, const QColor& colour, int width)
{
    if (text.isEmpty())
        return 0;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(margin, y, width, 10000), wrapped | Qt::TextDontClip, text);
    return heightOf(text, font, width);
}

QPalette lightWindow()
{
    const ChartPalette& colours = lightPalette();
    QPalette palette(colours.background);
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::Base, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Text, colours.text);
    return palette;
}
} // namespace

QString sourceLine(const ChartSpec& spec)
{
    return spec.source.isEmpty() ? madeBy() : Phrases::tr("%1. %2").arg(spec.source, madeBy());
}

QString chartInWords(const ChartSpec& spec)
{
    QStringList sentences;
    for (const QString& words : {spec.title, spec.subtitle})
        if (!words.isEmpty())
            sentences << words;
    if (!spec.unit.isEmpty())
        sentences << Phrases::tr("In %1").arg(spec.unit);
    for (std::size_t row = 0; row < spec.categories.size(); ++row) {
        QStringList values;
        for (const ChartSpec::Series& series : spec.series)
            if (row < series.texts.size() && !series.texts[row].isEmpty())
                values << Phrases::tr("%1 %2").arg(series.name, series.texts[row]);
        if (row < spec.notes.size() && !spec.notesTitle.isEmpty() && !spec.notes[row].isEmpty())
            values << Phrases::tr("%1 %2").arg(spec.notesTitle, spec.notes[row]);
        sentences << (values.isEmpty()
                          ? spec.categories[row]
                          : Phrases::tr("%1: %2").arg(spec.categories[row], values.join(QStringLiteral(", "))));
    }
    sentences << sourceLine(spec);
    return sentences.join(QStringLiteral(".\n"));
}

ChartPicture::ChartPicture(const ChartSpec& spec, int width) : ChartPicture(spec, width, Part{}) {}

ChartPicture::ChartPicture(const ChartSpec& spec, int width, Part part)
    : m_words{spec.title, spec.subtitle, sourceLine(spec)}, m_spec(spec), m_view(std::make_unique<ChartView>())
{
    const int rows = static_cast<int>(spec.categories.size());
    const int shownRows = part.rows < 0 ? rows : std::min(part.rows, rows - part.first);
    const int inside = width - 2 * margin;
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setFont(bodyFont());
    m_view->setPalette(lightWindow());
    m_view->resize(inside, 100); // names take a part of the width
    m_view->setSpec(spec);
    m_view->resize(inside, m_view->heightOf(std::max(1, shownRows)));
    m_view->show(); // on no screen: its parts get their places
    m_view->showFrom(part.first);
    m_size = {width, 2 * margin + heightOf(m_words.title, titleFont(), inside)
                         + heightOf(m_words.subtitle, bodyFont(), inside)
                         + keyHeight(keyEntriesOf(spec), bodyFont(), inside) + gap + (rows > 0 ? m_view->height() : 0)
                         + gap + heightOf(m_words.source, smallFont(), inside)};
}

ChartPicture::~ChartPicture() = default;
ChartPicture::ChartPicture(ChartPicture&&) noexcept = default;
ChartPicture& ChartPicture::operator=(ChartPicture&&) noexcept = default;

void ChartPicture::paint(QPainter& painter) const
{
    const ChartPalette& colours = lightPalette();
    const int inside = m_size.width() - 2 * margin;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), m_size), colours.background);
    int y = margin;
    y += drawWords(painter, y, m_words.title, titleFont(), colours.text, inside);
    y += drawWords(painter, y, m_words.subtitle, bodyFont(), colours.muted, inside);
    const std::vector<ChartSpec::Series> key = keyEntriesOf(m_spec);
    painter.translate(margin, y);
    paintKey(painter, key, colours, bodyFont(), inside);
    painter.translate(-margin, -y);
    y += keyHeight(key, bodyFont(), inside) + gap;
    if (!m_spec.categories.empty()) {
        m_view->draw(painter, QRectF(QPointF(margin, y), m_view->drawingRect().size()));
        y += m_view->height();
    }
    drawWords(painter, y + gap, m_words.source, smallFont(), colours.muted, inside);
    painter.restore();
}

} // namespace purse::gui
