// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/traffictable.h"

#include "ui/font.h"
#include "ui/traffic/trafficheader.h"
#include "ui/traffic/traffictablemodel.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace loadline {
namespace {

constexpr int usualRow = 27;
constexpr int widest = 260;

} // namespace

TrafficTable::TrafficTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new TrafficTableModel(this))
    , m_header(new TrafficHeader(*m_model, this))
{
    setModel(m_model);
    setHorizontalHeader(m_header);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setProperty("airy", true);
    // Only what is in sight decides how wide a column is.
    m_header->setResizeContentsPrecision(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Rows of the file"));
    setAccessibleDescription(tr("Left and right choose a column, Space adds it up or leaves it, T makes it the time."));
    connect(m_header, &TrafficHeader::timeClicked, this, &TrafficTable::timeChosen);
    connect(m_header, &TrafficHeader::addClicked, this, &TrafficTable::columnToggled);
    fitRows();
}

void TrafficTable::setTheme(const Theme& theme)
{
    m_model->setTheme(theme);
    m_header->setTheme(theme);
    QPalette own = theme.palette();
    own.setColor(QPalette::Base, theme.surface);
    own.setColor(QPalette::Button, theme.surface);
    own.setColor(QPalette::Highlight, theme.youTint);
    own.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(own);
    verticalHeader()->setPalette(own);
    viewport()->update();
}

void TrafficTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(scaledToType(usualRow, font()));
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
}

void TrafficTable::showRows(const QList<TrafficColumn>& columns, const QList<TrafficRow>& rows)
{
    const int column = std::max(0, currentIndex().column());
    const bool isOther = rows != m_model->rows() || columns.size() != m_model->columns().size();
    m_model->show(columns, rows);
    if (!isOther)
        return;
    fitColumns();
    verticalScrollBar()->setValue(0);
    if (!rows.isEmpty() && !columns.isEmpty())
        setCurrentIndex(m_model->index(0, std::min(column, m_model->columnCount() - 1)));
    emit sightChanged();
}

/// As wide as name and cells need; what is left over goes to all of them.
void TrafficTable::fitColumns()
{
    const int count = m_model->columnCount();
    int total = 0;
    QList<int> widths;
    for (int column = 0; column < count; ++column) {
        const int head = m_header->sectionSizeFromContents(column).width();
        const int cells = std::min(sizeHintForColumn(column) + 4, scaledToType(widest, font()));
        widths.append(std::max(head, cells));
        total += widths.last();
    }
    const int spare = viewport()->width() - total;
    for (int column = 0; column < count; ++column)
        m_header->resizeSection(column, widths.at(column) + (spare > 0 ? spare / count : 0));
}

bool TrafficTable::revealLine(qint64 line)
{
    const int row = m_model->rowOfLine(line);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

std::pair<qint64, qint64> TrafficTable::linesInSight() const
{
    if (m_model->rows().isEmpty())
        return {0, 0};
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    const auto line = [this](int row) { return m_model->rows().at(row).line; };
    return {line(first), line(last < 0 ? m_model->rowCount() - 1 : last)};
}

void TrafficTable::keyPressEvent(QKeyEvent* event)
{
    const int column = currentIndex().column();
    if (event->modifiers() == Qt::NoModifier && column >= 0) {
        if (event->key() == Qt::Key_Space) {
            emit columnToggled(column);
            return;
        }
        if (event->key() == Qt::Key_T) {
            emit timeChosen(column);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TrafficTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    showFocus();
}

void TrafficTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    showFocus();
}

void TrafficTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    showFocus();
}

void TrafficTable::showFocus() { m_header->setFocusedColumn(hasFocus() ? currentIndex().column() : -1); }

void TrafficTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    emit sightChanged();
}

void TrafficTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        emit sightChanged();
}

void TrafficTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace loadline
