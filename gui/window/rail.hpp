// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/place.hpp"
#include "gui/session/view.hpp"

#include <vector>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace purse::gui {

/// The places on the left, with who is looking and how much there is to see below them.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    static bool isFor(Place place, Mode mode); ///< whether somebody in that mode goes there

    void setCurrent(Place place);
    void setOpen(bool open); ///< whether there is a document to go to
    void setView(const View& view);
    QPushButton* button(Place place) const;
    QComboBox* mode() const { return m_mode; }
    QComboBox* level() const { return m_level; }

signals:
    void placeAsked(Place place);
    void viewAsked(const View& view);

private:
    void addPlace(Place place, const QString& text, const QString& tip);
    void addHeading(const QString& text, std::vector<Place> places);
    void addChoices();
    void refresh();

    struct Heading {
        QWidget* label;
        std::vector<Place> places;
    };
    QVBoxLayout* m_layout = nullptr;
    QButtonGroup* m_buttons = nullptr;
    std::vector<Heading> m_headings;
    QComboBox* m_mode = nullptr;
    QComboBox* m_level = nullptr;
    View m_view;
    bool m_isOpen = false;
};

} // namespace purse::gui
