// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/contest.hpp>
#include <purse/budget/election/max_flow.hpp>
#include <purse/budget/election/rule.hpp>

#include <map>

namespace purse::election {
namespace {

using Wide = MaxFlow::Amount;

/// The largest load, as cost / supporters.
struct Load {
    std::int64_t cost = 0;
    std::int64_t supporters = 1;
    friend bool operator<(const Load& a, const Load& b)
    {
        return Wide{a.cost} * b.supporters < Wide{b.cost} * a.supporters;
    }
    friend bool operator==(const Load& a, const Load& b)
    {
        return Wide{a.cost} * b.supporters == Wide{b.cost} * a.supporters;
    }
};

/// Projects that are to be carried, and voters put together by those of them that they support.
class Carried {
public:
    Carried(const Profile& profile, std::vector<std::uint32_t> projects)
        : m_profile(profile), m_projects(std::move(projects))
    {
        std::vector<int> place(profile.projects(), -1);
        for (std::size_t k = 0; k < m_projects.size(); ++k)
            place[m_projects[k]] = static_cast<int>(k);
        std::map<std::vector<std::size_t>, std::int64_t> together;
        for (std::size_t g = 0; g < profile.groups(); ++g) {
            std::vector<std::size_t> supported;
            for (const Profile::Entry& entry : profile.ballotOf(g))
                if (place[entry.project] >= 0)
                    supported.push_back(static_cast<std::size_t>(place[entry.project]));
            if (!supported.empty())
                together[std::move(supported)] += profile.weight[g];
        }
        m_voters.assign(together.begin(), together.end());
    }

    /// The least that the largest load can be: the dearest set of projects for those who support any of them. From a
    /// load that is too small, the set that proves it is a larger one.
    Load smallestLoad(Load load, const Load& most) const
    {
        while (load < most || load == most) {
            const Load larger = violatedBy(load);
            if (larger == load)
                break;
            load = larger;
        }
        return load;
    }

private:
    /// The load of a set that cannot be carried with this one; the same where there is none.
    Load violatedBy(const Load& load) const
    {
        const std::size_t source = 0;
        const std::size_t sink = 1;
        const std::size_t firstVoter = 2 + m_projects.size();
        MaxFlow flow(firstVoter + m_voters.size());
        Wide all = 0;
        for (std::size_t k = 0; k < m_projects.size(); ++k) {
            const Wide cost = Wide{m_profile.cost[m_projects[k]]} * load.supporters;
            flow.addEdge(source, 2 + k, cost);
            all += cost;
        }
        for (std::size_t v = 0; v < m_voters.size(); ++v) {
            for (const std::size_t project : m_voters[v].first)
                flow.addEdge(2 + project, firstVoter + v, static_cast<Wide>(1) << 110);
            flow.addEdge(firstVoter + v, sink, Wide{load.cost} * m_voters[v].second);
        }
        if (flow.run(source, sink) == all)
            return load;
        Load found{0, 0};
        for (std::size_t k = 0; k < m_projects.size(); ++k)
            if (flow.isBeforeCut(2 + k))
                found.cost += m_profile.cost[m_projects[k]];
        for (std::size_t v = 0; v < m_voters.size(); ++v)
            if (flow.isBeforeCut(firstVoter + v))
                found.supporters += m_voters[v].second;
        return found;
    }

    const Profile& m_profile;
    std::vector<std::uint32_t> m_projects;
    std::vector<std::pair<std::vector<std::size_t>, std::int64_t>> m_voters; ///< which they support, how many
};

class MaximinSupport {
public:
    explicit MaximinSupport(const CountInput& input) : m_input(input), m_profile(input.profile)
    {
        for (std::uint32_t p = 0; p < m_profile.projects(); ++p) {
            m_supporters.push_back(0);
            for (const Profile::Support& support : m_profile.supportOf(p))
                m_supporters.back() += m_profile.weight[support.group];
            if (!m_profile.isOut[p] && m_supporters.back() > 0)
                m_open.push_back(p);
        }
    }

    Counted count()
    {
        while (true) {
            std::erase_if(m_open,
                          [&](std::uint32_t p) { return m_counted.cost + m_profile.cost[p] > m_profile.budget; });
            if (m_open.empty())
                break;
            fundNext();
        }
        m_counted.completedFrom = m_counted.rounds.size();
        return std::move(m_counted);
    }

private:
    void fundNext()
    {
        std::vector<std::uint32_t> equal;
        Load best;
        for (const std::uint32_t project : m_open) {
            Load least{m_profile.cost[project], m_supporters[project]};
            least = least < m_load ? m_load : least;
            if (!equal.empty() && best < least)
                continue;
            std::vector<std::uint32_t> projects = m_funded;
            projects.push_back(project);
            const Load load = Carried(m_profile, std::move(projects))
                                  .smallestLoad(least, equal.empty() ? Load{m_profile.budget * 2 + 1, 1} : best);
            if (equal.empty() || load < best) {
                equal.clear();
                best = load;
            }
            if (load == best)
                equal.push_back(project);
        }
        const Chosen chosen = firstOf(equal, m_input.ranks);
        m_load = best;
        m_funded.push_back(chosen.project);
        m_counted.cost += m_profile.cost[chosen.project];
        m_counted.rounds.push_back({chosen.project,
                                    static_cast<double>(best.cost) / static_cast<double>(best.supporters),
                                    static_cast<std::uint64_t>(m_supporters[chosen.project]), chosen.tied});
        std::erase(m_open, chosen.project);
    }

    const CountInput& m_input;
    const Profile& m_profile;
    std::vector<std::int64_t> m_supporters;
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_funded;
    Load m_load;
    Counted m_counted;
};

/// About a minute; more would look as if the program hung.
constexpr std::size_t mostWork = 250'000'000;

Result<Counted> countMaximin(const CountInput& input)
{
    const std::size_t projects = input.profile.projects();
    if (input.profile.groups() > mostWork / (projects * projects + 1))
        return tl::unexpected(Problems{{"rule", "There are too many ballots and projects for maximin support.",
                                        "Choose phragmen, which is near it and quick."}});
    return MaximinSupport(input).count();
}

} // namespace

Rule maximinSupport()
{
    return {.id = "maximin_support",
            .title = "Maximin support",
            .promise = "As Phragmén, and what projects cost is spread anew with every project, as evenly as can be.",
            .source = "Sánchez-Fernández, Fernández-García, Fisteus and Brill (2021), The Maximin Support Method; with "
                      "costs as in Aziz, Lee and Talmon (2018)",
            .priceIs = "the largest load of a voter so far",
            .properties = {Property::Exhaustive, Property::Representation, Property::CheaperIsNoWorse,
                           Property::SupportHelps},
            .settings = {"threshold", "ties"},
            .count = countMaximin};
}

} // namespace purse::election
