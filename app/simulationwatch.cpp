// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulationwatch.h"

#include "app/output.h"
#include "app/terminalline.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace loadline {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 100ms;
/// A shorter simulation shows no progress.
constexpr auto patience = 1s;
/// Where stderr is no terminal, each report is a line that stays.
constexpr auto lineEvery = 10s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(simulation)
};

} // namespace

SimulationWatch::SimulationWatch(std::uint32_t replications)
    : m_done(replications)
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    // The thread below takes them; those that simulate inherit the mask.
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_thread = std::jthread([this](const std::stop_token& end) { watch(end); });
}

SimulationWatch::~SimulationWatch()
{
    m_thread.request_stop();
    m_thread.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

SimulationProgress SimulationWatch::progress(std::uint32_t replication)
{
    return [this, replication](double done) { m_done[replication] = done; };
}

double SimulationWatch::done() const
{
    return std::accumulate(m_done.begin(), m_done.end(), 0.0) /
           static_cast<double>(std::max<std::size_t>(m_done.size(), 1));
}

void SimulationWatch::watch(const std::stop_token& end)
{
    constexpr timespec pause{.tv_sec = 0, .tv_nsec = std::chrono::nanoseconds(lookEvery).count()};
    TerminalLine terminal;
    auto next =
        std::chrono::steady_clock::now() + (terminal.isTerminal() ? std::chrono::milliseconds(patience) : lineEvery);
    while (!end.stop_requested()) {
        if (sigtimedwait(&m_signals, nullptr, &pause) > 0)
            m_stop.request_stop();
        if (std::chrono::steady_clock::now() < next)
            continue;
        const QString line =
            Words::tr("%1 % simulated; Ctrl+C cancels.").arg(NumberFormat().count(std::floor(done() * 100.0)));
        terminal.show(line);
        if (!terminal.isTerminal()) {
            tell(QStringLiteral("loadline: ") + line + u'\n');
            next += lineEvery;
        }
    }
}

} // namespace loadline
