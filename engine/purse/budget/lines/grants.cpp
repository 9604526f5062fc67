// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/grants.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace purse {
namespace {

constexpr double noise = 1e-6; ///< minor units: less is nothing

/// Money on its way from grants to lines, each line up to a limit. Amount is double (parts of a minor unit) or int64.
template <class Amount>
class Flow {
public:
    Flow(const GrantProblem& problem, const std::vector<bool>& isOpen)
        : m_problem(problem), m_left(problem.grants.size()), m_limit(problem.wanted.size()),
          m_received(problem.wanted.size()), m_paid(problem.grants.size(), std::vector<Amount>(problem.wanted.size()))
    {
        for (std::size_t g = 0; g < m_left.size(); ++g)
            if (isOpen[g])
                m_left[g] = static_cast<Amount>(problem.grants[g].ceiling.toMinor());
    }

    void setLimit(std::size_t line, Amount limit) { m_limit[line] = limit; }
    Amount received(std::size_t line) const { return m_received[line]; }
    Amount paid(std::size_t grant, std::size_t line) const { return m_paid[grant][line]; }

    /// Sends what can be sent, a shortest way at a time.
    void fill()
    {
        while (sendOnce()) {
        }
    }

    /// Lines that no more money can come to. Without a way from any grant with money left.
    std::vector<bool> cutOff()
    {
        search();
        std::vector<bool> cut(m_limit.size());
        for (std::size_t i = 0; i < cut.size(); ++i)
            cut[i] = m_viaGrant[i] == nobody;
        return cut;
    }

private:
    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
    static bool isMoney(Amount amount) { return static_cast<double>(amount) > noise; }

    /// Which lines money can reach, through which grant; and which grants, through which line they could be paid back.
    void search()
    {
        m_viaGrant.assign(m_limit.size(), nobody);
        m_viaLine.assign(m_left.size(), nobody);
        m_queue.clear();
        for (std::size_t g = 0; g < m_left.size(); ++g)
            if (isMoney(m_left[g])) {
                m_viaLine[g] = m_limit.size(); // its own money
                m_queue.push_back(g);
            }
        for (std::size_t next = 0; next < m_queue.size(); ++next)
            for (const std::size_t line : m_problem.grants[m_queue[next]].lines)
                if (m_viaGrant[line] == nobody) {
                    m_viaGrant[line] = m_queue[next];
                    reachGrantsOf(line);
                }
    }

    void reachGrantsOf(std::size_t line)
    {
        for (std::size_t g = 0; g < m_left.size(); ++g)
            if (m_viaLine[g] == nobody && isMoney(m_paid[g][line])) {
                m_viaLine[g] = line;
                m_queue.push_back(g);
            }
    }

    bool sendOnce()
    {
        search();
        for (std::size_t end = 0; end < m_limit.size(); ++end)
            if (m_viaGrant[end] != nobody && isMoney(m_limit[end] - m_received[end])) {
                send(end);
                return true;
            }
        return false;
    }

    void send(std::size_t end)
    {
        Amount amount = m_limit[end] - m_received[end];
        std::size_t line = end;
        std::size_t grant = m_viaGrant[line];
        for (; m_viaLine[grant] != m_limit.size(); grant = m_viaGrant[line]) {
            line = m_viaLine[grant];
            amount = std::min(amount, m_paid[grant][line]);
        }
        amount = std::min(amount, m_left[grant]);
        m_left[grant] -= amount;
        m_received[end] += amount;
        line = end;
        for (grant = m_viaGrant[line];; grant = m_viaGrant[line]) {
            m_paid[grant][line] += amount;
            if (m_viaLine[grant] == m_limit.size())
                break;
            line = m_viaLine[grant];
            m_paid[grant][line] -= amount;
        }
    }

    const GrantProblem& m_problem;
    std::vector<Amount> m_left;              ///< shape (grants)
    std::vector<Amount> m_limit;             ///< shape (n)
    std::vector<Amount> m_received;          ///< shape (n)
    std::vector<std::vector<Amount>> m_paid; ///< shape (grants, n)
    std::vector<std::size_t> m_viaGrant;
    std::vector<std::size_t> m_viaLine;
    std::vector<std::size_t> m_queue;
};

/// Raises lines from what they have towards what they could have, all by the same part of the way, until the grants of
/// some are used up; those stay there, the others go on.
class CommonRise {
public:
    CommonRise(const GrantProblem& problem, std::vector<double> base, std::vector<double> extra)
        : m_problem(problem), m_base(std::move(base)), m_extra(std::move(extra)), m_isOpen(problem.grants.size(), true)
    {
    }

    std::vector<double> run()
    {
        std::vector<double> reached = m_base;
        std::vector<bool> isFixed(m_base.size());
        for (std::size_t i = 0; i < m_base.size(); ++i)
            isFixed[i] = m_extra[i] <= 0.0 && m_base[i] <= 0.0;
        while (!std::ranges::all_of(isFixed, [](bool fixed) { return fixed; })) {
            std::vector<bool> tight;
            const double part = commonPart(isFixed, tight);
            bool isAny = false;
            for (std::size_t i = 0; i < m_base.size(); ++i)
                if (!isFixed[i] && (part >= 1.0 || tight[i])) {
                    reached[i] = m_base[i] + part * m_extra[i];
                    isFixed[i] = true;
                    isAny = true;
                    closeGrantsOf(i, part);
                }
            if (!isAny)
                break;
        }
        return reached;
    }

private:
    /// @param tight lines that stop there
    double commonPart(const std::vector<bool>& isFixed, std::vector<bool>& tight) const
    {
        double part = 1.0;
        for (;;) {
            Flow<double> flow(m_problem, m_isOpen);
            double due = 0.0;
            double sent = 0.0;
            for (std::size_t i = 0; i < m_base.size(); ++i)
                if (!isFixed[i]) {
                    flow.setLimit(i, m_base[i] + part * m_extra[i]);
                    due += m_base[i] + part * m_extra[i];
                }
            flow.fill();
            for (std::size_t i = 0; i < m_base.size(); ++i)
                sent += flow.received(i);
            if (due - sent <= noise * static_cast<double>(m_base.size() + 1))
                return part;
            std::vector<bool> cut = flow.cutOff();
            const double next = partOf(cut, isFixed);
            if (next >= part)
                return part;
            part = std::max(0.0, next);
            tight = std::move(cut);
        }
    }

    /// The part at which what these lines would have is what their grants hold.
    double partOf(const std::vector<bool>& lines, const std::vector<bool>& isFixed) const
    {
        double held = 0.0;
        for (std::size_t g = 0; g < m_isOpen.size(); ++g)
            if (m_isOpen[g] && std::ranges::any_of(m_problem.grants[g].lines, [&](std::size_t i) {
                    return lines[i] && !isFixed[i];
                }))
                held += static_cast<double>(m_problem.grants[g].ceiling.toMinor());
        double base = 0.0;
        double extra = 0.0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i] && !isFixed[i]) {
                base += m_base[i];
                extra += m_extra[i];
            }
        return extra > 0.0 ? (held - base) / extra : 1.0;
    }

    /// What lines that stop have used up is not there for others.
    void closeGrantsOf(std::size_t line, double part)
    {
        if (part >= 1.0)
            return;
        for (std::size_t g = 0; g < m_isOpen.size(); ++g)
            if (std::ranges::find(m_problem.grants[g].lines, line) != m_problem.grants[g].lines.end())
                m_isOpen[g] = false;
    }

    const GrantProblem& m_problem;
    std::vector<double> m_base;
    std::vector<double> m_extra;
    std::vector<bool> m_isOpen;
};

/// Whole minor units: every line rounded down, then spare ones by the largest remainder, as far as grants reach.
GrantsPaid inMinorUnits(const GrantProblem& problem, const std::vector<double>& amounts)
{
    Flow<std::int64_t> flow(problem, std::vector<bool>(problem.grants.size(), true));
    std::vector<double> rest(amounts.size());
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const double whole = std::floor(amounts[i] + noise);
        rest[i] = amounts[i] - whole;
        flow.setLimit(i, static_cast<std::int64_t>(whole));
    }
    flow.fill();
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::abs(rest[a] - rest[b]) > noise ? rest[a] > rest[b] : problem.draws[a] < problem.draws[b];
    });
    for (const std::size_t i : order)
        if (rest[i] > noise) {
            flow.setLimit(i, flow.received(i) + 1);
            flow.fill();
            flow.setLimit(i, flow.received(i));
        }
    GrantsPaid paid{std::vector<Money>(amounts.size()),
                    std::vector<std::vector<Money>>(problem.grants.size(), std::vector<Money>(amounts.size()))};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        paid.lines[i] = Money::fromMinor(flow.received(i));
        for (std::size_t g = 0; g < problem.grants.size(); ++g)
            paid.from[g][i] = Money::fromMinor(flow.paid(g, i));
    }
    return paid;
}

} // namespace

GrantsPaid payFromGrants(const GrantProblem& problem)
{
    const std::size_t n = problem.wanted.size();
    std::vector<double> wanted(n);
    std::vector<double> beyond(n);
    for (std::size_t i = 0; i < n; ++i) {
        wanted[i] = static_cast<double>(problem.wanted[i].toMinor());
        beyond[i] = static_cast<double>((problem.most[i] - problem.wanted[i]).toMinor());
    }
    std::vector<double> paid = CommonRise(problem, std::vector<double>(n), std::move(wanted)).run();
    paid = CommonRise(problem, std::move(paid), std::move(beyond)).run();
    return inMinorUnits(problem, paid);
}

} // namespace purse
