// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/vectors.hpp"

#include <purse/levies/schedule.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using nlohmann::json;

MarginalBands bandsFrom(const json& bands) { return {bands["thresholds"], bands["rates"]}; }

std::vector<MarginalBands> listFrom(const json& schedule, const char* key)
{
    std::vector<MarginalBands> list;
    for (const json& bands : schedule.value(key, json::array()))
        list.push_back(bandsFrom(bands));
    return list;
}

Schedule scheduleFrom(const json& from)
{
    Schedule schedule;
    schedule.contributions = listFrom(from, "contrib");
    schedule.contributionsDeductible = from.value("contrib_deductible", false);
    schedule.allowance = from.value("allowance", 0.0);
    if (from.contains("taper_start") && from["taper_start"].is_number())
        schedule.taperStart = from["taper_start"].get<double>();
    schedule.taperRate = from.value("taper_rate", 0.0);
    schedule.tax = bandsFrom(from["tax"]);
    schedule.employer = listFrom(from, "employer");
    return schedule;
}

template <class AmountOf>
json each(const json& places, const AmountOf& amountOf)
{
    json values = json::array();
    for (const json& at : places)
        values.push_back(amountOf(at.get<double>()));
    return values;
}

json resultOf(const std::string& rule, const json& inputs)
{
    const Schedule schedule = scheduleFrom(inputs["schedule"]);
    if (rule == "net_from_gross")
        return {{"net", each(inputs["gross"], netOf(schedule))},
                {"tax", each(inputs["gross"], taxOf(schedule))},
                {"contributions", each(inputs["gross"], contributionsOf(schedule))},
                {"cost", each(inputs["gross"], costOf(schedule))}};
    const bool fromNet = rule == "gross_from_net";
    const PiecewiseLinear f = fromNet ? runningMaximum(netOf(schedule)) : costOf(schedule);
    return {{"gross", each(inputs[fromNet ? "net" : "cost"], [&](double value) { return f.firstReaching(value); })}};
}

TEST(Schedule, ReproducesTheTestNumbers)
{
    int tried = 0;
    for (const json& vector : vectors("welfare")) {
        const std::string rule = vector["rule"];
        if (rule != "net_from_gross" && rule != "gross_from_net" && rule != "gross_from_cost")
            continue;
        ++tried;

        const json result = resultOf(rule, vector["inputs"]);

        EXPECT_TRUE(agrees(result, vector["expected"], vector["tolerance"])) << vector["id"] << "\n" << result;
    }
    EXPECT_EQ(tried, 6);
}

TEST(Schedule, ReadsGrossFromNetWhereAMarginalRateIsAboveOneHundred)
{
    Schedule schedule;
    schedule.tax = {{0.0, 100.0, 200.0}, {0.0, 1.5, 0.0}}; // net rises to 100, falls to 50, rises again
    const PiecewiseLinear highest = runningMaximum(netOf(schedule));

    EXPECT_DOUBLE_EQ(highest.firstReaching(60.0), 60.0);
    EXPECT_DOUBLE_EQ(highest.firstReaching(100.0), 100.0);
    EXPECT_DOUBLE_EQ(highest.firstReaching(101.0), 251.0);
    EXPECT_TRUE(highest.isNondecreasing());
}

TEST(Schedule, WithoutBandsLeavesGrossAsItIs)
{
    EXPECT_DOUBLE_EQ(netOf(Schedule{})(1234.5), 1234.5);
    EXPECT_DOUBLE_EQ(costOf(Schedule{})(1234.5), 1234.5);
}

} // namespace
} // namespace purse::test
