// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/answer_book.hpp>
#include <purse/claims/claim.hpp>
#include <purse/claims/person.hpp>
#include <purse/model/parameter.hpp>
#include <purse/model/pay_model.hpp>
#include <purse/model/problem.hpp>
#include <purse/units/date.hpp>

#include <string>
#include <vector>

namespace purse {

/// What steps may look at besides the person.
struct ClaimContext {
    const AnswerBook& answers;
    const FullTime& fullTime;
    Date yearStart{}; ///< first day of the twelve months
    int minorDigits = 2;
    Unknown unknown{};
    bool withWords = true;        ///< labels and reasons; the fit leaves them out while it searches
    std::string extraPointStep{}; ///< an uplift step that gives everybody one point more: what would that cost?
};

/// One call of one step: reads its settings and the person's answers, and adds lines to the claim.
struct StepCall {
    const Step& step;
    const std::string& model; ///< JSON pointer of the model
    std::size_t index;        ///< of the step
    const Person& person;
    const ClaimContext& context;
    Claim& claim;

    template <class T>
    T setting(std::string_view key, T otherwise) const
    {
        return step.parameters.get<T>(key, std::move(otherwise));
    }
    /// JSON pointer of the step, or of something in it.
    std::string where(std::string_view part = {}) const;
    /// The label that the group gave the step, or this one.
    std::string labelOr(const std::string& usual) const { return step.label.empty() ? usual : step.label; }
    /// The same for one item of the step.
    static std::string itemLabelOr(const Parameters& item, const std::string& usual)
    {
        const auto* label = item.get<std::string>("label");
        return label && !label->empty() ? *label : usual;
    }
    bool isConsolidated() const { return setting<bool>("consolidated", false); }

    /// What an uplift or a table is a percentage of: the base lines, or everything so far.
    const PiecewiseLinear& reference(std::string_view of) const
    {
        return of == "running_total" ? claim.total : claim.base;
    }

    /// Adds a line and keeps the sums of the claim. Asks for the words only where somebody is to read them.
    /// @param counted the part of the amount that counts towards the legal minimum
    template <class Words>
    void add(const PiecewiseLinear& amount, const PiecewiseLinear& counted, std::string_view category,
             const Words& words)
    {
        addLine({.step = step.id,
                 .amount = amount,
                 .counted = counted,
                 .category = category,
                 .words = context.withWords ? words() : LineWords{}});
    }

private:
    void addLine(ClaimLine line);
};

/// One kind of step: its description as data, and what it does.
struct StepRule {
    Kind kind{};
    void (*apply)(StepCall&) = nullptr;
    /// What is wrong with the settings in themselves, or with the steps before; where is the step's pointer.
    Problems (*check)(const Step&, const PayModel&, const std::string& where) = nullptr;
};

} // namespace purse
