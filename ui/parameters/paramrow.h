// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scenario/parameters.h"
#include "ui/parameters/editstep.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QVariantAnimation;

namespace loadline {

class ChangedDot;
class ParamEditor;
class TraceEditor;

/// One parameter in the panel: whether it differs from the preset, its name, its controls and what is wrong with it.
class ParamRow : public QWidget
{
    Q_OBJECT

public:
    explicit ParamRow(const ParameterSpec& spec, QWidget* parent = nullptr);

    /// Shows the scenario's value without emitting.
    void showScenario(const Scenario& current, const Scenario& preset);
    /// While the row is inactive: what holds in place of the scenario's value.
    void showInstead(const ParameterValue& value);
    void setTheme(const Theme& theme);
    /// Says under the row why what was entered is refused; an empty sentence takes it away.
    void showError(const QString& sentence);
    /// Lights up once to show where the row is.
    void flash();
    void focusEditor();

    [[nodiscard]] const ParameterSpec& spec() const { return m_spec; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Whether all words of the search stand in the label, the id or the meaning.
    [[nodiscard]] bool matches(const QString& search) const;
    [[nodiscard]] ParamEditor* editor() const { return m_editor; }
    [[nodiscard]] ChangedDot* dot() const { return m_dot; }

signals:
    void valueEdited(loadline::ParamRow* row, const loadline::ParameterValue& value, loadline::EditStep step);
    void traceRequested();
    void traceRemoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createEditors();
    void fitToType();
    void showState(bool changed, const QString& presetText, const QString& inactive);
    void report(const ParameterValue& value, EditStep step);
    void resetToPreset();
    void setFlash(const QVariant& strength);
    [[nodiscard]] QWidget* control() const;

    const ParameterSpec& m_spec;
    QGridLayout* m_grid = nullptr;
    ChangedDot* m_dot = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_error = nullptr;
    ParamEditor* m_editor = nullptr;
    TraceEditor* m_trace = nullptr;
    QVariantAnimation* m_flashing = nullptr;
    QColor m_flashColor;
    double m_flash = 0.0;
    std::optional<ParameterValue> m_value;
    ParameterValue m_preset;
    QString m_inactive;
    bool m_changed = false;
};

} // namespace loadline
