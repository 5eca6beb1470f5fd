// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace loadline {

/// The scenario files opened or saved last, in a menu.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 10;

    /// `settings` must outlive this.
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    /// Leaves out a file that is gone.
    void remove(const QString& path);
    void clear();
    /// Keeps `menu` filled with the files.
    void fill(QMenu* menu);

signals:
    void chosen(const QString& path);
    void changed();

private:
    void store(const QStringList& paths);
    void refill(QMenu* menu);
    void choose(const QString& path) { emit chosen(path); }

    QSettings& m_settings;
};

} // namespace loadline
