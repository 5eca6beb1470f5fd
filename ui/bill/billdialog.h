// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure opened down to quantity × unit price.

#pragma once

#include "models/evaluation.h"
#include "ui/bill/billmodel.h"
#include "ui/theme.h"

#include <QDialog>

#include <optional>

class QLabel;
class QTreeView;

namespace loadline {

class BillDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BillDialog(const Theme& theme, QWidget* parent = nullptr);

    /// Lists the option's bill; with a part, that part is opened and selected.
    void showBill(const OptionReport& report, std::optional<Part> part = {});
    /// What the keys in the column "Source" stand for (PriceSheet::sources); shown in tool tips from the next bill on.
    void setSources(const PriceSources& sources);
    void setTheme(const Theme& theme);

    [[nodiscard]] BillModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* view() const { return m_view; }
    /// Puts the bill on the clipboard.
    void copyText();

private:
    void createLayout();
    void showUnpriced(const Bill& bill);

    Theme m_theme;
    PriceSources m_sources;
    BillModel* m_model = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_unpriced = nullptr;
    QTreeView* m_view = nullptr;
};

} // namespace loadline
