// SPDX-License-Identifier: GPL-3.0-or-later
#include "portion_checks.hpp"

#include <algorithm>
#include <numeric>

namespace purse::test {
namespace {

using Index = Eigen::Index;
using Row = Eigen::RowVectorXd;

/// Several times what the certificates of rules without a closed form leave open.
constexpr double noise = 1e-6;

class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

private:
    std::uint64_t m_state;
};

/// A row as the ballot wants it, in tenths.
Row drawnRow(Ballot ballot, int lines, Draw& draw)
{
    Row row = Row::Zero(lines);
    if (ballot != Ballot::Shares) {
        for (double& each : row)
            each = static_cast<double>(draw.below(2));
        row[static_cast<Index>(draw.below(static_cast<std::uint64_t>(lines)))] = 1.0;
        return ballot == Ballot::Approvals ? row : row * static_cast<double>(1 + draw.below(3));
    }
    const bool isSingleMinded = draw.below(4) == 0;
    for (int tenth = 0; tenth < 10; tenth += isSingleMinded ? 10 : 1)
        row[static_cast<Index>(draw.below(static_cast<std::uint64_t>(lines)))] += isSingleMinded ? 10 : 1;
    return row / 10.0;
}

Proposals with(Proposals proposals, Index member, const Row& row)
{
    proposals.rows.row(member) = row;
    return proposals;
}

Proposals without(const Proposals& proposals, Index member)
{
    Proposals rest;
    rest.rows.resize(proposals.rows.rows() - 1, proposals.rows.cols());
    for (Index i = 0, k = 0; i < proposals.rows.rows(); ++i)
        if (i != member)
            rest.rows.row(k++) = proposals.rows.row(i);
    return rest;
}

/// One case at work.
struct Trial {
    const PortioningRule& rule;
    const Proposals& p;
    Draw draw;
    Index members = p.rows.rows();
    Index lines = p.rows.cols();

    bool hasAnswer(const Proposals& asked) const { return objectionTo(rule, asked).empty(); }
    Eigen::VectorXd shares(const Proposals& asked) const { return portion(rule, asked).shares; }
    Index someone() { return static_cast<Index>(draw.below(static_cast<std::uint64_t>(members))); }

    /// How good shares are for a row: larger is better.
    double good(const Row& row, const Eigen::VectorXd& x) const
    {
        return rule.ballot == Ballot::Shares ? row.cwiseMin(x.transpose()).sum() : row.dot(x);
    }

    bool truthful()
    {
        const Index who = someone();
        const Proposals other = with(p, who, drawnRow(rule.ballot, static_cast<int>(lines), draw));
        return !hasAnswer(other) || good(p.rows.row(who), shares(other)) <= good(p.rows.row(who), shares(p)) + noise;
    }

    /// Everybody's largest line alone, in place of the case.
    bool proportional()
    {
        Proposals single{Eigen::MatrixXd::Zero(members, lines)};
        Eigen::VectorXd heads = Eigen::VectorXd::Zero(lines);
        for (Index i = 0; i < members; ++i) {
            Index largest = 0;
            p.rows.row(i).maxCoeff(&largest);
            single.rows(i, largest) = 1.0;
            heads[largest] += 1.0 / static_cast<double>(members);
        }
        return hasAnswer(single) && (shares(single) - heads).cwiseAbs().maxCoeff() <= noise;
    }

    bool inRange() const
    {
        const Eigen::VectorXd x = shares(p);
        for (Index j = 0; j < lines; ++j)
            if (x[j] < p.rows.col(j).minCoeff() - noise || x[j] > p.rows.col(j).maxCoeff() + noise)
                return false;
        return true;
    }

    bool dominates(const Eigen::VectorXd& other, const Eigen::VectorXd& x) const
    {
        constexpr double clearly = 1e-3;
        bool isBetter = false;
        for (Index i = 0; i < members; ++i) {
            const double gain = good(p.rows.row(i), other) - good(p.rows.row(i), x);
            if (gain < -noise / 10.0)
                return false;
            isBetter = isBetter || gain > clearly;
        }
        return isBetter;
    }

    /// Moves the same amount of two lines (or of one, twice) to two others, and looks whether somebody gains.
    bool efficient() const
    {
        const Eigen::VectorXd x = shares(p);
        for (Index pairs = 0; pairs < lines * lines * lines * lines; ++pairs) {
            const Index a = pairs % lines, b = pairs / lines % lines;
            const Index c = pairs / lines / lines % lines, d = pairs / lines / lines / lines;
            for (const double amount : {0.005, 0.05, 0.1}) {
                Eigen::VectorXd other = x;
                for (const Index from : {a, b})
                    other[from] -= amount;
                for (const Index to : {c, d})
                    other[to] += amount;
                if (other.minCoeff() >= 0.0 && dominates(other, x))
                    return false;
            }
        }
        return true;
    }

    bool anonymous()
    {
        Proposals turned = p;
        turned.rows = p.rows.colwise().reverse();
        const Index a = someone(), b = someone();
        turned.rows.row(a).swap(turned.rows.row(b));
        return (shares(turned) - shares(p)).cwiseAbs().maxCoeff() <= noise;
    }

    bool neutral()
    {
        Proposals turned = p;
        turned.rows = p.rows.rowwise().reverse();
        turned.rows.col(0).swap(turned.rows.col(lines / 2));
        Eigen::VectorXd x = shares(turned);
        std::swap(x[0], x[lines / 2]);
        return (x.reverse() - shares(p)).cwiseAbs().maxCoeff() <= noise;
    }

    /// Goes from one row of a member to another and halves the way where the result changes most: a jump stays.
    bool continuous()
    {
        const Index who = someone();
        Row from = p.rows.row(who);
        Row to = drawnRow(rule.ballot, static_cast<int>(lines), draw);
        constexpr double jump = 1e-3;
        if (!hasAnswer(with(p, who, to)))
            return true;
        Eigen::VectorXd atFrom = shares(p), atTo = shares(with(p, who, to));
        for (int halvings = 0; halvings < 24; ++halvings) {
            const Row middle = (from + to) / 2.0;
            if (!hasAnswer(with(p, who, middle)))
                return true;
            const Eigen::VectorXd x = shares(with(p, who, middle));
            const bool isFirst = (x - atFrom).cwiseAbs().maxCoeff() >= (x - atTo).cwiseAbs().maxCoeff();
            (isFirst ? to : from) = middle;
            (isFirst ? atTo : atFrom) = x;
        }
        return (atFrom - atTo).cwiseAbs().maxCoeff() <= jump;
    }

    bool participation()
    {
        const Index who = someone();
        if (members < 2 || !hasAnswer(without(p, who)))
            return true;
        const Eigen::VectorXd away = shares(without(p, who));
        return good(p.rows.row(who), away) <= good(p.rows.row(who), shares(p)) + noise;
    }
};

} // namespace

PortionCase portionCase(Ballot ballot, std::uint64_t seed, int lines, int mostMembers)
{
    Draw draw(seed * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(lines));
    const auto members = static_cast<Index>(1 + draw.below(static_cast<std::uint64_t>(mostMembers)));
    PortionCase made;
    made.proposals.rows.resize(members, lines);
    for (Index i = 0; i < members; ++i)
        made.proposals.rows.row(i) = drawnRow(ballot, lines, draw);
    made.draw = draw.next();
    return made;
}

bool keeps(PortionProperty property, const PortioningRule& rule, const PortionCase& tried)
{
    Trial trial{rule, tried.proposals, Draw(tried.draw)};
    if (!trial.hasAnswer(tried.proposals))
        return true;
    switch (property) {
    case PortionProperty::Truthful:
        return trial.truthful();
    case PortionProperty::Proportional:
        return trial.proportional();
    case PortionProperty::InRange:
        return trial.inRange();
    case PortionProperty::Efficient:
        return trial.efficient();
    case PortionProperty::Anonymous:
        return trial.anonymous();
    case PortionProperty::Neutral:
        return trial.neutral();
    case PortionProperty::Continuous:
        return trial.continuous();
    case PortionProperty::Participation:
        return trial.participation();
    }
    return false;
}

} // namespace purse::test
