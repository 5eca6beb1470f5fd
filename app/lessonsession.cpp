// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessonsession.h"

#include "app/appearance.h"
#include "app/pricebook.h"
#include "app/scenarioinput.h"
#include "models/evaluate.h"
#include "models/lessons/lessontemplate.h"
#include "ui/format.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessontext.h"

#include <QFileInfo>
#include <QScreen>

namespace loadline {

/// A lesson with all that its page shows.
struct LessonSession::Stage
{
    Lesson lesson;
    LessonMoments moments;
    LessonMoment tried; ///< by the controls of the last step
};

LessonSession::LessonSession(const PriceBook& prices, Appearance& appearance, QWidget* window)
    : QObject(window)
    , m_prices(prices)
    , m_appearance(appearance)
    , m_window(window)
{
    QString error;
    m_shipped = readShippedLessons(prices.anySheet(), error);
    if (m_shipped.empty())
        qFatal("%s", qUtf8Printable(error));
}

LessonSession::~LessonSession() = default;

LessonMoment LessonSession::momentOf(const Scenario& scenario) const
{
    const PriceSheet& sheet = m_prices.sheet(scenario.billing.region);
    return {scenario, std::make_shared<const Evaluation>(evaluate(scenario, sheet))};
}

LessonMoments LessonSession::momentsOf(const Lesson& lesson) const
{
    LessonMoments moments{momentOf(lesson.scenario), {}};
    if (lesson.compared)
        moments.compared = momentOf(*lesson.compared);
    return moments;
}

std::optional<QString> LessonSession::startShipped(const QString& key)
{
    QStringList keys;
    for (std::size_t i = 0; i < m_shipped.size(); ++i) {
        const ShippedLesson& each = m_shipped[i];
        if (each.key == key) {
            return start(each.lesson, tr("Lesson %1 of %2").arg(i + 1).arg(m_shipped.size()), i);
        }
        keys << each.key;
    }
    return tr("There is no lesson \"%1\"; there are %2.").arg(key.left(80), keys.join(QStringLiteral(", ")));
}

std::optional<QString> LessonSession::startFile(const QString& path)
{
    QString error;
    const auto lesson = readLessonFile(path, m_prices.anySheet(), error);
    if (!lesson)
        return error;
    if (auto problem = start(*lesson, QFileInfo(path).fileName(), m_shipped.size()))
        return tr("%1: %2").arg(path, *problem);
    return {};
}

std::optional<QString> LessonSession::start(const Lesson& lesson, const QString& heading, std::size_t place)
{
    const LessonMoments moments = momentsOf(lesson);
    if (!findLessonValue(lesson.answer)->read(*moments.now.evaluation))
        return tr("The quantity %1 does not exist in the lesson's scenario; choose another answer or scenario.")
            .arg(fromUtf8(lesson.answer));
    if (!m_page)
        createPage();
    m_current = place;
    m_stage = std::make_unique<Stage>(Stage{lesson, moments, moments.now});
    m_page->start(lesson, moments, heading, m_current + 1 >= m_shipped.size());
    if (!m_page->isVisible()) {
        m_page->setGeometry(m_window->screen()->geometry());
        m_page->showFullScreen();
    }
    m_page->activateWindow();
    emit started();
    return {};
}

void LessonSession::createPage()
{
    m_page = std::make_unique<LessonPage>(m_appearance.theme());
    m_page->setTypeSize(m_appearance.typeSize());
    m_page->setRowNames(m_rowNames);
    connect(m_page.get(), &LessonPage::rowNamed, this, &LessonSession::nameRow);
    connect(m_page.get(), &LessonPage::edited, this, &LessonSession::applyEdit);
    connect(m_page.get(), &LessonPage::trialReset, this, &LessonSession::resetTrial);
    connect(m_page.get(), &LessonPage::finished, this, &LessonSession::goOn);
    // The page is deleted, which must wait until its own event is over.
    connect(m_page.get(), &LessonPage::left, this, &LessonSession::leave, Qt::QueuedConnection);
    connect(m_page.get(), &LessonPage::themeToggled, &m_appearance, &Appearance::toggle);
    connect(m_page.get(), &LessonPage::typeSizeRequested, &m_appearance, &Appearance::changeTypeSize);
    connect(&m_appearance, &Appearance::themeChanged, m_page.get(), &LessonPage::setTheme);
    connect(&m_appearance, &Appearance::typeSizeChanged, m_page.get(), &LessonPage::setTypeSize);
}

void LessonSession::applyEdit(const Edit& edit)
{
    Scenario changed = m_stage->tried.scenario;
    for (const auto& [id, value] : edit.changes) {
        const PriceSheet& sheet = m_prices.sheet(changed.billing.region);
        if (const auto error = applyValue(changed, *findParameter(id), value, sheet)) {
            m_page->showRefusal(id, *error);
            return;
        }
    }
    m_stage->tried = momentOf(changed);
    m_page->showTried(m_stage->tried);
}

void LessonSession::resetTrial()
{
    m_stage->tried = m_stage->moments.now;
    m_page->showTried(m_stage->tried);
}

void LessonSession::nameRow(int row, const QString& name)
{
    while (m_rowNames.size() <= row)
        m_rowNames << QString();
    m_rowNames[row] = name;
    m_page->setRowNames(m_rowNames);
}

std::vector<LessonSession::Summary> LessonSession::summaries() const
{
    std::vector<Summary> all;
    for (const ShippedLesson& each : m_shipped) {
        const LessonMoments moments = momentsOf(each.lesson);
        all.push_back({.key = each.key,
                       .title = lessonTitle(each.lesson.title),
                       .question = lessonText(each.lesson.question, moments),
                       .remember = lessonText(each.lesson.remember, moments)});
    }
    return all;
}

void LessonSession::goOn()
{
    if (m_current < m_shipped.size())
        emit finished(m_shipped[m_current].key);
    // A shipped lesson cannot fail to start: all were started by the tests.
    if (m_current + 1 >= m_shipped.size() || startShipped(m_shipped[m_current + 1].key))
        QMetaObject::invokeMethod(this, &LessonSession::leave, Qt::QueuedConnection);
}

void LessonSession::leave()
{
    if (!m_page)
        return;
    m_page.reset();
    m_stage.reset();
    emit left();
}

} // namespace loadline
