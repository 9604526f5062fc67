// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/guess_columns.hpp>

#include <purse/import/dates.hpp>
#include <purse/import/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

class Guess {
public:
    Guess(const Table& table, const Document& document) : m_table(table), m_document(document) {}

    GuessedPlan run()
    {
        m_plan.headRow = findHeadRow();
        m_guesses.resize(m_table.columns());
        for (std::size_t column = 0; column < m_guesses.size(); ++column)
            m_guesses[column] = byHead(column);
        for (std::size_t column = 0; column < m_guesses.size(); ++column)
            if (isOpen(column))
                byPeople(column);
        if (!m_plan.headRow)
            for (std::size_t column = 0; column < m_guesses.size(); ++column)
                if (isOpen(column))
                    byCells(column);
        if (!has(Target::Name) && !has(Target::GivenName) && !has(Target::FamilyName) && !has(Target::Id))
            firstTextIsName();
        findTotals();
        findSigns();
        for (const ColumnGuess& guess : m_guesses)
            m_plan.columns.push_back(guess.plan);
        return {std::move(m_plan), std::move(m_guesses)};
    }

private:
    std::size_t firstRow() const { return m_plan.headRow ? *m_plan.headRow + 1 : 0; }
    bool isOpen(std::size_t column) const { return m_guesses[column].because.empty(); }

    bool has(Target target) const
    {
        return std::ranges::any_of(m_guesses, [&](const ColumnGuess& guess) { return guess.plan.target == target; });
    }

    std::optional<ColumnPlan> meaningOf(const std::string& head) const
    {
        const std::string words = folded(head);
        for (const Question& question : m_document.questions)
            if (!words.empty() && (words == folded(question.id) || words == folded(question.text)))
                return ColumnPlan{.target = Target::AnswerTo, .question = question.id};
        return targetOfHead(head);
    }

    /// The row whose cells are heads that we know, most of all near the top; else a first row of texts above numbers.
    std::optional<std::size_t> findHeadRow() const
    {
        constexpr std::size_t looksAt = 20;
        std::optional<std::size_t> best;
        std::size_t most = 0;
        std::optional<std::size_t> first;
        for (std::size_t row = 0; row < std::min(looksAt, m_table.rows.size()); ++row) {
            std::size_t known = 0;
            for (const Cell& cell : m_table.rows[row]) {
                if (!cell.isEmpty() && !first)
                    first = row;
                known += cell.kind == Cell::Kind::Text && meaningOf(cell.text) ? 1U : 0U;
            }
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best || !first || *first + 1 >= m_table.rows.size())
            return best;
        const Row& top = m_table.rows[*first];
        const Row& below = m_table.rows[*first + 1];
        const bool isText =
            std::ranges::all_of(top, [](const Cell& cell) { return cell.isEmpty() || cell.kind == Cell::Kind::Text; });
        return isText && std::ranges::any_of(below, &Cell::isNumeric) ? first : std::nullopt;
    }

    std::vector<const Cell*> cellsOf(std::size_t column) const
    {
        std::vector<const Cell*> cells;
        for (std::size_t row = firstRow(); row < m_table.rows.size(); ++row)
            if (const Cell& cell = m_table.at(row, column); !cell.isEmpty())
                cells.push_back(&cell);
        return cells;
    }

    /// Numbers above 200 are nobody's share of a post, not even in per cent.
    bool looksLikeMoney(std::size_t column) const
    {
        return std::ranges::any_of(cellsOf(column), [](const Cell* cell) {
            const std::optional<Rounded> whole = inUnits(cell->number, 0);
            return cell->kind == Cell::Kind::Amount || (cell->kind == Cell::Kind::Plain && whole && whole->units > 200);
        });
    }

    ColumnGuess byHead(std::size_t column) const
    {
        if (!m_plan.headRow)
            return {};
        const std::string& head = m_table.at(*m_plan.headRow, column).text;
        if (cellsOf(column).empty())
            return {{}, "it is empty"};
        std::optional<ColumnPlan> plan = meaningOf(head);
        if (!plan)
            return {};
        if (plan->target == Target::Hours && plan->hours == HoursUnit::PercentOfFullTime && looksLikeMoney(column)) {
            plan->target = Target::CurrentPay;
            plan->pay = payUnitOf(head);
        }
        return takenOnce(*plan, column, plan->target == Target::AnswerTo ? "a question has its name" : "by its head");
    }

    /// Every target is for one column; pay is for as many as there are units.
    ColumnGuess takenOnce(const ColumnPlan& plan, std::size_t column, std::string because) const
    {
        for (std::size_t before = 0; before < column; ++before) {
            const ColumnPlan& other = m_guesses[before].plan;
            const bool isSame = plan.target == Target::CurrentPay
                                    ? other.target == Target::CurrentPay && other.pay == plan.pay
                                    : other.target == plan.target && other.question == plan.question;
            if (isSame && plan.target != Target::Ignore)
                return {{}, fmt::format("{} is the {} already", headOf(m_table, m_plan, before), toText(plan))};
        }
        return {plan, std::move(because)};
    }

    void byPeople(std::size_t column)
    {
        std::size_t ids = 0;
        std::size_t names = 0;
        const auto cells = cellsOf(column);
        for (const Cell* cell : cells) {
            ids += findById(m_document.members, cell->text) ? 1U : 0U;
            names += std::ranges::find(m_document.members, cell->text, &Member::name) != m_document.members.end();
        }
        const Target target = ids >= names ? Target::Id : Target::Name;
        if (2 * std::max(ids, names) < cells.size() || cells.empty() || has(target))
            return;
        m_guesses[column] = {{.target = target}, "people of the document stand there"};
    }

    void byCells(std::size_t column)
    {
        const auto cells = cellsOf(column);
        const auto all = [&](Cell::Kind kind) {
            return !cells.empty() && std::ranges::all_of(cells, [&](const Cell* cell) { return cell->kind == kind; });
        };
        if (all(Cell::Kind::Amount))
            m_guesses[column] = takenOnce({.target = Target::CurrentPay}, column, "its cells are amounts");
        else if (all(Cell::Kind::Percentage) && !has(Target::Hours))
            m_guesses[column] = {{.target = Target::Hours, .hours = HoursUnit::PercentOfFullTime},
                                 "its cells are percentages"};
        else if (all(Cell::Kind::Day) && !has(Target::Start))
            m_guesses[column] = {{.target = Target::Start}, "its cells are days"};
    }

    void firstTextIsName()
    {
        for (std::size_t column = 0; column < m_guesses.size(); ++column) {
            const auto cells = cellsOf(column);
            const auto texts = std::ranges::count(cells, Cell::Kind::Text, &Cell::kind);
            if (isOpen(column) && texts > 0 && 2 * static_cast<std::size_t>(texts) > cells.size()) {
                m_guesses[column] = {{.target = Target::Name}, "it is the first column of texts"};
                return;
            }
        }
    }

    void findTotals()
    {
        for (std::size_t row = firstRow(); row < m_table.rows.size(); ++row) {
            const auto& cells = m_table.rows[row];
            const auto first = std::ranges::find_if(cells, [](const Cell& cell) { return !cell.isEmpty(); });
            if (first != cells.end() && isTotal(first->text))
                m_plan.skipRows.insert(row);
        }
    }

    /// The decimal sign of numbers that are text, and the order of days and months.
    void findSigns()
    {
        std::vector<std::string> numbers;
        std::vector<std::string> days;
        for (std::size_t column = 0; column < m_guesses.size(); ++column)
            for (const Cell* cell : cellsOf(column)) {
                if (cell->kind == Cell::Kind::Text)
                    numbers.push_back(cell->text);
                const Target target = m_guesses[column].plan.target;
                if (target == Target::Start || target == Target::End || target == Target::LeaveFrom
                    || target == Target::LeaveUntil)
                    days.push_back(cell->text);
            }
        m_plan.decimal = m_table.decimal ? m_table.decimal : decimalOf(numbers);
        m_plan.dates = orderOf(days);
    }

    const Table& m_table;
    const Document& m_document;
    ImportPlan m_plan;
    std::vector<ColumnGuess> m_guesses;
};

} // namespace

GuessedPlan guessColumns(const Table& table, const Document& document)
{
    GuessedPlan guessed = Guess(table, document).run();
    for (ColumnGuess& guess : guessed.columns)
        if (guess.because.empty())
            guess.because = "its head is none that we know";
    return guessed;
}

} // namespace purse
