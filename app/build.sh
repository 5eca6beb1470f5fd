# SPDX-FileCopyrightText: 2026 The Loadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by app/run and tests/run, which set root, the checkout's folder: builds targets in the one build tree that the
# program and its tests share. Warnings are errors where CI is set.
: "${root:?}"
build_folder=$root/build
build_log=$build_folder/build.log

# Configures and builds the targets named; on failure shows what the compiler said and stops.
build_targets() {
    local strict=OFF
    [[ -n ${CI:-} ]] && strict=ON
    mkdir -p "$build_folder" || exit 1
    echo "Building Loadline; the first time takes some minutes. What it is doing stands in $build_log" >&2
    if ! { cmake -S "$root" -B "$build_folder" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DLOADLINE_WARNINGS_AS_ERRORS=$strict && cmake --build "$build_folder" --target "$@"; } >"$build_log" 2>&1; then
        { grep -E -A5 'error|FAILED' "$build_log" || tail -n 40 "$build_log"; } | head -n 60 >&2
        echo "The build failed; all of its messages are in $build_log" >&2
        return 1
    fi
    grep -A5 'warning:' "$build_log" >&2
    return 0
}

# The tree of the fuzzer, which is clang's.
sanitized_folder=$root/build/fuzz

# Configures and builds the targets named under the sanitizers; on failure shows what the compiler said.
build_sanitized() {
    mkdir -p "$sanitized_folder" || exit 1
    if ! { CXX=clang++ cmake -S "$root" -B "$sanitized_folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DLOADLINE_SANITIZE=ON -DLOADLINE_FUZZ=ON &&
        cmake --build "$sanitized_folder" --target "$@"; } >"$sanitized_folder/build.log" 2>&1; then
        tail -n 40 "$sanitized_folder/build.log" >&2
        return 1
    fi
}
