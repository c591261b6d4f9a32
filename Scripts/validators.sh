#!/bin/sh
# Installs what checks the packs that ship: compilers, validators, a browser. A test that needs one of them says so and is
# skipped where it is missing.
set -u

# Debian's packages, by the command that they bring.
while read -r command package; do
    command -v "$command" >/dev/null && continue
    command -v apt-get >/dev/null || { echo "$command is not installed" >&2; continue; }
    [ -n "${updated:-}" ] || apt-get update >/dev/null 2>&1
    updated=1
    apt-get install -y "$package" >/dev/null 2>&1 </dev/null || echo "$package could not be installed" >&2
done <<PACKAGES
tsc node-typescript
dot graphviz
chromium chromium
PACKAGES

# Python's modules, by the package that they are in.
while read -r module package; do
    python3 -c "import $module" 2>/dev/null && continue
    python3 -m pip install -q "$package" >/dev/null 2>&1 </dev/null || echo "$package could not be installed" >&2
done <<MODULES
mypy mypy
openapi_spec_validator openapi-spec-validator
openapi_python_client openapi-python-client
axe_core_python axe-core-python
MODULES
exit 0
