// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/windowseditor.h"

#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QWidgetAction>

namespace loadline {
namespace {

QComboBox* dayBox(const QString& name)
{
    auto* box = new QComboBox;
    for (int day = 1; day <= 7; ++day)
        box->addItem(QLocale().dayName(day, QLocale::ShortFormat));
    box->setAccessibleName(name);
    return box;
}

QTimeEdit* timeEdit(QTime time, const QString& name)
{
    auto* edit = new QTimeEdit(time);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

int minuteOfWeek(const QComboBox* day, const QTimeEdit* time)
{
    return day->currentIndex() * minutesPerDay + time->time().hour() * 60 + time->time().minute();
}

} // namespace

WindowsEditor::WindowsEditor(QWidget* parent)
    : TextEditor(parent)
    , m_add(new QToolButton)
    , m_menu(new QMenu(this))
{
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(createPicker());
    m_menu->addAction(action);
    m_add->setObjectName(QStringLiteral("addWindow"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a stretch of the week without requests"));
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    row()->addWidget(m_add);
    lineEdit()->setPlaceholderText(tr("none"));
}

QWidget* WindowsEditor::createPicker()
{
    auto* picker = new QWidget;
    auto* grid = new QGridLayout(picker);
    m_fromDay = dayBox(tr("Idle from, day"));
    m_fromTime = timeEdit(QTime(12, 0), tr("Idle from, time"));
    m_toDay = dayBox(tr("Idle to, day"));
    m_toTime = timeEdit(QTime(14, 0), tr("Idle to, time"));
    auto* from = new PlainLabel(tr("From"));
    auto* to = new PlainLabel(tr("To"));
    from->setBuddy(m_fromDay);
    to->setBuddy(m_toDay);
    auto* add = new QPushButton(tr("Add window"));
    add->setObjectName(QStringLiteral("addWindowNow"));
    grid->addWidget(from, 0, 0);
    grid->addWidget(m_fromDay, 0, 1);
    grid->addWidget(m_fromTime, 0, 2);
    grid->addWidget(to, 1, 0);
    grid->addWidget(m_toDay, 1, 1);
    grid->addWidget(m_toTime, 1, 2);
    grid->addWidget(add, 2, 0, 1, 3);
    connect(add, &QPushButton::clicked, this, &WindowsEditor::addWindow);
    return picker;
}

void WindowsEditor::setTheme(const Theme& theme, const QColor& fill)
{
    TextEditor::setTheme(theme, fill);
    m_add->setIcon(icon(QStringLiteral("add"), theme.ink2));
}

void WindowsEditor::addWindow()
{
    m_menu->close();
    const std::string added = weekWindowsText({{minuteOfWeek(m_fromDay, m_fromTime), minuteOfWeek(m_toDay, m_toTime)}});
    const std::string before = shownText().toStdString();
    emit valueEdited(before.empty() ? added : before + ", " + added, EditStep::Single);
}

} // namespace loadline
