# SPDX-FileCopyrightText: 2026 The Loadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by app/run and tests/run, which set root, the checkout's folder: installs what resources/packages.txt lists.
: "${root:?}"

# Prints the packages of the sections named.
listed_packages() {
    local wanted=" $* " section="" line
    while IFS= read -r line; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
        "") ;;
        \[*\]) section=${line:1:-1} ;;
        *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done < "$root/resources/packages.txt"
    return 0
}

# Prints those of its arguments that are not installed.
missing_packages() {
    local package state
    for package in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)
        [[ $state == installed ]] || printf '%s\n' "$package"
    done
    return 0
}

# Installs the packages of the sections named, or says which are missing and stops.
install_packages() {
    local packages missing
    # Not from a process: a system without /dev/fd has none to read from.
    mapfile -t packages <<<"$(listed_packages "$@")"
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        command -v cmake >/dev/null && command -v ninja >/dev/null && return
        echo "Loadline needs these packages, by their Debian names; install them and run this again:" >&2
        printf '  %s\n' "${packages[@]}" >&2
        exit 1
    fi
    mapfile -t missing <<<"$(missing_packages "${packages[@]}")"
    [[ -n ${missing[0]} ]] || return 0
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo; install them as root and run this again:" >&2
            echo "  apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
    if ! { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } >&2; then
        echo "The packages could not be installed; see the messages above." >&2
        exit 1
    fi
}
