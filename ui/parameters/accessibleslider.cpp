// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/accessibleslider.h"

#include "ui/parameters/parametertexts.h"
#include "ui/parameters/paramslider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace loadline {
namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSlider(ParamSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return valueText(m_slider->spec(), m_slider->exactValue());
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_slider->exactValue(); }
    void setCurrentValue(const QVariant& value) override { m_slider->moveTo(value.toDouble(), EditStep::Single); }
    QVariant maximumValue() const override { return m_slider->spec().maximum; }
    QVariant minimumValue() const override { return m_slider->spec().minimum; }
    QVariant minimumStepSize() const override { return m_slider->spec().step; }

private:
    ParamSlider* m_slider;
};

QAccessibleInterface* createAccessible(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ParamSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr;
}

} // namespace

void installAccessibleSliders() { QAccessible::installFactory(createAccessible); }

} // namespace loadline
