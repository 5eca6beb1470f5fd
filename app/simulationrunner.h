// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulates the scenario shown, week by week, on all cores and behind everything else. The newest scenario wins; weeks
// that run for an older one are allowed to end, unless they take long.

#pragma once

#include "models/simulation.h"
#include "ui/simulationstatus.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace loadline {

class SimulationRunner : public QObject
{
    Q_OBJECT

public:
    /// Weeks at most, and the fewest before precision counts.
    static constexpr std::uint32_t mostWeeks = 1000;
    static constexpr std::uint32_t fewestWeeks = 50;
    /// Precision of cost and p99 that is enough.
    static constexpr double preciseEnough = 0.005;
    /// Requests of a week beyond which none is simulated: on one core it would take a minute.
    static constexpr double mostRequests = 3e8;
    /// Changes are told at most this often.
    static constexpr int tellEveryMs = 100;
    /// How long weeks of an older scenario may still run.
    static constexpr int patienceMs = 150;

    /// Off at first; `threads` at least 1.
    explicit SimulationRunner(int threads, QObject* parent = nullptr);
    ~SimulationRunner() override;

    /// Goes over to another scenario soon; those that follow each other faster than changes are told are passed over.
    /// `sheet` is read when it is gone over to; it must live until then or until forget().
    void simulate(const Scenario& scenario, const PriceSheet& sheet);
    /// Lets weeks be simulated, or stops after those that run.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Forgets everything, because prices have changed.
    void forget();

    [[nodiscard]] SimulationState state() const;
    /// The weeks of the scenario at hand; null where there are fewer than two.
    [[nodiscard]] const SimulationTally* tally() const;

signals:
    /// State or tally of the scenario at hand are others.
    void changed();

private:
    struct Job;
    struct Wanted
    {
        Scenario scenario;
        const PriceSheet* sheet;
    };

    void takeWanted();
    [[nodiscard]] bool wantsMore(const Job& job) const;
    void startWeeks();
    void startWeek();
    void weekEnded(const std::shared_ptr<Job>& job, std::uint32_t number, SimulatedWeek week);
    void stopOlder();
    void tell();

    QThreadPool m_pool;
    QTimer m_telling;
    QTimer m_patience;
    bool m_enabled = false;
    bool m_news = false;
    int m_running = 0;              ///< weeks, of whatever scenario
    std::optional<Wanted> m_wanted; ///< taken over at the next telling: making it ready takes longer than a slider step
    std::shared_ptr<Job> m_job;
    std::vector<std::shared_ptr<Job>> m_earlier; ///< for undo and redo, the latest last
};

} // namespace loadline
