// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/editstep.h"

namespace loadline {

bool EditGesture::continues(std::string_view id, EditStep step, qint64 now)
{
    const bool same = id == m_id;
    const bool repeats = step == EditStep::Repeat && m_step == EditStep::Repeat && now - m_time <= pauseMs;
    m_id = id;
    m_step = step;
    m_time = now;
    return same && (step == EditStep::DragMove || repeats);
}

} // namespace loadline
