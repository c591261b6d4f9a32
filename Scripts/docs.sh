#!/bin/sh
# Makes the client's documentation with the toolchain's docc from the module that was built; warnings are errors.
# The plugin (GRAPHAPI_DOCS=1 swift package generate-documentation) makes the same, after building all that the package's
# traits could bring.
# Usage: Scripts/docs.sh SWIFT
set -eu
cd "$(dirname "$0")/.."
work=.build/docs
graphs=$work/graphs
rm -rf "$graphs"
mkdir -p "$graphs"
target=$("$1" -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p' | head -n 1)
sdk=$(xcrun --show-sdk-path 2>/dev/null || true)
"$1" symbolgraph-extract -module-name GraphAPI -I .build/debug/Modules -target "$target" ${sdk:+-sdk "$sdk"} \
    -minimum-access-level public -emit-extension-block-symbols -output-dir "$graphs"
docc=$(command -v docc || xcrun --find docc) || {
    echo "error: there is no docc; Swift toolchains bring it" >&2
    exit 1
}
"$docc" convert Generated/Sources/GraphAPI/GraphAPI.docc --additional-symbol-graph-dir "$graphs" \
    --fallback-display-name GraphAPI --fallback-bundle-identifier GraphAPI \
    --output-path "$work/GraphAPI.doccarchive" --warnings-as-errors
