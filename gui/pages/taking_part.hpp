// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <purse/model/document.hpp>

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace purse::gui {

class TickedList;

/// Who takes part in something that is in the group's currency: everybody by default. Folded until somebody asks.
class TakingPart : public QWidget {
    Q_OBJECT

public:
    explicit TakingPart(QWidget* parent = nullptr);

    /// @param members ids; empty: everybody
    void show(const Document& document, const std::vector<std::string>& members);
    QToolButton* more() const { return m_more; }
    TickedList* list() const { return m_list; }
    QLabel* trouble() const { return m_trouble; }

signals:
    void entered(const std::vector<std::string>& members); ///< empty: everybody

private:
    void take();

    std::size_t m_people = 0; ///< of the document
    QToolButton* m_more = nullptr;
    TickedList* m_list = nullptr;
    QLabel* m_trouble = nullptr;
};

/// Ids of those who can take part, in the order of the document.
std::vector<std::string> whoCanTakePart(const Document& document);

/// @param members empty: everybody
bool takesPart(const std::vector<std::string>& members, const std::string& id);

} // namespace purse::gui
