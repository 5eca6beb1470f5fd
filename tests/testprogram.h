// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many test classes in one program, so that a folder of tests is linked once. Each tst_*.cpp ends with one of the
// macros below; the program runs the class whose file name is its first argument: `models_tests tst_evaluate -v1`.
#pragma once

#include <QtTest>

#include <filesystem>
#include <string>

namespace loadline::tests {

using RunTest = int (*)(int argc, char** argv);

/// Makes a test class known to the program under the name of its file, without folder and ending.
/// @param file  the source's path, `__FILE__`
/// @param run   makes the application that the class needs and runs the class; returns the number of failures
struct RegisteredTest
{
    RegisteredTest(const std::filesystem::path& file, RunTest run);
};

/// Runs `Class` inside an `Application`.
template<class Class, class Application>
int runInside(int argc, char** argv)
{
    Application app(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Class test;
    return QTest::qExec(&test, argc, argv);
}

/// Runs `Class` without an application object.
template<class Class>
int runAlone(int argc, char** argv)
{
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace loadline::tests

/// The class needs no application object.
#define LOADLINE_TEST(Class)                                                                                           \
    static const loadline::tests::RegisteredTest registeredTest(__FILE__, loadline::tests::runAlone<Class>);

/// The class needs an event loop, but shows nothing.
#define LOADLINE_LOOP_TEST(Class)                                                                                      \
    static const loadline::tests::RegisteredTest registeredTest(__FILE__,                                              \
                                                                loadline::tests::runInside<Class, QCoreApplication>);

/// The class shows widgets.
#define LOADLINE_WIDGET_TEST(Class)                                                                                    \
    static const loadline::tests::RegisteredTest registeredTest(__FILE__,                                              \
                                                                loadline::tests::runInside<Class, QApplication>);
