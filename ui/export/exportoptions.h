// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The left side of the export dialog: which sheets, how large, in which colours and formats, with which words.

#pragma once

#include "ui/export/exportchoices.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace loadline {

class ExportOptions : public QWidget
{
    Q_OBJECT

public:
    ExportOptions(const std::vector<Sheet>& sheets, const ExportChoices& choices, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    /// The words of the sheet that is previewed.
    void showWords(const SheetWords& words);

signals:
    void changed();
    void titleEdited(const QString& title);
    void subtitleEdited(const QString& subtitle);
    void footnoteEdited(const QString& footnote);

private:
    void addSheets(QVBoxLayout* layout, const std::vector<Sheet>& sheets, const QStringList& chosen);
    void addSizes(QVBoxLayout* layout, QSize size);
    void addLook(QVBoxLayout* layout, const SheetLook& look);
    void addFormats(QVBoxLayout* layout, const QSet<ExportFormat>& formats);
    void addWords(QVBoxLayout* layout);
    [[nodiscard]] QButtonGroup* newSegments(QLayout* layout, const QStringList& names, bool isExclusive);
    [[nodiscard]] QCheckBox* addFormat(ExportFormat format, const QString& name, bool isChosen);
    [[nodiscard]] QSize chosenSize() const;
    void showOwnSize();

    QList<QCheckBox*> m_sheets;
    QButtonGroup* m_sizes = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QButtonGroup* m_theme = nullptr;
    QButtonGroup* m_type = nullptr;
    QMap<ExportFormat, QAbstractButton*> m_formats;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QLineEdit* m_footnote = nullptr;
};

} // namespace loadline
