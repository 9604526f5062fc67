// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/model_number.hpp"

#include "gui/models/setting_words.hpp"

#include <purse/compare/catalogue.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::ModelNumber)
};

bool isNumber(const Parameter::Value& value)
{
    return std::holds_alternative<Decimal>(value) || std::holds_alternative<Percent>(value)
           || std::holds_alternative<Money>(value) || std::holds_alternative<Rate>(value);
}

const ParameterKind* kindOf(const std::vector<ParameterKind>& kinds, const std::string& key)
{
    const auto found = std::ranges::find(kinds, key, &ParameterKind::key);
    return found == kinds.end() ? nullptr : &*found;
}

/// What one row of a list is about: its own label, its question, or the choice that it is for.
QString itemTitle(const Document& document, const Parameters& step, const Parameters& item, const Masks& masks)
{
    if (const auto& label = item.orEmpty<std::string>("label"); !label.empty())
        return masks.words(label);
    if (const Question* question = findById(document.questions, item.orEmpty<std::string>("question")))
        return masks.words(question->text);
    if (const auto* from = item.get<Decimal>("from"))
        return Words::tr("from %1").arg(QString::fromStdString(from->toText()));
    const auto& is = item.orEmpty<std::string>("is");
    if (const Question* question = findById(document.questions, step.orEmpty<std::string>("question")))
        for (const auto& choice : question->choices)
            if (choice.id == is)
                return masks.words(choice.text);
    return masks.words(is);
}

class Finder {
public:
    Finder(const Document& document, const Masks& masks) : m_document(document), m_masks(masks) {}

    /// @param kind nothing: a kind that this program does not know
    void find(const std::string& step, const QString& title, const Kind* kind, const Parameters& parameters)
    {
        static const std::vector<ParameterKind> none;
        for (const auto& [key, parameter] : parameters.all()) {
            const ParameterKind* setting = kindOf(kind ? kind->parameters : none, key);
            if (isNumber(parameter.value)) {
                ModelNumber number{step, key, {}, {}, title};
                number.isMain = key == "rate" || key == "amount" || key == "share";
                if (!number.isMain)
                    number.title = Words::tr("%1 (%2)").arg(title, lower(settingTitle(key)));
                add(std::move(number), parameter, setting);
            } else if (const auto* items = std::get_if<std::vector<Parameters>>(&parameter.value)) {
                for (std::size_t at = 0; at < items->size(); ++at)
                    findIn((*items)[at], {step, key, at, {}, title}, parameters, setting);
            }
        }
    }

    std::vector<ModelNumber> numbers;

private:
    static QString lower(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toLower();
        return text;
    }

    void add(ModelNumber number, const Parameter& parameter, const ParameterKind* setting)
    {
        number.value = parameter.value;
        if (setting) {
            number.least = setting->least;
            number.most = setting->most;
        }
        numbers.push_back(std::move(number));
    }

    void findIn(const Parameters& item, const ModelNumber& place, const Parameters& step, const ParameterKind* list)
    {
        static const std::vector<ParameterKind> none;
        const QString about = itemTitle(m_document, step, item, m_masks);
        for (const auto& [key, parameter] : item.all()) {
            if (!isNumber(parameter.value) || key == "from")
                continue;
            ModelNumber number = place;
            number.itemKey = key;
            number.yields = key == "value" ? step.orEmpty<std::string>("yields") : std::string();
            number.isMain = key == "percent" || key == "value" || key == "factor" || key == "amount";
            number.title = number.isMain ? Words::tr("%1, %2").arg(place.title, about)
                                         : Words::tr("%1, %2 (%3)").arg(place.title, about, lower(settingTitle(key)));
            add(std::move(number), parameter, kindOf(list ? list->items : none, key));
        }
    }

    const Document& m_document;
    const Masks& m_masks;
};

/// The largest of 1, 2, 5, 10, 20, ... up to a hundredth of the amount.
std::int64_t stepOf(std::int64_t size, std::int64_t least)
{
    std::int64_t step = least;
    for (std::int64_t power = least; power <= size / 100; power *= 10)
        for (const int factor : {1, 2, 5})
            if (factor * power <= size / 100)
                step = factor * power;
    return step;
}

Decimal within(const ModelNumber& number, Decimal value)
{
    if (number.least)
        value = std::max(value, *number.least);
    return number.most ? std::min(value, *number.most) : value;
}

Money movedMoney(const ModelNumber& number, Money amount, int steps, int minorDigits)
{
    const auto major = static_cast<std::int64_t>(std::llround(std::pow(10.0, minorDigits)));
    const std::int64_t size = std::abs(amount.toMinor());
    const std::int64_t step = stepOf(size, size < 100 * major ? std::max<std::int64_t>(1, major / 20) : major);
    const std::int64_t minor = amount.toMinor() + steps * step;
    const double limited = within(number, Decimal::fromBillionths(minor * (Decimal::scale / major))).toDouble();
    return Money::fromMinor(std::max<std::int64_t>(0, std::llround(limited * double(major))));
}

Decimal movedDecimal(const ModelNumber& number, Decimal value, int steps)
{
    const bool isSmall = !value.isWhole() && std::abs(value.toBillionths()) < 10 * Decimal::scale;
    const std::int64_t step = isSmall ? Decimal::scale / 10 : Decimal::scale;
    return within(number, Decimal::fromBillionths(value.toBillionths() + steps * step));
}
} // namespace

std::vector<ModelNumber> numbersOf(const Document& document, const PayModel& model, const Masks& masks)
{
    Finder finder(document, masks);
    const bool isFound =
        model.fit.kind == "solve" && model.fit.parameters.orEmpty<std::string>("unknown") == "base_rate";
    const Step* solved = isFound ? solvedBase(model) : nullptr;
    for (const Step& step : model.steps) {
        const Kind* kind = findStepKind(step.kind);
        const std::string title = !step.label.empty() ? step.label : kind ? kind->title : step.id;
        if (!solved || solved->id != step.id)
            finder.find(step.id, masks.words(title), kind, step.parameters);
    }
    const Kind* fit = findFitKind(model.fit.kind);
    finder.find("fit", Words::tr("How the money is met"), fit, model.fit.parameters);
    std::ranges::stable_partition(finder.numbers, &ModelNumber::isMain);
    return std::move(finder.numbers);
}

Parameter::Value moved(const ModelNumber& number, int steps, const Currency& currency)
{
    if (const auto* rate = std::get_if<Rate>(&number.value))
        return Rate{movedMoney(number, rate->amount, steps, currency.minorDigits), rate->per};
    if (const auto* money = std::get_if<Money>(&number.value))
        return movedMoney(number, *money, steps, currency.minorDigits);
    if (const auto* percent = std::get_if<Percent>(&number.value))
        return Percent{movedDecimal(number, percent->value, steps)};
    if (const auto* decimal = std::get_if<Decimal>(&number.value))
        return movedDecimal(number, *decimal, steps);
    return number.value;
}

QString numberWords(const ModelNumber& number, const Parameter::Value& value, const Format& format)
{
    if (const auto* rate = std::get_if<Rate>(&value))
        return format.rate(*rate);
    if (const auto* money = std::get_if<Money>(&value))
        return format.money(*money, true);
    if (const auto* percent = std::get_if<Percent>(&value))
        return format.percent(*percent);
    const auto* decimal = std::get_if<Decimal>(&value);
    if (!decimal)
        return {};
    const QString plain = format.decimal(*decimal);
    if (number.yields == "percent")
        return format.percent(Percent{*decimal});
    return number.yields == "factor" ? Words::tr("times %1").arg(plain) : plain;
}

Scenario withNumber(Scenario scenario, const PayModel& model, const ModelNumber& number, Parameter::Value value)
{
    Parameter changed{std::move(value)};
    if (number.item) {
        const Parameters* settings = number.step == "fit" ? &model.fit.parameters : nullptr;
        for (const Step& step : model.steps)
            if (step.id == number.step)
                settings = &step.parameters;
        std::vector<Parameters> items = settings->orEmpty<std::vector<Parameters>>(number.key);
        items.at(*number.item).set(number.itemKey, std::move(changed));
        changed = Parameter{std::move(items)};
    }
    auto found = std::ranges::find(scenario.parameterOverrides, number.step, &ParameterOverride::step);
    if (found == scenario.parameterOverrides.end())
        found = scenario.parameterOverrides.insert(found, ParameterOverride{number.step, {}, {}});
    found->parameters.set(number.key, std::move(changed));
    return scenario;
}

} // namespace purse::gui
