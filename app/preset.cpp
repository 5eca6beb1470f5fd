// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preset.h"

#include "app/scenariofile.h"

#include <QCoreApplication>

#include <array>

namespace loadline {
namespace {

constexpr std::array presetIds{"office-hours-api", "class-project",   "shop-evening-peak", "viral-launch",
                               "nightly-batch",    "chat-websockets", "iot-heartbeat"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(presets)
};

/// What the shipped files say, for the translators.
[[maybe_unused]] constexpr std::array shippedWords{
    QT_TRANSLATE_NOOP("presets", "Chat with WebSockets"),
    QT_TRANSLATE_NOOP("presets", "Thousands of open sockets, short messages, one warm server."),
    QT_TRANSLATE_NOOP("presets", "Class project"),
    QT_TRANSLATE_NOOP("presets", "A small website of one class: a few hundred requests a day."),
    QT_TRANSLATE_NOOP("presets", "IoT heartbeat"),
    QT_TRANSLATE_NOOP("presets", "3,000 devices report once a minute, day and night, in a few bytes."),
    QT_TRANSLATE_NOOP("presets", "Nightly batch"),
    QT_TRANSLATE_NOOP("presets", "Jobs of ten minutes of CPU each, between one and five at night."),
    QT_TRANSLATE_NOOP("presets", "Office hours API"),
    QT_TRANSLATE_NOOP("presets", "An internal API, busy on weekdays, asleep at night and at weekends."),
    QT_TRANSLATE_NOOP("presets", "Shop with evening peak"),
    QT_TRANSLATE_NOOP("presets", "An online shop: most orders come after dinner, more at weekends."),
    QT_TRANSLATE_NOOP("presets", "Viral launch"),
    QT_TRANSLATE_NOOP("presets", "Quiet for days, then one post brings everybody at once.")};

} // namespace

std::vector<Preset> readPresets(const PriceSheet& sheet, QString& error)
{
    std::vector<Preset> presets;
    for (const char* id : presetIds) {
        const QString key = QString::fromLatin1(id);
        const auto file = readScenarioFile(QStringLiteral(":/presets/%1.loadline").arg(key), sheet, error);
        if (!file)
            return {};
        presets.push_back({.id = key,
                           .name = Words::tr(qUtf8Printable(file->name)),
                           .story = Words::tr(qUtf8Printable(file->story)),
                           .scenario = file->scenario});
    }
    return presets;
}

} // namespace loadline
