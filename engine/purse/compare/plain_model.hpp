// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/pay_model.hpp>

#include <string>
#include <vector>

namespace purse {

/// A heading and the sentences under it.
struct PlainPart {
    std::string title;
    std::vector<std::string> sentences;
};

/// A pay model in plain language, fit to be read aloud or handed to others: no names, no answers, no JSON.
struct PlainModel {
    std::string title;
    std::string about;
    std::vector<PlainPart> steps; ///< how pay is worked out, in order
    PlainPart fit;                ///< what happens with the budget
    std::vector<PlainPart>
        questions; ///< what members are asked, why, and what counts for those who would rather not say
    std::string source;
};

/// @param file its kinds of steps and fit are in the catalogue, as reading sees to it
PlainModel inPlainWords(const ModelFile& file);

} // namespace purse
