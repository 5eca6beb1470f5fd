// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of all inputs, made wholly from the parameter table.

#pragma once

#include "models/scenario/parameters.h"
#include "ui/edit.h"
#include "ui/parameters/editstep.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QList>
#include <QWidget>

#include <map>
#include <string_view>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

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

    /// What changes are counted against.
    enum class Baseline
    {
        Preset,
        Opened ///< a file as it was opened, or work as it was restored
    };
    /// Shows a scenario and where it differs from its baseline. Emits nothing.
    void showScenario(const Scenario& current, const Scenario& baseline, Baseline kind = Baseline::Preset);
    void setTheme(const Theme& theme);
    /// Two open sections at most, for windows of 1280 × 720.
    void setCompact(bool compact);
    /// A note beside a section's name, such as "t3.small · $0.0208/h".
    void setSectionNote(ParameterGroup group, const QString& note);
    /// Names that the field for the instance type completes and accepts; any name is accepted while the list is empty.
    void setTypeNames(const QStringList& names);
    /// The instance type in use, shown in place of the named one while types are chosen by size.
    void showChosenType(const QString& name);
    /// Opens what hides the parameter's row, scrolls to it, gives it the focus and flashes it once.
    void revealParameter(std::string_view id);
    /// Puts the cursor into the search field (Ctrl+F).
    void focusSearch();

    [[nodiscard]] PresetBar* presetBar() const { return m_presetBar; }
    /// The row of a parameter, or nullptr for an unknown id.
    [[nodiscard]] ParamRow* row(std::string_view id) const;
    [[nodiscard]] SectionView* section(ParameterGroup group) const;

signals:
    void edited(const loadline::Edit& edit);
    void traceRequested();
    void traceRemoved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void createSections(QVBoxLayout* layout);
    void createLayout(QWidget* body);
    void report(ParamRow* row, const ParameterValue& value, EditStep step);
    void noteOpened(SectionView* section);
    void closeSurplusSections();
    void search(const QString& text);
    void updateFooter();

    Theme m_theme;
    PresetBar* m_presetBar = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_nothingFound = nullptr;
    QLabel* m_footer = nullptr;
    QScrollArea* m_scroll = nullptr;
    std::map<ParameterGroup, SectionView*> m_sections;
    std::map<std::string_view, ParamRow*> m_rows;
    QList<SectionView*> m_openOrder; ///< the section opened last stands last
    Scenario m_current;
    QStringList m_typeNames;
    EditGesture m_gesture;
    QElapsedTimer m_clock;
    Baseline m_baseline = Baseline::Preset;
    int m_changedCount = -1; ///< values that differ from the preset; -1 = not counted yet
    bool m_compact = false;
};

} // namespace loadline
