// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/work_notices.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

std::string people(std::ptrdiff_t count, const char* one, const char* many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

template <class Is>
std::ptrdiff_t countOf(std::span<const Participant> all, const Is& is)
{
    return std::ranges::count_if(all, [&](const Participant& each) { return is(each.member); });
}

void addOthers(std::span<const Participant> all, Notices& notices)
{
    const auto freelancers = countOf(all, [](const Member& m) { return m.work.kind == WorkKind::Freelancer; });
    const auto partners = countOf(all, [](const Member& m) { return m.work.kind == WorkKind::SelfEmployedPartner; });
    if (freelancers > 0)
        notices.push_back({"",
                           people(freelancers, "freelancer", "freelancers")
                               + ": no taxes, contributions, pension or paid leave are counted, and the legal minimum "
                                 "wage is not tested; it is for employees.",
                           std::nullopt,
                           "See that they are freelancers by law: who is, is not for the group to choose."});
    if (partners > 0)
        notices.push_back({"",
                           people(partners, "self-employed partner", "self-employed partners")
                               + ": what they draw carries no employer's charges, and the legal minimum wage is not "
                                 "tested; it is for employees.",
                           std::nullopt, "Partners pay tax and contributions themselves."});
}

void addVat(std::span<const Participant> all, Notices& notices)
{
    const auto unknown = countOf(all, [](const Member& m) {
        return m.work.kind == WorkKind::Freelancer && m.work.vat.charged == Vat::Charged::NotAnswered;
    });
    if (unknown > 0)
        notices.push_back(
            {"",
             people(unknown, "freelancer", "freelancers")
                 + ": whether value added tax is charged on top was not answered; counted as not charged.",
             std::nullopt, "Ask, and write it under \"vat\" of their work."});
}

void addNotWages(const Scenario& scenario, const std::string& where, const PayModel& model,
                 std::span<const Participant> all, Notices& notices)
{
    const auto employees = countOf(all, [](const Member& m) { return m.work.kind == WorkKind::Employee; });
    const bool isSurplus = model.paysOut == PayModel::PaysOut::Surplus;
    if (employees == 0 || (!isSurplus && scenario.notWages.empty()))
        return;
    const auto unknown =
        countOf(all, [](const Member& m) { return m.work.kind == WorkKind::Employee && !m.currentPay; });
    if (scenario.notWages.empty())
        notices.push_back(
            {where + "/model",
             "This shares out a surplus. Paid to employees it carries tax and on-costs unless advised "
             "otherwise (from memory, unverified). They are counted on top of today's pay"
                 + (unknown == 0 ? "; "
                                 : "; for " + people(unknown, "person", "people")
                                       + " whose pay of today is not known, as if it were the year's only "
                                         "pay, so that too little is taken; ")
                 + "the legal minimum wage is not tested with it.",
             std::nullopt, "If the group has advice that it is no wage, record why under \"not_wages\"."});
    else
        notices.push_back({where + "/not_wages",
                           "The group recorded that what is paid here is no wage; nothing is taken from it and no "
                           "on-costs are counted, and the legal minimum wage is not tested. Its reason: "
                               + scenario.notWages,
                           std::nullopt, "Take advice first: paid to employees, a surplus usually carries both."});
}

void addAbsences(std::span<const Participant> all, Notices& notices)
{
    const auto away = countOf(all, [](const Member& m) { return !m.work.absences.empty(); });
    if (away > 0)
        notices.push_back({"",
                           people(away, "person is", "people are")
                               + " away for a time. That changes nobody's award; the month plan shows what is paid "
                                 "instead, and cover.",
                           std::nullopt, "See purse payroll."});
}

} // namespace

Notices workNotices(const Scenario& scenario, const std::string& where, const PayModel& model,
                    std::span<const Participant> people)
{
    Notices notices;
    addOthers(people, notices);
    addVat(people, notices);
    addNotWages(scenario, where, model, people, notices);
    addAbsences(people, notices);
    return notices;
}

} // namespace purse
