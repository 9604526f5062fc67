// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_document.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/document/write_document.hpp>

#include <algorithm>
#include <cmath>
#include <ostream>

namespace purse {

void showValue(const Document& document, std::ostream& out) { out << writeDocument(document); }

} // namespace purse

namespace purse::test {
namespace {

int between(int least, int most) { return *rc::gen::inRange(least, most + 1); }

bool chance(int percent)
{
    return between(0, 99) >= 100 - percent; // shrinks towards no
}

template <class T>
const T& oneOf(const std::vector<T>& all)
{
    return all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))];
}

std::string numbered(const char* name, std::size_t number) { return name + std::to_string(number); }

Decimal decimal(double least, double most)
{
    static const std::vector<std::int64_t> grains{Decimal::scale, Decimal::scale / 2, Decimal::scale / 100, 1};
    const std::int64_t grain = oneOf(grains);
    const auto low = static_cast<std::int64_t>(std::ceil(least * static_cast<double>(Decimal::scale / grain)));
    const auto high = static_cast<std::int64_t>(std::floor(most * static_cast<double>(Decimal::scale / grain)));
    return Decimal::fromBillionths(*rc::gen::inRange(low, std::max(low, high) + 1) * grain);
}

std::string words()
{
    static const std::vector<std::string> all{"",
                                              "Rent",
                                              "Grüße, Żółć, 日本",
                                              "a \"quoted\" \\ word",
                                              "two\nlines\tand a tab",
                                              "<b>not HTML</b>",
                                              "=1+1",
                                              "\x01 control",
                                              "\xE2\x80\xAE turned"};
    return oneOf(all);
}

std::string someWords()
{
    const std::string text = words();
    return text.empty() ? "Plain" : text;
}

class DocumentMaker {
public:
    explicit DocumentMaker(Shape shape) : m_shape(std::move(shape)) {}

    Document make()
    {
        m_document.id = "doc-" + std::to_string(between(0, 9999));
        m_document.about = words();
        makeGroup();
        makeBorders();
        for (int i = between(0, 8); i > 0; --i)
            makeQuestion();
        for (int i = between(1, m_shape.mostMembers); i > 0; --i)
            m_document.members.push_back(member(numbered("m", m_document.members.size())));
        makeBudgets();
        makeContributions();
        for (int i = between(1, m_shape.mostModels); i > 0; --i)
            makeModel();
        for (int i = between(1, m_shape.mostScenarios); i > 0; --i)
            makeScenario();
        if (chance(20))
            m_document.group.emergency = {decimal(1, 12), oneOf(m_document.scenarios).id, unknown()};
        if (chance(20))
            m_document.group.attention = {{"total_pay", between(1, 3)}, {"pay_ratio", between(1, 3)}};
        if (chance(50))
            m_document.baseline = oneOf(m_document.scenarios).id;
        for (int i = between(0, 2); i > 0; --i)
            m_document.decisions.push_back(decision());
        m_document.unknown = unknown();
        if (chance(30))
            makePile();
        if (chance(20))
            makeMatching();
        if (chance(30))
            makePayout();
        return m_document;
    }

private:
    Money money(double least, double most) const
    {
        const double unit = std::pow(10.0, m_document.group.currency.minorDigits);
        return Money::fromMinor(
            *rc::gen::inRange(static_cast<std::int64_t>(least * unit), static_cast<std::int64_t>(most * unit) + 1));
    }
    /// @param least, most a full-time year, in major units
    Rate rate(double least, double most, Per per) const
    {
        const double times = timesPerYear(per, m_document.group.fullTime);
        return {money(least / times, most / times), per};
    }
    static Per period() { return oneOf(std::vector<Per>{Per::Year, Per::Month, Per::Week, Per::Day, Per::Hour}); }
    Decision decision() const
    {
        const auto count = [] { return chance(50) ? std::optional(between(0, 40)) : std::nullopt; };
        Decision decision{.scenario = oneOf(m_document.scenarios).id,
                          .date = date(),
                          .effectiveFrom = chance(50) ? std::optional(date()) : std::nullopt,
                          .text = words(),
                          .conditions = chance(30) ? words() : "",
                          .unknown = unknown()};
        if (chance(30))
            decision.voices = {count(), count(), count(), count(), count()};
        if (chance(20)) {
            decision.outcome = Decision::Outcome::None;
            decision.scenario.clear();
        } else if (chance(30)) {
            decision.outcome = Decision::Outcome::Trial;
            decision.review = decision.date;
        }
        return decision;
    }
    static Date date()
    {
        return Date{std::chrono::sys_days{Date{std::chrono::year{2025}, std::chrono::March, std::chrono::day{1}}}
                    + std::chrono::days{between(0, 450)}};
    }
    UnknownKeys unknown() const
    {
        static const std::vector<std::pair<std::string, std::string>> all{{"x_note", R"("kept")"},
                                                                          {"x_number", "1.10"},
                                                                          {"x_list", R"([1,{"a":null,"b":[]},"ü"])"},
                                                                          {"x~1slash~0", "true"}};
        if (!m_shape.unknownKeys || !chance(20))
            return {};
        return {oneOf(all)};
    }

    void makeGroup()
    {
        Group& group = m_document.group;
        const std::string code =
            m_shape.levies.empty() ? oneOf(std::vector<std::string>{"GBP", "EUR", "JPY", "KWD"}) : "GBP";
        group.currency = {code, minorDigitsOf(code)};
        group.name = words();
        group.fullTime.hoursPerWeek = {oneOf(std::vector{*Decimal::fromText("37.5"), Decimal{35}, Decimal{40}})};
        group.fullTime.weeksPerYear = oneOf(std::vector{Decimal{52}, *Decimal::fromText("52.142857")});
        group.employer.allowance =
            oneOf(std::vector{Employer::Claimed::NotAnswered, Employer::Claimed::Yes, Employer::Claimed::No});
        if (chance(30))
            group.fullTime.leaveWeeks = decimal(0, 8);
        if (chance(20))
            group.employer.payBillElsewhere = money(0, 5'000'000);
        if (chance(50))
            group.employer.pension = pension();
        if (chance(20))
            group.readers = {someWords(), someWords()};
        group.unknown = unknown();
        if (m_shape.unknownKeys && chance(20))
            group.unknown["full_time/x_shifts"] = "[3,2]";
        group.employer.unknown = unknown();
    }
    PensionScheme pension() const
    {
        using Arrangement = PensionScheme::Arrangement;
        return {oneOf(std::vector{Arrangement::ReliefAtSource, Arrangement::NetPay, Arrangement::SalarySacrifice}),
                oneOf(std::vector{PensionScheme::Base::Band, PensionScheme::Base::AllPay}),
                {decimal(0, 8)},
                {decimal(3, 10)},
                unknown()};
    }

    /// Rates and prices of every place that a member may live at.
    void makeBorders()
    {
        if (!m_shape.abroad)
            return;
        m_document.group.place = "gb";
        const int units = oneOf(std::vector{1, 100});
        m_document.exchangeRates.push_back({.currency = {"EUR", 2},
                                            .units = Decimal{units},
                                            .rate = decimal(0.5 * units, 1.5 * units),
                                            .date = date(),
                                            .source = words(),
                                            .unknown = unknown()});
        m_document.priceLevels.push_back(
            {"gb", m_document.group.currency, decimal(0.4, 0.9), "2024", words(), unknown()});
        for (const char* place : {"ie", "de", "fr", "it"})
            m_document.priceLevels.push_back({place, {"EUR", 2}, decimal(0.4, 0.9), "2024", words(), unknown()});
    }

    void makeQuestion()
    {
        Question question;
        question.id = numbered("q", m_document.questions.size());
        question.text = someWords();
        question.why = words();
        question.unit = words();
        question.kind = oneOf(std::vector{QuestionKind::Count, QuestionKind::Number, QuestionKind::Points,
                                          QuestionKind::Money, QuestionKind::YesNo, QuestionKind::Choice});
        question.per = period();
        for (int i = question.kind == QuestionKind::Choice ? between(1, 4) : 0; i > 0; --i)
            question.choices.push_back({numbered("c", question.choices.size()), words(), unknown()});
        if (chance(30))
            question.least = Decimal{0};
        if (question.kind != QuestionKind::Money && chance(30))
            question.most = Decimal{between(20, 60)};
        question.sensitive = chance(30);
        if (chance(30))
            question.concerns =
                subjects[static_cast<std::size_t>(between(0, static_cast<int>(subjects.size()) - 1))].subject;
        if (chance(30))
            question.topic = oneOf(std::vector{Topic::Me, Topic::Hours, Topic::Caring, Topic::Costs});
        question.need = question.kind == QuestionKind::Money && chance(60);
        if (chance(30))
            question.covers = coverable(question);
        makeStandIn(question);
        question.unknown = unknown();
        m_document.questions.push_back(std::move(question));
    }
    /// Earlier questions that a total of this kind can stand for.
    std::vector<std::string> coverable(const Question& total) const
    {
        std::vector<std::string> ids;
        if (total.kind == QuestionKind::Money || total.kind == QuestionKind::Points)
            for (const Question& question : m_document.questions)
                if ((question.kind == QuestionKind::Money) == (total.kind == QuestionKind::Money))
                    ids.push_back(question.id);
        return ids;
    }
    void makeStandIn(Question& question) const
    {
        if (question.kind != QuestionKind::Choice && chance(30)) {
            question.standIn.kind = StandIn::Kind::GroupMedian;
        } else if (chance(30)) {
            question.standIn.kind = StandIn::Kind::Value;
            question.standIn.value = value(question);
        }
    }
    std::variant<Decimal, Money, bool, std::string> value(const Question& question) const
    {
        switch (question.kind) {
        case QuestionKind::Count:
            return Decimal{between(0, 5)};
        case QuestionKind::Number:
            return decimal(0, 5);
        case QuestionKind::Points:
            return decimal(0, 20);
        case QuestionKind::Money:
            return rate(0, 12'000, question.per).amount;
        case QuestionKind::YesNo:
            return chance(50);
        case QuestionKind::Choice:
            return oneOf(question.choices).id;
        }
        return Decimal{};
    }

    std::map<std::string, Answer> answers() const
    {
        std::map<std::string, Answer> all;
        for (const Question& question : m_document.questions) {
            if (chance(15))
                all[question.id] = NotStated{};
            else if (!question.covers.empty() && chance(50))
                all[question.id] = declared(question);
            else if (chance(80))
                all[question.id] = std::visit([](const auto& plain) { return Answer{plain}; }, value(question));
        }
        return all;
    }
    DeclaredTotal declared(const Question& question) const
    {
        if (question.kind == QuestionKind::Money)
            return {rate(0, 20'000, question.per).amount};
        return {decimal(0, 30)};
    }
    Member member(const std::string& id) const
    {
        Member member;
        member.id = id;
        member.name = words();
        member.work.kind = oneOf(
            std::vector{WorkKind::Employee, WorkKind::Employee, WorkKind::Freelancer, WorkKind::SelfEmployedPartner});
        member.work.hoursPerWeek = {decimal(4, 40)};
        if (chance(20))
            member.work.weeksPerYear = Decimal{between(20, 52)};
        if (chance(20))
            member.work.start = date();
        if (chance(20))
            member.work.end = std::max(date(), member.work.start.value_or(Date{}));
        addWork(member.work);
        member.work.unknown = unknown();
        member.payroll = payrollFacts();
        member.hidden = chance(10);
        if (chance(20))
            member.sent = TakenIn{between(1, 9), date(), chance(50) ? "0123456789abcdef" : "", unknown()};
        if (chance(60))
            member.currentPay = rate(5'000, 45'000, oneOf(std::vector{Per::Year, Per::Month}));
        if (m_shape.abroad && chance(40)) {
            member.currency = Currency{"EUR", 2};
            member.place = oneOf(std::vector<std::string>{"ie", "de", "fr", "it"});
            member.payroll.loans.clear();
        } else if (chance(20))
            member.place = oneOf(std::vector<std::string>{"gb", "gb-sct"});
        member.answers = answers();
        member.unknown = unknown();
        if (m_shape.unknownKeys && member.currentPay && chance(20))
            member.unknown["current_pay/x_since"] = R"("2024")";
        return member;
    }
    /// Changes of hours, a freelancer's days and bills, absences.
    void addWork(Work& work) const
    {
        if (chance(20))
            work.changes.push_back({.from = date(), .hoursPerWeek = {decimal(4, 40)}, .unknown = unknown()});
        if (chance(30))
            work.daysPerWeek = decimal(1, 5);
        work.irregularHours = chance(15);
        if (work.kind == WorkKind::Freelancer) {
            if (chance(50))
                work.daysPerYear = Decimal{between(10, 200)};
            if (chance(50))
                work.vat = {oneOf(std::vector{Vat::Charged::Yes, Vat::Charged::No}), {decimal(1, 25)}, chance(50)};
        }
        if (work.kind == WorkKind::Employee && chance(20))
            work.absences.push_back(absence());
    }
    Absence absence() const
    {
        Absence absence;
        absence.kind = oneOf(std::vector{Absence::Kind::Sickness, Absence::Kind::Parental, Absence::Kind::Unpaid});
        absence.from = date();
        absence.until = std::max(absence.from, date());
        absence.paid = {decimal(0, 100)};
        if (chance(50))
            absence.cover = rate(10'000, 40'000, period());
        absence.unknown = unknown();
        return absence;
    }
    PayrollFacts payrollFacts() const
    {
        using Enrolment = PayrollFacts::Enrolment;
        PayrollFacts facts;
        facts.director = chance(15);
        facts.enrolment = oneOf(
            std::vector{Enrolment::NotAnswered, Enrolment::Enrolled, Enrolment::NotEnrolled, Enrolment::OptedOut});
        if (chance(20))
            facts.ownPension = Percent{decimal(0, 15)};
        if (chance(20))
            facts.loans = {"plan_2"};
        facts.unknown = unknown();
        return facts;
    }

    void makeBudgets()
    {
        for (int i = between(1, 2); i > 0; --i) {
            Budget budget;
            budget.id = numbered("b", m_document.budgets.size());
            budget.title = words();
            const double people = static_cast<double>(m_document.members.size());
            const Rate pay = rate(12'000 * people, 60'000 * people, chance(30) ? Per::Month : Per::Year);
            budget.lines.push_back({.id = "pay", .title = words(), .amount = pay, .pay = true, .unknown = unknown()});
            if (chance(30))
                budget.atHand = money(0, 90'000);
            const bool hasIncome = chance(30);
            if (chance(50))
                budget.lines.push_back({.id = "rest",
                                        .title = words(),
                                        .amount = rate(hasIncome ? 0 : -5'000, 9'000, period()),
                                        .unknown = unknown()});
            if (chance(20))
                budget.lines.push_back({.id = "fund",
                                        .title = words(),
                                        .amount = rate(0, 5'000, Per::Year),
                                        .fund = fund(),
                                        .unknown = unknown()});
            if (hasIncome)
                addIncome(budget, pay);
            if (hasIncome && chance(30))
                addRound(budget);
            budget.unknown = unknown();
            m_document.budgets.push_back(std::move(budget));
        }
    }

    /// One in which the first person gives half of an equal part to the last.
    void makePile()
    {
        Pile pile{.id = "pile", .title = words(), .total = money(0, 900), .budget = {}, .holders = {}, .moves = {}};
        for (const Member& member : m_document.members)
            pile.holders.push_back(member.id);
        const std::int64_t half = pile.total.toMinor() / static_cast<std::int64_t>(2 * pile.holders.size());
        if (pile.holders.size() > 1 && half > 0)
            pile.moves.push_back(
                {1, pile.holders.front(), pile.holders.back(), Money::fromMinor(half), words(), unknown()});
        pile.round = between(1, 3);
        pile.unknown = unknown();
        m_document.piles.push_back(std::move(pile));
    }

    void makeMatching()
    {
        Matching matching{.id = "matching", .title = words(), .pot = money(0, 900)};
        for (int i = between(1, 3); i > 0; --i)
            matching.projects.push_back({numbered("project", matching.projects.size()), words(), unknown()});
        if (chance(50))
            matching.cap = money(0, 500);
        matching.scaleUp = chance(50);
        for (int i = between(0, 6); i > 0; --i)
            matching.gifts.push_back(
                {"giver " + std::to_string(between(1, 4)), oneOf(matching.projects).id, money(0, 50), unknown()});
        matching.unknown = unknown();
        m_document.matchings.push_back(std::move(matching));
    }

    void makePayout()
    {
        Payout payout{.id = "payout", .title = words(), .amount = money(0, 9'000)};
        for (const Member& member : m_document.members)
            if (!member.currency)
                payout.members.push_back(member.id);
        if (payout.members.empty())
            return;
        const std::string first = payout.members.front();
        const std::string last = payout.members.back();
        switch (between(1, 3)) {
        case 1:
            payout.takes = {
                between(1, 9), money(0, 50), money(0, 90), {{first, money(0, 900)}}, {{last, money(0, 2'000)}},
                unknown()};
            break;
        case 2:
            payout.catchUp = {{{first, decimal(0, 90)}, {last, decimal(0, 90)}},
                              {{first, money(0, 900)}},
                              decimal(0, 1),
                              {},
                              unknown()};
            if (chance(50))
                payout.catchUp->most = decimal(1, 3);
            break;
        default:
            payout.streams.push_back({words(), Percent{decimal(0, 60)}, {{first, decimal(0, 90)}}, unknown()});
            payout.streams.push_back({words(), Percent{decimal(0, 40)}, {{last, decimal(0, 90)}}, unknown()});
        }
        payout.unknown = unknown();
        m_document.payouts.push_back(std::move(payout));
    }

    void addIncome(Budget& budget, Rate pay) const
    {
        budget.division = oneOf(std::vector<std::string>{"proportional", "cea", "cel", "talmud"});
        budget.income.push_back(
            {.id = "free", .title = words(), .amount = pay, .months = months(), .unknown = unknown()});
        BudgetLine reserve{.id = "reserve", .title = {}, .amount = {}, .kind = BudgetLine::Kind::Share};
        reserve.percent = Percent{decimal(0, 20)};
        reserve.months = months();
        budget.lines.push_back(reserve);
        BudgetLine& line = budget.lines.front();
        line.kind = BudgetLine::Kind::Shared;
        line.tier = between(1, 3);
        if (chance(30))
            line.most = Rate{pay.amount + money(0, 9'000), pay.per};
        if (chance(30))
            line.gate = BudgetGate{.atHand = money(0, 9'000), .runway = decimal(0, 3), .unknown = unknown()};
        if (chance(50))
            budget.income.push_back({.id = "grant",
                                     .title = words(),
                                     .amount = rate(0, 9'000, Per::Year),
                                     .onlyFor = {"pay"},
                                     .unknown = unknown()});
        else if (chance(50))
            budget.income.push_back({.id = "post",
                                     .title = words(),
                                     .amount = rate(0, 9'000, Per::Year),
                                     .posts = {oneOf(m_document.members).id},
                                     .unknown = unknown()});
    }

    std::vector<int> months() const
    {
        return chance(30) ? std::vector{between(1, 6), between(7, 12)} : std::vector<int>{};
    }

    /// Lines that members propose parts of: in every state that a round can be in.
    void addRound(Budget& budget) const
    {
        ProposalRound round{.rule = oneOf(std::vector<std::string>{"mean", "median", "moving_utilitarian"}),
                            .closed = chance(50),
                            .unknown = unknown()};
        for (const char* id : {"first", "second"})
            budget.lines.push_back(
                {.id = id, .title = words(), .kind = BudgetLine::Kind::Proposed, .unknown = unknown()});
        for (const Member& member : m_document.members)
            if (chance(40))
                round.proposals.push_back({member.id,
                                           {{"first", Decimal{between(1, 100)}}, {"second", Decimal{between(0, 100)}}},
                                           unknown()});
        budget.round = std::move(round);
    }

    void makeContributions()
    {
        if (chance(70)
            || std::ranges::any_of(m_document.members, [](const Member& m) { return m.currency.has_value(); }))
            return;
        ContributionPlan plan{.id = "dues", .title = words(), .target = money(0, 20'000)};
        plan.unknown = unknown();
        plan.scale = ContributionScale{.basis = ScaleBasis::Flat, .floor = money(0, 100), .unknown = unknown()};
        if (chance(50)) {
            plan.scale->ceiling = plan.scale->floor + money(0, 900);
            plan.bidding = BiddingRounds{.payments = between(1, 12),
                                         .silent = chance(50) ? SilentCounts::Reference : SilentCounts::EarlierAndMore,
                                         .supplement = money(0, 9),
                                         .least = Percent{decimal(0, 50)},
                                         .closed = between(0, 2),
                                         .unknown = unknown()};
            for (const Member& member : m_document.members)
                if (chance(50))
                    plan.bidding->bids.push_back({member.id, between(1, 3), money(0, 900), unknown()});
            if (chance(30))
                plan.bidding->absent[oneOf(m_document.members).id] = between(1, 3);
        }
        m_document.contributions.push_back(std::move(plan));
    }

    Fund fund() const
    {
        Fund fund{.rule = oneOf(std::vector<std::string>{"proportional", "cea", "cel", "talmud", "random_arrival"}),
                  .requests = {},
                  .unknown = unknown()};
        for (int i = between(0, 4); i > 0; --i)
            fund.requests.push_back({oneOf(m_document.members).id, money(0, 3'000), words(), unknown()});
        return fund;
    }

    void makeModel()
    {
        PayModel model;
        model.id = numbered("model", m_document.models.size());
        model.title = words();
        model.about = words();
        model.source = words();
        if (chance(20))
            model.paysOut = PayModel::PaysOut::Surplus;
        addStep(model, *findStepKind("base"));
        for (int i = between(0, m_shape.mostSteps); i > 0; --i)
            addStep(model, oneOf(std::vector<Kind>(stepKinds().begin(), stepKinds().end())));
        makeFit(model);
        model.unknown = unknown();
        m_document.models.push_back(std::move(model));
    }
    /// Adds a step unless the questions do not allow it or the catalogue finds fault with it.
    void addStep(PayModel& model, const Kind& kind)
    {
        Step step;
        step.id = numbered("s", model.steps.size());
        step.kind = kind.id;
        step.label = words();
        if (!fill(step.parameters, kind.parameters, {kind.id, model.steps}))
            return;
        if (kind.id == "table" && !makeTable(step))
            return;
        if (kind.id == "price_level" && m_document.priceLevels.empty())
            return;
        step.unknown = unknown();
        const auto* items = step.parameters.get<std::vector<Parameters>>("items");
        if (m_shape.unknownKeys && items && !items->empty() && chance(30))
            step.unknown["items/0/x_note"] = "7";
        model.steps.push_back(std::move(step));
        if (!problemsOf(model, "").empty())
            model.steps.pop_back();
    }
    void makeFit(PayModel& model)
    {
        std::vector<const Kind*> kinds;
        for (const Kind& kind : fitKinds())
            if (m_shape.fits.empty() || std::ranges::find(m_shape.fits, kind.id) != m_shape.fits.end())
                kinds.push_back(&kind);
        const Kind& kind = *oneOf(kinds);
        const Fit plain = model.fit;
        model.fit.kind = kind.id;
        model.fit.unknown = unknown();
        if (!fill(model.fit.parameters, kind.parameters, {"fit", model.steps}) || !problemsOf(model, "").empty()) {
            model.fit = plain;
            if (kind.id == "solve")
                model.fit = {"solve", {{"unknown", {std::string("common_factor")}}}, {}};
        }
    }

    /// For whom a setting is made.
    struct Owner {
        std::string kind; ///< of the step; "fit" for a fit
        const std::vector<Step>& earlier;
    };
    /// @return false when a setting that must be there cannot be made
    bool fill(Parameters& parameters, const std::vector<ParameterKind>& kinds, const Owner& owner) const
    {
        for (const ParameterKind& kind : kinds) {
            if (!kind.required && !chance(50))
                continue;
            if (const auto made = parameter(kind, owner))
                parameters.set(kind.key, *made);
            else if (kind.required)
                return false;
        }
        return true;
    }
    std::optional<Parameter> parameter(const ParameterKind& kind, const Owner& owner) const
    {
        switch (kind.type) {
        case ParameterKind::Type::YesNo:
            return Parameter{chance(50)};
        case ParameterKind::Type::Number:
            return Parameter{number(kind, kind.key == "ratio_cap" ? 2 : 0.8, kind.key == "ratio_cap" ? 8 : 1.3)};
        case ParameterKind::Type::Percent:
            return Parameter{Percent{number(kind, -10, 60)}};
        case ParameterKind::Type::Money:
            return Parameter{money(1, 1)};
        case ParameterKind::Type::Rate:
            return Parameter{rateFor(kind, owner)};
        case ParameterKind::Type::Day:
            return Parameter{date()};
        case ParameterKind::Type::Choice:
            return Parameter{oneOf(kind.choices)};
        case ParameterKind::Type::Text:
            return Parameter{words()};
        case ParameterKind::Type::Question:
            return question(kind, owner);
        case ParameterKind::Type::Questions:
            return Parameter{usable(owner.kind, kind.key)};
        case ParameterKind::Type::Steps:
            return steps(owner);
        case ParameterKind::Type::Items:
            return items(kind, owner);
        }
        return std::nullopt;
    }
    static Decimal number(const ParameterKind& kind, double least, double most)
    {
        return decimal(kind.least ? std::max(least, kind.least->toDouble()) : least,
                       kind.most ? std::min(most, kind.most->toDouble()) : most);
    }
    Rate rateFor(const ParameterKind& kind, const Owner& owner) const
    {
        const Per per = period();
        if (kind.key == "floor")
            return rate(0, 9'000, per);
        if (kind.key == "cap")
            return rate(45'000, 150'000, per);
        if (owner.kind == "base")
            return rate(5'000, 60'000, per);
        const double least = kind.least ? std::max(-500.0, kind.least->toDouble()) : -500.0;
        return rate(least, 3'000, oneOf(std::vector{Per::Year, Per::Month}));
    }
    std::vector<std::string> usable(const std::string& owner, const std::string& key) const
    {
        std::vector<std::string> ids;
        for (const Question& question : m_document.questions)
            if (isUsable(question.kind, owner, key))
                ids.push_back(question.id);
        return ids;
    }
    static bool isUsable(QuestionKind kind, const std::string& owner, const std::string& key)
    {
        if (owner == "table")
            return true;
        if (owner == "needs")
            return kind == QuestionKind::Money;
        if (owner == "fit")
            return kind == QuestionKind::Count || kind == QuestionKind::Number;
        if (key == "points")
            return kind == QuestionKind::Points;
        return kind != QuestionKind::Money && kind != QuestionKind::Choice;
    }
    std::optional<Parameter> question(const ParameterKind& kind, const Owner& owner) const
    {
        const std::vector<std::string> ids = usable(owner.kind, kind.key);
        return ids.empty() ? std::nullopt : std::optional(Parameter{oneOf(ids)});
    }
    static std::optional<Parameter> steps(const Owner& owner)
    {
        std::vector<std::string> ids;
        for (const Step& step : owner.earlier)
            if (owner.kind != "fit" || (ids.empty() && step.kind == "base"))
                ids.push_back(step.id);
        return ids.empty() ? std::nullopt : std::optional(Parameter{std::vector{oneOf(ids)}});
    }
    std::optional<Parameter> items(const ParameterKind& kind, const Owner& owner) const
    {
        std::vector<Parameters> all;
        for (int i = between(1, 3); i > 0; --i) {
            Parameters item;
            if (fill(item, kind.items, owner))
                all.push_back(std::move(item));
        }
        return all.empty() ? std::nullopt : std::optional(Parameter{std::move(all)});
    }
    /// Rows that fit the question and what the table yields.
    bool makeTable(Step& step) const
    {
        if (step.parameters.get<std::string>("by", "question") != "question")
            step.parameters.remove("question");
        static const Question byHours;
        const Question* question =
            step.parameters.has("question")
                ? findById(m_document.questions, step.parameters.get<std::string>("question", ""))
                : &byHours;
        if (!question)
            return false;
        const std::string yields = step.parameters.get<std::string>("yields", "percent");
        const auto valueOf = [&] {
            return yields == "amount" ? decimal(0, 3'000) : yields == "factor" ? decimal(0.8, 1.4) : decimal(-5, 30);
        };
        std::vector<Parameters> rows;
        for (const Question::Choice& choice : question->choices)
            rows.push_back({{"is", {choice.id}}, {"value", {valueOf()}}});
        const bool isMoney = question->kind == QuestionKind::Money;
        for (int i = 0, most = question->choices.empty() ? between(1, 4) : 0; i < most; ++i)
            rows.push_back({{"from", {Decimal{i * (isMoney ? 2'000 : 2)}}}, {"value", {valueOf()}}});
        if (!question->choices.empty())
            step.parameters.set("shape", {std::string("step")});
        step.parameters.set("rows", {std::move(rows)});
        return true;
    }

    void makeScenario()
    {
        Scenario scenario;
        scenario.id = numbered("scenario", m_document.scenarios.size());
        scenario.title = words();
        const PayModel& model = oneOf(m_document.models);
        scenario.model = model.id;
        if (model.fit.kind != "pay_the_claim" || chance(50))
            scenario.budget = oneOf(m_document.budgets).id;
        if (!m_shape.levies.empty())
            scenario.levy = oneOf(m_shape.levies);
        if (!m_shape.levies.empty() && m_shape.abroad && chance(70))
            scenario.leviesAbroad = {"ie-2026", "de-2025", "fr-2026"};
        scenario.payroll = oneOf(std::vector{Scenario::Payroll::Year, Scenario::Payroll::TwelvePayslips});
        scenario.note = words();
        if (!m_document.scenarios.empty() && chance(20))
            scenario.amends = oneOf(m_document.scenarios).id;
        if (chance(20))
            scenario.remarks.push_back({chance(50) ? Remark::Kind::Note : Remark::Kind::Concern, someWords(),
                                        chance(50) ? words() : "", unknown()});
        if (chance(20))
            scenario.notWages = someWords();
        for (int i = chance(20) ? between(1, 3) : 0; i > 0; --i)
            scenario.yearsAhead.push_back({.raise = {decimal(-2, 6)},
                                           .budgetRaise = {decimal(-2, 6)},
                                           .levy = scenario.levy,
                                           .unknown = unknown()});
        scenario.unknown = unknown();
        if (m_shape.unknownKeys && chance(20))
            scenario.unknown["overrides/x_why"] = "null";
        if (m_shape.overrides)
            makeOverrides(scenario, model);
        m_document.scenarios.push_back(std::move(scenario));
    }
    void makeOverrides(Scenario& scenario, const PayModel& model)
    {
        for (int i = between(0, 1); i > 0; --i)
            scenario.hypotheticalMembers.push_back(member(numbered("h", scenario.hypotheticalMembers.size())));
        if (chance(40))
            scenario.memberOverrides.push_back({oneOf(m_document.members).id, answers(),
                                                chance(50) ? std::optional(WeeklyHours{decimal(4, 40)}) : std::nullopt,
                                                unknown()});
        if (!chance(50))
            return;
        PayModel changed = model;
        Step& step = changed.steps[static_cast<std::size_t>(between(0, static_cast<int>(model.steps.size()) - 1))];
        const std::vector<Step> earlier(changed.steps.data(), &step);
        ParameterOverride change{step.id, {}, unknown()};
        for (const ParameterKind& kind : findStepKind(step.kind)->parameters)
            if (const auto made =
                    isQuantity(kind) && chance(60) ? parameter(kind, {step.kind, earlier}) : std::nullopt) {
                change.parameters.set(kind.key, *made);
                step.parameters.set(kind.key, *made);
            }
        if (!change.parameters.all().empty() && problemsOf(changed, "").empty())
            scenario.parameterOverrides.push_back(std::move(change));
    }
    static bool isQuantity(const ParameterKind& kind)
    {
        return kind.type != ParameterKind::Type::Items && kind.type != ParameterKind::Type::Question
               && kind.type != ParameterKind::Type::Choice;
    }

    Shape m_shape;
    Document m_document;
};

} // namespace

rc::Gen<Document> documents(Shape shape)
{
    return rc::gen::exec([shape] { return DocumentMaker(shape).make(); });
}

} // namespace purse::test
