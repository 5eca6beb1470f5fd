// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/windowdesk.h"

#include <QTest>

namespace loadline {

/// Shows the window as a desktop does, with the keyboard on it.
inline void show(WindowDesk& desk)
{
    desk.window.show();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
}

} // namespace loadline
