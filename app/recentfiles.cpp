// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recentfiles.h"
#include "ui/plaintext.h"
#include "ui/visibletext.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace loadline {
namespace {

const QString key = QStringLiteral("files/recent");

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{}

QStringList RecentFiles::paths() const { return m_settings.value(key).toStringList().mid(0, most); }

void RecentFiles::store(const QStringList& paths)
{
    m_settings.setValue(key, paths.mid(0, most));
    emit changed();
}

void RecentFiles::add(const QString& path)
{
    QStringList all = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all);
}

void RecentFiles::remove(const QString& path)
{
    QStringList all = paths();
    if (all.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        store(all);
}

void RecentFiles::clear() { store({}); }

void RecentFiles::fill(QMenu* menu)
{
    connect(this, &RecentFiles::changed, menu, [this, menu] { refill(menu); });
    refill(menu);
}

void RecentFiles::refill(QMenu* menu)
{
    menu->clear();
    const QStringList all = paths();
    for (const QString& path : all) {
        QAction* action = menu->addAction(plainName(QFileInfo(path).fileName()));
        action->setToolTip(plainTip(path));
        action->setStatusTip(visibleLine(path));
        // The list is filled anew, without this action, which must wait until its own signal is over.
        connect(
            action, &QAction::triggered, this, [this, path] { choose(path); }, Qt::QueuedConnection);
    }
    menu->addSeparator();
    QAction* clearAll = menu->addAction(tr("Clear list"));
    clearAll->setEnabled(!all.isEmpty());
    connect(clearAll, &QAction::triggered, this, &RecentFiles::clear, Qt::QueuedConnection);
    menu->setEnabled(!all.isEmpty());
    menu->setToolTipsVisible(true);
}

} // namespace loadline
