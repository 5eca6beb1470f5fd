// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `loadline export`, run as other programs run it.

#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace loadline::test {

inline const QString officeHours = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/presets/office-hours-api.loadline");

struct Answer
{
    int code = -1;
    QString out{};
    QString err{};
};

inline Answer run(const QString& program, const QStringList& words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    constexpr int patienceMs = 120000;
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline Answer exported(const QStringList& words)
{
    return run(QStringLiteral(LOADLINE_PROGRAM), QStringList(QStringLiteral("export")) + words);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace loadline::test
