// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace purse {
namespace {

struct Row {
    double from = 0.0;
    std::string is;
    double value = 0.0;
};

std::vector<Row> rowsOf(const Step& step)
{
    std::vector<Row> rows;
    for (const Parameters& row : step.parameters.orEmpty<std::vector<Parameters>>("rows"))
        rows.push_back({row.get<Decimal>("from", Decimal{}).toDouble(), row.get<std::string>("is", ""),
                        row.get<Decimal>("value", Decimal{}).toDouble()});
    std::ranges::stable_sort(rows, {}, &Row::from);
    return rows;
}

std::optional<double> steppedValue(const std::vector<Row>& rows, double x)
{
    std::optional<double> value;
    for (const Row& row : rows)
        if (row.from <= x)
            value = row.value;
    return value;
}

double linearValue(const std::vector<Row>& rows, double x)
{
    std::vector<PiecewiseLinear::Knot> knots;
    for (const Row& row : rows)
        knots.push_back({row.from, row.value});
    return PiecewiseLinear::through(std::move(knots), 0.0, 0.0)(x);
}

double bracketValue(const std::vector<Row>& rows, double x)
{
    std::vector<double> from;
    std::vector<double> rates;
    for (const Row& row : rows) {
        from.push_back(row.from);
        rates.push_back(row.value);
    }
    return PiecewiseLinear::fromBands(from, rates)(x);
}

/// What the table says for an answer; nothing below its first row and for a choice it does not list.
std::optional<double> lookUp(const Step& step, const Told& told, double x)
{
    const std::vector<Row> rows = rowsOf(step);
    if (rows.empty())
        return std::nullopt;
    if (!told.choice.empty()) {
        const auto found = std::ranges::find(rows, told.choice, &Row::is);
        return found == rows.end() ? std::nullopt : std::optional{found->value};
    }
    const std::string shape = step.parameters.get<std::string>("shape", "step");
    if (shape == "linear")
        return linearValue(rows, x);
    if (shape == "brackets")
        return bracketValue(rows, x);
    return steppedValue(rows, x);
}

std::string choiceText(const Question& question, std::string_view id)
{
    const auto found = std::ranges::find(question.choices, id, &Question::Choice::id);
    return found == question.choices.end() ? std::string(id) : found->text;
}

std::string hoursWords(const StepCall& call)
{
    return call.step.parameters.orEmpty<std::string>("by") == "hours_per_year" ? "hours a year" : "hours a week";
}

std::string reason(const StepCall& call, const Told& told, const std::string& effect)
{
    const Question* question = told.question;
    if (!told.stated)
        return std::string(told.remark);
    if (question && !told.choice.empty())
        return fmt::format("{}: {}", choiceText(*question, told.choice), effect);
    if (question && question->kind == QuestionKind::Money)
        return fmt::format("{} a year: {}", moneyWords(told.number, call.context.minorDigits), effect);
    return fmt::format("{}: {}", countWords(told.number, question ? question->unit : hoursWords(call)), effect);
}

/// The answer, or the hours of the post where the table goes by them.
Told lookedUp(const StepCall& call)
{
    const std::string& by = call.step.parameters.orEmpty<std::string>("by");
    if (by.empty() || by == "question")
        return call.context.answers.told(call.person, call.step.parameters.orEmpty<std::string>("question"));
    const Decimal& week = call.person.member->work.hoursPerWeek.value;
    return {.number = by == "hours_per_week" ? week.toDouble() : call.person.hoursPerYear,
            .stated = true,
            .counts = true,
            .person = &call.person};
}

std::string inputOf(const StepCall& call, const Told& told)
{
    return told.question ? told.input() : call.person.where + "/work/hours_per_week";
}

void apply(StepCall& call)
{
    const std::string yields = call.setting<std::string>("yields", "percent");
    const std::string& of = call.step.parameters.orEmpty<std::string>("of");
    const Told told = lookedUp(call);
    const Question* question = told.question;
    const double majorUnit = minorUnitsPerMajor(call.context.minorDigits);
    const double x = question && question->kind == QuestionKind::Money ? told.number / majorUnit : told.number;
    const std::optional<double> value = told.counts ? lookUp(call.step, told, x) : std::nullopt;
    if (!value && told.stated)
        return;

    PiecewiseLinear amount;
    bool negative = false;
    std::string effect;
    if (value && yields == "percent") {
        amount = (*value / 100.0) * call.reference(of);
        negative = *value < 0.0;
        effect = percentWords(*value) + (of == "running_total" ? " of the sum so far" : " of base pay");
    } else if (value && yields == "factor") {
        amount = (*value - 1.0) * call.claim.total;
        negative = *value < 1.0;
        effect = "everything so far × " + numberWords(*value);
    } else if (value) {
        amount = PiecewiseLinear::constant(*value * majorUnit);
        negative = *value < 0.0;
        effect = moneyWords(*value * majorUnit, call.context.minorDigits) + " a year";
    }
    if (told.stated && amount.isConstant() && amount(0.0) == 0.0)
        return;
    const bool isBase = call.setting<bool>("is_base", false);
    const PiecewiseLinear counted = isBase || call.isConsolidated() || negative ? amount : PiecewiseLinear{};
    call.add(amount, counted, isBase ? "base" : "table", [&] {
        return LineWords{call.labelOr(question ? question->text : "Table"), reason(call, told, effect),
                         inputOf(call, told)};
    });
}

Problems check(const Step& step, const PayModel&, const std::string& where)
{
    Problems problems;
    const bool isByQuestion = step.parameters.get<std::string>("by", "question") == "question";
    if (isByQuestion && !step.parameters.has("question"))
        problems.push_back({where, "The table goes by an answer, but does not say which.",
                            "Name a question, or let it go by hours_per_week or hours_per_year."});
    if (!isByQuestion && step.parameters.has("question"))
        problems.push_back({where + "/question", "The table goes by the hours of the post and not by an answer.",
                            "Take the question away, or take \"by\" away."});
    const std::vector<Row> rows = rowsOf(step);
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].is.empty() && rows[i].from == rows[i - 1].from)
            problems.push_back({where + "/rows",
                                fmt::format("Two rows of the table start at {}.", numberWords(rows[i].from)),
                                "Let each row start at another number."});
    return problems;
}

} // namespace

StepRule tableStep()
{
    using Type = ParameterKind::Type;
    const std::vector<ParameterKind> row{
        {.key = "from", .type = Type::Number, .meaning = "The row holds from this answer on."},
        {.key = "is", .type = Type::Text, .meaning = "For a choice: the id of the answer."},
        {.key = "value", .type = Type::Number, .meaning = "The percentage, factor or amount.", .required = true},
    };
    return {
        .kind =
            {.id = "table",
             .title = "Table",
             .promise = "An answer is looked up in a table: years of service, place, wealth or rent bands.",
             .source = "For example Les-Tilleuls' seniority steps and Hypha's place factor",
             .parameters =
                 {{.key = "question", .type = Type::Question, .meaning = "The answer that is looked up."},
                  {.key = "by",
                   .type = Type::Choice,
                   .usual = "question",
                   .meaning = "What is looked up: the answer to the question, or the hours of the post.",
                   .choices = {"question", "hours_per_week", "hours_per_year"}},
                  {.key = "shape",
                   .type = Type::Choice,
                   .usual = "step",
                   .meaning = "step: the last row reached; linear: between the rows along a straight line; brackets: "
                              "each row's value for the part of the answer above its start.",
                   .choices = {"step", "linear", "brackets"}},
                  {.key = "rows", .type = Type::Items, .meaning = "The table.", .required = true, .items = row},
                  {.key = "yields",
                   .type = Type::Choice,
                   .usual = "percent",
                   .meaning = "What the values are: percentages, factors on everything so far, or amounts a year.",
                   .choices = {"percent", "factor", "amount"}},
                  {.key = "of",
                   .type = Type::Choice,
                   .usual = "base",
                   .meaning = "For percentages: of the base lines, or of everything so far.",
                   .choices = {"base", "running_total"}},
                  {.key = "is_base",
                   .type = Type::YesNo,
                   .usual = "no",
                   .meaning = "The table is the base pay or a part of it, as in a grid of grades: later percentages "
                              "of base pay include it."},
                  {.key = "consolidated",
                   .type = Type::YesNo,
                   .usual = "no",
                   .meaning = "Part of standard pay, so it counts towards the legal minimum; base pay always does."}}},
        .apply = apply,
        .check = check};
}

} // namespace purse
