// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/column.hpp>

#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace purse {
namespace {

constexpr std::size_t hugePage = std::size_t{2} << 20U;
constexpr std::size_t line = 64;

} // namespace

void Column::Free::operator()(double* numbers) const { std::free(numbers); }

Column::Column(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (size > (std::size_t{1} << 48U))
        throw std::bad_alloc();
    const std::size_t bytes = size * sizeof(double);
    const std::size_t alignment = bytes >= 2 * hugePage ? hugePage : line;
    const std::size_t rounded = (bytes + alignment - 1) / alignment * alignment;
    void* const memory = std::aligned_alloc(alignment, rounded);
    if (memory == nullptr)
        throw std::bad_alloc();
    m_numbers.reset(static_cast<double*>(memory));
#if defined(__linux__)
    if (alignment == hugePage)
        madvise(memory, rounded, MADV_HUGEPAGE); // a wish: where it is refused, pages are small
#endif
}

} // namespace purse
