// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bill/billtree.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace loadline {

/// What stands above an option's bill: its mark and name, what it comes to, how that differs from A, and what to know
/// about the total.
class BillHeading : public QWidget
{
    Q_OBJECT

public:
    BillHeading(OptionId option, const Theme& theme, QWidget* parent = nullptr);

    /// `row` is the option's row in the tree; `pinned` says whether there is an A.
    void showTotal(const OptionReport& report, const BillRow& row, bool pinned, std::string_view region);
    void setTheme(const Theme& theme);
    /// The total in words: "at least $54.74 a month".
    [[nodiscard]] QString total() const;
    /// Why there is no bill, or what the total leaves out; mostly empty.
    [[nodiscard]] QString note() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setFonts();

    OptionId m_option;
    QLabel* m_mark;
    QLabel* m_name;
    QLabel* m_compute;
    QLabel* m_change;
    QLabel* m_total;
    QWidget* m_noteRow;
    QLabel* m_noteMark;
    QLabel* m_note;
};

} // namespace loadline
