// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lessons in the main window: the menu, a file, and which chrome they leave alone.

#include "app/lessonsession.h"
#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "ui/lessons/lessonlist.h"
#include "ui/lessons/lessontext.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace loadline {
namespace {

const QString doneKey = QStringLiteral("lessons/done");

} // namespace

void MainWindow::createLessons()
{
    m_lessons = new LessonSession(m_parts.prices, m_parts.appearance, this);
    connect(m_lessons, &LessonSession::left, this, &QWidget::activateWindow);
    connect(m_lessons, &LessonSession::finished, this, &MainWindow::noteLessonDone);
    connect(m_actions->openLesson, &QAction::triggered, this, &MainWindow::openLesson);
    connect(m_lessonList, &LessonList::startRequested, this, &MainWindow::startLesson);
    connect(m_lessonList, &LessonList::openRequested, this, &MainWindow::openLesson);
}

void MainWindow::createLessonsMenu()
{
    QMenu* lessons = menuBar()->addMenu(tr("&Lessons"));
    for (const ShippedLesson& each : m_lessons->shipped()) {
        QAction* action = lessons->addAction(plainName(lessonTitle(each.lesson.title)));
        connect(action, &QAction::triggered, this, [this, key = each.key] { startLesson(key); });
    }
    lessons->addSeparator();
    lessons->addAction(m_actions->openLesson);
}

void MainWindow::showLessons()
{
    const QStringList done = m_parts.settings.value(doneKey).toStringList();
    QVector<LessonEntry> entries;
    for (const LessonSession::Summary& each : m_lessons->summaries())
        entries.append({each.key, each.title, each.question, each.remember, done.contains(each.key)});
    m_lessonList->showLessons(entries);
}

void MainWindow::noteLessonDone(const QString& key)
{
    QStringList done = m_parts.settings.value(doneKey).toStringList();
    if (!done.contains(key))
        m_parts.settings.setValue(doneKey, done << key);
    if (m_pages->currentWidget() == m_lessonList)
        showLessons();
}

void MainWindow::startLesson(const QString& key)
{
    if (const auto problem = m_lessons->startShipped(key))
        say(*problem);
}

void MainWindow::openLesson()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a lesson"), {}, tr("Lessons (*.lesson)"));
    if (!path.isEmpty())
        openLessonPath(path);
}

void MainWindow::openLessonPath(const QString& path)
{
    if (const auto problem = m_lessons->startFile(path))
        warn(this, *problem);
}

} // namespace loadline
