#!/usr/bin/env bash
# Measures what it costs to build the Swift package: the processor time of `swift build --target GraphAPI` from nothing, with
# all that the pages say and with the runtime alone, for debugging and for release. docs/build-time.md says more.
# Usage: Scripts/build-time.sh SWIFT
set -euo pipefail
cd "$(dirname "$0")/.."
swift=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for part in whole runtime; do
    mkdir "$work/$part"
    cp -R Generated/Package.swift Generated/Sources Generated/Tests "$work/$part"
    "$swift" package --quiet --package-path "$work/$part" resolve
done
# What the runtime needs of the pages stays: the catalogue of errors, and the version.
rm -r "$work"/runtime/Sources/GraphAPI/{Enums,Nodes,Operations}

# The seconds of processor time that a build takes.
seconds() {
    local TIMEFORMAT='%U %S'
    { time "$swift" build --package-path "$work/$1" -c "$2" --target GraphAPI >"$work/log" 2>&1; } 2>"$work/time" || {
        cat "$work/log" >&2
        exit 1
    }
    awk '{ printf "%.1f", $1 + $2 }' "$work/time"
}

for configuration in debug release; do
    whole=$(seconds whole "$configuration")
    runtime=$(seconds runtime "$configuration")
    awk -v name="$configuration" -v whole="$whole" -v runtime="$runtime" 'BEGIN {
        printf "%s: %.1f s of processor time, %.1f s for the runtime alone: %.1f times as much\n",
            name, whole, runtime, whole / runtime }'
done
