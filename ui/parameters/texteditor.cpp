// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/texteditor.h"

#include "ui/format.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace loadline {

TextEditor::TextEditor(QWidget* parent)
    : ParamEditor(parent)
    , m_row(new QHBoxLayout(this))
    , m_edit(new QLineEdit)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(7);
    m_row->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::report);
}

void TextEditor::showValue(const ParameterValue& value, const ParameterValue&)
{
    const QString text = fromUtf8(std::get<std::string>(value));
    // A refused text stays until the person mends it or the scenario says something else.
    if (text == m_shown && m_invalid)
        return;
    m_shown = text;
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void TextEditor::setTheme(const Theme&, const QColor&) { m_edit->update(); }

void TextEditor::setInvalid(bool invalid)
{
    m_invalid = invalid;
    m_edit->setProperty("invalid", m_invalid);
    m_edit->update();
}

void TextEditor::setCompletions(const QStringList& texts)
{
    auto* completer = new QCompleter(texts, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    m_edit->setCompleter(completer);
}

void TextEditor::report()
{
    const QString text = m_edit->text().trimmed();
    if (text != m_shown || m_invalid)
        emit valueEdited(text.toStdString(), EditStep::Single);
}

} // namespace loadline
