// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include "ui/visibletext.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace loadline {

void tell(const QString& text) { std::fputs(qUtf8Printable(visibleText(text)), stderr); }

void clearTerminalLine() { std::fputs("\r\x1b[K", stderr); }

int fail(const QString& sentence, ExitCode code)
{
    tell(QStringLiteral("loadline: ") + sentence + u'\n');
    return code;
}

int print(const QByteArray& content)
{
    const QByteArray shown = visibleText(QString::fromUtf8(content)).toUtf8();
    const auto size = static_cast<std::size_t>(shown.size());
    if (std::fwrite(shown.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return ExitGood;
    return fail(QCoreApplication::translate("commands", "the answer could not be written to the standard output: %1.")
                    .arg(qt_error_string(errno)),
                ExitBadInput);
}

} // namespace loadline
