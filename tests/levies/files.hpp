// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/levy_file.hpp>
#include <purse/levies/payroll.hpp>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace purse::test {

/// The levy files of the program.
inline const LevyLibrary& levies()
{
    static const LevyLibrary library = [] {
        auto read = readLevies(std::filesystem::path(PURSE_SOURCE_DIR) / "scenarios" / "levies");
        if (!read)
            throw std::runtime_error(read.error().front().where + " " + read.error().front().what);
        return *read;
    }();
    return library;
}

/// "gb-2025-26" for "2025-26".
inline const Levy& unitedKingdom(const std::string& year) { return levies().at("gb-" + year); }

/// Of a currency with two digits after the point.
inline Money amount(double major) { return roundToMinor(major * 100.0); }

inline Money pounds(double major) { return amount(major); }

inline Percent percent(const char* text) { return {*Decimal::fromText(text)}; }

inline PensionScheme pension(PensionScheme::Arrangement arrangement, PensionScheme::Base base, const char* own,
                             const char* employers)
{
    PensionScheme scheme;
    scheme.arrangement = arrangement;
    scheme.base = base;
    scheme.employee = percent(own);
    scheme.employer = percent(employers);
    return scheme;
}

/// The amount of the line with this label.
inline Money amountOf(const std::vector<Line>& lines, const std::string& label)
{
    for (const Line& line : lines)
        if (line.label == label)
            return line.amount;
    throw std::runtime_error("no line " + label);
}

constexpr auto year = Scenario::Payroll::Year;
constexpr auto twelve = Scenario::Payroll::TwelvePayslips;

} // namespace purse::test
