// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"

#include <QString>

#include <variant>
#include <vector>

class QPagedPaintDevice;
class QWidget;

namespace purse::gui {

/// Something to print, as plain data. It is plain text throughout: nothing in it is read as markup.
struct Paper {
    struct Heading {
        QString text;
    };
    struct Paragraph {
        QString text;
        bool small = false;
        bool strong = false;
    };
    struct Table {
        QStringList columns;
        std::vector<QStringList> rows;
        int numbersFrom = 1;       ///< columns from this one on are aligned as numbers
        std::vector<int> strong{}; ///< rows that are sums
    };
    struct Chart {
        ChartSpec spec;
    };
    using Part = std::variant<Heading, Paragraph, Table, Chart>;

    QString title;   ///< the heading of the first page, and at the top of each
    QString imprint; ///< at the foot of each page: scenario, currency, period, day, program and version
    std::vector<Part> parts;
};

/// "Scenarios: Today, Flat pay. Currency GBP, amounts a year. Made on 24 November 2026 with Common Purse 0.1.0".
/// @param source as charts have it
QString imprintOf(const QString& source);

/// Draws every page: a printer, a preview or a PDF file. Dark letters on white whatever the theme.
/// @return how many pages there were; 0 where the device cannot be drawn on
int drawPaper(QPagedPaintDevice& device, const Paper& paper);

/// How many pages it takes on a device with these settings; draws nothing.
int pagesOf(const QPagedPaintDevice& device, const Paper& paper);

/// Needs no display and no printer.
/// @return what went wrong, in words; empty when the file is safely on disk
QString savePdf(const Paper& paper, const QString& path);

/// Shows the pages before they are printed, on paper or into a file. Waits until it is closed.
void printWithPreview(const Paper& paper, QWidget* parent);

} // namespace purse::gui
