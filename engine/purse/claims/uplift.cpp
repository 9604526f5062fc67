// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// The parts of one member's uplifts. Calls visit(points, whether they count towards the legal minimum, words) for each.
template <class Visit>
class UpliftParts {
public:
    UpliftParts(const Step& step, const Person& person, const AnswerBook& answers, Visit visit)
        : m_step(step), m_person(person), m_answers(answers), m_visit(std::move(visit))
    {
    }

    void visitAll()
    {
        const auto& items = m_step.parameters.orEmpty<std::vector<Parameters>>("items");
        const auto total =
            m_answers.declaresTotals(m_person) ? m_answers.total(m_person, questionsOf(items)) : std::nullopt;
        if (total)
            visitTotal(*total);
        for (const Parameters& item : items) {
            const auto& id = item.orEmpty<std::string>("question");
            if (!total || std::ranges::find(total->question->covers, id) == total->question->covers.end())
                visitItem(item, m_answers.told(m_person, id));
        }
        if (const auto& id = m_step.parameters.orEmpty<std::string>("points"); !id.empty())
            visitDeclared(m_answers.told(m_person, id));
    }

private:
    const char* of() const
    {
        return m_step.parameters.orEmpty<std::string>("of") == "running_total" ? "of the sum so far" : "of base pay";
    }
    bool isConsolidated() const { return m_step.parameters.get<bool>("consolidated", false); }

    void visitTotal(const ToldTotal& total)
    {
        m_visit(total.amount, isConsolidated(), [&] {
            return LineWords{total.question->text,
                             fmt::format("{} {}, a total declared without reasons", percentWords(total.amount), of()),
                             total.input};
        });
    }

    void visitItem(const Parameters& item, const Told& told)
    {
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
                               counts ? " × " : "", percentWords(percent.value.toDouble()), of(),
                               points != asked ? ", at most " + percentWords(points) : "");
        };
        m_visit(points, item.get<bool>("consolidated", false), [&] {
            const std::string usual = told.question ? told.question->text : item.get<std::string>("question", "");
            return LineWords{StepCall::itemLabelOr(item, usual), reason(), told.input()};
        });
    }

    void visitDeclared(const Told& told)
    {
        if (told.number == 0.0 && told.stated)
            return;
        m_visit(told.number, isConsolidated(), [&] {
            return LineWords{told.question ? told.question->text : "",
                             told.stated
                                 ? fmt::format("{} {}, declared without a reason", percentWords(told.number), of())
                                 : std::string(told.remark),
                             told.input()};
        });
    }

    const Step& m_step;
    const Person& m_person;
    const AnswerBook& m_answers;
    Visit m_visit;
};

/// All points of one member in a step.
double pointsOf(const Step& step, const Person& person, const AnswerBook& answers)
{
    double sum = 0.0;
    UpliftParts(step, person, answers, [&](double points, bool, const auto&) { sum += points; }).visitAll();
    const Percent* cap = step.parameters.get<Percent>("cap");
    return cap ? std::min(sum, cap->value.toDouble()) : sum;
}

/// Somebody who is not yet there, of whom nothing is known that this step asks.
bool isUnknownHire(const StepCall& call)
{
    if (!call.person.hypothetical || call.context.answers.declaresTotals(call.person))
        return false;
    std::vector<std::string> asked = questionsOf(call.step.parameters.orEmpty<std::vector<Parameters>>("items"));
    asked.push_back(call.step.parameters.orEmpty<std::string>("points"));
    return std::ranges::none_of(
        asked, [&](const std::string& id) { return call.context.answers.told(call.person, id).stated; });
}

/// The mean, the middle or the highest of the points of those who are there.
double forecastOf(std::vector<double> points, const std::string& rule)
{
    if (points.empty())
        return 0.0;
    std::ranges::sort(points);
    const std::size_t middle = points.size() / 2;
    if (rule == "highest")
        return points.back();
    if (rule == "median")
        return points.size() % 2 == 1 ? points[middle] : (points[middle - 1] + points[middle]) / 2.0;
    return std::accumulate(points.begin(), points.end(), 0.0) / static_cast<double>(points.size());
}

void addForecast(StepCall& call, const std::string& rule, PointsAdder& adder)
{
    std::vector<double> others;
    for (const Person& person : call.context.answers.people())
        if (!person.hypothetical)
            others.push_back(pointsOf(call.step, person, call.context.answers));
    const auto people = others.size();
    const double usual = forecastOf(std::move(others), rule);
    const double more = call.setting<Percent>("forecast_more", Percent{}).value.toDouble();
    adder.add(usual + more, call.isConsolidated(), [&] {
        return LineWords{"Uplifts of somebody not yet known",
                         fmt::format("the {} of what uplifts add for {} people, {}{}", rule, people,
                                     percentWords(usual), more != 0.0 ? ", and " + percentWords(more) + " more" : ""),
                         call.where("/forecast")};
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
    PointsAdder adder(call);
    const auto& forecast = call.step.parameters.orEmpty<std::string>("forecast");
    if (!forecast.empty() && isUnknownHire(call))
        addForecast(call, forecast, adder);
    else
        UpliftParts(call.step, call.person, call.context.answers, [&](double points, bool counts, const auto& words) {
            adder.add(points, counts, words);
        }).visitAll();
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
                                     "towards the legal minimum."},
                                {.key = "forecast",
                                 .type = Type::Choice,
                                 .usual = "nothing is counted",
                                 .meaning = "For somebody not yet hired who has answered nothing: the mean, the median "
                                            "or the highest of what these uplifts add for the others.",
                                 .choices = {"mean", "median", "highest"}},
                                {.key = "forecast_more",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .usual = "0",
                                 .meaning = "Percentage points on top of that forecast, to be on the safe side.",
                                 .least = Decimal{0},
                                 .most = Decimal{500}}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
