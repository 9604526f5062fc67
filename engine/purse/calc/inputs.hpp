// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/calculation.hpp>

#include <Eigen/Core>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace purse::calc {

/// The named numbers that a rule reads. What is missing or wrong is collected with its place, and reading goes on;
/// what a getter answers then is only there to go on with.
class Inputs {
public:
    /// @param where JSON pointer of the object: "/inputs"
    Inputs(const Json& object, std::string where);

    struct Range {
        double least = -1e300;
        double most = 1e300;
        bool leastExcluded = false;
    };
    static Range notNegative() { return {.least = 0.0}; }
    static Range aboveZero() { return {.least = 0.0, .leastExcluded = true}; }

    double number(const std::string& key, Range range);
    double number(const std::string& key, Range range, double otherwise);
    std::optional<double> optionalNumber(const std::string& key, Range range);
    bool yesNo(const std::string& key, bool otherwise);
    bool isText(const std::string& key, const std::string& text); ///< whether this very text stands there
    std::string choice(const std::string& key, const std::vector<std::string>& choices);

    Eigen::VectorXd vector(const std::string& key, Range range);
    /// @param size how many numbers there must be
    Eigen::VectorXd vector(const std::string& key, Range range, Eigen::Index size);
    /// Absent: all the same.
    Eigen::VectorXd vector(const std::string& key, Range range, Eigen::Index size, double otherwise);
    /// Lists of numbers, all of the same length.
    std::vector<Eigen::VectorXd> rows(const std::string& key, Range range);
    /// Bounds may be absent as a whole or null for one person: open.
    Eigen::VectorXd bounds(const std::string& key, Eigen::Index size, double open);

    /// One number for all, or one for each.
    Eigen::VectorXd oneOrMany(const std::string& key, Range range, Eigen::Index size);
    /// Names, as texts or as numbers, one for each.
    std::vector<std::string> labels(const std::string& key, Eigen::Index size);

    /// How many people there are: the length of the first of these lists that is there. One must be.
    Eigen::Index people(const std::vector<std::string>& keys);

    /// A value as it stands, for shapes that only one family reads; nothing where it is missing, which is refused.
    const Json* value(const std::string& key) { return require(key); }

    Inputs object(const std::string& key);
    std::vector<Inputs> objects(const std::string& key);

    bool has(const std::string& key);
    void refuse(const std::string& key, std::string what, std::string hint);
    void refuse(Refusal refusal);

    /// No solution: TooSmall asks for more, TooLarge leaves something over.
    void refuseUnlessSolved(Status status, double distance);

    /// Refuses keys that no getter has asked for.
    void refuseUnknownKeys();

    const std::string& where() const { return m_where; }
    bool isFine() const { return m_refusals->empty(); }
    const Refusals& refusals() const { return *m_refusals; }

private:
    Inputs(const Json& object, std::string where, std::shared_ptr<Refusals> refusals);
    const Json* find(const std::string& key);
    const Json* require(const std::string& key);
    double read(const Json& value, const std::string& key, Range range);
    Eigen::VectorXd readVector(const Json& value, const std::string& key, Range range, std::optional<double> open);
    Eigen::VectorXd sized(Eigen::VectorXd values, const std::string& key, Eigen::Index size);

    const Json* m_object;
    std::string m_where;
    std::shared_ptr<Refusals> m_refusals; ///< shared with inner objects
    std::set<std::string> m_known;
};

Json toJson(const Eigen::VectorXd& values);

} // namespace purse::calc
