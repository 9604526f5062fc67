// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace purse::election {

/// A project with the range in which its price lies: a double, and how far it may be off.
struct Contender {
    std::uint32_t project = 0;
    double price = 0.0;
    double error = 0.0;
    double low() const { return price - error; }
    double high() const { return price + error; }
};

/// Looks for the lowest price. Prices only rise from round to round, so an old one is a lower bound, and most projects
/// need no look at all.
class Contest {
public:
    explicit Contest(std::size_t projects) : m_bound(projects, 0.0) {}
    void enter(std::uint32_t project, double bound)
    {
        m_bound[project] = bound;
        m_open.push_back(project);
    }
    void leave(std::uint32_t project) { std::erase(m_open, project); }
    void clear() { m_open.clear(); }
    bool empty() const { return m_open.empty(); }
    std::span<const std::uint32_t> open() const { return m_open; }

    /// Everybody whose price may be the lowest.
    /// @param evaluate (project, contender&, most) -> whether it is still in the race. A price above `most` need not be
    ///                 found to the end: a lower bound of it will do
    template <class Evaluate>
    std::vector<Contender> lowest(const Evaluate& evaluate)
    {
        std::ranges::sort(m_open, [&](std::uint32_t a, std::uint32_t b) {
            return m_bound[a] != m_bound[b] ? m_bound[a] < m_bound[b] : a < b;
        });
        std::vector<Contender> contenders;
        double most = std::numeric_limits<double>::infinity();
        std::vector<std::uint32_t> gone;
        for (const std::uint32_t project : m_open) {
            if (m_bound[project] > most)
                break;
            Contender contender{project, m_bound[project]};
            if (!evaluate(project, contender, most)) {
                gone.push_back(project);
                continue;
            }
            m_bound[project] = std::max(m_bound[project], contender.low());
            most = std::min(most, contender.high());
            contenders.push_back(contender);
        }
        for (const std::uint32_t project : gone)
            leave(project);
        std::erase_if(contenders, [&](const Contender& each) { return each.low() > most; });
        return contenders;
    }

private:
    std::vector<double> m_bound;
    std::vector<std::uint32_t> m_open;
};

/// The first in the order of ties, and the others.
struct Chosen {
    std::uint32_t project = 0;
    std::vector<std::uint32_t> tied{};
};

inline Chosen firstOf(std::vector<std::uint32_t> equal, std::span<const std::uint32_t> ranks)
{
    std::ranges::sort(equal, [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
    return {equal.front(), {equal.begin() + 1, equal.end()}};
}

} // namespace purse::election
