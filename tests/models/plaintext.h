// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message says, in English and without the window's number formats.

#pragma once

#include "models/message.h"

#include <QString>

namespace loadline::testing {

inline std::string plainText(const Message& message)
{
    QString text = QString::fromUtf8(message.text.data(), static_cast<qsizetype>(message.text.size()));
    // From the last on: an argument may itself hold a "%1".
    for (std::size_t i = message.arguments.size(); i > 0; --i) {
        const MessageArgument& argument = message.arguments[i - 1];
        const auto* value = std::get_if<MessageNumber>(&argument);
        const auto* inner = std::get_if<Message>(&argument);
        const QString shown = value   ? QString::number(value->value, 'g', 12)
                              : inner ? QString::fromStdString(plainText(*inner))
                                      : QString::fromStdString(std::get<std::string>(argument));
        text.replace(QStringLiteral("%%1").arg(i), shown);
    }
    return text.toStdString();
}

} // namespace loadline::testing
