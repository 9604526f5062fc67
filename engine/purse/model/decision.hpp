// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/date.hpp>

#include <optional>
#include <string>

namespace purse {

/// How many spoke in which way, where a group counts. Nothing: not counted.
struct Voices {
    std::optional<int> support;
    std::optional<int> concern;    ///< with a concern that does not stop them
    std::optional<int> standAside; ///< do not carry it, and do not stop it
    std::optional<int> block;
    std::optional<int> notReady; ///< cannot say yet

    friend bool operator==(const Voices&, const Voices&) = default;
};

/// What the group decided, or that it decided nothing, in its own words.
struct Decision {
    enum class Outcome {
        Adopted,
        Trial, ///< until it is looked at again
        None,  ///< no decision: today's pay continues
    };

    Outcome outcome = Outcome::Adopted;
    std::string scenario; ///< id; empty where nothing was decided
    Date date{};
    std::optional<Date> effectiveFrom; ///< first day of the decided pay; nothing: the first day of the year
    std::optional<Date> review;        ///< when it is looked at again
    std::string text;
    std::string conditions;
    Voices voices;
    UnknownKeys unknown;

    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace purse
