// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs lessons in a window of their own, over scenarios of their own: the open document is never touched.

#pragma once

#include "app/lessonfile.h"
#include "models/lessons/lessontemplate.h"
#include "ui/edit.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace loadline {

class Appearance;
class LessonPage;
class PriceBook;

class LessonSession : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Lessons fill the screen that `window` is on.
    LessonSession(const PriceBook& prices, Appearance& appearance, QWidget* window);
    ~LessonSession() override;

    /// The lessons that the program carries.
    [[nodiscard]] const std::vector<ShippedLesson>& shipped() const { return m_shipped; }
    /// Starts the shipped lesson of that key. Returns a sentence where there is none.
    [[nodiscard]] std::optional<QString> startShipped(const QString& key);
    /// Starts a lesson from a file. Returns what is wrong with it, and then nothing has changed.
    [[nodiscard]] std::optional<QString> startFile(const QString& path);
    /// The page, while a lesson runs.
    [[nodiscard]] LessonPage* page() const { return m_page.get(); }
    void leave();

    /// A shipped lesson as a list shows it.
    struct Summary
    {
        QString key;
        QString title;
        QString question;
        QString remember; ///< what it teaches
    };
    [[nodiscard]] std::vector<Summary> summaries() const;

signals:
    /// A shipped lesson was gone through to its end.
    void finished(const QString& key);
    void started();
    void left();

private:
    struct Stage;
    [[nodiscard]] std::optional<QString> start(const Lesson& lesson, const QString& heading, std::size_t place);
    [[nodiscard]] LessonMoment momentOf(const Scenario& scenario) const;
    [[nodiscard]] LessonMoments momentsOf(const Lesson& lesson) const;
    void createPage();
    void applyEdit(const Edit& edit);
    void resetTrial();
    void goOn();
    void nameRow(int row, const QString& name);

    const PriceBook& m_prices;
    Appearance& m_appearance;
    QWidget* m_window;
    std::vector<ShippedLesson> m_shipped;
    QStringList m_rowNames;    ///< of the class, for all lessons until the program ends
    std::size_t m_current = 0; ///< past the end of m_shipped while a file's lesson runs
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<LessonPage> m_page;
};

} // namespace loadline
