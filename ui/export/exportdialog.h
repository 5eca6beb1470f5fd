// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportchoices.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace loadline {

class ExportOptions;
class MarkupLabel;
class SheetPreview;

/// Chooses what is exported and how, with a preview drawn by the routine that writes the files.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sheets` are all that there are; `key` is the one to preview first.
    ExportDialog(std::vector<Sheet> sheets, const ExportChoices& choices, const QString& key,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoices choices() const;
    /// Takes newer sheets of the same keys; words that were edited stay.
    void renew(std::vector<Sheet> sheets);
    /// The sheets to export, with their words as edited.
    [[nodiscard]] std::vector<Sheet> chosenSheets() const;
    /// How many files the choices make.
    [[nodiscard]] int fileCount() const;
    /// Of the files that hold all sheets, without an ending.
    void setName(const QString& name);
    /// A line about what the numbers are, below.
    void setNotice(const QString& notice);

signals:
    void copyRequested(const loadline::Sheet& sheet, loadline::SheetTheme theme);

private:
    [[nodiscard]] QWidget* newLeft(const ExportChoices& choices);
    [[nodiscard]] QWidget* newRight();
    [[nodiscard]] QWidget* newBottom();
    [[nodiscard]] Sheet* previewed();
    [[nodiscard]] QStringList fileNames() const;
    void showChoices();
    void showList();
    void showFiles();
    void choosePreview();
    void chooseZoom();
    void drawPreview();
    void drawThumbnails();
    void copyPreviewed();
    void edit(QString SheetWords::*words, const QString& text);

    std::vector<Sheet> m_sheets;
    std::vector<SheetWords> m_words; ///< of the sheets, before they are edited
    QString m_key;                   ///< previewed
    QString m_name = QStringLiteral("loadline");
    QTimer m_redraw;
    bool m_thumbnailsAreStale = true;
    ExportOptions* m_options = nullptr;
    SheetPreview* m_preview = nullptr;
    QComboBox* m_zoom = nullptr;
    MarkupLabel* m_about = nullptr;
    QListWidget* m_list = nullptr;
    MarkupLabel* m_files = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace loadline
