// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/charts/chart_spec.hpp"
#include "gui/charts/palette.hpp"
#include "gui/charts/value_scale.hpp"

#include <QFont>

class QAbstractBarSeries;
class QChart;
class QChartView;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QScatterSeries;
class QScrollBar;
class QValueAxis;

namespace purse::gui {

/// Draws a ChartSpec with Qt Charts: the one place of the program that knows Qt Charts.
///
/// Rows run downwards in the order of the spec. When there are more rows than fit, a scroll bar moves a window over
/// them, so that the value axis stays in sight and the work per drawing depends on what is visible, not on how many
/// members there are. Names and row labels are drawn by ourselves, in full and as plain text.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setSpec(ChartSpec spec);
    const ChartSpec& spec() const { return m_spec; }
    void setChosenRow(int row); ///< -1: none
    void showFrom(int row);     ///< as the first row in view, where there are more than fit
    int heightOf(int rows);     ///< that so many rows take at this width

    int firstRow() const { return m_firstRow; }
    int visibleRows() const { return m_visibleRows; }
    double plotPart() const; ///< of the width, that names and notes leave to the marks
    QChart* chart() const { return m_chart; }
    const ValueScale& scale() const { return m_scale; }
    std::vector<QGraphicsSimpleTextItem*> rowNames() const { return m_names; }

    QString spoken() const; ///< what a screen reader says of the chart
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    QRectF drawingRect() const; ///< of the chart's scene
    void draw(QPainter& painter, const QRectF& target);

signals:
    void rowChosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr double gap = 12.0;       ///< pixels between names, plot and notes
    static constexpr double groupPart = 0.78; ///< of a row that has several bars

    struct Margins {
        double names = 0.0;
        double notes = 0.0;
        double top = 0.0;
        double bottom = 0.0;
    };

    void arrange();
    void placeAxes();
    void drawSeries();
    void drawTexts();
    void drawBand();
    void fillDots();
    void fillCrowd();
    void fillStack();
    void fillWaterfall();
    void fillBars();
    void drawBarTexts();
    double leastRow() const;
    double mostRow() const;
    bool isHeading(std::size_t row) const;
    QStringList nameLines(std::size_t row) const;
    void drawName(int at, const QColor& colour, double middle);
    void fillConnectors();
    void addBars(QAbstractBarSeries* series, double thickness);
    double dodgeOf(std::size_t series, std::size_t row) const;
    double levelOf(std::size_t row) const { return double(m_visibleRows - 1 - (int(row) - m_firstRow)); }
    std::size_t endRow() const { return std::size_t(m_firstRow + m_visibleRows); }
    Margins margins() const;
    QFont rowFont() const;
    int rowAt(const QPointF& position) const;
    QString tip(int row) const;
    QGraphicsSimpleTextItem* text(std::vector<QGraphicsSimpleTextItem*>& pool, std::size_t at, const QString& words,
                                  const QColor& colour);

    ChartSpec m_spec;
    ValueScale m_scale;
    QChart* m_chart = nullptr;
    QChartView* m_view = nullptr;
    QScrollBar* m_scroll = nullptr;
    QValueAxis* m_values = nullptr;
    QValueAxis* m_rows = nullptr;
    QGraphicsRectItem* m_band = nullptr;
    std::vector<QGraphicsSimpleTextItem*> m_names;
    std::vector<QGraphicsSimpleTextItem*> m_lowerNames; ///< second lines of long names
    std::vector<QGraphicsSimpleTextItem*> m_notes;
    std::vector<QGraphicsSimpleTextItem*> m_barTexts;
    QGraphicsSimpleTextItem* m_notesTitle = nullptr;
    Margins m_margins;
    int m_firstRow = 0;
    int m_visibleRows = 0;
    int m_chosenRow = -1;
};

/// Lets assistive programs see a ChartView as a chart with a name and a description. Call once.
void installChartAccessibility();

} // namespace purse::gui
