// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billview.h"

#include "ui/bill/billdelegate.h"
#include "ui/bill/billtext.h"
#include "ui/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace loadline {
namespace {

constexpr int step = 16; ///< of the tree's indentation
const QChar keySeparator(u'\n');

bool isService(const BillRow& row) { return row.kind == BillRow::Kind::Service; }

} // namespace

BillView::BillView(OptionId option, BillModel& model, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_option(option)
    , m_model(model)
    , m_delegate(new BillDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(step);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Bill of %1").arg(fromUtf8(optionName(option))));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::activated, this, &BillView::requestControl);
    connect(this, &QTreeView::expanded, this, &BillView::noteExpanded);
    connect(this, &QTreeView::collapsed, this, &BillView::noteCollapsed);
    setTheme(theme);
}

void BillView::showRows(bool pinned)
{
    const bool columnsChange = isColumnHidden(static_cast<int>(BillColumn::Pinned)) == pinned;
    for (const BillColumn column : {BillColumn::Pinned, BillColumn::Change})
        setColumnHidden(static_cast<int>(column), !pinned);
    const QModelIndex root = m_model.optionIndex(m_option);
    const bool isFirst = rootIndex() != root;
    if (isFirst) {
        setRootIndex(root);
        settle(root, 0, m_model.rowCount(root) - 1);
    }
    if (isFirst || columnsChange)
        fitColumns();
}

void BillView::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    QPalette own = theme.palette();
    own.setColor(QPalette::Base, theme.surface);
    // Selected rows keep readable text in every column.
    own.setColor(QPalette::Highlight, theme.youTint);
    own.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(own);
    viewport()->update();
}

void BillView::reveal(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    for (QModelIndex above = index; above.isValid() && above != rootIndex(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index, PositionAtTop);
}

void BillView::requestControl(const QModelIndex& index)
{
    const QString id = index.data(BillModel::ParameterRole).toString();
    if (!id.isEmpty())
        emit parameterRequested(id);
}

QString BillView::keyOf(const QModelIndex& index) const
{
    const BillRow& row = m_model.row(index);
    return isService(row) ? row.key : m_model.row(index.parent()).key + keySeparator + row.key;
}

void BillView::noteExpanded(const QModelIndex& index)
{
    if (isService(m_model.row(index)))
        m_closedServices.remove(keyOf(index));
    else
        m_openLines.insert(keyOf(index));
}

void BillView::noteCollapsed(const QModelIndex& index)
{
    if (isService(m_model.row(index)))
        m_closedServices.insert(keyOf(index));
    else
        m_openLines.remove(keyOf(index));
}

void BillView::foldBelow(const QModelIndex& service)
{
    setExpanded(service, !m_closedServices.contains(keyOf(service)));
    for (int line = 0; line < m_model.rowCount(service); ++line) {
        const QModelIndex index = m_model.index(line, 0, service);
        setExpanded(index, m_openLines.contains(keyOf(index)));
    }
}

void BillView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() && rootIndex().isValid() && m_model.row(parent).option == m_option)
        settle(parent, start, end);
}

void BillView::settle(const QModelIndex& parent, int start, int end)
{
    if (parent == rootIndex()) {
        for (int service = start; service <= end; ++service)
            foldBelow(m_model.index(service, 0, parent));
    } else if (parent.parent() == rootIndex()) {
        foldBelow(parent);
    }
    hideUnmatched();
    for (int row = start; row <= end; ++row)
        makeRoomFor(m_model.index(row, 0, parent));
}

void BillView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    // The options themselves are headings and have no row; the other option's rows stand in the other view.
    if (topLeft.parent().isValid() && m_model.row(topLeft).option == m_option)
        makeRoomFor(topLeft.siblingAtColumn(0));
}

void BillView::makeRoomFor(const QModelIndex& row)
{
    std::array<int, billColumnCount> widths{};
    measure(row, widths);
    for (int column = 0; column < billColumnCount - 1; ++column)
        if (const int width = widths[static_cast<std::size_t>(column)];
            !isColumnHidden(column) && width > columnWidth(column))
            setColumnWidth(column, width);
}

void BillView::measure(const QModelIndex& row, std::array<int, billColumnCount>& widths) const
{
    const BillRow& shown = m_model.row(row);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(isService(shown) ? strong : font());
    int depth = 0;
    for (QModelIndex above = row; above.isValid() && above != rootIndex(); above = above.parent())
        ++depth;
    for (int column = 0; column < billColumnCount; ++column) {
        const auto place = static_cast<std::size_t>(column);
        const bool isSource = column == static_cast<int>(BillColumn::Source);
        int width = metrics.horizontalAdvance(isSource ? shown.sourceKey : shown.cells[place]);
        if (column == static_cast<int>(BillColumn::What))
            width += depth * indentation() + BillDelegate::swatchRoom();
        widths[place] = std::max(widths[place], width + BillDelegate::cellPadding());
    }
}

void BillView::fitColumns()
{
    std::array<int, billColumnCount> widths{};
    for (int column = 0; column < billColumnCount; ++column)
        widths[static_cast<std::size_t>(column)] = header()->sectionSizeHint(column);
    std::vector<QModelIndex> rows{rootIndex()};
    while (!rows.empty()) {
        const QModelIndex parent = rows.back();
        rows.pop_back();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            rows.push_back(m_model.index(row, 0, parent));
            measure(rows.back(), widths);
        }
    }
    for (int column = 0; column < billColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_sourceWidth = widths.back();
}

int BillView::neededWidth() const
{
    int width = verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < billColumnCount - 1; ++column)
        width += columnWidth(column);
    return width + m_sourceWidth;
}

void BillView::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    hideUnmatched();
}

void BillView::hideUnmatched()
{
    const QModelIndex root = rootIndex();
    const auto holds = [this](const QString& name) { return name.contains(m_filter, Qt::CaseInsensitive); };
    for (int service = 0; root.isValid() && service < m_model.rowCount(root); ++service) {
        const QModelIndex index = m_model.index(service, 0, root);
        const bool all = m_filter.isEmpty() || holds(m_model.row(index).cell(BillColumn::What));
        bool any = all;
        for (int line = 0; line < m_model.rowCount(index); ++line) {
            const BillRow& row = m_model.row(m_model.index(line, 0, index));
            const bool matches = all || holds(row.cell(BillColumn::What)) || holds(row.cell(BillColumn::Unit)) ||
                                 (row.part && holds(modelText(partName(*row.part))));
            setRowHidden(line, index, !matches);
            any |= matches;
        }
        setRowHidden(service, root, !any);
    }
}

BillView::Folds BillView::folds() const
{
    Folds folds{{m_closedServices.begin(), m_closedServices.end()}, {m_openLines.begin(), m_openLines.end()}};
    folds.closedServices.sort();
    folds.openLines.sort();
    return folds;
}

void BillView::setFolds(const Folds& folds)
{
    m_closedServices = {folds.closedServices.begin(), folds.closedServices.end()};
    m_openLines = {folds.openLines.begin(), folds.openLines.end()};
    for (int service = 0; rootIndex().isValid() && service < m_model.rowCount(rootIndex()); ++service)
        foldBelow(m_model.index(service, 0, rootIndex()));
}

QString BillView::selectedText() const
{
    // In the order in which they are seen.
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex& index) { return visualRect(index).y(); });
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines << billRowText(m_model.row(row), !isColumnHidden(static_cast<int>(BillColumn::Pinned)));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void BillView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void BillView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace loadline
