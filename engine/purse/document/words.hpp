// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/field.hpp>
#include <purse/model/document.hpp>
#include <purse/model/levy.hpp>

namespace purse::words {

/// The words of the file format, for reading and for writing.
inline constexpr std::array<Word<Per>, 5> periods{
    {{"hour", Per::Hour}, {"day", Per::Day}, {"week", Per::Week}, {"month", Per::Month}, {"year", Per::Year}}};

inline constexpr std::array<Word<QuestionKind>, 6> questionKinds{{{"count", QuestionKind::Count},
                                                                  {"number", QuestionKind::Number},
                                                                  {"points", QuestionKind::Points},
                                                                  {"money", QuestionKind::Money},
                                                                  {"yes_no", QuestionKind::YesNo},
                                                                  {"choice", QuestionKind::Choice}}};

inline constexpr std::array<Word<Topic>, 4> topics{
    {{"me", Topic::Me}, {"hours", Topic::Hours}, {"caring", Topic::Caring}, {"costs", Topic::Costs}}};

inline constexpr std::array<Word<StandIn::Kind>, 2> standIns{
    {{"nothing", StandIn::Kind::Nothing}, {"group_median", StandIn::Kind::GroupMedian}}};

inline constexpr std::array<Word<BudgetLine::Kind>, 4> budgetLineKinds{{{"fixed", BudgetLine::Kind::Fixed},
                                                                        {"share", BudgetLine::Kind::Share},
                                                                        {"shared", BudgetLine::Kind::Shared},
                                                                        {"proposed", BudgetLine::Kind::Proposed}}};

inline constexpr std::array<Word<ScaleBasis>, 6> scaleBases{{{"flat", ScaleBasis::Flat},
                                                             {"income", ScaleBasis::Income},
                                                             {"above_free_amount", ScaleBasis::AboveFreeAmount},
                                                             {"mix", ScaleBasis::Mix},
                                                             {"tier", ScaleBasis::Tier},
                                                             {"hours", ScaleBasis::Hours}}};

inline constexpr std::array<Word<SilentCounts>, 5> silentCounts{
    {{"reference", SilentCounts::Reference},
     {"reference_and_more", SilentCounts::ReferenceAndMore},
     {"earlier_or_reference", SilentCounts::EarlierOrReference},
     {"earlier_and_more", SilentCounts::EarlierAndMore},
     {"nothing", SilentCounts::Nothing}}};

inline constexpr std::array<Word<WorkKind>, 3> workKinds{{{"employee", WorkKind::Employee},
                                                          {"freelancer", WorkKind::Freelancer},
                                                          {"self_employed_partner", WorkKind::SelfEmployedPartner}}};

inline constexpr std::array<Word<PayrollFacts::Enrolment>, 4> enrolments{
    {{"enrolled", PayrollFacts::Enrolment::Enrolled},
     {"not_enrolled", PayrollFacts::Enrolment::NotEnrolled},
     {"opted_out", PayrollFacts::Enrolment::OptedOut},
     {"not_answered", PayrollFacts::Enrolment::NotAnswered}}};

inline constexpr std::array<Word<Employer::Claimed>, 3> claimed{
    {{"yes", Employer::Claimed::Yes}, {"no", Employer::Claimed::No}, {"not_answered", Employer::Claimed::NotAnswered}}};

inline constexpr std::array<Word<PensionScheme::Arrangement>, 3> arrangements{
    {{"relief_at_source", PensionScheme::Arrangement::ReliefAtSource},
     {"net_pay", PensionScheme::Arrangement::NetPay},
     {"salary_sacrifice", PensionScheme::Arrangement::SalarySacrifice}}};

inline constexpr std::array<Word<PensionScheme::Base>, 2> pensionBases{
    {{"band", PensionScheme::Base::Band}, {"all_pay", PensionScheme::Base::AllPay}}};

inline constexpr std::array<Word<Vat::Charged>, 3> vatCharged{
    {{"yes", Vat::Charged::Yes}, {"no", Vat::Charged::No}, {"not_answered", Vat::Charged::NotAnswered}}};

inline constexpr std::array<Word<Absence::Kind>, 3> absences{
    {{"sickness", Absence::Kind::Sickness}, {"parental", Absence::Kind::Parental}, {"unpaid", Absence::Kind::Unpaid}}};

inline constexpr std::array<Word<PayModel::PaysOut>, 2> paysOut{
    {{"wages", PayModel::PaysOut::Wages}, {"surplus", PayModel::PaysOut::Surplus}}};

inline constexpr std::array<Word<Scenario::Payroll>, 2> payrolls{
    {{"year", Scenario::Payroll::Year}, {"twelve_payslips", Scenario::Payroll::TwelvePayslips}}};

inline constexpr std::array<Word<Decision::Outcome>, 3> decisionOutcomes{
    {{"adopted", Decision::Outcome::Adopted}, {"trial", Decision::Outcome::Trial}, {"none", Decision::Outcome::None}}};

inline constexpr std::array<Word<Remark::Kind>, 2> remarkKinds{
    {{"note", Remark::Kind::Note}, {"concern", Remark::Kind::Concern}}};

inline constexpr std::array<Word<Subject>, subjects.size()> subjectIds = [] {
    std::array<Word<Subject>, subjects.size()> all{};
    for (std::size_t i = 0; i < subjects.size(); ++i)
        all[i] = {subjects[i].id, subjects[i].subject};
    return all;
}();

inline constexpr std::array<Word<Cliff::Of>, 2> cliffPays{{{"gross", Cliff::Of::Gross}, {"net", Cliff::Of::Net}}};

template <class T, std::size_t n>
std::string of(const std::array<Word<T>, n>& all, T value)
{
    for (const Word<T>& word : all)
        if (word.value == value)
            return std::string(word.text);
    return {};
}

} // namespace purse::words
