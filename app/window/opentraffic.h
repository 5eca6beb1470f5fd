// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening recorded traffic: the dialog, the reading behind it, and the one change to the document at its end.

#pragma once

#include "app/window/trafficanswers.h"
#include "app/window/trafficreader.h"
#include "ui/theme.h"

class QSettings;

namespace loadline {

class Document;
class TrafficDialog;

class OpenTraffic : public QObject
{
    Q_OBJECT

public:
    /// The dialog belongs to `window`. All of them outlive this.
    OpenTraffic(Document& document, QSettings& settings, const Theme& theme, QWidget* window);
    ~OpenTraffic() override;

    /// Shows a file in the dialog; one that is shown gives way.
    void openPath(const QString& path);
    void setTheme(const Theme& theme);
    /// Null while it is closed.
    [[nodiscard]] TrafficDialog* dialog() const { return m_dialog; }

signals:
    /// Another file is to be chosen, for openPath().
    void fileRequested();
    /// Something worth a line in the status bar.
    void done(const QString& sentence);

private:
    void createDialog();
    void read();
    void showTable();
    void showInterpretation(const std::shared_ptr<const TraceInterpretation>& said);
    void show();
    void showRoles(int column, bool isTime);
    void chooseTime(int column);
    void toggleColumn(int column);
    void answer(const QString& parameter, const QString& key);
    void showLine(qint64 line);
    void copyCommand();
    void use();
    void close();
    [[nodiscard]] const std::vector<std::string>& names() const;

    Document& m_document;
    QSettings& m_settings;
    Theme m_theme;
    QWidget* m_window;
    TrafficDialog* m_dialog = nullptr;
    TrafficReader m_reader;
    QString m_path;
    TrafficAnswers m_answers;
    bool m_areKept = false; ///< the answers are those of an earlier file
    std::shared_ptr<const TraceInterpretation> m_said;
};

} // namespace loadline
