// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure opened down to quantity × unit price: both bills beside each other or, where that is too narrow, one
// below the other.

#pragma once

#include "models/evaluation.h"
#include "ui/bill/billcsv.h"
#include "ui/bill/billmodel.h"
#include "ui/theme.h"

#include <QDialog>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QSplitter;

namespace loadline {

class BillHeading;
class BillView;

class BillDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BillDialog(const Theme& theme, QWidget* parent = nullptr);

    /// Shows both bills and, where `pinned` is not null, what changed against A. What is open, selected and in sight
    /// stays so. Nothing is kept of either evaluation.
    void showBills(const Evaluation& now, const Evaluation* pinned);
    /// Brings an option's bill into sight; with a part, its first line is opened and selected.
    void reveal(OptionId option, std::optional<Part> part = {});
    /// What the keys of sources stand for (PriceSheet::sources); in use from the next bills on.
    void setSources(const PriceSources& sources);
    /// What the bills are of; said from the next bills on.
    void setOrigin(const BillOrigin& origin);
    void setTheme(const Theme& theme);
    /// What the reader opened and closed and how the bills share the room, for the next start. State that cannot be
    /// read changes nothing.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    [[nodiscard]] BillModel& model() const { return *m_model; }
    [[nodiscard]] BillView& view(OptionId option) const { return *m_views[static_cast<std::size_t>(option)]; }
    [[nodiscard]] BillHeading& heading(OptionId option) const { return *m_headings[static_cast<std::size_t>(option)]; }
    /// Whether the bills stand beside each other.
    [[nodiscard]] bool isSideBySide() const;
    /// Puts both bills on the clipboard, as they are read on screen.
    void copyText() const;

signals:
    /// Show the control behind a line.
    void parameterRequested(const QString& id);
    /// Write the bills to a file.
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createBills();
    void createLayout();
    void arrange();
    void setFilter(const QString& text);

    Theme m_theme;
    PriceSources m_sources;
    BillOrigin m_origin;
    bool m_isPinned = false;
    BillModel* m_model;
    QLabel* m_note;
    QLineEdit* m_filter;
    QSplitter* m_splitter;
    std::array<BillHeading*, 2> m_headings{}; ///< by OptionId
    std::array<BillView*, 2> m_views{};       ///< by OptionId
};

} // namespace loadline
