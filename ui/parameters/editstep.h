// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which changes of a value belong to one gesture, and so to one undo step.

#pragma once

#include <QtGlobal>

#include <string_view>

namespace loadline {

/// How a value was changed.
enum class EditStep
{
    Single,    ///< typed, chosen, reset: a gesture of its own
    DragStart, ///< the first change after a mouse button went down
    DragMove,  ///< a further change of the same drag
    Repeat     ///< a key, the wheel or an arrow button: joins the repeats before it on the same control
};

/// Decides `Edit::continues`.
class EditGesture
{
public:
    /// Repeats that lie further apart are two gestures.
    static constexpr qint64 pauseMs = 800;

    /// Whether a change of parameter `id`, made `now` milliseconds on a steady clock, goes on with the change before.
    [[nodiscard]] bool continues(std::string_view id, EditStep step, qint64 now);

private:
    std::string_view m_id;
    EditStep m_step = EditStep::Single;
    qint64 m_time = 0;
};

} // namespace loadline
