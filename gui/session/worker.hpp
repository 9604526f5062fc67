// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace purse::gui {

/// Does one piece of work at a time off the thread of the window. Of those that wait only the newest is done.
class Worker : public QObject {
    Q_OBJECT

public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish()>; ///< runs elsewhere; what it returns runs here afterwards

    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;

    void run(Work work);
    bool isBusy() const { return m_running || m_next; }
    /// Gives the work so much time, and finishes what is done by then.
    /// @return whether nothing is left to do
    bool wait(std::chrono::milliseconds most);

signals:
    void busyChanged(bool busy);

private:
    void start(Work work);
    void finish();

    QThreadPool m_thread;
    std::mutex m_lock; ///< of m_done
    std::condition_variable m_arrived;
    Finish m_done;
    Work m_next;
    bool m_running = false;
};

} // namespace purse::gui
