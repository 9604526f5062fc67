// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/writing.hpp>

#include <purse/document/json_values.hpp>
#include <purse/document/words.hpp>

#include <charconv>
#include <stdexcept>

namespace purse {
namespace {

using json_values::integer;
using json_values::text;
using json_values::yesNo;

Json pensionJson(const PensionScheme& pension)
{
    Json::Object object{{"arrangement", text(words::of(words::arrangements, pension.arrangement))},
                        {"base", text(words::of(words::pensionBases, pension.base))},
                        {"employee", text(pension.employee.value.toText())},
                        {"employer", text(pension.employer.value.toText())}};
    return Writing::withUnknown(std::move(object), pension.unknown);
}

Json vatJson(const Vat& vat)
{
    return {Json::Object{{"charged", text(words::of(words::vatCharged, vat.charged))},
                         {"rate", text(vat.rate.value.toText())},
                         {"reclaimed", yesNo(vat.reclaimed)}}};
}

Json changeJson(const HoursChange& change)
{
    return Writing::withUnknown(
        Json::Object{{"from", text(toText(change.from))}, {"hours_per_week", text(change.hoursPerWeek.value.toText())}},
        change.unknown);
}

Json remarkJson(const Remark& remark)
{
    Json::Object object{{"kind", text(words::of(words::remarkKinds, remark.kind))}, {"text", text(remark.text)}};
    Writing::put(object, "answer", text(remark.answer));
    return Writing::withUnknown(std::move(object), remark.unknown);
}

void putCount(Json::Object& object, const std::string& key, const std::optional<int>& count)
{
    if (count)
        object[key] = integer(*count);
}

Json yearAheadJson(const YearAhead& year)
{
    Json::Object object{{"raise", text(year.raise.value.toText())},
                        {"budget_raise", text(year.budgetRaise.value.toText())}};
    Writing::put(object, "levy", text(year.levy));
    return Writing::withUnknown(std::move(object), year.unknown);
}

void putDecimal(Json::Object& object, const std::string& key, const std::optional<Decimal>& value)
{
    if (value)
        object[key] = text(value->toText());
}

Json takenInJson(const TakenIn& taken)
{
    Json::Object object{{"revision", integer(taken.revision)}, {"on", text(toText(taken.on))}};
    Writing::put(object, "fingerprint", text(taken.fingerprint));
    return Writing::withUnknown(std::move(object), taken.unknown);
}

} // namespace

Json Writing::fullTime(const FullTime& fullTime)
{
    Json::Object object{{"hours_per_week", text(fullTime.hoursPerWeek.value.toText())},
                        {"days_per_week", text(fullTime.daysPerWeek.toText())},
                        {"weeks_per_year", text(fullTime.weeksPerYear.toText())}};
    if (fullTime.leaveWeeks)
        object["leave_weeks"] = text(fullTime.leaveWeeks->toText());
    return {std::move(object)};
}

Json Writing::absence(const Absence& absence) const
{
    Json::Object object{{"kind", text(words::of(words::absences, absence.kind))},
                        {"from", text(toText(absence.from))},
                        {"until", text(toText(absence.until))},
                        {"paid", text(absence.paid.value.toText())}};
    if (absence.cover)
        object["cover"] = rate(*absence.cover);
    return withUnknown(std::move(object), absence.unknown);
}

Json Writing::work(const Work& work) const
{
    Json::Object object{{"kind", text(words::of(words::workKinds, work.kind))},
                        {"hours_per_week", text(work.hoursPerWeek.value.toText())}};
    if (work.weeksPerYear)
        object["weeks_per_year"] = text(work.weeksPerYear->toText());
    if (work.start)
        object["start"] = text(toText(*work.start));
    if (work.end)
        object["end"] = text(toText(*work.end));
    put(object, "changes", list(work.changes, changeJson));
    putDecimal(object, "days_per_week", work.daysPerWeek);
    putDecimal(object, "days_per_year", work.daysPerYear);
    if (work.irregularHours)
        object["irregular_hours"] = yesNo(true);
    if (work.vat != Vat{})
        object["vat"] = vatJson(work.vat);
    put(object, "absences", list(work.absences, [this](const Absence& one) { return absence(one); }));
    return withUnknown(std::move(object), work.unknown);
}

namespace {

Json payrollJson(const PayrollFacts& facts)
{
    Json::Object object{{"director", yesNo(facts.director)},
                        {"enrolment", text(words::of(words::enrolments, facts.enrolment))}};
    Writing::put(object, "category", text(facts.category));
    Writing::put(object, "loans", Writing::texts(facts.loans));
    Writing::put(object, "wage_band", text(facts.wageBand));
    if (facts.ownPension)
        object["own_pension"] = text(facts.ownPension->value.toText());
    return Writing::withUnknown(std::move(object), facts.unknown);
}

bool isEmpty(const Json& json)
{
    const auto* asText = json.as<std::string>();
    const auto* asList = json.as<Json::List>();
    const auto* asObject = json.as<Json::Object>();
    return (asText && asText->empty()) || (asList && asList->empty()) || (asObject && asObject->empty());
}

/// @return the key that a part of a JSON pointer stands for
std::string keyOf(std::string_view part)
{
    std::string key;
    for (std::size_t i = 0; i < part.size(); ++i)
        if (part[i] == '~' && i + 1 < part.size())
            key += part[++i] == '1' ? '/' : '~';
        else
            key += part[i];
    return key;
}

/// One step along a path. @return nullptr when there is no such part any more
Json* partOfJson(Json* json, std::string_view part)
{
    if (auto* object = std::get_if<Json::Object>(&json->value)) {
        const auto found = object->find(keyOf(part));
        return found == object->end() ? nullptr : &found->second;
    }
    auto* list = std::get_if<Json::List>(&json->value);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    const bool isIndex = error == std::errc{} && end == part.data() + part.size();
    return list && isIndex && index < list->size() ? &(*list)[index] : nullptr;
}

void addAt(Json& root, std::string_view path, const std::string& json)
{
    Json* owner = &root;
    for (std::size_t slash = path.find('/'); owner && slash != std::string_view::npos; slash = path.find('/')) {
        owner = partOfJson(owner, path.substr(0, slash));
        path.remove_prefix(slash + 1);
    }
    auto* object = owner ? std::get_if<Json::Object>(&owner->value) : nullptr;
    if (!object)
        return;
    Result<Json> value = parseJson(json);
    if (!value)
        throw std::invalid_argument("an unknown key holds what is not JSON: " + json);
    object->emplace(keyOf(path), std::move(*value));
}

} // namespace

Writing::Writing(int minorDigits, const std::vector<Question>& questions, const std::vector<Member>& members)
    : m_minorDigits(minorDigits)
{
    for (const Member& member : members)
        if (member.currency)
            m_currencies.emplace(member.id, *member.currency);
    for (const Question& question : questions)
        m_kinds.emplace(question.id, question.kind);
}

void Writing::put(Json::Object& object, const std::string& key, Json value)
{
    if (!isEmpty(value))
        object[key] = std::move(value);
}

Json Writing::withUnknown(Json::Object object, const UnknownKeys& unknown)
{
    Json json{std::move(object)};
    for (const auto& [path, value] : unknown)
        addAt(json, path, value);
    return json;
}

Json Writing::texts(const std::vector<std::string>& all) { return list(all, text); }

Json Writing::money(Money amount) const { return text(toText(amount, m_minorDigits)); }

Json Writing::rate(Rate rate) const
{
    return {Json::Object{{"amount", money(rate.amount)}, {"per", text(std::string(toText(rate.per)))}}};
}

Json Writing::employer(const Employer& employer) const
{
    Json::Object object{{"allowance_claimed", text(words::of(words::claimed, employer.allowance))},
                        {"allowance_used_elsewhere", money(employer.allowanceUsedElsewhere)},
                        {"pay_bill_elsewhere", money(employer.payBillElsewhere)}};
    if (employer.pension)
        object["pension"] = pensionJson(*employer.pension);
    return withUnknown(std::move(object), employer.unknown);
}

Json Writing::group(const Group& group) const
{
    Json::Object object{{"currency", text(group.currency.code)},
                        {"full_time", fullTime(group.fullTime)},
                        {"employer", employer(group.employer)}};
    put(object, "name", text(group.name));
    put(object, "place", text(group.place));
    if (const auto& emergency = group.emergency)
        object["emergency"] = withUnknown(Json::Object{{"below_months", text(emergency->belowMonths.toText())},
                                                       {"scenario", text(emergency->scenario)}},
                                          emergency->unknown);
    Json::Object attention;
    for (const auto& [figure, weight] : group.attention)
        attention[figure] = integer(weight);
    put(object, "attention", {std::move(attention)});
    put(object, "readers", texts(group.readers));
    return withUnknown(std::move(object), group.unknown);
}

Json Writing::answer(const Answer& answer, QuestionKind kind) const
{
    const auto number = [&](Decimal value) {
        return kind == QuestionKind::Count && value.isWhole() ? Json{Json::Number{value.toText()}}
                                                              : text(value.toText());
    };
    if (const auto* declared = std::get_if<DeclaredTotal>(&answer)) {
        const auto* total = std::get_if<Money>(&declared->total);
        const Json value = total ? money(*total) : text(std::get<Decimal>(declared->total).toText());
        return {Json::Object{{"declared_total", value}}};
    }
    if (const auto* value = std::get_if<Decimal>(&answer))
        return number(*value);
    if (const auto* value = std::get_if<Money>(&answer))
        return money(*value);
    if (const auto* value = std::get_if<bool>(&answer))
        return yesNo(*value);
    if (const auto* value = std::get_if<std::string>(&answer))
        return text(*value);
    return {Json::Object{{"not_stated", yesNo(true)}}};
}

Json Writing::answers(const std::map<std::string, Answer>& answers) const
{
    Json::Object object;
    for (const auto& [id, given] : answers) {
        const auto kind = m_kinds.find(id);
        object[id] = answer(given, kind == m_kinds.end() ? QuestionKind::Number : kind->second);
    }
    return {std::move(object)};
}

Json Writing::standIn(const Question& question) const
{
    if (question.standIn.kind != StandIn::Kind::Value)
        return text(words::of(words::standIns, question.standIn.kind));
    const Answer value = std::visit([](const auto& plain) { return Answer{plain}; }, question.standIn.value);
    return {Json::Object{{"value", answer(value, question.kind)}}};
}

Json Writing::question(const Question& question) const
{
    const auto choice = [](const Question::Choice& one) {
        Json::Object object{{"id", text(one.id)}};
        put(object, "text", text(one.text));
        return withUnknown(std::move(object), one.unknown);
    };
    Json::Object object{{"id", text(question.id)},
                        {"text", text(question.text)},
                        {"kind", text(std::string(toText(question.kind)))},
                        {"per", text(std::string(toText(question.per)))},
                        {"sensitive", yesNo(question.sensitive)},
                        {"need", yesNo(question.need)},
                        {"stand_in", standIn(question)}};
    put(object, "why", text(question.why));
    put(object, "unit", text(question.unit));
    put(object, "choices", list(question.choices, choice));
    put(object, "covers", texts(question.covers));
    if (question.concerns)
        object["concerns"] = text(std::string(kindOf(*question.concerns).id));
    if (question.topic)
        object["topic"] = text(words::of(words::topics, *question.topic));
    if (question.least)
        object["least"] = text(question.least->toText());
    if (question.most)
        object["most"] = text(question.most->toText());
    return withUnknown(std::move(object), question.unknown);
}

Json Writing::fund(const Fund& fund) const
{
    const auto request = [this](const FundRequest& one) {
        Json::Object object{{"member", text(one.member)}, {"amount", money(one.amount)}};
        put(object, "about", text(one.about));
        return withUnknown(std::move(object), one.unknown);
    };
    Json::Object object{{"rule", text(fund.rule)}};
    put(object, "requests", list(fund.requests, request));
    return withUnknown(std::move(object), fund.unknown);
}

Json Writing::budgetLine(const BudgetLine& line) const
{
    Json::Object object{{"id", text(line.id)}, {"pay", yesNo(line.pay)}};
    put(object, "title", text(line.title));
    if (line.kind == BudgetLine::Kind::Share)
        object["percent"] = text(line.percent.value.toText());
    else if (line.kind != BudgetLine::Kind::Proposed || line.amount.amount != Money{})
        object["amount"] = rate(line.amount);
    if (line.kind != BudgetLine::Kind::Fixed)
        object["kind"] = text(words::of(words::budgetLineKinds, line.kind));
    if (line.least)
        object["least"] = rate(*line.least);
    if (line.most)
        object["most"] = rate(*line.most);
    if (line.tier != 1)
        object["tier"] = integer(line.tier);
    if (line.gate) {
        Json::Object gate;
        if (line.gate->atHand)
            gate["at_hand"] = money(*line.gate->atHand);
        if (line.gate->runway)
            gate["runway"] = text(line.gate->runway->toText());
        object["gate"] = withUnknown(std::move(gate), line.gate->unknown);
    }
    put(object, "months", list(line.months, integer));
    if (line.fund)
        object["fund"] = fund(*line.fund);
    return withUnknown(std::move(object), line.unknown);
}

Json Writing::income(const Income& income) const
{
    Json::Object object{{"id", text(income.id)}, {"amount", rate(income.amount)}};
    put(object, "title", text(income.title));
    put(object, "only_for", texts(income.onlyFor));
    put(object, "posts", texts(income.posts));
    put(object, "months", list(income.months, integer));
    return withUnknown(std::move(object), income.unknown);
}

Json Writing::round(const ProposalRound& round)
{
    const auto proposal = [](const Proposal& one) {
        Json::Object parts;
        for (const auto& [line, part] : one.parts)
            parts[line] = text(part.toText());
        return withUnknown(Json::Object{{"member", text(one.member)}, {"parts", Json{std::move(parts)}}}, one.unknown);
    };
    Json::Object object{{"rule", text(round.rule)}};
    if (round.closed)
        object["closed"] = yesNo(true);
    put(object, "fingerprint", text(round.fingerprint));
    put(object, "proposals", list(round.proposals, proposal));
    return withUnknown(std::move(object), round.unknown);
}

Json Writing::budget(const Budget& budget) const
{
    const auto line = [this](const BudgetLine& one) { return budgetLine(one); };
    const auto income = [this](const Income& one) { return this->income(one); };
    Json::Object object{
        {"id", text(budget.id)}, {"from", text(toText(budget.from))}, {"lines", list(budget.lines, line)}};
    put(object, "title", text(budget.title));
    put(object, "income", list(budget.income, income));
    put(object, "division", text(budget.division));
    if (budget.round)
        object["round"] = round(*budget.round);
    if (budget.atHand)
        object["at_hand"] = money(*budget.atHand);
    return withUnknown(std::move(object), budget.unknown);
}

Writing Writing::inCurrencyOf(const std::optional<Currency>& own) const
{
    Writing other = *this;
    other.m_minorDigits = own ? own->minorDigits : m_minorDigits;
    return other;
}

std::optional<Currency> Writing::currencyOf(const std::string& member, const Scenario& scenario) const
{
    if (const Member* hypothetical = findById(scenario.hypotheticalMembers, member))
        return hypothetical->currency;
    const auto known = m_currencies.find(member);
    return known == m_currencies.end() ? std::nullopt : std::optional{known->second};
}

Json Writing::exchangeRate(const ExchangeRate& rate)
{
    Json::Object object{{"currency", text(rate.currency.code)},
                        {"rate", text(rate.rate.toText())},
                        {"date", text(toText(rate.date))},
                        {"source", text(rate.source)}};
    if (rate.units != Decimal{1})
        object["units"] = text(rate.units.toText());
    return withUnknown(std::move(object), rate.unknown);
}

Json Writing::priceLevel(const PriceLevel& level)
{
    Json::Object object{{"place", text(level.place)},
                        {"currency", text(level.currency.code)},
                        {"level", text(level.level.toText())},
                        {"year", text(level.year)},
                        {"source", text(level.source)}};
    return withUnknown(std::move(object), level.unknown);
}

Json Writing::member(const Member& member) const
{
    if (member.currency && member.currency->minorDigits != m_minorDigits)
        return inCurrencyOf(member.currency).member(member);
    Json::Object object{{"id", text(member.id)}, {"work", work(member.work)}, {"payroll", payrollJson(member.payroll)}};
    put(object, "name", text(member.name));
    put(object, "answers", answers(member.answers));
    put(object, "place", text(member.place));
    if (member.currency)
        object["currency"] = text(member.currency->code);
    if (member.currentPay)
        object["current_pay"] = rate(*member.currentPay);
    if (member.hidden)
        object["hidden"] = yesNo(true);
    if (member.sent)
        object["sent"] = takenInJson(*member.sent);
    return withUnknown(std::move(object), member.unknown);
}

Json Writing::parameter(const Parameter& parameter) const
{
    struct Visitor {
        const Writing& writing;
        Json operator()(bool value) const { return yesNo(value); }
        Json operator()(Decimal value) const { return text(value.toText()); }
        Json operator()(Percent value) const { return text(value.value.toText()); }
        Json operator()(Money value) const { return writing.money(value); }
        Json operator()(Rate value) const { return writing.rate(value); }
        Json operator()(Date value) const { return text(toText(value)); }
        Json operator()(const std::string& value) const { return text(value); }
        Json operator()(const std::vector<std::string>& value) const { return texts(value); }
        Json operator()(const std::vector<Parameters>& value) const
        {
            return list(value, [this](const Parameters& item) {
                Json::Object object;
                writing.putParameters(object, item);
                return Json{std::move(object)};
            });
        }
    };
    return std::visit(Visitor{*this}, parameter.value);
}

void Writing::putParameters(Json::Object& object, const Parameters& parameters) const
{
    for (const auto& [key, value] : parameters.all())
        object[key] = parameter(value);
}

Json Writing::step(const Step& step) const
{
    Json::Object object{{"id", text(step.id)}, {"kind", text(step.kind)}};
    put(object, "label", text(step.label));
    putParameters(object, step.parameters);
    return withUnknown(std::move(object), step.unknown);
}

Json Writing::model(const PayModel& model) const
{
    Json::Object fit{{"kind", text(model.fit.kind)}};
    putParameters(fit, model.fit.parameters);
    Json::Object object{{"id", text(model.id)},
                        {"steps", list(model.steps, [this](const Step& one) { return step(one); })},
                        {"fit", withUnknown(std::move(fit), model.fit.unknown)}};
    put(object, "title", text(model.title));
    put(object, "about", text(model.about));
    put(object, "source", text(model.source));
    if (model.paysOut != PayModel::PaysOut::Wages)
        object["pays_out"] = text(words::of(words::paysOut, model.paysOut));
    return withUnknown(std::move(object), model.unknown);
}

Json Writing::overrides(const Scenario& scenario) const
{
    const auto ofParameters = [this](const ParameterOverride& change) {
        Json::Object object{{"step", text(change.step)}};
        putParameters(object, change.parameters);
        return withUnknown(std::move(object), change.unknown);
    };
    const auto ofMember = [&](const MemberOverride& change) {
        Json::Object object{{"member", text(change.member)}};
        put(object, "answers", inCurrencyOf(currencyOf(change.member, scenario)).answers(change.answers));
        if (change.hoursPerWeek)
            object["hours_per_week"] = text(change.hoursPerWeek->value.toText());
        return withUnknown(std::move(object), change.unknown);
    };
    Json::Object object;
    put(object, "parameters", list(scenario.parameterOverrides, ofParameters));
    put(object, "members", list(scenario.memberOverrides, ofMember));
    return {std::move(object)};
}

Json Writing::scenario(const Scenario& scenario) const
{
    const auto hypothetical = [this](const Member& one) { return member(one); };
    Json::Object object{{"id", text(scenario.id)},
                        {"model", text(scenario.model)},
                        {"payroll", text(words::of(words::payrolls, scenario.payroll))},
                        {"overrides", overrides(scenario)}}; // also when empty: a place for unknown keys
    put(object, "title", text(scenario.title));
    put(object, "budget", text(scenario.budget));
    put(object, "levy", text(scenario.levy));
    put(object, "levies_abroad", texts(scenario.leviesAbroad));
    put(object, "hypothetical_members", list(scenario.hypotheticalMembers, hypothetical));
    put(object, "not_wages", text(scenario.notWages));
    put(object, "years_ahead", list(scenario.yearsAhead, yearAheadJson));
    put(object, "note", text(scenario.note));
    put(object, "amends", text(scenario.amends));
    put(object, "remarks", list(scenario.remarks, remarkJson));
    Json json = withUnknown(std::move(object), scenario.unknown);
    auto& all = std::get<Json::Object>(json.value);
    if (isEmpty(all["overrides"]))
        all.erase("overrides");
    return json;
}

Json Writing::decision(const Decision& decision)
{
    Json::Object object{{"date", text(toText(decision.date))}};
    if (decision.outcome != Decision::Outcome::Adopted)
        object["outcome"] = text(words::of(words::decisionOutcomes, decision.outcome));
    put(object, "scenario", text(decision.scenario));
    put(object, "text", text(decision.text));
    put(object, "conditions", text(decision.conditions));
    if (decision.effectiveFrom)
        object["effective_from"] = text(toText(*decision.effectiveFrom));
    if (decision.review)
        object["review"] = text(toText(*decision.review));
    const auto& [support, concern, standAside, block, notReady] = decision.voices;
    Json::Object voices;
    putCount(voices, "support", support);
    putCount(voices, "concern", concern);
    putCount(voices, "stand_aside", standAside);
    putCount(voices, "block", block);
    putCount(voices, "not_ready", notReady);
    put(object, "voices", {std::move(voices)});
    return withUnknown(std::move(object), decision.unknown);
}

} // namespace purse
