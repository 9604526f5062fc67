// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/parallel.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace purse {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& task, unsigned threads)
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
    const unsigned most = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::min<std::size_t>(count, most);
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
