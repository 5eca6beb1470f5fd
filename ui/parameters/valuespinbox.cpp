// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/valuespinbox.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/parameters/parametertexts.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// The most decimals a typed value keeps: fine enough for any unit of the table.
constexpr int typedDecimals = 9;
/// Holds the longest quantity in its short form: "15.3 k req/s".
constexpr int boxWidth = 104;
/// Of the box, for its arrows and edges.
constexpr int furniture = 22;

} // namespace

ValueSpinBox::ValueSpinBox(const ParameterSpec& spec, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_spec(spec)
{
    const QSignalBlocker blocker(this);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    setDecimals(spec.kind == ParameterKind::Integer ? 0 : typedDecimals);
    setRange(spec.minimum, spec.maximum);
    setFocusPolicy(Qt::StrongFocus);
    fitToType();
    connect(this, &QDoubleSpinBox::valueChanged, this, &ValueSpinBox::report);
}

QSize ValueSpinBox::sizeHint() const { return {scaledToType(boxWidth, font()), QDoubleSpinBox::sizeHint().height()}; }

void ValueSpinBox::showValue(double value)
{
    m_value = value;
    const QSignalBlocker blocker(this);
    showUnit();
    setValue(value);
}

void ValueSpinBox::showUnit()
{
    if (hasFocus()) {
        // Digits are typed in the table's unit, of which there may be more than fit.
        m_shown = {fullNumber(m_value), parameterText(m_spec.unit)};
    } else {
        const int room = scaledToType(boxWidth - furniture, font());
        const QList<ShownQuantity> all = shorterQuantities(m_spec, m_value);
        const auto fits = [&](const ShownQuantity& one) { return fontMetrics().horizontalAdvance(one.text()) <= room; };
        const auto found = std::ranges::find_if(all, fits);
        m_shown = found == all.end() ? all.last() : *found;
    }
    const QString unit = m_shown.unit.isEmpty() ? QString() : thinSpace + m_shown.unit;
    if (unit != suffix())
        setSuffix(unit);
}

void ValueSpinBox::fitToType() { setFixedWidth(scaledToType(boxWidth, font())); }

void ValueSpinBox::changeEvent(QEvent* event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToType();
        showUnit();
    }
}

QString ValueSpinBox::withoutSuffix(const QString& text) const
{
    const QString end = suffix();
    return !end.isEmpty() && text.endsWith(end) ? text.chopped(end.size()) : text;
}

QString ValueSpinBox::textFromValue(double value) const
{
    // The box rounds to the decimals that can be typed.
    const bool isShown = std::abs(value - m_value) < std::pow(10.0, -decimals());
    return isShown ? m_shown.number : fullNumber(value);
}

double ValueSpinBox::valueFromText(const QString& text) const
{
    const QString digits = withoutSuffix(text).trimmed();
    // What stands there because we wrote it means the exact value, not the digits shown.
    if (digits == m_shown.number || digits == readableNumber(m_value))
        return m_value;
    bool valid = false;
    const double value = locale().toDouble(QString(digits).replace(minusSign, u'-'), &valid);
    return valid ? value : m_value;
}

QValidator::State ValueSpinBox::validate(QString& text, int&) const
{
    const QString digits = withoutSuffix(text).trimmed();
    if (digits == m_shown.number || digits == readableNumber(m_value))
        return QValidator::Acceptable;
    if (digits.isEmpty() || digits == QStringLiteral("-") || digits == minusSign)
        return QValidator::Intermediate;
    bool valid = false;
    const double value = locale().toDouble(QString(digits).replace(minusSign, u'-'), &valid);
    if (!valid)
        return QValidator::Intermediate;
    return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void ValueSpinBox::stepBy(int steps)
{
    double step = m_spec.step;
    if (m_spec.scale != SliderScale::Linear && m_value > 0.0) {
        // One unit of the second digit, so that the arrows are as useful at 0.01 as at 10,000.
        step = std::pow(10.0, std::floor(std::log10(m_value)) - 1.0);
        step = m_spec.kind == ParameterKind::Integer ? std::max(step, 1.0) : step;
    }
    const double next = (std::round(m_value / step) + steps) * step;
    m_stepping = true;
    setValue(next);
    m_stepping = false;
    selectAll();
}

QAbstractSpinBox::StepEnabled ValueSpinBox::stepEnabled() const
{
    return (m_value > minimum() ? StepDownEnabled : StepNone) | (m_value < maximum() ? StepUpEnabled : StepNone);
}

void ValueSpinBox::report(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    showUnit();
    if (m_stepping)
        emit stepped(value);
    else
        emit typed(value);
}

void ValueSpinBox::focusInEvent(QFocusEvent* event)
{
    QDoubleSpinBox::focusInEvent(event);
    showValue(m_value);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void ValueSpinBox::focusOutEvent(QFocusEvent* event)
{
    QDoubleSpinBox::focusOutEvent(event);
    showValue(m_value);
}

void ValueSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace loadline
