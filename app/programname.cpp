// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programname.h"

#include <QCoreApplication>

namespace loadline {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Loadline"));
    QCoreApplication::setApplicationName(QStringLiteral("Loadline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOADLINE_VERSION));
}

} // namespace loadline
