// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scenario/parameters.h"
#include "ui/parameters/shownquantity.h"

#include <QDoubleSpinBox>

namespace loadline {

/// A spin box that shows as many digits as a person needs, all of them while it has the focus, and never changes a
/// value merely by having shown it rounded.
class ValueSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit ValueSpinBox(const ParameterSpec& spec, QWidget* parent = nullptr);

    void showValue(double value);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void typed(double value);
    void stepped(double value);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void report(double value);
    void showUnit();
    void fitToType();
    /// The text without the unit behind it.
    [[nodiscard]] QString withoutSuffix(const QString& text) const;

    const ParameterSpec& m_spec;
    double m_value = 0.0;
    ShownQuantity m_shown; ///< of `m_value`, as it stands in the box
    bool m_stepping = false;
};

} // namespace loadline
