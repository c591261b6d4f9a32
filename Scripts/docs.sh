#!/bin/sh
# Makes the client's documentation with the toolchain's docc; warnings are errors.
# The plugin (GRAPHAPI_DOCS=1 swift package generate-documentation) makes the same, after building all that the package's
# traits could bring.
# Usage: Scripts/docs.sh SWIFT
set -eu
cd "$(dirname "$0")/../Generated"
work=.build-docs
graphs="$PWD/$work/graphs"
rm -rf "$graphs"
mkdir -p "$graphs"
"$1" build --scratch-path "$work" --target GraphAPI \
    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs"
# Only the module itself, and what it adds to others.
find "$graphs" -name '*.symbols.json' ! -name 'GraphAPI.symbols.json' ! -name 'GraphAPI@*' -exec rm {} +
docc=$(command -v docc || xcrun --find docc) || {
    echo "error: there is no docc; Swift toolchains bring it" >&2
    exit 1
}
"$docc" convert Sources/GraphAPI/GraphAPI.docc --additional-symbol-graph-dir "$graphs" \
    --fallback-display-name GraphAPI --fallback-bundle-identifier GraphAPI \
    --output-path "$work/GraphAPI.doccarchive" --warnings-as-errors
