#!/bin/sh
# Builds and runs a small package for each way that a project gets the client: by address and version, and copied.
#
# usage: run.sh [ByURL] [Copied]
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
ways=${*:-ByURL Copied}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() {
    said=$(cd "$work/$1" && swift run --quiet "$1")
    if [ "$said" != "Ada example.com" ]; then
        echo "$1: error: it printed \"$said\"" >&2
        exit 1
    fi
    echo "$1: builds and runs"
}

for way in $ways; do
    cp -R "$root/Tests/Consumers/$way" "$work/$way"
    case $way in
    ByURL)
        # What is committed is published, from a clone, so that this repository gets no branch.
        git clone --quiet "$root" "$work/generator"
        (cd "$work/generator" && "$root/Scripts/publish-client.sh" published >/dev/null)
        git init --quiet --bare --initial-branch=main "$work/client.git"
        git -C "$work/generator" push --quiet "$work/client.git" published:refs/heads/main published:refs/tags/19.0.0
        sed "s#CLIENT_ADDRESS#file://$work/client.git#" "$root/Tests/Consumers/$way/Package.swift" \
            >"$work/$way/Package.swift"
        ;;
    Copied) cp -R "$root/Generated/Sources/GraphAPI" "$work/$way/Sources/Copied/GraphAPI" ;;
    esac
    check "$way"
done
