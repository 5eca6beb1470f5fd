// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenariochange.h"

namespace loadline {

ScenarioChange::ScenarioChange(DocumentState before, DocumentState after, int gesture, Show show)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_gesture(gesture)
    , m_show(std::move(show))
{}

bool ScenarioChange::mergeWith(const QUndoCommand* other)
{
    // The stack asks only for commands of the same id, and this is the only class with one.
    const auto* next = static_cast<const ScenarioChange*>(other);
    if (next->m_gesture != m_gesture)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace loadline
