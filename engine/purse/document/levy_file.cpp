// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/field.hpp>
#include <purse/document/levy_file.hpp>
#include <purse/document/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace purse {
namespace {

constexpr int newestVersion = 1;

const Range atLeastZero{Decimal{0}, {}};
const Range percentage{Decimal{0}, Decimal{100}};

template <class A, class B>
bool haveSameKeys(const std::map<std::string, A>& a, const std::map<std::string, B>& b)
{
    const auto key = [](const auto& entry) { return entry.first; };
    return std::ranges::equal(a, b, {}, key, key);
}

/// Reads the parts of a levy file, which share its currency and its list of sources.
class LevyReader {
public:
    explicit LevyReader(const Field& file) : m_fields(file, m_levy.unknown) {}

    Levy read()
    {
        readHead();
        readSources();
        if (const Field tax = m_fields.optional("income_tax"); tax.isPresent())
            m_levy.incomeTax = incomeTax(tax);
        readCharges(m_fields.optional("charges"));
        m_levy.missing = m_fields.optional("missing").listOf([](const Field& f) { return missingCharge(f); });
        m_levy.pooledAllowances =
            m_fields.optional("pooled_allowances").listOf([this](const Field& f) { return pooledAllowance(f); });
        m_levy.payBillLevies =
            m_fields.optional("pay_bill_levies").listOf([this](const Field& f) { return payBillLevy(f); });
        if (const Field pension = m_fields.optional("pension"); pension.isPresent())
            m_levy.pension = pensionRules(pension);
        if (const Field leave = m_fields.optional("leave"); leave.isPresent())
            m_levy.leave = leaveRules(leave);
        for (const auto& [id, plan] : m_fields.optional("loans").entries())
            m_levy.loans.emplace(id, loanPlan(plan));
        m_levy.floors = m_fields.optional("floors").listOf([this](const Field& f) { return wageFloor(f); });
        for (const auto& [wageBand, why] : m_fields.optional("floors_missing").entries())
            m_levy.floorsMissing.emplace(wageBand, why.text());
        m_levy.cliffs = m_fields.optional("cliffs").listOf([this](const Field& f) { return cliff(f); });
        m_fields.keepRest();
        return std::move(m_levy);
    }

private:
    void readHead()
    {
        m_fields.required("schema_version").integer(1, newestVersion, newestVersion);
        m_levy.id = m_fields.required("id").id();
        m_levy.place = m_fields.required("place").id();
        m_levy.year = m_fields.required("year").text();
        m_levy.title = m_fields.required("title").text();
        m_levy.currency = m_fields.required("currency").currency();
        m_levy.from = m_fields.required("from").date();
        const Field until = m_fields.required("until");
        m_levy.until = until.date(m_levy.from);
        if (m_levy.until < m_levy.from)
            until.refuse("The last day of the year is before its first day.", "Exchange \"from\" and \"until\".");
        m_levy.assumptions = m_fields.optional("assumptions").texts();
        m_levy.notes = m_fields.optional("notes").texts();
    }

    void readSources()
    {
        for (const auto& [id, field] : m_fields.required("sources").entries()) {
            Fields fields(field);
            m_levy.sources[id] = {fields.required("title").text(), fields.optional("address").text(),
                                  fields.required("seen").text()};
            fields.keepRest();
        }
    }

    std::string source(const Field& field)
    {
        std::string id = field.text();
        if (field.isPresent() && !m_levy.sources.contains(id))
            field.refuse(fmt::format("The source {} is not in the list of sources.", shown(id)),
                         "Add it under \"sources\" with title, address and when it was seen.");
        return id;
    }

    Money money(const Field& field) { return field.money(m_levy.currency.minorDigits, atLeastZero); }

    std::optional<Money> moneyIfAny(const Field& field)
    {
        return field.isPresent() ? std::optional(money(field)) : std::nullopt;
    }

    Threshold threshold(const Field& field)
    {
        Fields fields(field);
        Threshold read;
        read.year = money(fields.required("year"));
        read.month = moneyIfAny(fields.optional("month"));
        read.week = moneyIfAny(fields.optional("week"));
        read.source = source(fields.required("source"));
        fields.keepRest();
        return read;
    }

    Band band(const Field& field)
    {
        Fields fields(field);
        Band read;
        read.above.year = money(fields.required("above"));
        read.above.month = moneyIfAny(fields.optional("above_month"));
        read.above.week = moneyIfAny(fields.optional("above_week"));
        read.rate = fields.required("rate").percent(percentage);
        read.source = source(fields.required("source"));
        const Field aboveSource = fields.optional("above_source");
        read.above.source = aboveSource.isPresent() ? source(aboveSource) : read.source;
        fields.keepRest();
        return read;
    }

    std::vector<Band> bands(const Field& field)
    {
        std::vector<Band> read = field.listOf([this](const Field& f) { return band(f); });
        const auto notAbove = [](const Band& a, const Band& b) {
            return a.above.year >= b.above.year || a.above.month.has_value() != b.above.month.has_value()
                   || (a.above.month && *a.above.month >= *b.above.month);
        };
        if (std::ranges::adjacent_find(read, notAbove) != read.end())
            field.refuse("The bands do not ascend.",
                         "Sort them by \"above\"; give all of them \"above_month\", or none.");
        return read;
    }

    static bool namesAnother(const Field& list) { return list.json()->as<std::string>() != nullptr; }

    /// Lists by key. Instead of a list there may be the key of another one that is the same.
    template <class Read>
    auto listsByKey(const Field& field, const Read& read)
    {
        std::map<std::string, decltype(read(field))> lists;
        std::vector<std::pair<std::string, Field>> sameAsOther;
        for (const auto& [key, list] : field.entries())
            if (namesAnother(list))
                sameAsOther.emplace_back(key, list);
            else
                lists.emplace(key, read(list));
        const auto written = lists;
        for (const auto& [key, other] : sameAsOther)
            if (const auto found = written.find(other.text()); found != written.end())
                lists.emplace(key, found->second);
            else
                other.refuse(fmt::format("There is no list {} here.", shown(other.text())),
                             "Name a key that has a list, or write the list.");
        return lists;
    }

    std::map<std::string, std::vector<Band>> bandsByKey(const Field& field)
    {
        return listsByKey(field, [this](const Field& list) { return bands(list); });
    }

    TaxCredit taxCredit(const Field& field)
    {
        Fields fields(field);
        TaxCredit read;
        read.title = fields.required("title").text();
        read.amount.year = money(fields.required("year"));
        read.amount.month = moneyIfAny(fields.optional("month"));
        read.amount.week = moneyIfAny(fields.optional("week"));
        read.amount.source = source(fields.required("source"));
        fields.keepRest();
        return read;
    }

    /// Credits of each place that has bands, so that none is forgotten in silence.
    void readCredits(const Field& field, IncomeTax& tax)
    {
        if (!field.isPresent())
            return;
        tax.credits = listsByKey(field, [this](const Field& list) {
            return list.listOf([this](const Field& credit) { return taxCredit(credit); });
        });
        if (!haveSameKeys(tax.credits, tax.regions) && !field.findings().touches(field.where()))
            field.refuse("The places that have credits are not those that have bands.",
                         "Give each place under \"regions\" its list of credits; an empty one where there are none.");
    }

    IncomeTax incomeTax(const Field& field)
    {
        Fields fields(field);
        IncomeTax read;
        if (const Field allowance = fields.optional("allowance"); allowance.isPresent())
            read.allowance = threshold(allowance);
        if (const Field start = fields.optional("taper_start"); start.isPresent()) {
            read.taperStart = threshold(start);
            read.taperRate = fields.required("taper_rate").percent(percentage);
        }
        const Field regions = fields.required("regions");
        read.regions = bandsByKey(regions);
        if (regions.isPresent() && !read.regions.contains(m_levy.place))
            regions.refuse(fmt::format("The place of the file, {}, has no bands of its own.", shown(m_levy.place)),
                           "Add it; members without a place are taxed there.");
        readCredits(fields.optional("credits"), read);
        fields.keepRest();
        return read;
    }

    /// Every charge names the same categories: one that is forgotten would be charged nothing.
    void readCharges(const Field& field)
    {
        m_levy.charges = field.listOf([this](const Field& f) { return charge(f); });
        const auto differs = [](const Charge& a, const Charge& b) { return !haveSameKeys(a.categories, b.categories); };
        const auto other = std::ranges::adjacent_find(m_levy.charges, differs);
        if (other != m_levy.charges.end() && !field.findings().touches(field.where()))
            field.refuse(fmt::format("{} and {} have different categories.", other->title, std::next(other)->title),
                         "Name the same ones in each charge; an empty list where it is not due.");
    }

    static Charge::Payer payer(const Field& field)
    {
        static constexpr std::array payers{Word<Charge::Payer>{"employee", Charge::Payer::Employee},
                                           Word<Charge::Payer>{"employer", Charge::Payer::Employer}};
        return field.oneOf(payers, Charge::Payer::Employee);
    }

    static MissingCharge missingCharge(const Field& field)
    {
        Fields fields(field);
        MissingCharge read;
        read.title = fields.required("title").text();
        read.payer = payer(fields.required("payer"));
        read.because = fields.required("because").text();
        fields.keepRest();
        return read;
    }

    Charge charge(const Field& field)
    {
        Fields fields(field);
        Charge read;
        read.id = fields.required("id").id();
        read.title = fields.required("title").text();
        read.payer = payer(fields.required("payer"));
        read.categories = bandsByKey(fields.required("categories"));
        if (const Field exempt = fields.optional("exempt_up_to"); exempt.isPresent())
            read.exemptUpTo = threshold(exempt);
        fields.keepRest();
        return read;
    }

    PooledAllowance pooledAllowance(const Field& field)
    {
        Fields fields(field);
        PooledAllowance read;
        read.title = fields.required("title").text();
        const Field chargeField = fields.required("charge");
        read.charge = chargeField.id();
        read.year = money(fields.required("year"));
        read.source = source(fields.required("source"));
        read.conditions = fields.optional("conditions").text();
        if (chargeField.isPresent()
            && std::ranges::find(m_levy.charges, read.charge, &Charge::id) == m_levy.charges.end())
            chargeField.refuse(fmt::format("There is no charge {}.", shown(read.charge)),
                               "Name one of the file's charges by its id.");
        fields.keepRest();
        return read;
    }

    PayBillLevy payBillLevy(const Field& field)
    {
        Fields fields(field);
        PayBillLevy read;
        read.title = fields.required("title").text();
        read.rate = fields.required("rate").percent(percentage);
        read.allowance = money(fields.required("allowance"));
        read.source = source(fields.required("source"));
        fields.keepRest();
        return read;
    }

    PensionRules pensionRules(const Field& field)
    {
        Fields fields(field);
        PensionRules read;
        read.trigger = threshold(fields.required("trigger"));
        read.lower = threshold(fields.required("lower"));
        read.upper = threshold(fields.required("upper"));
        read.minimumTotal = fields.required("minimum_total").percent(percentage);
        read.minimumEmployer = fields.required("minimum_employer").percent(percentage);
        read.reliefAtSource = fields.required("relief_at_source").percent(percentage);
        read.source = source(fields.required("source"));
        if (read.upper.year < read.lower.year)
            field.refuse("The band of earnings ends below its start.", "Exchange \"lower\" and \"upper\".");
        fields.keepRest();
        return read;
    }

    StatutoryPay statutoryPay(const Field& field)
    {
        Fields fields(field);
        StatutoryPay read;
        read.title = fields.required("title").text();
        read.perWeek = moneyIfAny(fields.optional("per_week"));
        if (const Field share = fields.optional("of_pay"); share.isPresent())
            read.ofPay = share.percent(percentage);
        read.source = source(fields.required("source"));
        read.conditions = fields.optional("conditions").text();
        if (!read.perWeek && !read.ofPay)
            field.refuse("Statutory pay is an amount a week, a share of pay, or the lower of both; here is neither.",
                         "Add \"per_week\" or \"of_pay\", or say under \"missing\" that it was not seen.");
        fields.keepRest();
        return read;
    }

    LeaveRules leaveRules(const Field& field)
    {
        Fields fields(field);
        LeaveRules read;
        if (const Field weeks = fields.optional("holiday_weeks"); weeks.isPresent())
            read.holidayWeeks = weeks.decimal({Decimal{0}, Decimal{52}});
        if (const Field share = fields.optional("irregular_hours"); share.isPresent())
            read.irregularHours = share.percent(percentage);
        read.source = source(fields.required("source"));
        for (const auto& [kind, pay] : fields.optional("pay").entries())
            read.pay.emplace(kind, statutoryPay(pay));
        for (const auto& [kind, why] : fields.optional("missing").entries())
            read.missing.emplace(kind, why.text());
        fields.keepRest();
        return read;
    }

    LoanPlan loanPlan(const Field& field)
    {
        Fields fields(field);
        LoanPlan read;
        read.title = fields.required("title").text();
        read.threshold = threshold(fields.required("threshold"));
        read.rate = fields.required("rate").percent(percentage);
        read.source = source(fields.required("source"));
        read.together = fields.optional("together").text();
        fields.keepRest();
        return read;
    }

    WageFloor wageFloor(const Field& field)
    {
        Fields fields(field);
        WageFloor read;
        read.id = fields.required("id").id();
        read.title = fields.required("title").text();
        read.legal = fields.optional("legal").yesNo();
        read.band = fields.optional("band").text();
        read.perHour = money(fields.required("per_hour"));
        read.from = fields.required("from").date();
        if (const Field announced = fields.optional("announced"); announced.isPresent())
            read.announced = announced.date();
        if (const Field dueBy = fields.optional("due_by"); dueBy.isPresent())
            read.dueBy = dueBy.date();
        read.source = source(fields.required("source"));
        fields.keepRest();
        return read;
    }

    Rate rate(const Field& field) { return field.rate(m_levy.currency.minorDigits, atLeastZero); }

    Cliff cliff(const Field& field)
    {
        Fields fields(field);
        Cliff read;
        read.id = fields.required("id").id();
        read.title = fields.required("title").text();
        read.concerns = fields.required("concerns").oneOf(words::subjectIds, read.concerns);
        read.of = fields.required("of").oneOf(words::cliffPays, read.of);
        if (const Field from = fields.optional("from"); from.isPresent())
            read.from = rate(from);
        if (const Field until = fields.optional("until"); until.isPresent())
            read.until = rate(until);
        if (const Field hours = fields.optional("hours_at_minimum_wage"); hours.isPresent())
            read.hours = hours.decimal({Decimal{0}, Decimal{168}});
        if (const Field share = fields.optional("rate"); share.isPresent())
            read.rate = share.percent(percentage);
        read.what = fields.required("what").text();
        read.source = source(fields.required("source"));
        fields.keepRest();
        if (read.from.has_value() == read.hours.has_value())
            field.refuse("A limit is an amount or a number of hours; this names both or none.",
                         "Give \"from\" (an amount with its period), or \"hours_at_minimum_wage\".");
        if (read.from && read.until && perYear(*read.until, {}) <= perYear(*read.from, {}))
            field.refuse("The stretch ends where it begins, or before.", "Let \"until\" be above \"from\".");
        return read;
    }

    Levy m_levy;
    Fields m_fields;
};

Problems inFile(const std::filesystem::path& path, Problems problems)
{
    for (Problem& problem : problems)
        problem.where = path.filename().string() + ": " + problem.where;
    return problems;
}

Result<Levy> readLevyFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        return tl::unexpected(Problems{{"", "The file cannot be read.", "Check that it is there and may be read."}});
    return readLevy(text);
}

Result<std::set<std::filesystem::path>> levyFilesIn(const std::filesystem::path& folder)
{
    std::error_code error;
    std::set<std::filesystem::path> paths;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".json")
            paths.insert(at->path());
    if (error)
        return tl::unexpected(
            Problems{{folder.string(), "The folder of levy files cannot be read: " + error.message() + ".",
                      "Check that it is there and may be read."}});
    return paths;
}

void addLevy(const std::filesystem::path& path, std::map<std::string, Levy>& levies, Problems& problems)
{
    Result<Levy> levy = readLevyFile(path);
    if (!levy) {
        const Problems found = inFile(path, std::move(levy.error()));
        problems.insert(problems.end(), found.begin(), found.end());
    } else if (levies.contains(levy->id)) {
        problems.push_back({path.filename().string() + ": /id",
                            fmt::format("Two levy files have the id {}.", shown(levy->id)), "Give each its own."});
    } else {
        levies.emplace(levy->id, std::move(*levy));
    }
}

} // namespace

Result<Levy> readLevy(std::string_view json)
{
    const Result<Json> parsed = parseJson(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Findings findings;
    UnknownKeys unknown;
    Levy levy = LevyReader(Field(&*parsed, "", findings, unknown)).read();
    if (!findings.empty())
        return tl::unexpected(findings.problems());
    return levy;
}

Result<std::map<std::string, Levy>> readLevies(const std::filesystem::path& folder)
{
    const auto paths = levyFilesIn(folder);
    if (!paths)
        return tl::unexpected(paths.error());
    std::map<std::string, Levy> levies;
    Problems problems;
    for (const std::filesystem::path& path : *paths)
        addLevy(path, levies, problems);
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return levies;
}

} // namespace purse
