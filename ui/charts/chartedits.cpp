// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartedits.h"

#include "models/traffic/curve.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr std::string_view windowsId = "idle.windows";

int onGrid(double minute)
{
    const int snapped = static_cast<int>(std::lround(minute / windowGrid)) * windowGrid;
    return std::clamp(snapped, 0, minutesPerWeek);
}

/// The parameters as the changed scenario has them.
Edit editTo(const Scenario& changed, std::initializer_list<std::string_view> ids)
{
    Edit edit;
    for (const std::string_view id : ids) {
        const ParameterSpec* spec = findParameter(id);
        edit.changes.emplace_back(spec->id, spec->read(changed));
    }
    return edit;
}

std::optional<Edit> rateEdit(const Scenario& scenario, int hourOfWeek, double rate)
{
    const auto changed =
        withRateAt(scenario, hourOfWeek / 24, hourOfWeek % 24, RequestRate::perSecond(std::max(0.0, rate)));
    if (!changed)
        return {};
    return editTo(*changed, {"traffic.shape", "traffic.average", "traffic.peak_to_average"});
}

std::optional<Edit> averageEdit(const Scenario& scenario, double rate)
{
    const ParameterSpec* spec = findParameter("traffic.average");
    Scenario changed = scenario;
    // Two digits are what the chart can be read to, and what the fields show.
    const double power = std::pow(10.0, 2.0 - std::floor(std::log10(rate)));
    changed.traffic.average =
        RequestRate::perSecond(std::clamp(std::round(rate * power) / power, spec->minimum, spec->maximum));
    return editTo(changed, {spec->id});
}

std::optional<Edit> windowEdit(const Scenario& scenario, const ChartHandle& handle, double x)
{
    Scenario changed = scenario;
    if (handle.index < 0 || handle.index >= static_cast<int>(changed.idle.windows.size()))
        return {};
    WeekWindow& window = changed.idle.windows[static_cast<std::size_t>(handle.index)];
    const int at = onGrid(x);
    const bool wraps = window.to <= window.from && window.to != 0;
    const int end = window.to == 0 ? minutesPerWeek : window.to;
    switch (handle.target) {
    case HandleTarget::WindowFrom:
        window.from = wraps ? std::min(std::max(at, end + windowGrid), minutesPerWeek - windowGrid)
                            : std::min(at, end - windowGrid);
        break;
    case HandleTarget::WindowTo:
        window.to = wraps ? std::max(std::min(at, window.from - windowGrid), windowGrid)
                          : std::max(at, window.from + windowGrid);
        break;
    default: {
        const int length = wraps ? end + minutesPerWeek - window.from : end - window.from;
        window.from = wraps ? at % minutesPerWeek : std::min(at, minutesPerWeek - length);
        window.to = wraps ? (window.from + length) % minutesPerWeek : window.from + length;
    }
    }
    return editTo(changed, {windowsId});
}

} // namespace

std::optional<Edit> handleEdit(const Scenario& scenario, const ChartHandle& handle, QPointF to)
{
    switch (handle.target) {
    case HandleTarget::Rate:
        return rateEdit(scenario, handle.index, to.y());
    case HandleTarget::Average:
        return averageEdit(scenario, to.x());
    case HandleTarget::WindowFrom:
    case HandleTarget::WindowTo:
    case HandleTarget::WindowBody:
        break;
    }
    return windowEdit(scenario, handle, to.x());
}

std::optional<Edit> addWindowEdit(const Scenario& scenario, double from, double to)
{
    const WeekWindow window{onGrid(std::min(from, to)), onGrid(std::max(from, to))};
    if (window.from == window.to)
        return {};
    Scenario changed = scenario;
    changed.idle.windows.push_back(window);
    return editTo(changed, {windowsId});
}

std::optional<Edit> removeWindowEdit(const Scenario& scenario, int index)
{
    Scenario changed = scenario;
    if (index < 0 || index >= static_cast<int>(changed.idle.windows.size()))
        return {};
    changed.idle.windows.erase(changed.idle.windows.begin() + index);
    return editTo(changed, {windowsId});
}

} // namespace loadline
