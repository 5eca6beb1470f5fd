// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonlist.h"

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace loadline {
namespace {

constexpr int margin = 16;
constexpr int padding = 12;
constexpr int numberWidth = 44;
constexpr int widest = 900;

enum EntryRole
{
    KeyRole = Qt::UserRole,
    QuestionRole,
    RememberRole,
    DoneRole
};

} // namespace

/// Number, title and question; behind a lesson that has been gone through a tick, and below it what it taught.
class LessonList::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void setTheme(const Theme& theme) { m_theme = theme; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(DoneRole).toBool() ? 3 : 2;
        return {200, lines * (option.fontMetrics.height() + 3) + 2 * padding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect card = option.rect.adjusted(0, 0, -1, -1);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(card, isCurrent ? m_theme.youTint : m_theme.surface);
        painter->setPen(m_theme.border);
        painter->drawLine(card.bottomLeft(), card.bottomRight());
        const int line = option.fontMetrics.height() + 3;
        QRect words = card.adjusted(numberWidth, padding, -padding, 0);
        words.setHeight(line);
        const auto write = [&](const QString& text, QFont::Weight weight, const QColor& color) {
            painter->setFont(pixelFont(option.font, option.font.pixelSize(), weight));
            painter->setPen(color);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
            words.translate(0, line);
        };
        const bool isDone = index.data(DoneRole).toBool();
        const QRect number(card.left(), words.top(), numberWidth, line);
        write(index.data().toString(), QFont::DemiBold, m_theme.ink);
        write(index.data(QuestionRole).toString(), QFont::Normal, m_theme.ink2);
        if (isDone)
            write(index.data(RememberRole).toString(), QFont::Normal, m_theme.ink3);
        painter->setFont(pixelFont(option.font, option.font.pixelSize(), QFont::DemiBold));
        painter->setPen(isDone ? m_theme.you : m_theme.ink3);
        painter->drawText(number, Qt::AlignCenter,
                          isDone ? QStringLiteral("\u2713") : QString::number(index.row() + 1));
        painter->restore();
    }

private:
    Theme m_theme;
};

LessonList::LessonList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(tr("Guess first, then see. Each lesson takes a class about ten minutes."), this))
    , m_list(new QListWidget(this))
    , m_start(new QPushButton(tr("&Start the lesson"), this))
    , m_delegate(new Delegate(theme, m_list))
{
    m_heading->setWordWrap(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMaximumWidth(widest);
    auto* open = new QPushButton(tr("&Open a lesson file\u2026"), this);
    open->setToolTip(tr("A lesson that somebody wrote; resources/lessons/README.md says how"));
    m_start->setToolTip(tr("Fills the screen; Esc comes back (Enter)"));
    m_start->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &LessonList::startCurrent);
    connect(m_start, &QPushButton::clicked, this, &LessonList::startCurrent);
    connect(open, &QPushButton::clicked, this, &LessonList::openRequested);
    setTheme(theme);
}

void LessonList::showLessons(const QVector<LessonEntry>& lessons)
{
    const int current = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const LessonEntry& lesson : lessons) {
        auto* item = new QListWidgetItem(lesson.title, m_list);
        item->setData(KeyRole, lesson.key);
        item->setData(QuestionRole, lesson.question);
        item->setData(RememberRole, lesson.remember);
        item->setData(DoneRole, lesson.isDone);
        item->setData(Qt::AccessibleTextRole, lesson.isDone ? tr("%1, done. %2").arg(lesson.title, lesson.question)
                                                            : tr("%1. %2").arg(lesson.title, lesson.question));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

void LessonList::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void LessonList::startCurrent()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        emit startRequested(item->data(KeyRole).toString());
}

} // namespace loadline
