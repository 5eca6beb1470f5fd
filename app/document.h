// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open scenario: every change enters here, from a slider, undo, a file or a preset, and leaves as one signal.

#pragma once

#include "app/preset.h"
#include "app/scenariochange.h"
#include "app/scenariofile.h"
#include "models/prices/pricesheet.h"
#include "ui/edit.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <string_view>
#include <vector>

namespace loadline {

/// What went wrong, as a sentence for the user; the document is then as it was. Empty: it worked.
using Failure = std::optional<QString>;

class Document : public QObject
{
    Q_OBJECT

public:
    /// `sheet` must outlive the document.
    explicit Document(const PriceSheet& sheet, QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Scenario& scenario() const { return m_state.scenario; }
    /// What "changed" is measured against: the preset, or the file as it was opened.
    [[nodiscard]] const Scenario& baseline() const { return m_state.baseline; }
    [[nodiscard]] const QString& presetId() const { return m_state.presetId; }
    /// "A", which the scenario is compared with, where one is pinned.
    [[nodiscard]] const std::optional<PinnedScenario>& pinned() const { return m_state.pinned; }
    /// Empty until the document is saved or opened.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// The file's name without folders and ending, or "Untitled".
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }
    /// What is written to a file.
    [[nodiscard]] ScenarioFile file() const;

    /// Undoable.
    Failure edit(const Edit& edit);
    void applyPreset(const Preset& preset);
    void resetAll();
    /// The scenario with recorded traffic in place of its own.
    void useTraffic(const Scenario& withTraffic);
    void removeTrace();
    /// Keeps the scenario as it stands as "A", in place of one pinned before; `name` says what it is.
    void pin(const QString& name);
    void removePin();
    /// Brings the values of "A" back; it stays pinned. Nothing where none is.
    void restorePinned();

    /// Ends the open document's history.
    void startNew(const Preset& preset);
    Failure openFile(const QString& path);
    /// Takes over work that was never saved; the document counts as modified.
    void restore(const ScenarioFile& file, const QString& path);

    /// Writes to path(), which must not be empty.
    Failure save();
    Failure saveAs(const QString& path);

signals:
    /// Once for each change, whatever caused it.
    void scenarioChanged(const loadline::Scenario& scenario);
    void modifiedChanged(bool modified);
    void titleChanged(const QString& title);

private:
    /// What follows is a step of its own, also in the middle of a drag.
    void endGesture();
    void change(const QString& text, DocumentState after);
    void replace(const DocumentState& state, const QString& path, const QString& name, const QString& story);
    void show(const DocumentState& state);
    void reportModified(bool clean);

    const PriceSheet& m_sheet;
    DocumentState m_state;
    QString m_path;
    QString m_name;
    QString m_story;
    QUndoStack m_undoStack;
    int m_gesture = 0;
    std::vector<std::string_view> m_gestureIds; ///< parameters of the last edit
};

} // namespace loadline
