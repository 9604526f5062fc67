// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/compare/effects.hpp>

#include <array>

class QGridLayout;
class QLabel;

namespace purse::gui {

/// What one scenario comes to beside the baseline, after every edit: cost, lowest full-time pay, ratio, costs not yet
/// covered, and how many are paid less than today.
class EffectsStrip : public QWidget {
    Q_OBJECT

public:
    explicit EffectsStrip(Session& session, QWidget* parent = nullptr);

    void showScenario(const std::string& id); ///< of the document in view; empty: none
    const std::string& scenario() const { return m_scenario; }
    void refresh();
    QString words() const; ///< everything it says, line by line

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t tiles = 5;
    struct Tile {
        QWidget* whole = nullptr;
        QLabel* title = nullptr;
        QLabel* value = nullptr;
        QLabel* beside = nullptr;
    };
    void set(std::size_t tile, const QString& value, const QString& beside);
    void fill(const Effects& now, const std::optional<Effects>& baseline, bool isBaseline);
    void arrange();

    Session& m_session;
    std::string m_scenario;
    QLabel* m_sentence = nullptr;
    QWidget* m_row = nullptr;
    QGridLayout* m_grid = nullptr;
    std::array<Tile, tiles> m_tiles;
    int m_columns = 0;
};

/// "£1,200 below the budget", "£300 above the budget".
QString besideBudget(const Effects& effects, const Format& format);
/// "3 of 12 people"; "not known" where nobody's pay today is.
QString belowTodayWords(const Effects& effects, const Format& format);

} // namespace purse::gui
