// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/accounts_file.hpp>

#include <purse/document/field.hpp>
#include <purse/document/writing.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

constexpr int version = 1;
constexpr std::size_t mostMembers = 10'000;
constexpr std::size_t mostEntries = 100'000; // of one period

std::optional<Decimal> optionalNumber(Fields& fields, const char* key)
{
    const Field field = fields.optional(key);
    return field.isPresent() ? std::optional(field.decimal()) : std::nullopt;
}

EntryKind readEntryKind(const Field& field)
{
    EntryKind kind;
    Fields fields(field, kind.unknown);
    kind.id = fields.required("id").id();
    kind.title = fields.optional("title").text();
    kind.times = fields.optional("times").decimal({}, kind.times);
    kind.above = optionalNumber(fields, "above");
    kind.most = optionalNumber(fields, "most");
    kind.fillsTo = optionalNumber(fields, "fills_to");
    fields.keepRest();
    return kind;
}

Account readAccount(const Field& field)
{
    Account account;
    Fields fields(field, account.unknown);
    account.id = fields.required("id").id();
    account.title = fields.optional("title").text();
    account.unit = fields.optional("unit").text();
    account.digits = fields.optional("digits").integer(0, 9, account.digits);
    account.carries = fields.optional("carries").percent({Decimal{0}, Decimal{100}}, account.carries);
    account.eachPeriod = fields.optional("each_period").decimal();
    account.entries = fields.optional("entries").listOf(readEntryKind);
    account.least = optionalNumber(fields, "least");
    account.cap = optionalNumber(fields, "cap");
    account.passesTo = fields.optional("passes_to").id();
    account.question = fields.optional("question").id();
    fields.keepRest();
    return account;
}

std::map<std::string, Decimal> readBalances(const Field& field)
{
    std::map<std::string, Decimal> balances;
    for (const auto& [account, amount] : field.entries())
        balances[account] = amount.decimal();
    return balances;
}

AccountHolder readHolder(const Field& field)
{
    AccountHolder holder;
    Fields fields(field, holder.unknown);
    holder.id = fields.required("id").id();
    holder.opening = readBalances(fields.optional("opening"));
    holder.eachPeriod = readBalances(fields.optional("each_period"));
    fields.keepRest();
    return holder;
}

AccountEntry readEntry(const Field& field)
{
    AccountEntry entry;
    Fields fields(field, entry.unknown);
    entry.member = fields.required("member").id();
    entry.account = fields.required("account").id();
    entry.entry = fields.required("entry").id();
    entry.amount = fields.required("amount").decimal();
    fields.keepRest();
    return entry;
}

AccountPeriod readPeriod(const Field& field)
{
    AccountPeriod period;
    Fields fields(field, period.unknown);
    period.id = fields.required("id").id();
    period.title = fields.optional("title").text();
    period.entries = fields.optional("entries").listOf(readEntry, mostEntries);
    fields.keepRest();
    return period;
}

AccountsFile readFile(const Field& root)
{
    AccountsFile file;
    Fields fields(root, file.unknown);
    fields.required("schema_version").integer(version, version, version);
    file.title = fields.optional("title").text();
    file.source = fields.optional("source").text();
    file.accounts = fields.required("accounts").listOf(readAccount);
    file.members = fields.optional("members").listOf(readHolder, mostMembers);
    file.periods = fields.optional("periods").listOf(readPeriod);
    fields.keepRest();
    return file;
}

template <class T>
bool has(const std::vector<T>& all, const std::string& id)
{
    return std::ranges::find(all, id, &T::id) != all.end();
}

/// References and meaning.
class AccountsCheck {
public:
    AccountsCheck(const AccountsFile& file, Findings& findings) : m_file(file), m_findings(findings) {}

    void run()
    {
        duplicates(m_file.accounts, "/accounts");
        duplicates(m_file.members, "/members");
        duplicates(m_file.periods, "/periods");
        for (std::size_t i = 0; i < m_file.accounts.size(); ++i)
            account(i, fmt::format("/accounts/{}", i));
        for (std::size_t i = 0; i < m_file.members.size(); ++i) {
            balances(m_file.members[i].opening, fmt::format("/members/{}/opening", i));
            balances(m_file.members[i].eachPeriod, fmt::format("/members/{}/each_period", i));
        }
        for (std::size_t p = 0; p < m_file.periods.size(); ++p)
            for (std::size_t i = 0; i < m_file.periods[p].entries.size(); ++i)
                entry(m_file.periods[p].entries[i], fmt::format("/periods/{}/entries/{}", p, i));
    }

private:
    void refuse(const std::string& where, std::string what, std::string hint)
    {
        if (!m_findings.touches(where))
            m_findings.add({where, std::move(what), std::move(hint)});
    }

    template <class T>
    void duplicates(const std::vector<T>& all, const std::string& where)
    {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!all[i].id.empty() && !seen.insert(all[i].id).second)
                refuse(fmt::format("{}/{}/id", where, i), fmt::format("The id {} is there twice.", shown(all[i].id)),
                       "Give each its own id.");
    }

    void account(std::size_t index, const std::string& where)
    {
        const Account& account = m_file.accounts[index];
        duplicates(account.entries, where + "/entries");
        if (account.least && account.cap && *account.least > *account.cap)
            refuse(where + "/cap", "The highest balance is below the lowest.", "Raise the cap, or lower the least.");
        if (account.passesTo.empty())
            return;
        const auto later =
            std::find_if(m_file.accounts.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_file.accounts.end(),
                         [&](const Account& other) { return other.id == account.passesTo; });
        if (later == m_file.accounts.end())
            refuse(where + "/passes_to", fmt::format("There is no account {} after this one.", shown(account.passesTo)),
                   "Name an account that stands further down.");
        if (!account.cap)
            refuse(where + "/passes_to", "Without a highest balance there is nothing to pass on.",
                   "Add \"cap\", or take \"passes_to\" away.");
    }

    void balances(const std::map<std::string, Decimal>& all, const std::string& where)
    {
        for (const auto& [account, amount] : all)
            if (!has(m_file.accounts, account))
                refuse(where + "/" + pointerPart(account), fmt::format("There is no account {}.", shown(account)),
                       "Use the id of one of the accounts.");
    }

    void entry(const AccountEntry& entry, const std::string& where)
    {
        const auto found = std::ranges::find(m_file.accounts, entry.account, &Account::id);
        if (!entry.member.empty() && !has(m_file.members, entry.member))
            refuse(where + "/member", fmt::format("There is no member {}.", shown(entry.member)),
                   "Use the id of one of the members.");
        if (!entry.account.empty() && found == m_file.accounts.end())
            refuse(where + "/account", fmt::format("There is no account {}.", shown(entry.account)),
                   "Use the id of one of the accounts.");
        else if (!entry.account.empty() && !entry.entry.empty() && !has(found->entries, entry.entry))
            refuse(where + "/entry",
                   fmt::format("The account {} has no entries {}.", shown(entry.account), shown(entry.entry)),
                   "Use the id of one of the account's kinds of entries.");
    }

    const AccountsFile& m_file;
    Findings& m_findings;
};

Json number(Decimal value) { return {value.toText()}; }

void putNumber(Json::Object& object, const char* key, const std::optional<Decimal>& value)
{
    if (value)
        object[key] = number(*value);
}

Json toJson(const EntryKind& kind)
{
    Json::Object object{{"id", {kind.id}}, {"times", number(kind.times)}};
    Writing::put(object, "title", {kind.title});
    putNumber(object, "above", kind.above);
    putNumber(object, "most", kind.most);
    putNumber(object, "fills_to", kind.fillsTo);
    return Writing::withUnknown(std::move(object), kind.unknown);
}

Json toJson(const Account& account)
{
    Json::Object object{{"id", {account.id}},
                        {"digits", {Json::Number{std::to_string(account.digits)}}},
                        {"carries", number(account.carries.value)},
                        {"each_period", number(account.eachPeriod)}};
    Writing::put(object, "title", {account.title});
    Writing::put(object, "unit", {account.unit});
    Writing::put(object, "entries", Writing::list(account.entries, [](const EntryKind& kind) { return toJson(kind); }));
    putNumber(object, "least", account.least);
    putNumber(object, "cap", account.cap);
    Writing::put(object, "passes_to", {account.passesTo});
    Writing::put(object, "question", {account.question});
    return Writing::withUnknown(std::move(object), account.unknown);
}

Json toJson(const std::map<std::string, Decimal>& balances)
{
    Json::Object object;
    for (const auto& [account, amount] : balances)
        object[account] = number(amount);
    return {std::move(object)};
}

Json toJson(const AccountHolder& holder)
{
    Json::Object object{{"id", {holder.id}}};
    Writing::put(object, "opening", toJson(holder.opening));
    Writing::put(object, "each_period", toJson(holder.eachPeriod));
    return Writing::withUnknown(std::move(object), holder.unknown);
}

Json toJson(const AccountEntry& entry)
{
    return Writing::withUnknown(Json::Object{{"member", {entry.member}},
                                             {"account", {entry.account}},
                                             {"entry", {entry.entry}},
                                             {"amount", number(entry.amount)}},
                                entry.unknown);
}

Json toJson(const AccountPeriod& period)
{
    Json::Object object{{"id", {period.id}}};
    Writing::put(object, "title", {period.title});
    Writing::put(object, "entries", Writing::list(period.entries, [](const AccountEntry& one) { return toJson(one); }));
    return Writing::withUnknown(std::move(object), period.unknown);
}

} // namespace

Result<AccountsFile> readAccounts(std::string_view json, Notices* notices)
{
    const Result<Json> tree = parseJson(json);
    if (!tree)
        return tl::unexpected(tree.error());
    Findings findings;
    UnknownKeys kept;
    AccountsFile file = readFile(Field(&*tree, "", findings, kept));
    AccountsCheck(file, findings).run();
    if (!findings.empty())
        return tl::unexpected(findings.problems());
    for (const std::string& where : findings.unknown())
        if (notices)
            notices->push_back({where, "This key is not known here. It is kept.", std::nullopt,
                                "Check how it is written, in case it is a slip of the pen."});
    return file;
}

std::string writeAccounts(const AccountsFile& file)
{
    Json::Object object{{"schema_version", {Json::Number{std::to_string(version)}}},
                        {"accounts", Writing::list(file.accounts, [](const Account& one) { return toJson(one); })}};
    Writing::put(object, "title", {file.title});
    Writing::put(object, "source", {file.source});
    Writing::put(object, "members", Writing::list(file.members, [](const AccountHolder& one) { return toJson(one); }));
    Writing::put(object, "periods", Writing::list(file.periods, [](const AccountPeriod& one) { return toJson(one); }));
    return printJson(Writing::withUnknown(std::move(object), file.unknown));
}

} // namespace purse
