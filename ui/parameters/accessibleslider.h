// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace loadline {

/// Lets assistive tools read and set a ParamSlider's value in the parameter's own unit instead of slider steps. Safe to
/// call more than once.
void installAccessibleSliders();

} // namespace loadline
