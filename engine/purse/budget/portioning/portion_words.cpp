// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/portion_words.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

/// Percent to two digits after the point.
std::string percent(double share) { return percentWords(std::nearbyint(share * 1e4) / 1e2); }

std::string rangeWords(const OutOfRange& line)
{
    if (line.share < line.least)
        return fmt::format("; everybody proposed more, {} at least", percent(line.least));
    return fmt::format("; everybody proposed less, {} at most", percent(line.most));
}

std::string unsolvedWords(const Portion& portion)
{
    return portion.status == Status::TooSmall
               ? fmt::format("The least shares together are more than the whole by {}.", percent(portion.distance))
               : fmt::format("The most that lines may get is less than the whole by {}.", percent(portion.distance));
}

} // namespace

std::vector<std::string> sentencesOf(const Portion& portion, const PortioningRule& rule,
                                     std::span<const std::string> lines, std::span<const Money> amounts,
                                     int minorDigits)
{
    if (portion.status != Status::Feasible)
        return {unsolvedWords(portion)};
    std::vector<std::string> sentences;
    for (std::size_t j = 0; j < lines.size(); ++j) {
        const auto at = static_cast<Eigen::Index>(j);
        const auto outside = std::ranges::find(portion.outOfRange, at, &OutOfRange::line);
        std::string words = fmt::format("{} gets {}, {}", lines[j], percent(portion.shares[at]),
                                        moneyWords(static_cast<double>(amounts[j].toMinor()), minorDigits));
        if (portion.beforeBounds.size() > 0)
            words += fmt::format(" ({} before the bounds)", percent(portion.beforeBounds[at]));
        if (outside != portion.outOfRange.end())
            words += rangeWords(*outside);
        sentences.push_back(words + ".");
    }
    sentences.push_back(fmt::format("{}: {}", rule.title, rule.promise));
    sentences.insert(sentences.end(), portion.notes.begin(), portion.notes.end());
    return sentences;
}

} // namespace purse
