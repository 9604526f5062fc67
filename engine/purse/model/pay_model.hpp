// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/parameter.hpp>
#include <purse/model/question.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>

#include <string>
#include <vector>

namespace purse {

/// One step that turns answers into a claim. What it does is its kind, in the catalogue of claims/.
struct Step {
    std::string id;
    std::string kind;
    std::string label; ///< in the group's words; the kind's title where empty
    Parameters parameters;
    UnknownKeys unknown;

    friend bool operator==(const Step&, const Step&) = default;
};

/// How claims meet the budget. Its kind is in the catalogue of division/.
struct Fit {
    std::string kind = "pay_the_claim";
    Parameters parameters;
    UnknownKeys unknown;

    friend bool operator==(const Fit&, const Fit&) = default;
};

/// A pay model is data: ordered steps and a fit, over the questions of the document.
struct PayModel {
    std::string id;
    std::string title;
    std::string about;
    std::string source;
    /// What the model pays out: wages, or a surplus on top of them (patronage, profit share).
    enum class PaysOut { Wages, Surplus } paysOut = PaysOut::Wages;
    std::vector<Step> steps;
    Fit fit;
    UnknownKeys unknown;

    friend bool operator==(const PayModel&, const PayModel&) = default;
};

/// A pay model in a file of its own, with the questions it asks and no names in it.
struct ModelFile {
    Currency currency; ///< of the amounts in the model
    PayModel model;
    std::vector<Question> questions;
    UnknownKeys unknown;

    friend bool operator==(const ModelFile&, const ModelFile&) = default;
};

/// Questions in a file of their own, for models and documents to take from.
struct QuestionFile {
    Currency currency; ///< of the amounts in them
    std::vector<Question> questions;
    UnknownKeys unknown;

    friend bool operator==(const QuestionFile&, const QuestionFile&) = default;
};

} // namespace purse
