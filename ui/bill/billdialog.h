// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure opened down to quantity × unit price.

#pragma once

#include "models/evaluation.h"
#include "ui/theme.h"

#include <QDialog>

#include <optional>

namespace loadline {

class BillDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BillDialog(const Theme& theme, QWidget* parent = nullptr);

    /// Lists the option's bill; with a part, that part is opened and selected.
    void showBill(const OptionReport& report, std::optional<Part> part = {});
    void setTheme(const Theme& theme);

private:
    Theme m_theme;
};

} // namespace loadline
