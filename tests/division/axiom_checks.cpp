// SPDX-License-Identifier: GPL-3.0-or-later
#include "axiom_checks.hpp"

#include <purse/division/claims_problem.hpp>

#include <stdexcept>

namespace purse::test {
namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr double noise = 1e-9;

class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}

    /// A whole number from least to most.
    double whole(double least, double most)
    {
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<double>(next() % span);
    }
    Index index(Index size) { return static_cast<Index>(next() % static_cast<std::uint64_t>(size)); }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

private:
    std::uint64_t m_state;
};

Vector without(const Vector& values, Index k)
{
    Vector rest(values.size() - 1);
    rest << values.head(k), values.tail(values.size() - k - 1);
    return rest;
}

Vector joined(const Vector& a, const Vector& b)
{
    Vector both(a.size() + b.size());
    both << a, b;
    return both;
}

bool isSame(const Vector& a, const Vector& b) { return a.size() == 0 || (a - b).cwiseAbs().maxCoeff() <= noise; }
bool isNoLess(const Vector& a, const Vector& b) { return a.size() == 0 || (a - b).minCoeff() >= -noise; }

/// Whether f_i <= f_j wherever c_i <= c_j.
bool rises(const Vector& claims, const Vector& f)
{
    for (Index i = 0; i < claims.size(); ++i)
        for (Index j = 0; j < claims.size(); ++j)
            if (claims[i] <= claims[j] && f[i] > f[j] + noise)
                return false;
    return true;
}

/// One case at work: the problem, what the rule gives, and luck.
struct Trial {
    const Dividing& rule;
    const Vector& c;
    double endowment;
    Draw draw;
    Vector x = rule(c, endowment);

    double sum() const { return c.sum(); }

    bool equalTreatment() const
    {
        for (Index i = 0; i < c.size(); ++i)
            for (Index j = 0; j < c.size(); ++j)
                if (c[i] == c[j] && std::abs(x[i] - x[j]) > noise)
                    return false;
        return true;
    }

    bool groupOrder()
    {
        double claims[2] = {0.0, 0.0};
        double awards[2] = {0.0, 0.0};
        for (int group = 0; group < 2; ++group)
            for (Index i = 0; i < c.size(); ++i)
                if (draw.next() % 2 == 0) {
                    claims[group] += c[i];
                    awards[group] += x[i];
                }
        const int less = claims[0] <= claims[1] ? 0 : 1;
        const int more = 1 - less;
        return awards[less] <= awards[more] + noise
               && claims[less] - awards[less] <= claims[more] - awards[more] + noise;
    }

    bool orderUnderEndowmentChange()
    {
        const Vector more = rule(c, draw.whole(endowment, sum()));
        return rises(c, more - x);
    }

    bool orderUnderClaimsChange()
    {
        const Index k = draw.index(c.size());
        Vector grown = c;
        grown[k] += draw.whole(1.0, 9.0);
        return rises(without(c, k), without(x - rule(grown, endowment), k));
    }

    bool populationMonotonicity()
    {
        const Index k = draw.index(c.size());
        const Vector others = without(c, k);
        const double some = draw.whole(0.0, others.sum());
        return isNoLess(rule(others, some), without(rule(c, some), k));
    }

    bool linkedPopulationMonotonicity()
    {
        const Index k = draw.index(c.size());
        const Vector others = without(c, k);
        const double some = draw.whole(0.0, others.sum());
        return isNoLess(without(rule(c, some + c[k]), k), rule(others, some));
    }

    bool minimalRightsFirst() const
    {
        const Vector rights = minimalRights({.claims = c, .endowment = endowment});
        return isSame(x, rights + rule(c - rights, endowment - rights.sum()));
    }

    bool compositionDown()
    {
        const double less = draw.whole(0.0, endowment);
        return isSame(rule(x, less), rule(c, less));
    }

    bool compositionUp()
    {
        const double less = draw.whole(0.0, endowment);
        const Vector first = rule(c, less);
        return isSame(first + rule(c - first, endowment - less), x);
    }

    bool consistency()
    {
        std::vector<Index> group;
        for (Index i = 0; i < c.size(); ++i)
            if (draw.next() % 2 == 0)
                group.push_back(i);
        const auto size = static_cast<Index>(group.size());
        Vector claims(size);
        Vector awards(size);
        for (Index k = 0; k < size; ++k) {
            claims[k] = c[group[static_cast<std::size_t>(k)]];
            awards[k] = x[group[static_cast<std::size_t>(k)]];
        }
        return isSame(rule(claims, awards.sum()), awards);
    }

    bool nullClaimsConsistency() const
    {
        const Vector more = rule(joined(c, Vector::Zero(1)), endowment);
        return isSame(more.head(c.size()), x);
    }

    /// @param direction +1: the share of the claim rises with the claim, -1: it falls
    bool shares(double direction) const
    {
        for (Index i = 0; i < c.size(); ++i)
            for (Index j = 0; j < c.size(); ++j)
                if (c[i] > 0.0 && c[i] <= c[j] && direction * (x[i] / c[i] - x[j] / c[j]) > noise)
                    return false;
        return true;
    }

    bool fullCompensation() const
    {
        for (Index i = 0; i < c.size(); ++i)
            if (c.cwiseMin(c[i]).sum() <= endowment && x[i] < c[i] - noise)
                return false;
        return true;
    }

    bool nullCompensation() const
    {
        for (Index i = 0; i < c.size(); ++i)
            if ((c.array() - c[i]).max(0.0).sum() >= endowment && x[i] > noise)
                return false;
        return true;
    }

    bool lowerBound(const Vector& parts, double all) const
    {
        const auto n = static_cast<double>(c.size());
        return isNoLess(parts, c.cwiseMin(all) / n);
    }

    bool merging() const
    {
        const Index n = c.size();
        Vector merged = c.head(n - 1);
        merged[n - 2] += c[n - 1];
        return rule(merged, endowment)[n - 2] <= x[n - 2] + x[n - 1] + noise;
    }

    bool splitting()
    {
        const Index n = c.size();
        Vector split = joined(c, Vector::Zero(1));
        split[n] = draw.whole(0.0, c[n - 1]);
        split[n - 1] -= split[n];
        const Vector parts = rule(split, endowment);
        return parts[n - 1] + parts[n] <= x[n - 1] + noise;
    }

    bool noTransferParadox()
    {
        const Index i = draw.index(c.size());
        const Index j = (i + 1 + draw.index(c.size() - 1)) % c.size();
        const double part = draw.whole(0.0, c[i]);
        Vector moved = c;
        moved[i] -= part;
        moved[j] += part;
        const Vector after = rule(moved, endowment);
        return after[i] <= x[i] + noise && after[j] >= x[j] - noise;
    }

    bool replicationInvariance() const
    {
        const Vector few = c.head(std::min<Index>(c.size(), 3));
        const double some = std::min(endowment, few.sum());
        return isSame(rule(joined(few, few), 2.0 * some), joined(rule(few, some), rule(few, some)));
    }
};

} // namespace

AxiomCase axiomCase(std::uint64_t seed, int mostPeople)
{
    Draw draw(seed);
    const auto n = static_cast<Index>(draw.whole(2.0, mostPeople));
    Vector claims(n);
    for (Index i = 0; i < n; ++i)
        claims[i] = draw.whole(0.0, 12.0);
    const double endowment = draw.whole(0.0, 2.0 * claims.sum()) / 2.0;
    return {.claims = claims, .endowment = endowment, .draw = draw.next()};
}

bool keeps(Axiom axiom, const Dividing& rule, const AxiomCase& tried)
{
    Trial trial{.rule = rule, .c = tried.claims, .endowment = tried.endowment, .draw = Draw(tried.draw)};
    const Vector& c = trial.c;
    const Vector& x = trial.x;
    const double missing = trial.sum() - trial.endowment;
    switch (axiom) {
    case Axiom::EqualTreatment:
        return trial.equalTreatment();
    case Axiom::OrderOfAwards:
        return rises(c, x);
    case Axiom::OrderOfLosses:
        return rises(c, c - x);
    case Axiom::GroupOrder:
        return trial.groupOrder();
    case Axiom::OrderUnderEndowmentChange:
        return trial.orderUnderEndowmentChange();
    case Axiom::OrderUnderClaimsChange:
        return trial.orderUnderClaimsChange();
    case Axiom::PopulationMonotonicity:
        return trial.populationMonotonicity();
    case Axiom::LinkedPopulationMonotonicity:
        return trial.linkedPopulationMonotonicity();
    case Axiom::TruncationInvariance:
        return isSame(rule(c.cwiseMin(trial.endowment), trial.endowment), x);
    case Axiom::MinimalRightsFirst:
        return trial.minimalRightsFirst();
    case Axiom::CompositionDown:
        return trial.compositionDown();
    case Axiom::CompositionUp:
        return trial.compositionUp();
    case Axiom::Midpoint:
        return isSame(rule(c, trial.sum() / 2.0), c / 2.0);
    case Axiom::SelfDuality:
        return isSame(x, c - rule(c, missing));
    case Axiom::Consistency:
        return trial.consistency();
    case Axiom::NullClaimsConsistency:
        return trial.nullClaimsConsistency();
    case Axiom::Progressivity:
        return trial.shares(+1.0);
    case Axiom::Regressivity:
        return trial.shares(-1.0);
    case Axiom::FullCompensation:
        return trial.fullCompensation();
    case Axiom::NullCompensation:
        return trial.nullCompensation();
    case Axiom::LowerBoundOnAwards:
        return trial.lowerBound(x, trial.endowment);
    case Axiom::LowerBoundOnLosses:
        return trial.lowerBound(c - x, missing);
    case Axiom::NoAdvantageousMerging:
        return trial.merging();
    case Axiom::NoAdvantageousSplitting:
        return trial.splitting();
    case Axiom::NoTransferParadox:
        return trial.noTransferParadox();
    case Axiom::ReplicationInvariance:
        return trial.replicationInvariance();
    }
    throw std::invalid_argument("no such axiom");
}

} // namespace purse::test
