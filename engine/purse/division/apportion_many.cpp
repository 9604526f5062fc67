// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/division/apportion_many.hpp>

#include <purse/division/apportion.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace purse {
namespace {

constexpr double finest = 1e7;     // remainders that differ by less than 1 / finest are the same, as in apportion()
constexpr double small = 2e8;      // times finest it is below 2^51
constexpr double largest = 0x1p38; // a whole part below it leaves room for the remainder in the same 64 bits
constexpr unsigned remainderBits = 24;
constexpr std::int64_t remainderMask = (1 << remainderBits) - 1;
constexpr std::size_t mostRemainder = 10'000'001; // -1 to 10^7, one up
constexpr std::size_t binSize = 4096;

/// std::nearbyint for a number up to 2^51 in size, and much faster: beyond 2^52 a double has no room for a fraction.
double nearest(double value)
{
    constexpr double noFractions = 6755399441055744.0; // 1.5 x 2^52
    return (value + noFractions) - noFractions;
}

/// What decides between equal remainders.
double sizeOf(double amount) { return amount < small ? nearest(amount * finest) : std::nearbyint(amount * finest); }

/// Rounded down, with the remainder in units of 1 / finest, one up, in the last bits.
std::int64_t packed(std::int64_t whole, double remainder)
{
    return (whole << remainderBits) + static_cast<std::int64_t>(remainder) + 1;
}

std::int64_t split(double amount)
{
    const auto whole = static_cast<std::int64_t>(nearest(amount * finest) / finest);
    return packed(whole, nearest((amount - static_cast<double>(whole)) * finest));
}

std::int64_t splitLarge(double amount)
{
    const std::int64_t whole = floorToMinor(amount).toMinor();
    return packed(whole, std::nearbyint((amount - static_cast<double>(whole)) * finest));
}

std::size_t remainderOf(std::int64_t part) { return static_cast<std::size_t>(part & remainderMask); }

/// How many remainders there are in each bin, and what is left of the total.
struct Counts {
    std::vector<std::uint32_t> bins;
    std::int64_t left = 0;
};

/// @return nothing where an amount does not fit
std::optional<Counts> splitAll(std::int64_t total, std::span<const double> amounts, std::span<std::int64_t> parts)
{
    Counts counts{.bins = std::vector<std::uint32_t>(mostRemainder / binSize + 1), .left = total};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const bool isSmall = amounts[i] >= 0.0 && amounts[i] < small;
        if (!isSmall && !(amounts[i] >= 0.0 && amounts[i] < largest)) [[unlikely]]
            return std::nullopt;
        parts[i] = isSmall ? split(amounts[i]) : splitLarge(amounts[i]);
        counts.left -= parts[i] >> remainderBits;
        ++counts.bins[remainderOf(parts[i]) / binSize];
    }
    return counts;
}

/// Where counts, added up from the last one down, reach what is to be given.
struct Border {
    std::size_t index = 0;
    std::size_t left = 0; ///< what remains to be given at the index itself
};

Border borderIn(std::span<const std::uint32_t> counts, std::size_t spare)
{
    std::size_t k = counts.size() - 1;
    for (; k > 0 && spare > counts[k]; --k)
        spare -= counts[k];
    return {k, spare};
}

// Which way a remainder falls is anybody's guess, for processors too: these loops write always and count on by 0 or 1,
// where a branch would cost ten times as much.

/// How many remainders there are of each size within a bin.
std::vector<std::uint32_t> countsWithin(std::size_t bin, std::span<const std::int64_t> parts)
{
    std::vector<std::uint32_t> counts(binSize + 1); // the last one takes all others
    for (const std::int64_t part : parts)
        ++counts[std::min(remainderOf(part) - bin * binSize, binSize)];
    counts.pop_back();
    return counts;
}

/// Makes parts whole: rounded down, and one more for larger remainders.
/// @return whose remainder is the given one: as many as "alike", in order
std::vector<std::uint32_t> makeWhole(std::size_t remainder, std::size_t alike, std::span<std::int64_t> parts)
{
    std::vector<std::uint32_t> indices(alike + 1);
    std::size_t found = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t each = remainderOf(parts[i]);
        parts[i] = (parts[i] >> remainderBits) + (each > remainder ? 1 : 0);
        indices[found] = static_cast<std::uint32_t>(i);
        found += each == remainder ? 1 : 0;
    }
    indices.pop_back();
    return indices;
}

/// The smallest of so many largest sizes.
double borderOf(std::vector<double> sizes, std::size_t count)
{
    const auto border = sizes.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::ranges::nth_element(sizes, border, std::greater());
    return *border;
}

/// Among equal remainders: to the larger amounts, then to the earlier ones.
/// @param spare from 1 to as many as there are in alike
void giveToLarger(std::span<const std::uint32_t> alike, std::size_t spare, std::span<const double> amounts,
                  std::span<std::int64_t> parts)
{
    const double first = sizeOf(amounts[alike.front()]);
    if (std::ranges::all_of(alike, [&](std::uint32_t i) { return sizeOf(amounts[i]) == first; })) {
        for (const std::uint32_t i : alike.first(spare))
            ++parts[i];
        return;
    }
    std::vector<double> sizes(alike.size());
    std::ranges::transform(alike, sizes.begin(), [&](std::uint32_t i) { return sizeOf(amounts[i]); });
    const double border = borderOf(sizes, spare);
    std::ptrdiff_t left = static_cast<std::ptrdiff_t>(spare)
                          - std::ranges::count_if(sizes, [border](double size) { return size > border; });
    for (std::size_t k = 0; k < alike.size(); ++k) {
        const int isLarger = sizes[k] > border;
        const int isNext = (sizes[k] == border) & (left > 0);
        parts[alike[k]] += isLarger + isNext;
        left -= isNext;
    }
}

/// Gives single units to the largest remainders.
/// @param spare from 1 to the number of parts
void giveSpare(std::size_t spare, std::span<const std::uint32_t> bins, std::span<const double> amounts,
               std::span<std::int64_t> parts)
{
    const Border bin = borderIn(bins, spare);
    const std::vector<std::uint32_t> within = countsWithin(bin.index, parts);
    const Border border = borderIn(within, bin.left);
    const auto alike = makeWhole(bin.index * binSize + border.index, within[border.index], parts);
    giveToLarger(alike, border.left, amounts, parts);
}

/// The same by sorting: for amounts too large to be worked on together.
void apportionBySorting(std::int64_t total, std::span<const double> amounts, std::span<std::int64_t> parts)
{
    const Eigen::Map<const Eigen::VectorXd> all(amounts.data(), static_cast<Eigen::Index>(amounts.size()));
    std::ranges::transform(apportion(Money::fromMinor(total), all), parts.begin(), &Money::toMinor);
}

} // namespace

void apportionMany(std::int64_t total, std::span<const double> amounts, std::span<std::int64_t> parts)
{
    if (amounts.size() != parts.size() || amounts.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument("apportionMany: as many parts as amounts, and fewer than 2^32");
    const std::optional<Counts> counts = splitAll(total, amounts, parts);
    if (!counts)
        return apportionBySorting(total, amounts, parts);
    const auto spare = static_cast<std::size_t>(std::max(counts->left, std::int64_t{0}));
    const std::size_t once = parts.empty() ? 0 : spare % parts.size();
    if (once > 0)
        giveSpare(once, counts->bins, amounts, parts);
    else
        makeWhole(mostRemainder, 0, parts);
    if (spare > once) // the amounts did not add up to the total
        for (std::int64_t& part : parts)
            part += static_cast<std::int64_t>(spare / parts.size());
}

} // namespace purse
