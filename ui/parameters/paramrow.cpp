// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/paramrow.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/parameters/changeddot.h"
#include "ui/parameters/parameditor.h"
#include "ui/parameters/parametertexts.h"
#include "ui/parameters/traceeditor.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>

namespace loadline {
namespace {

constexpr int rowHeight = 29;
constexpr int labelWidth = 105;
constexpr int rightMargin = 6; ///< with the scroll bar beside it up to where the search field ends
constexpr int labelGap = 4;
constexpr int flashMs = 600;

QColor sectionFill(const Theme& theme, ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Ec2:
        return theme.ec2Fill;
    case ParameterGroup::Lambda:
        return theme.lamFill;
    default:
        return theme.control;
    }
}

} // namespace

ParamRow::ParamRow(const ParameterSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_grid(new QGridLayout(this))
    , m_dot(new ChangedDot)
    , m_label(new PlainLabel(parameterText(spec.label)))
    , m_error(new PlainLabel)
    , m_flashing(new QVariantAnimation(this))
{
    createEditors();
    m_grid->setContentsMargins(0, 0, rightMargin, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_dot, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_label, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(control(), 0, 2, Qt::AlignVCenter);
    m_grid->addWidget(m_error, 1, 1, 1, 2);
    fitToType();
    m_label->setBuddy(control());
    m_error->setWordWrap(true);
    m_error->hide();
    const QString name =
        m_spec.unit.empty() ? m_label->text() : QStringLiteral("%1, %2").arg(m_label->text(), parameterText(spec.unit));
    setObjectName(fromUtf8(spec.id));
    if (m_editor)
        m_editor->setAccessible(name, parameterText(spec.meaning));
    connect(m_dot, &QToolButton::clicked, this, &ParamRow::resetToPreset);
    connect(m_flashing, &QVariantAnimation::valueChanged, this, &ParamRow::setFlash);
    showState(false, {}, {});
}

void ParamRow::createEditors()
{
    m_editor = createEditor(m_spec, this);
    if (m_editor) {
        connect(m_editor, &ParamEditor::valueEdited, this, &ParamRow::report);
        return;
    }
    m_trace = new TraceEditor(this);
    connect(m_trace, &TraceEditor::openRequested, this, &ParamRow::traceRequested);
    connect(m_trace, &TraceEditor::removeRequested, this, &ParamRow::traceRemoved);
}

void ParamRow::fitToType()
{
    const int width = scaledToType(labelWidth, font());
    m_label->setFixedWidth(width);
    m_grid->setColumnMinimumWidth(1, width + labelGap);
    m_grid->setRowMinimumHeight(0, scaledToType(rowHeight, font()));
}

void ParamRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToType();
}

QWidget* ParamRow::control() const { return m_editor ? static_cast<QWidget*>(m_editor) : m_trace; }

void ParamRow::showScenario(const Scenario& current, const Scenario& preset)
{
    const QString inactive = m_spec.inactive ? parameterText(m_spec.inactive(current)) : QString();
    if (m_trace) {
        const TraceRef& before = preset.traffic.trace;
        m_trace->showTrace(current.traffic.trace);
        showState(!(current.traffic.trace == before), before ? QString() : tr("no trace"), inactive);
        return;
    }
    const ParameterValue value = m_spec.read(current);
    const ParameterValue presetValue = m_spec.read(preset);
    if (m_value == value && m_preset == presetValue && m_inactive == inactive && m_error->isHidden())
        return;
    // Another value than the one shown makes a refused entry a thing of the past.
    if (m_value != value)
        showError({});
    m_value = value;
    m_preset = presetValue;
    m_editor->showValue(value, presetValue);
    showState(value != presetValue, valueText(m_spec, presetValue), inactive);
}

void ParamRow::showInstead(const ParameterValue& value)
{
    if (m_editor && !m_inactive.isEmpty())
        m_editor->showValue(value, m_preset);
}

void ParamRow::showState(bool changed, const QString& presetText, const QString& inactive)
{
    m_changed = changed && !m_spec.derived;
    m_inactive = inactive;
    // A trace comes from a file, so only its absence can be gone back to; the text is empty otherwise.
    m_dot->setChanged(m_changed && !presetText.isEmpty(), presetText);
    if (inactive.isEmpty())
        setToolTip(toolTipText(m_spec));
    else
        setToolTip(plainTip(inactive));
    control()->setEnabled(inactive.isEmpty());
    m_label->setEnabled(inactive.isEmpty());
}

void ParamRow::setTheme(const Theme& theme)
{
    m_dot->setColor(theme.you);
    m_flashColor = theme.youTint;
    QPalette errorPalette = m_error->palette();
    errorPalette.setColor(QPalette::WindowText, theme.stop);
    m_error->setPalette(errorPalette);
    if (m_editor)
        m_editor->setTheme(theme, sectionFill(theme, m_spec.group));
    else
        m_trace->setTheme(theme);
}

void ParamRow::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (m_editor)
        m_editor->setInvalid(!sentence.isEmpty());
}

void ParamRow::report(const ParameterValue& value, EditStep step) { emit valueEdited(this, value, step); }

void ParamRow::resetToPreset()
{
    if (m_trace)
        emit traceRemoved();
    else
        report(m_preset, EditStep::Single);
}

bool ParamRow::matches(const QString& search) const
{
    const QString text = m_label->text() + u' ' + fromUtf8(m_spec.id) + u' ' + parameterText(m_spec.meaning) + u' ' +
                         groupName(m_spec.group);
    return std::ranges::all_of(search.split(u' ', Qt::SkipEmptyParts),
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void ParamRow::focusEditor() { control()->setFocus(Qt::OtherFocusReason); }

void ParamRow::flash()
{
    m_flashing->stop();
    // The style says 0 where motion is switched off.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_flashing->setDuration(flashMs);
    m_flashing->setStartValue(1.0);
    m_flashing->setEndValue(0.0);
    m_flashing->start();
}

void ParamRow::setFlash(const QVariant& strength)
{
    m_flash = strength.toDouble();
    update();
}

void ParamRow::paintEvent(QPaintEvent*)
{
    if (m_flash <= 0.0)
        return;
    QPainter painter(this);
    painter.setOpacity(m_flash);
    painter.fillRect(rect(), m_flashColor);
}

} // namespace loadline
