// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/paper.hpp"

#include "gui/export/made_by.hpp"
#include "gui/print/paper_text.hpp"

#include <purse/document/files.hpp>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Paper)
};

constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap;
const QMarginsF edges(16, 14, 16, 14); ///< millimetres

QFont smallFont(const QPaintDevice* device)
{
    QFont font(QGuiApplication::font().family());
    font.setPointSizeF(8.0);
    return QFont(font, device);
}

/// Where things are on each page, in the device's dots.
struct Frame {
    double width = 0.0;
    double top = 0.0;    ///< of the text
    double height = 0.0; ///< of the text
    double bottom = 0.0; ///< where the foot begins
    double gap = 0.0;
};

Frame frameOf(const QPagedPaintDevice& device, const Paper& paper)
{
    const QRect page = device.pageLayout().paintRectPixels(device.logicalDpiX());
    const QFontMetricsF small(smallFont(&device), const_cast<QPagedPaintDevice*>(&device));
    Frame frame;
    frame.gap = small.height() * 0.6;
    frame.width = page.width();
    const double foot =
        small.boundingRect(QRectF(0, 0, frame.width * 0.8, page.height()), wrapped, paper.imprint).height();
    frame.top = small.height() + 2 * frame.gap;
    frame.bottom = page.height() - std::max(foot, small.height());
    frame.height = frame.bottom - frame.gap - frame.top;
    return frame;
}

void drawFrame(QPainter& painter, const Frame& frame, const Paper& paper, int page, int pages)
{
    painter.setFont(smallFont(painter.device()));
    painter.setPen(QPen(QColor(0x57606A), frame.gap / 16));
    const double line = frame.top - 1.3 * frame.gap;
    painter.drawText(QRectF(0, 0, frame.width, frame.top), Qt::AlignLeft | Qt::AlignTop, paper.title);
    painter.drawLine(QPointF(0, line), QPointF(frame.width, line));
    painter.drawText(QRectF(0, frame.bottom, frame.width * 0.8, frame.height), wrapped | Qt::AlignTop, paper.imprint);
    painter.drawText(QRectF(frame.width * 0.8, frame.bottom, frame.width * 0.2, frame.height),
                     Qt::AlignRight | Qt::AlignTop, Words::tr("Page %1 of %2").arg(page).arg(pages));
}

template <class Device>
void prepare(Device& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(edges, QPageLayout::Millimeter);
    device.setCreator(programAndVersion());
}
} // namespace

QString imprintOf(const QString& source)
{
    return source.isEmpty() ? madeBy() : Words::tr("%1. %2").arg(source, madeBy());
}

int pagesOf(const QPagedPaintDevice& device, const Paper& paper)
{
    const Frame frame = frameOf(device, paper);
    const PaperText text(paper, const_cast<QPagedPaintDevice&>(device), QSizeF(frame.width, frame.height));
    return text.pages();
}

int drawPaper(QPagedPaintDevice& device, const Paper& paper)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const Frame frame = frameOf(device, paper);
    const PaperText text(paper, device, QSizeF(frame.width, frame.height));
    const int pages = text.pages();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return page;
        drawFrame(painter, frame, paper, page + 1, pages);
        painter.save();
        painter.translate(0, frame.top);
        text.draw(painter, page);
        painter.restore();
    }
    return pages;
}

QString savePdf(const Paper& paper, const QString& path)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        prepare(writer);
        writer.setTitle(paper.title);
        if (drawPaper(writer, paper) == 0)
            return Words::tr("The pages could not be drawn.");
    }
    const FileResult<void> written = writeFileSafely(path.toStdString(), file.data().toStdString());
    if (written)
        return {};
    return QString::fromStdString(written.error().problem.what + " " + written.error().problem.hint);
}

void printWithPreview(const Paper& paper, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    printer.setDocName(paper.title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(Words::tr("Print: %1").arg(paper.title));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&paper](QPrinter* device) { drawPaper(*device, paper); });
    preview.exec();
}

} // namespace purse::gui
