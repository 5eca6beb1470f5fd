// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scenario/parameters.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace loadline {

class ParamRow;
class SectionHead;

/// One group of parameters that opens and closes, with the rarer ones behind "More".
class SectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SectionView(ParameterGroup group, QWidget* parent = nullptr);

    void addRow(ParamRow* row);
    /// Summary and, where set from outside, the note.
    void showScenario(const Scenario& scenario);
    void setNote(const QString& note);
    void setTheme(const Theme& theme);
    void setOpen(bool open);
    void setMoreOpen(bool open);
    /// Shows only the rows that match, open; an empty search shows the section as it was.
    void filter(const QString& search);

    [[nodiscard]] ParameterGroup group() const { return m_group; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const std::vector<ParamRow*>& rows() const { return m_rows; }
    [[nodiscard]] SectionHead* head() const { return m_head; }
    [[nodiscard]] QToolButton* moreButton() const { return m_more; }

signals:
    void opened(loadline::SectionView* section);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void toggle(bool open);
    void toggleMore();
    void arrange();
    void updateNote();

    ParameterGroup m_group;
    SectionHead* m_head = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QToolButton* m_more = nullptr;
    std::vector<ParamRow*> m_rows;
    Theme m_theme;
    QString m_summary;
    QString m_note;
    QString m_search;
    bool m_open = true;
    bool m_moreOpen = false;
};

} // namespace loadline
