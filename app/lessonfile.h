// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lesson files (*.lesson): JSON that a teacher can write without building the program. resources/lessons/README.md
// describes the format for them.

#pragma once

#include "models/lessons/lesson.h"
#include "models/prices/pricesheet.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace loadline {

inline constexpr qint64 lessonFileLimit = qint64{16} * 1024 * 1024; ///< bytes

/// Reads a file's content. On failure nothing is returned and `error` is one sentence that names `fileName`, the line
/// or the key, and the mend.
[[nodiscard]] std::optional<Lesson> parseLessonFile(const QByteArray& content, const QString& fileName,
                                                    const PriceSheet& sheet, QString& error);
[[nodiscard]] std::optional<Lesson> readLessonFile(const QString& path, const PriceSheet& sheet, QString& error);

/// Whether a file's name says that it is a lesson.
[[nodiscard]] bool looksLikeLesson(const QString& path);

/// A lesson that the program carries.
struct ShippedLesson
{
    QString key; ///< "idle-night": the file's name, stable
    Lesson lesson;
};
/// The lessons that the program carries, in the order in which they are taught. On failure, which only a broken build
/// can cause, the list is empty and `error` names file and place.
[[nodiscard]] std::vector<ShippedLesson> readShippedLessons(const PriceSheet& sheet, QString& error);

} // namespace loadline
