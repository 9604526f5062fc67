// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/chart_picture.hpp"
#include "gui/print/paper.hpp"

#include <QSizeF>
#include <QTextDocument>

class QPaintDevice;
class QTextCursor;

namespace purse::gui {

class ChartObject;

/// The body of a paper, set for one size of page. Charts that are longer than a page go on on the next, on one scale.
class PaperText {
public:
    /// @param page room for the text, in the device's dots
    PaperText(const Paper& paper, QPaintDevice& device, const QSizeF& page);
    ~PaperText();
    PaperText(const PaperText&) = delete;
    PaperText& operator=(const PaperText&) = delete;

    int pages() const { return m_text.pageCount(); }
    void draw(QPainter& painter, int page) const;
    QString plainText() const { return m_text.toPlainText(); }

private:
    void add(QTextCursor& cursor, const Paper::Heading& heading);
    void add(QTextCursor& cursor, const Paper::Paragraph& paragraph);
    void add(QTextCursor& cursor, const Paper::Table& table);
    void add(QTextCursor& cursor, const Paper::Chart& chart);
    std::vector<ChartPicture> piecesOf(const ChartSpec& spec) const;

    QSizeF m_page;
    double m_scale = 1.0; ///< dots for each pixel of 96 to the inch
    QTextDocument m_text;
    std::unique_ptr<ChartObject> m_charts;
};

} // namespace purse::gui
