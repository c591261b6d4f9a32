#!/bin/sh
# Installs what checks the packs that ship: TypeScript's compiler, mypy, a validator and a generator of OpenAPI. Tests
# that need one of them skip where it is missing.
set -u
if ! command -v tsc >/dev/null && command -v apt-get >/dev/null; then
    (apt-get update && apt-get install -y node-typescript) >/dev/null 2>&1 || echo "node-typescript could not be installed" >&2
fi
for module in mypy openapi_spec_validator openapi_python_client; do
    python3 -c "import $module" 2>/dev/null && continue
    python3 -m pip install -q "$(echo $module | tr _ -)" >/dev/null 2>&1 || echo "$module could not be installed" >&2
done
