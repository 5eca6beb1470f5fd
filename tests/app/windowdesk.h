// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importedprices.h"
#include "app/mainwindow.h"
#include "tests/app/shippedsheet.h"

#include <QSettings>
#include <QTemporaryDir>

namespace loadline {

/// A main window with all that it works on and settings of its own.
struct WindowDesk
{
    WindowDesk()
        : WindowDesk(std::make_shared<QTemporaryDir>())
    {}
    /// With the settings of an earlier window.
    explicit WindowDesk(const WindowDesk& before)
        : WindowDesk(before.folder)
    {}

    [[nodiscard]] QString path(const char* name) const { return folder->filePath(QString::fromLatin1(name)); }

    std::shared_ptr<QTemporaryDir> folder;
    QSettings settings;
    PriceBook prices;
    ImportedPrices imported;
    Appearance appearance;
    std::vector<Preset> presets;
    Document document;
    MainWindow window;

private:
    explicit WindowDesk(const std::shared_ptr<QTemporaryDir>& shared)
        : folder(shared)
        , settings(folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , imported(PriceStore(folder->filePath(QStringLiteral("prices.sqlite"))), prices)
        , appearance(settings)
        , presets(readAll())
        , document(prices.anySheet())
        , window({.document = started(),
                  .prices = prices,
                  .imported = imported,
                  .presets = presets,
                  .appearance = appearance,
                  .settings = settings})
    {}

    static std::vector<Preset> readAll()
    {
        QString error;
        auto all = readPresets(shippedSheet(), error);
        if (all.empty())
            qFatal("%s", qUtf8Printable(error));
        return all;
    }
    Document& started()
    {
        document.startNew(presets.front());
        return document;
    }
};

} // namespace loadline
