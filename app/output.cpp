// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace loadline {

int fail(const QString& sentence, ExitCode code)
{
    std::fputs(qUtf8Printable(QStringLiteral("loadline: ") + sentence + u'\n'), stderr);
    return code;
}

int print(const QByteArray& content)
{
    const auto size = static_cast<std::size_t>(content.size());
    if (std::fwrite(content.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return ExitGood;
    return fail(QCoreApplication::translate("commands", "the answer could not be written to the standard output: %1.")
                    .arg(qt_error_string(errno)),
                ExitBadInput);
}

} // namespace loadline
