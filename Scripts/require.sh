#!/bin/sh
# Makes sure that what the build needs is there: installs it where a package manager can, or says what is missing.
# Usage: Scripts/require.sh swift|libcmark|cmark …
set -eu

has_libcmark() {
    pkg-config --exists libcmark 2>/dev/null && return 0
    for folder in /usr/include /usr/local/include /opt/homebrew/include; do
        [ -f "$folder/cmark.h" ] && return 0
    done
    return 1
}

install() { # Debian's package, Homebrew's formula
    if command -v apt-get >/dev/null 2>&1; then
        sudo=""
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null 2>&1 || return 1
            sudo="sudo"
        fi
        echo "installing $1 with apt-get" >&2
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$1" >/dev/null 2>&1 && return 0
        # A new machine may have no package lists yet.
        $sudo apt-get update -q >/dev/null 2>&1 || true
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$1" >/dev/null
    elif command -v brew >/dev/null 2>&1; then
        echo "installing $2 with brew" >&2
        brew install --quiet "$2"
    else
        return 1
    fi
}

for need in "$@"; do
    case "$need" in
    swift)
        command -v swift >/dev/null 2>&1 || {
            echo "error: there is no Swift toolchain; install Swift 6.3 or later from https://swift.org/install" >&2
            exit 1
        }
        ;;
    libcmark)
        has_libcmark || install libcmark-dev cmark || {
            echo "error: libcmark is missing; install it: libcmark-dev on Debian and Ubuntu, cmark-devel on Fedora, cmark with Homebrew" >&2
            exit 1
        }
        ;;
    cmark)
        command -v cmark >/dev/null 2>&1 || install cmark cmark || {
            echo "error: the cmark program is missing; install the package cmark" >&2
            exit 1
        }
        ;;
    *)
        echo "error: Scripts/require.sh does not know $need" >&2
        exit 2
        ;;
    esac
done
