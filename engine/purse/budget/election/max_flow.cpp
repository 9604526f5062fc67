// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/max_flow.hpp>

#include <algorithm>

namespace purse::election {

std::size_t MaxFlow::addEdge(std::size_t from, std::size_t to, Amount capacity)
{
    m_edges[from].push_back(m_all.size());
    m_all.push_back({to, capacity});
    m_edges[to].push_back(m_all.size());
    m_all.push_back({from, 0});
    return m_all.size() - 2;
}

bool MaxFlow::findLevels(std::size_t source, std::size_t sink)
{
    std::ranges::fill(m_level, -1);
    m_level[source] = 0;
    std::vector<std::size_t> queue{source};
    for (std::size_t head = 0; head < queue.size(); ++head)
        for (const std::size_t edge : m_edges[queue[head]])
            if (m_all[edge].left > 0 && m_level[m_all[edge].to] < 0) {
                m_level[m_all[edge].to] = m_level[queue[head]] + 1;
                queue.push_back(m_all[edge].to);
            }
    return m_level[sink] >= 0;
}

MaxFlow::Amount MaxFlow::push(std::size_t node, std::size_t sink, Amount most)
{
    if (node == sink)
        return most;
    Amount pushed = 0;
    for (; m_next[node] < m_edges[node].size() && pushed < most; ++m_next[node]) {
        const std::size_t edge = m_edges[node][m_next[node]];
        const std::size_t to = m_all[edge].to;
        if (m_all[edge].left <= 0 || m_level[to] != m_level[node] + 1)
            continue;
        const Amount part = push(to, sink, std::min(most - pushed, m_all[edge].left));
        m_all[edge].left -= part;
        m_all[edge ^ 1U].left += part;
        pushed += part;
        if (pushed == most)
            break;
    }
    return pushed;
}

MaxFlow::Amount MaxFlow::run(std::size_t source, std::size_t sink)
{
    constexpr Amount unlimited = static_cast<Amount>(1) << 120;
    Amount sum = 0;
    while (findLevels(source, sink)) {
        std::ranges::fill(m_next, 0U);
        sum += push(source, sink, unlimited);
    }
    return sum;
}

} // namespace purse::election
