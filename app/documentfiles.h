// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What File does: dialogs for opening and saving, the question about unsaved changes, and saying what went wrong.

#pragma once

#include "app/document.h"
#include "app/recentfiles.h"

class QSettings;
class QWidget;

namespace loadline {

class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`. All but `window` must outlive this.
    DocumentFiles(Document& document, const Preset& start, QSettings& settings, QWidget* window);

    [[nodiscard]] RecentFiles& recent() { return m_recent; }

    void startNew();
    void open();
    void openTrace();
    void save();
    void saveAs();

    /// A scenario by its path, after the question about unsaved changes; a problem is shown.
    void openPath(const QString& path);
    /// A recording of traffic by its path, for trafficChosen().
    void openTracePath(const QString& path);
    /// Asks for a file and writes both bills to it as CSV; a problem is shown.
    void saveBills(const QByteArray& csv);
    void saveBillsPath(const QString& path, const QByteArray& csv);
    /// What was dropped on the window: a scenario by its ending, anything else as a trace.
    void openDropped(const QString& path);

    /// Asks what to do with unsaved changes. False: stay.
    [[nodiscard]] bool mayLeave();

signals:
    /// Recorded traffic is to be looked at, and used where that is wanted.
    void trafficChosen(const QString& path);
    /// Something worth a line in the status bar.
    void done(const QString& sentence);

private:
    [[nodiscard]] bool saveDocument();
    [[nodiscard]] bool saveDocumentAs();
    [[nodiscard]] bool report(const Failure& failure);
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString& path);

    Document& m_document;
    const Preset& m_start;
    QSettings& m_settings;
    QWidget* m_window;
    RecentFiles m_recent;
};

} // namespace loadline
