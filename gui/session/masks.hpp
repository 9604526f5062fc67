// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/format.hpp"

#include <purse/compare/comparison.hpp>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QString>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace purse::gui {

/// What stands on the wall in place of people: made-up names in an order drawn by lot. They are drawn anew at each
/// start and are kept nowhere.
class Masks {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::Masks)

public:
    static constexpr std::size_t least = 3; ///< people who may be shown together, or left out together

    Masks() = default;
    Masks(const Document& document, const Comparison& comparison, QRandomGenerator random);

    std::size_t people() const { return m_members.size(); }
    std::size_t leftOut() const { return m_members.size() - m_shown.size(); }
    bool hasWishes() const { return m_hasWishes; } ///< whether somebody asked to be no dot
    bool showsPeople() const { return m_shown.size() >= least; }
    bool fits(const Document& document) const; ///< whether the people and their wishes are still the same

    std::vector<std::string> shownMembers() const; ///< ids, in an order drawn by lot

    /// The comparison with made-up names, without the people who are left out and without anybody not yet there.
    /// Explanations, notices and figures stay behind.
    Comparison masked(const Comparison& comparison) const;

    /// Text of the document without names of members.
    QString words(const std::string& text) const;
    QString leftOutWords(const Format& format) const; ///< empty where nobody is left out

private:
    struct Shown {
        std::string member;
        std::string mask;
    };
    void leaveOut(const Document& document);
    void drawNames(QRandomGenerator& random);
    void learnNames(const Document& document);

    std::vector<std::string> m_fullNames; ///< as the members
    std::vector<std::string> m_members;   ///< ids, in the order of the document
    std::set<std::string> m_wishes;       ///< ids of those who asked
    std::set<std::string> m_hidden;       ///< ids
    std::vector<Shown> m_shown;           ///< in the order of the wall
    std::set<QString> m_nameParts;        ///< in lower case
    QRegularExpression m_names;
    QRegularExpression m_parts;
    bool m_hasWishes = false;
};

/// A count that tells nothing of one or two people: "under 3", "over 9".
QString countWords(std::size_t count, std::size_t of, const Format& format);
bool tellsOfFew(std::size_t count, std::size_t of); ///< one or two people, or all but one or two

} // namespace purse::gui
