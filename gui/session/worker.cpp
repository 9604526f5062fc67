// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/worker.hpp"

#include <utility>

namespace purse::gui {

Worker::Worker(QObject* parent) : QObject(parent) { m_thread.setMaxThreadCount(1); }

Worker::~Worker() { m_thread.waitForDone(); }

void Worker::run(Work work)
{
    if (m_running)
        m_next = std::move(work);
    else
        start(std::move(work));
}

void Worker::start(Work work)
{
    m_running = true;
    emit busyChanged(true);
    m_thread.start([this, job = std::move(work)] {
        Finish done = job();
        {
            const std::lock_guard guard(m_lock);
            m_done = std::move(done);
        }
        m_arrived.notify_one();
        QMetaObject::invokeMethod(this, &Worker::finish, Qt::QueuedConnection);
    });
}

/// What is done is finished once, by wait() or by the event that comes later.
void Worker::finish()
{
    Finish done;
    {
        const std::lock_guard guard(m_lock);
        done = std::exchange(m_done, nullptr);
    }
    if (!done)
        return;
    m_running = false;
    if (m_next)
        start(std::exchange(m_next, nullptr)); // newer: what is done now is shown meanwhile
    else
        emit busyChanged(false);
    done();
}

bool Worker::wait(std::chrono::milliseconds most)
{
    const auto until = std::chrono::steady_clock::now() + most;
    while (isBusy()) {
        {
            std::unique_lock guard(m_lock);
            if (!m_arrived.wait_until(guard, until, [this] { return static_cast<bool>(m_done); }))
                return false;
        }
        finish();
    }
    return true;
}

} // namespace purse::gui
