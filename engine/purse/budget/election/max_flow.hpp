// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace purse::election {

/// The most that flows from a source to a sink, in whole numbers of 128 bits.
/// @source Dinic (1970), Algorithm for Solution of a Problem of Maximum Flow in Networks
class MaxFlow {
public:
    __extension__ using Amount = __int128;

    explicit MaxFlow(std::size_t nodes) : m_edges(nodes), m_level(nodes), m_next(nodes) {}
    /// @return the number of the edge
    std::size_t addEdge(std::size_t from, std::size_t to, Amount capacity);
    Amount run(std::size_t source, std::size_t sink);
    /// After run(): whether the node is on the source's side of the smallest cut that is nearest to the source.
    bool isBeforeCut(std::size_t node) const { return m_level[node] >= 0; }

private:
    struct Edge {
        std::size_t to;
        Amount left;
    };
    bool findLevels(std::size_t source, std::size_t sink);
    Amount push(std::size_t node, std::size_t sink, Amount most);

    std::vector<Edge> m_all; ///< an edge and its reverse beside each other
    std::vector<std::vector<std::size_t>> m_edges;
    std::vector<int> m_level;
    std::vector<std::size_t> m_next;
};

} // namespace purse::election
