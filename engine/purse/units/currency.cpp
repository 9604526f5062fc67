// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/currency.hpp>

#include <set>

namespace purse {

int minorDigitsOf(const std::string& code)
{
    static const std::set<std::string> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                            "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    static const std::set<std::string> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (none.contains(code))
        return 0;
    return three.contains(code) ? 3 : 2;
}

} // namespace purse
