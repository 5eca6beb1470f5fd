// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preset.h"

#include "app/scenariofile.h"

#include <array>

namespace loadline {
namespace {

constexpr std::array presetIds{"office-hours-api", "class-project",   "shop-evening-peak", "viral-launch",
                               "nightly-batch",    "chat-websockets", "iot-heartbeat"};

} // namespace

std::vector<Preset> readPresets(const PriceSheet& sheet, QString& error)
{
    std::vector<Preset> presets;
    for (const char* id : presetIds) {
        const QString key = QString::fromLatin1(id);
        const auto file = readScenarioFile(QStringLiteral(":/presets/%1.loadline").arg(key), sheet, error);
        if (!file)
            return {};
        presets.push_back({.id = key, .name = file->name, .story = file->story, .scenario = file->scenario});
    }
    return presets;
}

} // namespace loadline
