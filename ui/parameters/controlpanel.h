// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of all inputs, made wholly from the parameter table.

#pragma once

#include "models/scenario/parameters.h"
#include "ui/edit.h"
#include "ui/theme.h"

#include <QWidget>

#include <map>
#include <string_view>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace loadline {

class ParamRow;
class PresetBar;
class SectionView;

class ControlPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ControlPanel(const Theme& theme, QWidget* parent = nullptr);
    ~ControlPanel() override;

    /// Shows a scenario and where it differs from the preset it came from. Emits nothing.
    void showScenario(const Scenario& current, const Scenario& preset);
    void setTheme(const Theme& theme);
    /// Two open sections at most, for windows of 1280 × 720.
    void setCompact(bool compact);
    /// A note beside a section's name, such as "t3.small · $0.0208/h".
    void setSectionNote(ParameterGroup group, const QString& note);
    /// Names that the field for the instance type completes.
    void setTypeNames(const QStringList& names);
    /// Opens what hides the parameter's row, scrolls to it, gives it the focus and flashes it once.
    void revealParameter(std::string_view id);
    void focusSearch();

    [[nodiscard]] PresetBar* presetBar() const { return m_presetBar; }
    /// The row of a parameter, or nullptr for an unknown id.
    [[nodiscard]] ParamRow* row(std::string_view id) const;

signals:
    void edited(const loadline::Edit& edit);
    void traceRequested();
    void traceRemoved();

private:
    PresetBar* m_presetBar = nullptr;
};

} // namespace loadline
