// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How what is shown leaves the window: on the clipboard, dragged into another program, on paper, in files.

#pragma once

#include "app/document.h"
#include "app/export/exportrun.h"
#include "app/runfolder.h"
#include "ui/export/sheets.h"

#include <QObject>

#include <functional>
#include <memory>

class QMimeData;
class QPrinter;
class QSettings;
class QWidget;

namespace loadline {

class ExportDialog;
class ExportWork;
class SimulationRunner;
struct ExportChoices;

/// Makes all sheets from what is shown at that moment.
using SheetBuilder = std::function<std::vector<Sheet>()>;

class SheetExport : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`. All but `window` must outlive this.
    SheetExport(const Document& document, const SimulationRunner& simulation, QSettings& settings, QWidget* window);

    /// A sheet as picture and as vector drawing, both with the scenario inside, and as a file in a temporary folder for
    /// programs that take only files.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData(const Sheet& sheet, SheetTheme theme);
    void copy(const Sheet& sheet, SheetTheme theme);
    /// Returns when the pointer has let go.
    void drag(const Sheet& sheet, SheetTheme theme);
    /// Asks for a printer.
    void print(const Sheet& sheet);
    /// Draws a sheet on a printer's page; a problem is shown.
    void printOn(QPrinter& printer, const Sheet& sheet);

    /// The dialog, with the sheet that is in use chosen; remembers what was chosen. Files are written when no more
    /// weeks are to be simulated, or earlier where a person wants so.
    void openDialog(const SheetBuilder& build, const QString& key);
    /// Writes the files of an order with progress and cancel. False: cancelled or failed, which is then shown.
    bool write(const ExportOrder& order);

signals:
    /// Something worth a line in the status bar.
    void done(const QString& sentence);

private:
    [[nodiscard]] ExportChoices rememberedChoices() const;
    void remember(const ExportChoices& choices);
    [[nodiscard]] QString askFolder();
    void waitFor(ExportWork& work, int steps);
    [[nodiscard]] bool mayReplace(const QStringList& paths);
    [[nodiscard]] QString notice() const;
    void follow(ExportDialog& dialog, const SheetBuilder& build) const;

    const Document& m_document;
    const SimulationRunner& m_simulation;
    QSettings& m_settings;
    QWidget* m_window;
    RunFolder m_folder{RunFolder::standardBase()}; ///< of dragged and copied files
};

} // namespace loadline
