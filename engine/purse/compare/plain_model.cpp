// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/notices.hpp>
#include <purse/compare/plain_model.hpp>

#include <purse/compare/catalogue.hpp>
#include <purse/model/document.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace purse {
namespace {

using Items = std::vector<Parameters>;

/// What a setting says to a member: by kind and key, or by kind, key and choice, or by key and choice where all kinds say
/// the same; {} is the value. Nothing is said of what is usual, and of what the sentences of items say.
const std::map<std::string, std::string>& sentencesOfSettings()
{
    static const std::map<std::string, std::string> all{
        {"consolidated/yes", "It is part of standard pay and counts towards the legal minimum."},
        {"consolidated/no", ""},
        {"base/rate",
         "The rate is {}; one for a day or an hour is for the time worked, any other for a full-time post."},
        {"uplift/of", ""},
        {"uplift/cap", "All of them together are at most {}."},
        {"uplift/points", "Declared without a reason: {}."},
        {"uplift/consolidated/yes", "Points declared without a reason are part of standard pay."},
        {"uplift/forecast", "Somebody not yet hired counts with the {} of what the others have."},
        {"uplift/forecast_more", "For somebody not yet hired {} come on top of that."},
        {"amount/amount", "It is {}."},
        {"amount/question", "For each one in the answer to {}."},
        {"amount/power", "The answer is raised to the power of {} first."},
        {"amount/pro_rated/yes", "It is brought down to the hours and months worked."},
        {"amount/pro_rated/no", "Part-time work gets all of it."},
        {"limit/steps", "Held: {}."},
        {"limit/times", "At most {} times what the measure adds."},
        {"limit/of", "The measure: {}."},
        {"table/by/question", ""},
        {"table/by/hours_per_week", "It goes by the hours a week of the post."},
        {"table/by/hours_per_year", "It goes by the paid hours of the year."},
        {"table/question", "It goes by the answer to {}."},
        {"table/shape/step", ""},
        {"table/shape/linear", "Between the rows it follows a straight line."},
        {"table/shape/brackets", "Each value is for the part of the answer above its start."},
        {"table/yields/percent", ""},
        {"table/yields/factor", "Everything so far is multiplied."},
        {"table/yields/amount", ""},
        {"table/of/base", ""},
        {"table/of/running_total", "Percentages of everything so far."},
        {"table/is_base/yes", "It is base pay."},
        {"table/is_base/no", ""},
        {"needs/questions", "The costs that count: {}."},
        {"needs/less", "Taken off: {}."},
        {"needs/share", "{} of the costs."},
        {"needs/consolidated/yes", "They are part of standard pay and count towards the legal minimum."},
        {"pro_rate/by/hours", "It goes by hours a week."},
        {"pro_rate/by/months", "It goes by months worked in the year."},
        {"pro_rate/by/hours_and_months", "It goes by hours a week and months worked in the year."},
        {"pro_rate/steps", "Only for: {}."},
        {"round/unit", "Whole units are {}."},
        {"round/direction/nearest", "To the nearest."},
        {"round/direction/up", "Upwards."},
        {"round/direction/down", "Downwards."},
        {"clamp/floor", "Nobody is paid less than {}."},
        {"clamp/cap", "Nobody is paid more than {}."},
        {"clamp/pro_rated/yes", "These limits are brought down to the hours and months worked."},
        {"clamp/pro_rated/no", "These limits hold whatever the hours."},
        {"clamp/legal_floor/yes", "Pay is raised to the legal minimum here."},
        {"clamp/legal_floor/no", ""},
        {"price_level/share", "{} of the difference in prices counts."},
        {"transition/share", "{} of the difference from today's pay is paid this year."},
        {"transition/of/raises_and_cuts", "That holds for raises and cuts."},
        {"transition/of/raises", "That holds for raises only."},
        {"transition/of/cuts", "That holds for cuts only."},
        {"transition/most_up", "Nobody's pay rises by more than {} of today's."},
        {"transition/up_to_median/yes", "Those below the median of everybody's pay today may rise to it."},
        {"transition/up_to_median/no", ""},
        {"transition/most_down", "Nobody's pay falls by more than {} of today's."},
        {"transition/until", "In years that begin after {} today's pay no longer counts."},
        {"fit/unknown/base_rate", "That figure is the base rate."},
        {"fit/unknown/uplift_factor", "That figure is a common share of every uplift."},
        {"fit/unknown/common_factor", "That figure is a common share of what everybody would get."},
        {"fit/base", "It is the rate of: {}."},
        {"fit/round_down_to", "It is rounded down to a multiple of {}, and what is left over is shown."},
        {"fit/weights", "Shares are weighed by the answer to {}."},
        {"fit/theta", "First {} of each claim is divided, then the rest (1 is all of it)."},
        {"fit/classes", "People come in the order of the answer to {}, smallest first; those without one last."},
        {"fit/reference", "Everybody first gets {} (full time)."},
        {"fit/within", "What cannot be paid in full is shared out by the rule \"{}\"."},
        {"fit/floor", "Nobody is paid less than {} (full time)."},
        {"fit/cap", "Nobody is paid more than {} (full time)."},
        {"fit/ratio_cap", "The highest hourly rate is at most {} times the lowest."},
        {"fit/ratio_direction/lower_the_top", "The ratio lowers the highest rates."},
        {"fit/ratio_direction/raise_the_bottom", "The ratio raises the lowest rates."},
    };
    return all;
}

/// Turns the settings of one file into sentences.
class PlainWords {
public:
    explicit PlainWords(const ModelFile& file) : m_file(file) {}

    PlainModel all() const
    {
        PlainModel plain{.title = m_file.model.title,
                         .about = m_file.model.about,
                         .steps = {},
                         .fit = {},
                         .questions = {},
                         .source = m_file.model.source};
        for (const Step& step : m_file.model.steps)
            plain.steps.push_back(part(step));
        const Fit& fit = m_file.model.fit;
        if (const Kind* kind = findFitKind(fit.kind))
            plain.fit = {kind->title, sentences(*kind, "fit", fit.parameters)};
        addAdvice(fit.parameters, plain.fit);
        if (m_file.model.paysOut == PayModel::PaysOut::Surplus)
            plain.fit.sentences.emplace_back("What is shared out is a surplus, on top of wages. Paid to employees it "
                                             "carries tax and on-costs, unless the group has advice that it is no wage "
                                             "and records why.");
        for (const Question& question : m_file.questions)
            plain.questions.push_back(part(question));
        return plain;
    }

private:
    PlainPart part(const Step& step) const
    {
        PlainPart plain{titleOf(step), sentences(*findStepKind(step.kind), step.kind, step.parameters)};
        addAdvice(step.parameters, plain);
        return plain;
    }

    void addAdvice(const Parameters& parameters, PlainPart& plain) const
    {
        for (std::string& advice : adviceOn(parameters, m_file.questions))
            plain.sentences.push_back(std::move(advice));
    }

    static std::string titleOf(const Step& step)
    {
        return step.label.empty() ? findStepKind(step.kind)->title : step.label;
    }

    /// What the kind does, and each setting: what it means, and what it is here.
    std::vector<std::string> sentences(const Kind& kind, const std::string& owner, const Parameters& settings) const
    {
        std::vector<std::string> all{kind.promise};
        for (const ParameterKind& setting : kind.parameters) {
            const auto found = settings.all().find(setting.key);
            if (found == settings.all().end())
                continue;
            if (const auto* items = std::get_if<Items>(&found->second.value))
                for (const Parameters& item : *items)
                    all.push_back(itemWords(owner, setting, item, settings));
            else if (std::string words = settingWords(owner, setting, found->second); !words.empty())
                all.push_back(std::move(words));
        }
        return all;
    }

    std::string settingWords(const std::string& owner, const ParameterKind& setting, const Parameter& parameter) const
    {
        const std::string key = owner + "/" + setting.key;
        const std::string choice = setting.type == ParameterKind::Type::YesNo ? valueWords(setting, parameter)
                                   : setting.type == ParameterKind::Type::Choice
                                       ? std::get<std::string>(parameter.value)
                                       : "";
        for (const std::string& of : {key, setting.key})
            if (const auto said = sentencesOfSettings().find(of + "/" + choice); said != sentencesOfSettings().end())
                return said->second;
        const std::string& sentence = sentencesOfSettings().at(key);
        return sentence.empty() ? "" : fmt::format(fmt::runtime(sentence), valueWords(setting, parameter));
    }

    std::string itemWords(const std::string& owner, const ParameterKind& list, const Parameters& item,
                          const Parameters& step) const
    {
        if (owner == "uplift")
            return upliftWords(item, step);
        if (owner == "factor")
            return factorWords(item);
        if (owner == "table")
            return rowWords(item, step);
        if (list.key == "shares")
            return shareWords(item, step);
        return tierWords(item);
    }

    /// "Housing: Rent, by the rule "Equal awards"."
    std::string tierWords(const Parameters& tier) const
    {
        std::string words = tier.get<std::string>("label", "") + ": ";
        std::string between;
        for (const std::string& id : tier.orEmpty<std::vector<std::string>>("steps"))
            words += std::exchange(between, ", ") + stepWords(id);
        if (const auto* within = tier.get<std::string>("within"))
            words += ", by the rule " + choiceWords(*within);
        return words + "." + gateWords(tier);
    }

    /// "Children: 5% of base pay for each, at most 15%."
    std::string upliftWords(const Parameters& item, const Parameters& step) const
    {
        const auto percent = item.get<Percent>("percent", Percent{}).value.toDouble();
        const auto* cap = item.get<Percent>("cap");
        return fmt::format("{}: {} {}{}{}{}.", nameOf(item), percentWords(percent),
                           step.get<std::string>("of", "base") == "base" ? "of base pay" : "of the sum so far",
                           timesWords(item), cap ? ", at most " + percentWords(cap->value.toDouble()) : "",
                           item.get<bool>("consolidated", false) ? ", part of standard pay" : "");
    }

    /// "Reserve: 20% of the budget, set aside."
    std::string shareWords(const Parameters& share, const Parameters& fit) const
    {
        const auto* percent = share.get<Percent>("percent");
        const bool ofRest = share.get<std::string>("of", "budget") == "rest";
        std::string words =
            fmt::format("{}: {}{}", share.get<std::string>("label", ""),
                        percent ? percentWords(percent->value.toDouble()) + (ofRest ? " of " : " of the budget") : "",
                        !percent || ofRest ? "what earlier parts leave" : "");
        words += dividedWords(share, fit) + gateWords(share);
        return words + (share.get<std::string>("left_over", "next") == "stays" ? " What is left of it stays." : "");
    }

    std::string dividedWords(const Parameters& share, const Parameters& fit) const
    {
        const std::string divided = share.get<std::string>("divided", "up_to_claims");
        const auto& steps = share.orEmpty<std::vector<std::string>>("steps");
        std::string by = steps.empty() ? "what the steps say" : "";
        for (const std::string& id : steps)
            by += (by.empty() ? "" : ", ") + stepWords(id);
        if (divided == "not_for_members")
            return ", set aside.";
        if (divided == "equally")
            return ", the same for everybody.";
        if (divided == "in_proportion")
            return ", in proportion to: " + by + ".";
        const std::string rule = share.get<std::string>("within", fit.get<std::string>("within", "proportional"));
        return ", for: " + by + ", nobody more than that; with too little money by the rule \"" + choiceWords(rule)
               + "\".";
    }

    std::string gateWords(const Parameters& part) const
    {
        std::string words;
        if (const auto* keep = part.get<Money>("keep"))
            words += " Only as far as " + money(*keep) + " of the budget stays after it.";
        if (const auto* months = part.get<Decimal>("runway"))
            words += " Only while the money at hand lasts " + months->toText() + " months.";
        return words + (part.get<bool>("all_or_nothing", false) ? " All of it or nothing." : "");
    }

    std::string factorWords(const Parameters& item) const
    {
        const auto* factor = item.get<Decimal>("factor");
        return fmt::format("{}: everything so far times {}{}.", nameOf(item),
                           factor ? factor->toText() : "the answer itself", factor ? timesWords(item) : "");
    }

    /// "from 7: 15%", "Senior: 1.2 times".
    std::string rowWords(const Parameters& row, const Parameters& table) const
    {
        const Question* question = findById(m_file.questions, table.get<std::string>("question", ""));
        const auto* is = row.get<std::string>("is");
        std::string when = is ? *is : "From " + row.get<Decimal>("from", Decimal{}).toText();
        if (is && question)
            if (const auto* choice = findById(question->choices, *is))
                when = choice->text;
        const double value = row.get<Decimal>("value", Decimal{}).toDouble();
        const std::string& yields = table.orEmpty<std::string>("yields");
        const int digits = m_file.currency.minorDigits;
        return when + ": "
               + (yields == "amount"   ? moneyWords(value * minorUnitsPerMajor(digits), digits)
                  : yields == "factor" ? "times " + numberWords(value)
                                       : percentWords(value))
               + ".";
    }

    std::string nameOf(const Parameters& item) const
    {
        const auto& label = item.orEmpty<std::string>("label");
        return label.empty() ? questionWords(item.get<std::string>("question", "")) : label;
    }

    /// How often an item counts, by the kind of its answer.
    std::string timesWords(const Parameters& item) const
    {
        const Question* question = findById(m_file.questions, item.get<std::string>("question", ""));
        if (!question)
            return "";
        return question->kind == QuestionKind::YesNo ? " if yes" : " for each";
    }

    std::string questionWords(const std::string& id) const
    {
        const Question* question = findById(m_file.questions, id);
        return question ? "\"" + question->text + "\"" : id;
    }

    std::string stepWords(const std::string& id) const
    {
        const Step* step = findById(m_file.model.steps, id);
        return step ? titleOf(*step) : id;
    }

    std::string choiceWords(std::string id) const
    {
        if (const Kind* fit = findFitKind(id)) // the rule inside a tier
            return fit->title;
        std::ranges::replace(id, '_', ' ');
        return id;
    }

    std::string valueWords(const ParameterKind& setting, const Parameter& parameter) const
    {
        struct Visitor {
            const PlainWords& words;
            ParameterKind::Type type;
            std::string operator()(bool value) const { return value ? "yes" : "no"; }
            std::string operator()(Decimal value) const { return value.toText(); }
            std::string operator()(Percent value) const { return percentWords(value.value.toDouble()); }
            std::string operator()(Money value) const { return words.money(value); }
            std::string operator()(Rate value) const
            {
                return rateWords(static_cast<double>(value.amount.toMinor()), value.per,
                                 words.m_file.currency.minorDigits);
            }
            std::string operator()(Date value) const { return toText(value); }
            std::string operator()(const std::string& value) const
            {
                return type == ParameterKind::Type::Question ? words.questionWords(value)
                       : type == ParameterKind::Type::Choice ? words.choiceWords(value)
                                                             : value;
            }
            std::string operator()(const std::vector<std::string>& ids) const
            {
                std::string text;
                for (const std::string& id : ids)
                    text += (text.empty() ? "" : ", ")
                            + (type == ParameterKind::Type::Steps ? words.stepWords(id) : words.questionWords(id));
                return text;
            }
            std::string operator()(const Items&) const { return {}; }
        };
        return std::visit(Visitor{*this, setting.type}, parameter.value);
    }

    std::string money(Money amount) const
    {
        return moneyWords(static_cast<double>(amount.toMinor()), m_file.currency.minorDigits);
    }

    PlainPart part(const Question& question) const
    {
        PlainPart plain{question.text, {}};
        if (!question.why.empty())
            plain.sentences.push_back("Why we ask: " + question.why);
        if (question.kind == QuestionKind::Money)
            plain.sentences.push_back("An amount a " + std::string(toText(question.per)) + ".");
        for (const Question::Choice& choice : question.choices)
            plain.sentences.push_back("- " + choice.text);
        if (question.sensitive)
            plain.sentences.push_back("This is sensitive: say no more than you want to.");
        plain.sentences.push_back(standInWords(question));
        return plain;
    }

    std::string standInWords(const Question& question) const
    {
        const std::string silent = "If you would rather not say, ";
        if (question.standIn.kind == StandIn::Kind::GroupMedian)
            return silent + "the middle answer of the others counts, where at least three have answered.";
        if (question.standIn.kind == StandIn::Kind::Nothing)
            return silent + "nothing is counted.";
        struct Visitor {
            const PlainWords& words;
            const Question& question;
            std::string operator()(Decimal value) const { return value.toText(); }
            std::string operator()(Money value) const { return words.money(value); }
            std::string operator()(bool value) const { return value ? "yes" : "no"; }
            std::string operator()(const std::string& id) const
            {
                const auto* choice = findById(question.choices, id);
                return choice ? "\"" + choice->text + "\"" : id;
            }
        };
        return silent + std::visit(Visitor{*this, question}, question.standIn.value) + " counts.";
    }

    const ModelFile& m_file;
};

} // namespace

PlainModel inPlainWords(const ModelFile& file) { return PlainWords(file).all(); }

} // namespace purse
