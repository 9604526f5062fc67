// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/statements.hpp>

#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace purse {
namespace {

/// A balance that has more than nine digits before the point.
struct OutOfRange : std::runtime_error {
    using std::runtime_error::runtime_error;
};

constexpr std::int64_t mostWhole = 999'999'999;

Decimal checked(Decimal value)
{
    const Decimal most{mostWhole};
    if (value > most || value < Decimal{-mostWhole})
        throw OutOfRange("a balance");
    return value;
}

Decimal plus(Decimal a, Decimal b) { return checked(Decimal::fromBillionths(a.toBillionths() + b.toBillionths())); }
Decimal minus(Decimal a, Decimal b) { return plus(a, Decimal::fromBillionths(-b.toBillionths())); }

/// n / unit, half to even.
std::int64_t dividedToEven(std::int64_t n, std::int64_t unit)
{
    std::int64_t quotient = n / unit;
    std::int64_t rest = n % unit;
    if (rest < 0) {
        --quotient;
        rest += unit;
    }
    const bool isUp = 2 * rest > unit || (2 * rest == unit && quotient % 2 != 0);
    return quotient + (isUp ? 1 : 0);
}

/// Exact but for the tenth digit after the point, which is rounded half to even.
Decimal product(Decimal a, Decimal b)
{
    const std::int64_t scale = Decimal::scale;
    const std::int64_t wholeA = a.toBillionths() / scale;
    const std::int64_t wholeB = b.toBillionths() / scale;
    const std::int64_t partA = a.toBillionths() % scale;
    const std::int64_t partB = b.toBillionths() % scale;
    if (std::abs(a.toDouble() * b.toDouble()) > static_cast<double>(mostWhole))
        throw OutOfRange("a product");
    return checked(Decimal::fromBillionths(wholeA * wholeB * scale + wholeA * partB + partA * wholeB
                                           + dividedToEven(partA * partB, scale)));
}

Decimal rounded(Decimal value, int digits)
{
    std::int64_t unit = Decimal::scale;
    for (int i = 0; i < digits; ++i)
        unit /= 10;
    return Decimal::fromBillionths(dividedToEven(value.toBillionths(), unit) * unit);
}

using Balances = std::map<std::pair<std::string, std::string>, Decimal>; // by member and account

Decimal balanceOf(const Balances& balances, const std::string& member, const std::string& account)
{
    const auto found = balances.find({member, account});
    return found == balances.end() ? Decimal{} : found->second;
}

/// One account of one member in one period, at work.
class Keeping {
public:
    Keeping(const Account& account, const AccountHolder& holder, const AccountPeriod& period, Decimal opening)
        : m_account(account), m_holder(holder),
          m_period(period), m_statement{period.id, holder.id, account.id, opening, {}, opening}
    {
    }

    /// @param passed what an earlier account passes on; takes what this one does
    Statement run(Balances& passed)
    {
        carryOver();
        addEachPeriod();
        for (const EntryKind& kind : m_account.entries)
            addEntries(kind);
        if (const Decimal taken = balanceOf(passed, m_holder.id, m_account.id); taken != Decimal{})
            add("Passed on", taken, "what is above the limit of another account");
        hold(passed);
        return std::move(m_statement);
    }

private:
    void add(const std::string& label, Decimal amount, std::string because)
    {
        amount = rounded(amount, m_account.digits);
        if (amount == Decimal{})
            return;
        m_statement.closing = plus(m_statement.closing, amount);
        m_statement.lines.push_back({label, amount, std::move(because)});
    }

    void carryOver()
    {
        const Decimal carried =
            product(m_statement.opening, Decimal::fromBillionths(m_account.carries.value.toBillionths() / 100));
        add("Not carried over", minus(carried, m_statement.opening),
            m_account.carries.value.toText() + "% of the balance is carried over");
    }

    void addEachPeriod()
    {
        const auto own = m_holder.eachPeriod.find(m_account.id);
        const bool isOwn = own != m_holder.eachPeriod.end();
        add("Each period", isOwn ? own->second : m_account.eachPeriod,
            isOwn ? "agreed with this member" : "the same for everybody");
    }

    void addEntries(const EntryKind& kind)
    {
        Decimal sum;
        bool isThere = false;
        for (const AccountEntry& entry : m_period.entries)
            if (entry.member == m_holder.id && entry.account == m_account.id && entry.entry == kind.id) {
                sum = plus(sum, entry.amount);
                isThere = true;
            }
        if (!isThere)
            return;
        std::string because = sum.toText();
        if (kind.above) {
            sum = std::max(Decimal{}, minus(sum, *kind.above));
            because += ", counted above " + kind.above->toText();
        }
        Decimal counted = product(sum, kind.times);
        if (kind.times != Decimal{1})
            because += " × " + kind.times.toText();
        if (kind.most && counted > *kind.most) {
            counted = *kind.most;
            because += ", at most " + kind.most->toText();
        }
        if (kind.fillsTo) {
            counted = std::clamp(minus(*kind.fillsTo, m_added), Decimal{}, std::max(Decimal{}, counted));
            because += ", up to " + kind.fillsTo->toText() + " in all";
        }
        m_added = plus(m_added, counted);
        add(kind.title.empty() ? kind.id : kind.title, counted, std::move(because));
    }

    /// Between the least and the cap.
    void hold(Balances& passed)
    {
        if (m_account.least && m_statement.closing < *m_account.least)
            add("Lowest balance", minus(*m_account.least, m_statement.closing),
                "no balance is below " + m_account.least->toText());
        if (!m_account.cap || m_statement.closing <= *m_account.cap)
            return;
        const Decimal over = minus(m_statement.closing, *m_account.cap);
        add("Highest balance", minus(Decimal{}, over),
            "no balance is above " + m_account.cap->toText()
                + (m_account.passesTo.empty() ? ": the rest lapses" : ": the rest is passed on"));
        if (!m_account.passesTo.empty()) {
            Decimal& taken = passed[{m_holder.id, m_account.passesTo}];
            taken = plus(taken, over);
        }
    }

    const Account& m_account;
    const AccountHolder& m_holder;
    const AccountPeriod& m_period;
    Decimal m_added; ///< by entries so far
    Statement m_statement;
};

void keepPeriod(const AccountsFile& file, const AccountPeriod& period, Balances& balances,
                std::vector<Statement>& statements)
{
    Balances passed;
    for (const AccountHolder& holder : file.members)
        for (const Account& account : file.accounts) {
            const Decimal opening = balanceOf(balances, holder.id, account.id);
            statements.push_back(Keeping(account, holder, period, opening).run(passed));
            balances[{holder.id, account.id}] = statements.back().closing;
        }
}

Balances closingOf(const AccountsFile& file, const std::vector<Statement>& statements)
{
    Balances balances;
    for (const AccountHolder& holder : file.members)
        for (const auto& [account, amount] : holder.opening)
            balances[{holder.id, account}] = amount;
    for (const Statement& statement : statements)
        balances[{statement.member, statement.account}] = statement.closing;
    return balances;
}

/// The balance as an answer of the question's kind.
std::optional<Answer> answerFor(const Question& question, Decimal balance, int minorDigits)
{
    if (question.kind == QuestionKind::Number || question.kind == QuestionKind::Points
        || (question.kind == QuestionKind::Count && balance.isWhole()))
        return balance;
    if (question.kind != QuestionKind::Money)
        return std::nullopt;
    return Money::fromMinor(rounded(balance, minorDigits).toBillionths()
                            / (Decimal::scale / static_cast<std::int64_t>(minorUnitsPerMajor(minorDigits))));
}

} // namespace

Result<std::vector<Statement>> statementsOf(const AccountsFile& file)
{
    std::vector<Statement> statements;
    Balances balances = closingOf(file, {});
    for (std::size_t i = 0; i < file.periods.size(); ++i)
        try {
            keepPeriod(file, file.periods[i], balances, statements);
        } catch (const OutOfRange&) {
            return tl::unexpected(
                Problems{{"/periods/" + std::to_string(i), "A balance of this period is beyond 999,999,999.",
                          "Look for an amount or a figure that is far too large."}});
        }
    return statements;
}

AccountsFile nextAccounts(const AccountsFile& file, const std::vector<Statement>& statements)
{
    AccountsFile next = file;
    next.periods.clear();
    for (const auto& [of, balance] : closingOf(file, statements))
        for (AccountHolder& holder : next.members)
            if (holder.id == of.first)
                holder.opening[of.second] = balance;
    return next;
}

Result<Document> withBalances(Document document, const AccountsFile& file, const std::vector<Statement>& statements)
{
    Problems problems;
    for (const auto& [of, balance] : closingOf(file, statements)) {
        const Account* account = findById(file.accounts, of.second);
        if (!account || account->question.empty())
            continue;
        const Question* question = findById(document.questions, account->question);
        const auto member = std::ranges::find(document.members, of.first, &Member::id);
        const std::optional<Answer> answer =
            question ? answerFor(*question, balance, document.group.currency.minorDigits) : std::nullopt;
        if (!question)
            problems.push_back({"/questions", "The document has no question \"" + account->question + "\".",
                                "Add it, or name another in the account \"" + account->id + "\"."});
        else if (member == document.members.end())
            problems.push_back(
                {"/members", "The document has no member \"" + of.first + "\".", "Use the same ids in both files."});
        else if (!answer || (question->least && balance < *question->least)
                 || (question->most && balance > *question->most))
            problems.push_back({"/questions",
                                fmt::format("The balance of {} for {}, {}, is no answer to \"{}\".", of.first,
                                            of.second, balance.toText(), question->id),
                                "Change the kind or the range of the question, or the limits of the account."});
        else
            member->answers[question->id] = *answer;
    }
    std::ranges::sort(problems, {}, [](const Problem& p) { return p.what; });
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return document;
}

} // namespace purse
