// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace loadline {

class WarningChip;

/// What a recording leaves open, each with what was found and its answers to choose from.
class TrafficQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficQuestions(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the questions. The one that has the keyboard keeps it while it is asked.
    void showQuestions(const QList<TrafficQuestion>& questions);

signals:
    void answered(const QString& parameter, const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The widgets of one question.
    struct Block
    {
        QWidget* whole = nullptr;
        QLabel* subject = nullptr;
        QLabel* found = nullptr;
        QButtonGroup* buttons = nullptr;
        QComboBox* list = nullptr;
        QLabel* caution = nullptr;
    };

    void rebuild();
    [[nodiscard]] Block newBlock(const TrafficQuestion& question);
    void addButtons(Block& block, const TrafficQuestion& question, QVBoxLayout* layout);
    void addList(Block& block, const TrafficQuestion& question, QVBoxLayout* layout);
    void fill(const Block& block, const TrafficQuestion& question) const;
    void colour(const Block& block) const;
    [[nodiscard]] QWidget* focusOf(const QString& parameter) const;
    [[nodiscard]] QString focused() const;

    Theme m_theme = Theme::light();
    QList<TrafficQuestion> m_questions;
    QList<Block> m_blocks;
    QVBoxLayout* m_layout;
};

} // namespace loadline
