// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace purse {

/// Numbers in one piece of memory, not set to anything at first. Large columns ask for huge pages, which are read half
/// as fast again.
class Column {
public:
    Column() = default;
    /// @throws std::bad_alloc
    explicit Column(std::size_t size);

    std::size_t size() const { return m_size; }
    double* data() { return m_numbers.get(); }
    const double* data() const { return m_numbers.get(); }
    std::span<double> span() { return {data(), m_size}; }
    std::span<const double> span() const { return {data(), m_size}; }

private:
    struct Free {
        void operator()(double* numbers) const;
    };
    std::unique_ptr<double[], Free> m_numbers;
    std::size_t m_size = 0;
};

} // namespace purse
