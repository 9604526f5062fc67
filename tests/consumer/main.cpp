// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/money.hpp>

#include <iostream>

int main()
{
    const purse::Money total = purse::Money::fromMinor(120000) + purse::Money::fromMinor(65000);
    std::cout << purse::toText(total) << '\n';
    return purse::toText(total) == "1850.00" ? 0 : 1;
}
