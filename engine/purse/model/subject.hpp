// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace purse {

/// What a question is about, where the law may look at it: characteristics that it protects, and facts on which what
/// somebody is paid by others may rest.
enum class Subject {
    Age,
    Disability,
    GenderReassignment,
    Marriage,
    Pregnancy,
    Race,
    Religion,
    Sex,
    SexualOrientation,
    Children,
    Childcare,
    CarerBenefit,
    IncomeBenefit,
};

struct SubjectKind {
    Subject subject;
    std::string_view id;    ///< in documents and levy files: "disability"
    std::string_view words; ///< in a sentence: "sexual orientation"
    bool isProtected;       ///< a characteristic that pay may not simply rest on
};

/// Every subject, in the order of the enumeration.
constexpr std::array<SubjectKind, 13> subjects{{
    {Subject::Age, "age", "age", true},
    {Subject::Disability, "disability", "disability", true},
    {Subject::GenderReassignment, "gender_reassignment", "gender reassignment", true},
    {Subject::Marriage, "marriage", "marriage or civil partnership", true},
    {Subject::Pregnancy, "pregnancy", "pregnancy and maternity", true},
    {Subject::Race, "race", "race, nationality or origin", true},
    {Subject::Religion, "religion", "religion or belief", true},
    {Subject::Sex, "sex", "sex", true},
    {Subject::SexualOrientation, "sexual_orientation", "sexual orientation", true},
    {Subject::Children, "children", "children", false},
    {Subject::Childcare, "childcare", "help with the cost of childcare", false},
    {Subject::CarerBenefit, "carer_benefit", "a benefit for carers", false},
    {Subject::IncomeBenefit, "income_benefit", "a benefit that depends on income", false},
}};

constexpr const SubjectKind& kindOf(Subject subject) { return subjects[static_cast<std::size_t>(subject)]; }

/// What is said at a rule that pays by a protected characteristic. It speaks of the rule, never of a person.
std::string adviceOn(Subject subject);

} // namespace purse
