// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/money.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

struct MatchedProject {
    std::string id;
    std::string title;
    UnknownKeys unknown;

    friend bool operator==(const MatchedProject&, const MatchedProject&) = default;
};

/// What somebody gives to a project. Gifts of the same giver to it count as one.
struct ProjectGift {
    std::string giver; ///< a name; the same words are the same person
    std::string project;
    Money amount;
    UnknownKeys unknown;

    friend bool operator==(const ProjectGift&, const ProjectGift&) = default;
};

/// Small gifts to projects, matched from a pot (quadratic funding).
struct Matching {
    std::string id;
    std::string title;
    Money pot;
    std::optional<Money> cap; ///< the most for one project
    bool scaleUp = false;     ///< whether the whole pot is paid where gifts call for less
    std::vector<MatchedProject> projects;
    std::vector<ProjectGift> gifts;
    UnknownKeys unknown;

    friend bool operator==(const Matching&, const Matching&) = default;
};

} // namespace purse
