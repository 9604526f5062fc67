// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace purse {

/// Adds many numbers with the rounding error of one (Neumaier's form of Kahan's sum).
/// @source Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen
class CompensatedSum {
public:
    void add(double value)
    {
        const double total = m_total + value;
        m_lost += std::fabs(m_total) >= std::fabs(value) ? (m_total - total) + value : (value - total) + m_total;
        m_total = total;
    }
    double value() const { return m_total + m_lost; }

private:
    double m_total = 0.0;
    double m_lost = 0.0;
};

} // namespace purse
