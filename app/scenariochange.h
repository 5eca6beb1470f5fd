// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one undo command: the whole document before and after.

#pragma once

#include "app/scenariofile.h"
#include "models/scenario/scenario.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace loadline {

/// What undo brings back.
struct DocumentState
{
    Scenario scenario;
    Scenario baseline; ///< what "changed" is measured against: the preset or the file as it was opened
    QString presetId;  ///< empty where the baseline is no preset
    std::optional<PinnedScenario> pinned{};

    bool operator==(const DocumentState&) const = default;
};

class ScenarioChange : public QUndoCommand
{
public:
    using Show = std::function<void(const DocumentState&)>;

    /// Changes of the same gesture become one; a gesture that ends where it began leaves no trace.
    ScenarioChange(DocumentState before, DocumentState after, int gesture, Show show);

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    DocumentState m_before;
    DocumentState m_after;
    int m_gesture;
    Show m_show;
};

} // namespace loadline
