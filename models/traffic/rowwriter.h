// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table whose text is made here, row by row.

#pragma once

#include "models/traffic/tracetable.h"

#include <algorithm>
#include <limits>

namespace loadline {

inline constexpr std::size_t mostCellBytes = 2000;

/// Counts lines up to places that never go back.
class LineCounter
{
public:
    explicit LineCounter(std::string_view json)
        : m_at(json.data())
    {}
    std::uint32_t lineOf(const char* place)
    {
        if (place > m_at) {
            m_line += static_cast<std::uint32_t>(std::count(m_at, place, '\n'));
            m_at = place;
        }
        return m_line;
    }

private:
    const char* m_at;
    std::uint32_t m_line = 1;
};

/// Builds the table's own text row by row.
class RowWriter
{
public:
    explicit RowWriter(TraceTable& table)
        : m_table(table)
    {
        table.separator = '\t';
        table.headed = true;
    }

    std::size_t column(std::string_view name)
    {
        const auto found = std::ranges::find(m_table.names, name);
        const auto index = static_cast<std::size_t>(found - m_table.names.begin());
        if (index == m_table.names.size() && index < mostColumns)
            m_table.names.emplace_back(name);
        return index;
    }
    void put(std::size_t column, std::string_view cell)
    {
        if (column >= mostColumns)
            return;
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        m_cells[column] = cell.substr(0, mostCellBytes);
    }
    /// False where the table becomes too large.
    bool endRow(std::uint32_t line)
    {
        const std::size_t begin = m_text.size();
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (i > 0)
                m_text += '\t';
            append(m_cells[i]);
            m_cells[i].clear();
        }
        if (m_text.size() == begin)
            m_text += ' ';
        if (m_text.size() > mostTableBytes)
            return false;
        m_table.rows.push_back(
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_text.size() - begin), line});
        m_text += '\n';
        return true;
    }
    void finish() { m_table.setOwnText(std::move(m_text)); }

private:
    static constexpr std::size_t mostColumns = 200;
    static constexpr std::size_t mostTableBytes = std::numeric_limits<std::uint32_t>::max() / 2;

    void append(std::string_view cell)
    {
        const bool quoted = cell.starts_with('"') || cell.starts_with(' ');
        for (const char c : cell)
            m_text += static_cast<unsigned char>(c) < ' ' || (quoted && c == '"') ? ' ' : c;
    }

    TraceTable& m_table;
    std::string m_text;
    std::vector<std::string> m_cells;
};

} // namespace loadline
