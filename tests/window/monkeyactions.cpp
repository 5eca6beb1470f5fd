// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/monkeyactions.h"

#include <array>

namespace loadline {
namespace {

enum class Kind
{
    Key,
    Type,
    Click,
    DoubleClick,
    Menu,
    Drag,
    Wheel,
    Size,
    Drop,
    Answer,
    Undo,
    Prices,
    Wait,
    Restart
};

struct Habit
{
    Kind kind;
    int weight; ///< how often against the others
};

constexpr std::array habits{Habit{Kind::Key, 34},        Habit{Kind::Type, 4},   Habit{Kind::Click, 16},
                            Habit{Kind::DoubleClick, 2}, Habit{Kind::Menu, 3},   Habit{Kind::Drag, 8},
                            Habit{Kind::Wheel, 4},       Habit{Kind::Size, 4},   Habit{Kind::Drop, 4},
                            Habit{Kind::Answer, 14},     Habit{Kind::Undo, 3},   Habit{Kind::Prices, 1},
                            Habit{Kind::Wait, 2},        Habit{Kind::Restart, 1}};

/// Keys of the window, of the pages, of the presenter and of lessons, and those of any dialog.
constexpr std::array keys{"P",
                          "Shift+P",
                          "Ctrl+1",
                          "Ctrl+2",
                          "Ctrl+4",
                          "Ctrl+Z",
                          "Ctrl+Shift+Z",
                          "Ctrl+T",
                          "Ctrl++",
                          "Ctrl+-",
                          "Ctrl+0",
                          "Ctrl+Space",
                          "Ctrl+B",
                          "Ctrl+Shift+B",
                          "Ctrl+E",
                          "Ctrl+F",
                          "Ctrl+S",
                          "Ctrl+Shift+S",
                          "Ctrl+Shift+C",
                          "Ctrl+N",
                          "Ctrl+O",
                          "Ctrl+P",
                          "Ctrl+Q",
                          "F1",
                          "F9",
                          "F10",
                          "F11",
                          "Esc",
                          "Return",
                          "Space",
                          "Tab",
                          "Shift+Tab",
                          "Up",
                          "Down",
                          "Left",
                          "Right",
                          "Shift+Right",
                          "PgUp",
                          "PgDown",
                          "Home",
                          "End",
                          "Backspace",
                          "Del",
                          "1",
                          "2",
                          "3",
                          "4",
                          "5",
                          "6",
                          "7",
                          "8",
                          "9",
                          "0",
                          "Shift+1",
                          "Shift+4",
                          "B",
                          "W",
                          "N",
                          "R",
                          "Alt+F",
                          "Alt+V",
                          "Alt+L",
                          "+",
                          "-"};

constexpr std::array typed{"7", "0.5", "1e9", "-3", "99999999999", "tue 09:00-10:00", "m7i.large", "<b>a</b>", "x"};

/// From the least window that a desktop allows to a large screen.
constexpr std::array sizes{"320 240",  "800 600",   "1024 700",  "1280 720", "1366 768",
                           "1440 900", "1920 1080", "2560 1440", "700 1200"};

constexpr std::array languages{"en", "de", "es"};

template<std::size_t size>
QString chosen(const std::array<const char*, size>& from, int index)
{
    return QString::fromLatin1(from[static_cast<std::size_t>(index)]);
}

} // namespace

int MonkeyActions::below(int end) { return static_cast<int>(m_random() % static_cast<quint64>(end)); }

/// In thousandths of a window's width and height.
QString MonkeyActions::place()
{
    const int x = below(1000);
    return QStringLiteral("%1 %2").arg(x).arg(below(1000));
}

QString MonkeyActions::next()
{
    int all = 0;
    for (const Habit& habit : habits)
        all += habit.weight;
    int left = below(all);
    const Habit* habit = habits.data();
    for (; left >= habit->weight; ++habit)
        left -= habit->weight;
    switch (habit->kind) {
    case Kind::Key:
        return QStringLiteral("key ") + chosen(keys, below(keys.size()));
    case Kind::Type:
        return QStringLiteral("type ") + chosen(typed, below(typed.size()));
    case Kind::Click:
        return QStringLiteral("click ") + place();
    case Kind::DoubleClick:
        return QStringLiteral("double ") + place();
    case Kind::Menu:
        return QStringLiteral("menu ") + place();
    case Kind::Drag: {
        const QString from = place();
        return QStringLiteral("drag %1 %2").arg(from, place());
    }
    case Kind::Wheel:
        return QStringLiteral("wheel %1 %2").arg(place()).arg(below(2) == 0 ? 120 : -120);
    case Kind::Size:
        return QStringLiteral("size ") + chosen(sizes, below(sizes.size()));
    case Kind::Drop:
        return QStringLiteral("drop %1").arg(below(1000));
    case Kind::Answer:
        return QStringLiteral("answer %1").arg(below(1000));
    case Kind::Undo:
        return QStringLiteral("undo %1").arg(1 + below(40));
    case Kind::Prices:
        return QStringLiteral("prices");
    case Kind::Wait:
        return QStringLiteral("wait %1").arg(below(300));
    case Kind::Restart:
        break;
    }
    return QStringLiteral("restart ") + chosen(languages, below(languages.size()));
}

} // namespace loadline
