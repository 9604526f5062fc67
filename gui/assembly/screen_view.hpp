// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/assembly/look.hpp"
#include "gui/assembly/screen.hpp"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace purse::gui {

class ChartView;

/// Draws one screen: a title, a sentence, then cards, a table or a chart, and in small how it is counted.
class ScreenView : public QWidget {
    Q_OBJECT

public:
    explicit ScreenView(QWidget* parent = nullptr);

    /// @param keys looks at the keys that are pressed on what is inside
    void show(const Screen& screen, const HallLook& look, bool asTable, QObject* keys);
    void scroll(int steps); ///< what does not fit
    const Screen& screen() const { return m_screen; }
    bool hasTwin() const { return m_twin != nullptr; }
    ChartView* chart() const { return m_chart; }
    QTableView* table() const { return m_table ? m_table : m_twin; }

signals:
    void nextAsked();
    void backAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addCards(QBoxLayout* layout);
    void addTable(QBoxLayout* layout);
    void addChart(QBoxLayout* layout, bool asTable);
    QWidget* cardOf(const Screen::Card& card) const;
    void fitChart();

    Screen m_screen;
    HallLook m_look;
    QWidget* m_inside = nullptr;
    QScrollArea* m_cards = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_twin = nullptr; ///< of the chart
    ChartView* m_chart = nullptr;
};

} // namespace purse::gui
