// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

/// Percentage points of one uplift step: what each part adds, before the cap on their sum.
struct Points {
    double total = 0.0;
    double counted = 0.0; ///< of the total, what counts towards the legal minimum
};

std::vector<std::string> questionsOf(const std::vector<Parameters>& items)
{
    std::vector<std::string> questions;
    for (const Parameters& item : items)
        questions.push_back(item.get<std::string>("question", ""));
    return questions;
}

/// Adds one line worth so many points of the reference.
class PointsAdder {
public:
    explicit PointsAdder(StepCall& call) : m_call(call), m_of(call.step.parameters.orEmpty<std::string>("of")) {}

    template <class Words>
    void add(double points, bool counts, const Words& words)
    {
        addPart(points, counts || points < 0.0 ? points : 0.0, words);
    }
    template <class Words>
    void addPart(double points, double counted, const Words& words)
    {
        m_points.total += points;
        m_points.counted += counted;
        if (!m_onePoint)
            m_onePoint = product(factor(), 0.01 * m_call.reference(m_of), m_call.claim.isPiecewiseLinear);
        m_call.add(points * *m_onePoint, counted * *m_onePoint, "uplift", [&] {
            LineWords said = words();
            said.because += factorWords();
            return said;
        });
    }

    const Points& points() const { return m_points; }
    const char* of() const { return m_of == "running_total" ? "of the sum so far" : "of base pay"; }

private:
    PiecewiseLinear factor() const
    {
        const Unknown& unknown = m_call.context.unknown;
        return unknown.kind == Unknown::Kind::UpliftFactor ? unknown.function() : PiecewiseLinear::constant(1.0);
    }
    std::string factorWords() const
    {
        if (m_call.context.unknown.kind != Unknown::Kind::UpliftFactor)
            return {};
        return fmt::format(", times {} (the share of every uplift that the budget allows)",
                           percentWords(100.0 * factor()(0.0)));
    }

    StepCall& m_call;
    const std::string& m_of;
    std::optional<PiecewiseLinear> m_onePoint; ///< of the reference as it was before the first line of this step
    Points m_points;
};

double limited(double points, const Percent* cap)
{
    return cap ? std::clamp(points, -std::fabs(cap->value.toDouble()), std::fabs(cap->value.toDouble())) : points;
}

void addItem(StepCall& call, const Parameters& item, PointsAdder& adder)
{
    const std::string& id = item.orEmpty<std::string>("question");
    const Told told = call.context.answers.told(call.person, id);
    const Percent percent = item.get<Percent>("percent", Percent{});
    const double asked = told.number * percent.value.toDouble();
    const double points = limited(asked, item.get<Percent>("cap"));
    if (points == 0.0 && told.stated)
        return;
    const auto reason = [&] {
        if (!told.stated)
            return std::string(told.remark);
        const bool counts = told.question->kind != QuestionKind::YesNo;
        return fmt::format("{}{}{} {}{}", counts ? countWords(told.number, told.question->unit) : "",
                           counts ? " × " : "", percentWords(percent.value.toDouble()), adder.of(),
                           points != asked ? ", at most " + percentWords(points) : "");
    };
    adder.add(points, item.get<bool>("consolidated", false), [&] {
        return LineWords{call.itemLabelOr(item, told.question ? told.question->text : id), reason(), told.input()};
    });
}

void addDeclared(StepCall& call, PointsAdder& adder)
{
    const std::string& id = call.step.parameters.orEmpty<std::string>("points");
    if (id.empty())
        return;
    const Told told = call.context.answers.told(call.person, id);
    if (told.number == 0.0 && told.stated)
        return;
    adder.add(told.number, call.isConsolidated(), [&] {
        return LineWords{told.question ? told.question->text : "",
                         told.stated
                             ? fmt::format("{} {}, declared without a reason", percentWords(told.number), adder.of())
                             : std::string(told.remark),
                         told.input()};
    });
}

void addCap(StepCall& call, PointsAdder& adder)
{
    const Percent* cap = call.step.parameters.get<Percent>("cap");
    const double most = cap ? cap->value.toDouble() : 0.0;
    if (!cap || adder.points().total <= most)
        return;
    adder.addPart(most - adder.points().total, -std::max(0.0, adder.points().counted - most), [&] {
        return LineWords{"Limit on uplifts", fmt::format("all uplifts together are at most {}", percentWords(most)),
                         call.where("/cap")};
    });
}

void apply(StepCall& call)
{
    const auto& items = call.step.parameters.orEmpty<std::vector<Parameters>>("items");
    PointsAdder adder(call);
    const auto declared = call.context.answers.declaresTotals(call.person)
                              ? call.context.answers.total(call.person, questionsOf(items))
                              : std::nullopt;
    if (declared)
        adder.add(declared->amount, call.isConsolidated(), [&] {
            return LineWords{
                declared->question->text,
                fmt::format("{} {}, a total declared without reasons", percentWords(declared->amount), adder.of()),
                declared->input};
        });
    for (const Parameters& item : items) {
        const auto covered = [&] {
            const auto& id = item.orEmpty<std::string>("question");
            return declared && std::ranges::find(declared->question->covers, id) != declared->question->covers.end();
        };
        if (!covered())
            addItem(call, item, adder);
    }
    addDeclared(call, adder);
    addCap(call, adder);
    if (call.context.extraPointStep == call.step.id && !call.step.id.empty())
        adder.add(1.0, false, [] { return LineWords{}; });
}

Problems check(const Step& step, const PayModel& model, const std::string& where)
{
    Problems problems;
    if (step.parameters.get<std::string>("of", "base") == "base") {
        const auto self = std::ranges::find(model.steps, step.id, &Step::id);
        const bool hasBase = std::any_of(model.steps.begin(), self, [](const Step& s) {
            return s.kind == "base" || (s.kind == "table" && s.parameters.get<bool>("is_base", false));
        });
        if (!hasBase)
            problems.push_back(
                {where, "This uplift is a percentage of base pay, but no base step comes before it.",
                 "Add a base step before it, or a table that is base pay, or set \"of\" to \"running_total\"."});
    }
    return problems;
}

} // namespace

StepRule upliftStep()
{
    using Type = ParameterKind::Type;
    const std::vector<ParameterKind> item{
        {.key = "question",
         .type = Type::Question,
         .meaning = "The answer that is counted; yes counts as one.",
         .required = true},
        {.key = "percent",
         .type = Type::Percent,
         .unit = "%",
         .usual = "5",
         .meaning = "Percentage points for each one counted; a minus sign takes away.",
         .required = true,
         .least = Decimal{-100},
         .most = Decimal{500}},
        {.key = "cap",
         .type = Type::Percent,
         .unit = "%",
         .meaning = "The most that this item may add or take away.",
         .least = Decimal{0},
         .most = Decimal{500}},
        {.key = "consolidated",
         .type = Type::YesNo,
         .usual = "no",
         .meaning = "Part of standard pay, so it counts towards the legal minimum."},
        {.key = "label", .type = Type::Text, .meaning = "What the line is called; the question's text otherwise."},
    };
    return {
        .kind = {.id = "uplift",
                 .title = "Uplifts",
                 .promise = "Each recorded need adds its percentage; the percentages add up and do not multiply.",
                 .source = "RadHR pay policy and its family (PIRC, Tripod, Cooperation Town); structure only, the "
                           "percentages are each group's own",
                 .parameters = {{.key = "items",
                                 .type = Type::Items,
                                 .meaning = "What is counted, and what each one adds.",
                                 .items = item},
                                {.key = "of",
                                 .type = Type::Choice,
                                 .usual = "base",
                                 .meaning = "Percentages of the base lines, or of everything so far.",
                                 .choices = {"base", "running_total"}},
                                {.key = "cap",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .meaning = "The most that all uplifts of this step add together.",
                                 .least = Decimal{0},
                                 .most = Decimal{1000}},
                                {.key = "points",
                                 .type = Type::Question,
                                 .meaning = "A question of kind points: percentage points declared without a reason."},
                                {.key = "consolidated",
                                 .type = Type::YesNo,
                                 .usual = "no",
                                 .meaning =
                                     "Whether declared points and totals are part of standard pay, so that they count "
                                     "towards the legal minimum."}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
