// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/traceeditor.h"

#include "ui/format.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace loadline {

TraceEditor::TraceEditor(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel)
    , m_open(new QPushButton(tr("Open traffic…")))
    , m_remove(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_open);
    m_name->setMinimumWidth(20);
    m_remove->setObjectName(QStringLiteral("removeTrace"));
    m_remove->setToolTip(tr("Remove the trace and use the drawn curve"));
    m_remove->setAccessibleName(tr("Remove trace"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, &TraceEditor::openRequested);
    connect(m_remove, &QToolButton::clicked, this, &TraceEditor::removeRequested);
    showTrace({});
}

void TraceEditor::showTrace(const TraceRef& trace)
{
    const QString name = trace ? fromUtf8(trace->name) : QString();
    m_name->setText(name);
    m_name->setToolTip(plainTip(name));
    m_name->setVisible(static_cast<bool>(trace));
    m_remove->setVisible(static_cast<bool>(trace));
}

void TraceEditor::setTheme(const Theme& theme) { m_remove->setIcon(icon(QStringLiteral("close"), theme.ink2)); }

} // namespace loadline
