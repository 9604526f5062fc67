// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/parallel.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace purse {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& task)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr trouble;
    std::mutex troubleGuard;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                task(i);
            } catch (...) {
                const std::lock_guard lock(troubleGuard);
                if (!trouble)
                    trouble = std::current_exception();
            }
        }
    };
    const std::size_t workers = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers; ++i)
            others.emplace_back(work);
        work();
    }
    if (trouble)
        std::rethrow_exception(trouble);
}

} // namespace purse
