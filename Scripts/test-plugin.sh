#!/bin/sh
# Generates with the command plugin in a package that depends on this one, as its users do.
set -eu
cd "$(dirname "$0")/../Tests/PluginUser"
swift=${1:-swift}
rm -rf Generated

# Without the permission to write, SwiftPM asks; where nobody can answer, it refuses.
if "$swift" package generate-graph-api </dev/null >/dev/null 2>&1; then
    echo "the plugin wrote without being allowed to" >&2
    exit 1
fi
test ! -e Generated

"$swift" package --allow-writing-to-package-directory generate-graph-api
grep -q 'data class Lamp(' Generated/src/Lamp.kt
"$swift" package --allow-writing-to-package-directory generate-graph-api --check
echo "val edited = true" >>Generated/src/Lamp.kt
if "$swift" package --allow-writing-to-package-directory generate-graph-api --check >/dev/null 2>&1; then
    echo "--check did not see an edited file" >&2
    exit 1
fi
rm -rf Generated
echo "the command plugin works"
