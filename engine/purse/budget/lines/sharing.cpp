// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/sharing.hpp>

#include <purse/division/apportion.hpp>
#include <purse/division/rule.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace purse {
namespace {

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// The layers of all lines, in the order in which they are filled.
class Layers {
public:
    Layers(const Rule& rule, std::span<const SharedLine> lines) : m_rule(rule), m_lines(lines)
    {
        std::set<int> tiers;
        for (const SharedLine& line : lines)
            tiers.insert(line.tier);
        const auto add = [&](Money SharedLine::*from, Money SharedLine::*to) {
            for (const int tier : tiers)
                m_layers.push_back(layer(tier, from, to));
        };
        add(nullptr, &SharedLine::least);
        add(&SharedLine::least, &SharedLine::wanted);
        add(&SharedLine::wanted, &SharedLine::most);
    }

    /// What each line has when so much has been divided among all: shape (lines), minor units.
    Eigen::VectorXd at(double total) const
    {
        Eigen::VectorXd had = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(m_lines.size()));
        for (const Eigen::VectorXd& claims : m_layers) {
            const double whole = claims.sum();
            if (total >= whole) {
                had += claims;
                total -= whole;
            } else {
                had += awards(m_rule, {.claims = claims, .endowment = total});
                break;
            }
        }
        return had;
    }

    /// What lines have beyond their grants when so much has been divided among all.
    Eigen::VectorXd freeAt(double total) const
    {
        Eigen::VectorXd free = at(total);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            double& amount = free[static_cast<Eigen::Index>(i)];
            amount = std::max(0.0, amount - inMinor(m_lines[i].granted));
        }
        return free;
    }

    double most() const
    {
        double sum = 0.0;
        for (const Eigen::VectorXd& claims : m_layers)
            sum += claims.sum();
        return sum;
    }

private:
    Eigen::VectorXd layer(int tier, Money SharedLine::*from, Money SharedLine::*to) const
    {
        Eigen::VectorXd claims = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(m_lines.size()));
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].tier == tier)
                claims[static_cast<Eigen::Index>(i)] =
                    inMinor(m_lines[i].*to) - (from ? inMinor(m_lines[i].*from) : 0.0);
        return claims;
    }

    const Rule& m_rule;
    std::span<const SharedLine> m_lines;
    std::vector<Eigen::VectorXd> m_layers; ///< each shape (lines)
};

} // namespace

std::vector<Money> shareFreely(const Rule& rule, std::span<const SharedLine> lines, Money free)
{
    if (rule.isNested())
        throw std::invalid_argument("a rule within rules divides no budget lines: " + rule.id);
    if (static_cast<Eigen::Index>(lines.size()) > rule.mostPeople)
        throw std::invalid_argument("too many lines for " + rule.id);
    const Layers layers(rule, lines);
    double low = 0.0;
    double high = layers.most();
    const Money able = roundToMinor(layers.freeAt(high).sum());
    const Money paid = std::min(free, able);
    constexpr int halvings = 100; // far below a minor unit, whatever the amounts
    for (int k = 0; k < halvings && paid < able; ++k) {
        const double middle = (low + high) / 2.0;
        (layers.freeAt(middle).sum() < inMinor(paid) ? low : high) = middle;
    }
    std::vector<std::uint64_t> draws;
    for (const SharedLine& line : lines)
        draws.push_back(line.draw);
    return apportion(paid, layers.freeAt(high), draws);
}

} // namespace purse
