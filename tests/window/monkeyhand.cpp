// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/monkeyhand.h"

#include "tests/app/windowdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPrintDialog>
#include <QTest>
#include <QUndoStack>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>

namespace loadline {
namespace {

/// The window that takes keys and clicks.
QWindow* reached()
{
    if (const QWidget* popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    if (const QWidget* dialog = QApplication::activeModalWidget())
        return dialog->windowHandle();
    if (QWindow* focused = QGuiApplication::focusWindow())
        return focused;
    for (QWindow* window : QGuiApplication::topLevelWindows())
        if (window->isVisible())
            return window;
    return nullptr;
}

/// A dialog in which a hand could rename and delete what it likes is only ever answered.
bool isOnlyAnswered()
{
    const QWidget* dialog = QApplication::activeModalWidget();
    return qobject_cast<const QFileDialog*>(dialog) || qobject_cast<const QAbstractPrintDialog*>(dialog) ||
           (dialog && dialog->window()->parentWidget() &&
            qobject_cast<const QFileDialog*>(dialog->window()->parentWidget()));
}

QPoint placeIn(const QWindow& window, int x, int y) { return {window.width() * x / 1000, window.height() * y / 1000}; }

void turnWheel(QWindow& window, QPoint at, int by)
{
    QWidget* top = QApplication::widgetAt(window.mapToGlobal(at));
    if (!top)
        return;
    const QPointF global = window.mapToGlobal(QPointF(at));
    QWheelEvent event(top->mapFromGlobal(global), global, {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(top, &event);
}

/// Straight to the window system: QTest::keyClick presses modifiers as well and lets events run in between, in which
/// the window may go away.
void pressKey(const QPointer<QWindow>& window, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text, false, 1);
    if (window)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

void pressKey(const QPointer<QWindow>& window, QKeyCombination key)
{
    const bool isLetter = key.key() >= Qt::Key_Space && key.key() <= Qt::Key_AsciiTilde;
    const QChar letter(isLetter ? static_cast<char16_t>(key.key()) : u' ');
    const bool types = isLetter && !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QString text = key.keyboardModifiers() & Qt::ShiftModifier ? QString(letter) : QString(letter.toLower());
    pressKey(window, key.key(), key.keyboardModifiers(), types ? text : QString());
}

void click(const QPointer<QWindow>& window, Qt::MouseButton button, QPoint at)
{
    QTest::mousePress(window, button, {}, at);
    if (window)
        QTest::mouseRelease(window, button, {}, at);
}

} // namespace

void MonkeyHand::act(WindowDesk& desk, const QString& line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString words = line.section(u' ', 1);
    Numbers numbers;
    for (const QString& word : words.split(u' '))
        numbers.append(word.toInt());
    QWindow* window = reached();
    if (verb == QLatin1String("answer") || isOnlyAnswered())
        answer(numbers.constFirst());
    else if (verb == QLatin1String("drop"))
        drop(desk, numbers.constFirst());
    else if (verb == QLatin1String("undo"))
        undo(desk, numbers.constFirst());
    else if (verb == QLatin1String("prices"))
        desk.imported.reload();
    else if (verb == QLatin1String("size"))
        desk.window.resize(numbers.at(0), numbers.at(1));
    else if (window && verb == QLatin1String("key"))
        pressKey(window, QKeySequence(words)[0]);
    else if (window && verb == QLatin1String("type"))
        pressKey(window, Qt::Key_unknown, Qt::NoModifier, words);
    else if (numbers.size() > 1)
        pointAt(verb, numbers);
    if (!desk.window.isVisible())
        desk.window.show();
}

void MonkeyHand::pointAt(const QString& verb, const Numbers& at) const
{
    const QPointer<QWindow> window(reached());
    if (!window)
        return;
    const QPoint place = placeIn(*window, at.at(0), at.at(1));
    if (verb == QLatin1String("click"))
        click(window, Qt::LeftButton, place);
    else if (verb == QLatin1String("double")) {
        click(window, Qt::LeftButton, place);
        if (window)
            click(window, Qt::LeftButton, place);
    } else if (verb == QLatin1String("menu"))
        click(window, Qt::RightButton, place);
    else if (verb == QLatin1String("wheel"))
        turnWheel(*window, place, at.at(2));
    else if (verb == QLatin1String("drag"))
        drag(*window, place, placeIn(*window, at.at(2), at.at(3)));
}

void MonkeyHand::drag(QWindow& window, QPoint from, QPoint to) const
{
    constexpr int steps = 6;
    const QPointer<QWindow> held(&window);
    QTest::mousePress(held, Qt::LeftButton, {}, from);
    for (int step = 1; step <= steps && held; ++step)
        QTest::mouseMove(held, from + (to - from) * step / steps);
    if (held)
        QTest::mouseRelease(held, Qt::LeftButton, {}, to);
}

void MonkeyHand::drop(WindowDesk& desk, int file) const
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_files.at(file % m_files.size()))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QApplication::sendEvent(&desk.window, &dropped);
}

void MonkeyHand::answer(int choice) const
{
    QWidget* dialog = QApplication::activeModalWidget();
    if (auto* files = qobject_cast<QFileDialog*>(dialog)) {
        if (choice % 4 == 0)
            return files->reject();
        if (files->fileMode() == QFileDialog::Directory)
            files->setDirectory(m_folder);
        else if (files->acceptMode() == QFileDialog::AcceptSave)
            files->selectFile(QDir(m_folder).filePath(QStringLiteral("saved%1").arg(choice % 3)));
        else
            files->selectFile(m_files.at(choice % m_files.size()));
        return QTest::keyClick(files, Qt::Key_Return);
    }
    if (auto* print = qobject_cast<QAbstractPrintDialog*>(dialog))
        return print->reject();
    QWidget* asked = dialog ? dialog : QApplication::activeWindow();
    QList<QAbstractButton*> buttons;
    if (asked)
        for (QAbstractButton* button : asked->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled() && button->window() == asked)
                buttons.append(button);
    if (!buttons.isEmpty())
        buttons.at(choice % buttons.size())->click();
}

void MonkeyHand::undo(WindowDesk& desk, int steps) const
{
    if (QApplication::activeModalWidget())
        return;
    for (int step = 0; step < steps; ++step)
        desk.document.undoStack()->undo();
    for (int step = 0; step < steps / 2; ++step)
        desk.document.undoStack()->redo();
}

bool MonkeyHand::clearAway()
{
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        return true;
    }
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        dialog->reject();
        return true;
    }
    if (QWindow* window = reached())
        pressKey(window, QKeyCombination(Qt::Key_Escape));
    return false;
}

} // namespace loadline
