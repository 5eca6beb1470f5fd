// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that comes from a file, a price list, a server or a name is text: Qt takes what looks like HTML for HTML, loads
// what it names, and takes an ampersand for a key. Labels, boxes, tool tips and menus are made by what stands here; a
// test finds those that are not.

#pragma once

#include <QLabel>
#include <QMessageBox>
#include <QStringList>

namespace loadline {

/// A label that shows its text as it is written.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// A label for markup of the program's own.
class MarkupLabel : public QLabel
{
public:
    explicit MarkupLabel(QWidget* parent = nullptr);

    /// `pattern` is markup with %1 … %9 for `texts`, which are shown as they are written.
    void showMarkup(const QString& pattern, const QStringList& texts);

private:
    using QLabel::setText;
};

/// A message or a question; both texts are shown as they are written, what does not show made visible.
class PlainBox : public QMessageBox
{
public:
    PlainBox(Icon icon, const QString& text, const QString& explained, StandardButtons buttons, QWidget* parent);
};

/// Says what went wrong, and waits.
void warn(QWidget* parent, const QString& sentence);
/// A box with markup of the program's own, as in MarkupLabel.
void showMarkupBox(QWidget* parent, const QString& title, const QString& pattern, const QStringList& texts);

/// Makes a dialog of Qt's own show its labels' texts as they are written.
void makePlain(QWidget& dialog);

/// For a tool tip, which takes what looks like markup for markup.
[[nodiscard]] QString plainTip(const QString& text);
/// Paragraphs for a tool tip, wrapped; empty ones are left out.
[[nodiscard]] QString plainTip(const QStringList& paragraphs);
/// For a menu or a button, which take an ampersand for a key.
[[nodiscard]] QString plainName(const QString& text);

} // namespace loadline
