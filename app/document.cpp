// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "app/scenarioinput.h"
#include "ui/format.h"

#include <QFileInfo>

namespace loadline {
namespace {

constexpr int undoLimit = 200;

QString changeText(const Edit& edit)
{
    const ParameterSpec* spec = edit.changes.empty() ? nullptr : findParameter(edit.changes.front().first);
    return spec ? Document::tr("Change %1").arg(parameterText(spec->label)) : Document::tr("Change");
}

std::vector<std::string_view> editedIds(const Edit& edit)
{
    std::vector<std::string_view> ids;
    for (const auto& [id, value] : edit.changes)
        ids.push_back(id);
    return ids;
}

} // namespace

Document::Document(const PriceSheet& sheet, QObject* parent)
    : QObject(parent)
    , m_sheet(sheet)
{
    m_undoStack.setUndoLimit(undoLimit);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::reportModified);
}

// The stack reports to the document while it is taken down.
Document::~Document() { disconnect(&m_undoStack, nullptr, this, nullptr); }

QString Document::title() const { return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName(); }

ScenarioFile Document::file() const
{
    return {.scenario = m_state.scenario, .name = m_name, .story = m_story, .pinned = m_state.pinned};
}

Failure Document::edit(const Edit& edit)
{
    DocumentState after = m_state;
    for (const auto& [id, value] : edit.changes) {
        const ParameterSpec* spec = findParameter(id);
        if (!spec)
            return unknownParameter(id);
        if (auto error = applyValue(after.scenario, *spec, value, m_sheet))
            return error;
    }
    auto ids = editedIds(edit);
    if (!edit.continues || ids != m_gestureIds)
        ++m_gesture;
    m_gestureIds = std::move(ids);
    change(changeText(edit), std::move(after));
    return {};
}

void Document::endGesture()
{
    ++m_gesture;
    m_gestureIds.clear();
}

void Document::change(const QString& text, DocumentState after)
{
    if (after == m_state)
        return;
    auto* command =
        new ScenarioChange(m_state, std::move(after), m_gesture, [this](const DocumentState& state) { show(state); });
    command->setText(text);
    m_undoStack.push(command);
}

void Document::applyPreset(const Preset& preset)
{
    endGesture();
    change(tr("Preset %1").arg(preset.name),
           {.scenario = preset.scenario, .baseline = preset.scenario, .presetId = preset.id, .pinned = m_state.pinned});
}

void Document::resetAll()
{
    endGesture();
    DocumentState after = m_state;
    after.scenario = m_state.baseline;
    change(tr("Reset all"), std::move(after));
}

void Document::useTraffic(const Scenario& withTraffic)
{
    endGesture();
    DocumentState after = m_state;
    after.scenario = withTraffic;
    change(tr("Open traffic"), std::move(after));
}

void Document::removeTrace()
{
    endGesture();
    DocumentState after = m_state;
    after.scenario.traffic.trace = {};
    change(tr("Remove trace"), std::move(after));
}

void Document::pin(const QString& name)
{
    endGesture();
    DocumentState after = m_state;
    after.pinned = PinnedScenario{.scenario = m_state.scenario, .name = name};
    change(tr("Pin as A"), std::move(after));
}

void Document::removePin()
{
    endGesture();
    change(tr("Remove the pin"),
           {.scenario = m_state.scenario, .baseline = m_state.baseline, .presetId = m_state.presetId});
}

void Document::restorePinned()
{
    if (!m_state.pinned)
        return;
    endGesture();
    DocumentState after = m_state;
    after.scenario = m_state.pinned->scenario;
    change(tr("Back to A"), std::move(after));
}

void Document::startNew(const Preset& preset)
{
    replace({.scenario = preset.scenario, .baseline = preset.scenario, .presetId = preset.id}, {}, {}, {});
}

Failure Document::openFile(const QString& path)
{
    QString error;
    const auto file = readScenarioFile(path, m_sheet, error);
    if (!file)
        return error;
    // What was exported opens as a scenario without a file: saving must not take the picture's place.
    const QString place = isExportedPath(path) ? QString() : QFileInfo(path).absoluteFilePath();
    replace({.scenario = file->scenario, .baseline = file->scenario, .presetId = {}, .pinned = file->pinned}, place,
            file->name, file->story);
    return {};
}

void Document::restore(const ScenarioFile& file, const QString& path)
{
    replace({.scenario = file.scenario, .baseline = file.scenario, .presetId = {}, .pinned = file.pinned}, path,
            file.name, file.story);
    m_undoStack.resetClean();
}

void Document::replace(const DocumentState& state, const QString& path, const QString& name, const QString& story)
{
    endGesture();
    m_path = path;
    m_name = name;
    m_story = story;
    m_undoStack.clear();
    show(state);
    emit titleChanged(title());
}

Failure Document::save()
{
    Q_ASSERT(!m_path.isEmpty());
    return saveAs(m_path);
}

Failure Document::saveAs(const QString& path)
{
    if (auto error = writeScenarioFile(path, file()))
        return error;
    m_path = QFileInfo(path).absoluteFilePath();
    m_undoStack.setClean();
    emit titleChanged(title());
    return {};
}

void Document::show(const DocumentState& state)
{
    m_state = state;
    emit scenarioChanged(m_state.scenario);
}

void Document::reportModified(bool clean) { emit modifiedChanged(!clean); }

} // namespace loadline
