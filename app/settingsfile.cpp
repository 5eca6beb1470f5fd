// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsfile.h"

#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// Why a file is not read; empty where it is.
QString problemIn(const QString& path)
{
    constexpr qint64 settingsLimit = qint64{1024} * 1024;
    QString error;
    const auto content = readWholeFile(path, settingsLimit, error);
    if (!content)
        return error;
    // The forms in which Qt writes values of types that the program keeps no settings of.
    for (const char* form : {"@Variant(", "@DateTime("}) {
        if (content->contains(form))
            return Words::tr("%1 has values that Loadline does not write.").arg(QDir::toNativeSeparators(path));
    }
    return {};
}

} // namespace

QStringList settingsFiles()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return {folder.filePath(QStringLiteral("Loadline/Loadline.conf")),
            folder.filePath(QStringLiteral("Loadline.conf"))};
}

QString checkSettingsFile(const QString& path, bool& isUsable)
{
    isUsable = true;
    if (!QFileInfo::exists(path))
        return {};
    const QString problem = problemIn(path);
    if (problem.isEmpty())
        return {};
    const QString aside = path + QStringLiteral(".damaged");
    isUsable = std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) == 0;
    return isUsable ? Words::tr("%1 The settings start anew; the old ones are kept as %2.")
                          .arg(problem, QDir::toNativeSeparators(aside))
                    : Words::tr("%1 The settings could not be put aside: %2.").arg(problem, qt_error_string(errno));
}

} // namespace loadline
