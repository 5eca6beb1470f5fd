// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/trafficnotes.h"

#include "ui/font.h"
#include "ui/icon.h"

#include <QStyledItemDelegate>

namespace loadline {
namespace {

constexpr int iconSide = 16;
constexpr int gap = 8;

/// The list's own spacing is not taken off the width that it wraps words for.
class ApartLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, gap);
    }
};

} // namespace

TrafficNotes::TrafficNotes(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new ApartLines(this));
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes with the last line would take the room that the lines were laid out for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Notes"));
    setAccessibleDescription(tr("One about a line of the file leads to that line."));
    connect(this, &QListWidget::itemClicked, this, &TrafficNotes::requestLine);
    connect(this, &QListWidget::currentItemChanged, this, &TrafficNotes::followKeys);
}

void TrafficNotes::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = theme.palette();
    own.setColor(QPalette::Base, theme.surface);
    own.setColor(QPalette::Highlight, theme.youTint);
    own.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(own);
    showNotes(m_notes);
}

void TrafficNotes::showNotes(const QList<TrafficNote>& notes)
{
    m_notes = notes;
    const int side = scaledToType(iconSide, font());
    setIconSize({side, side});
    clear();
    for (const TrafficNote& note : m_notes) {
        auto* item = new QListWidgetItem(note.sentence, this);
        const bool isStop = note.kind == TrafficNoteKind::Stop;
        const bool isCaution = note.kind == TrafficNoteKind::Caution;
        const QString name = isStop      ? QStringLiteral("stop")
                             : isCaution ? QStringLiteral("warning")
                                         : QStringLiteral("info");
        item->setIcon(icon(name, isStop ? m_theme.stop : isCaution ? m_theme.warn : m_theme.ink2));
        const QString kind = isStop ? tr("Must be mended") : isCaution ? tr("Caution") : tr("Note");
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(kind, note.sentence));
        item->setData(Qt::UserRole, note.line);
        if (isStop)
            item->setForeground(m_theme.stopInk);
    }
}

/// The table follows the arrow keys as it follows a click.
void TrafficNotes::followKeys(const QListWidgetItem* current)
{
    if (current && hasFocus())
        requestLine(current);
}

void TrafficNotes::requestLine(const QListWidgetItem* item)
{
    const qint64 line = item->data(Qt::UserRole).toLongLong();
    if (line > 0)
        emit lineRequested(line);
}

} // namespace loadline
