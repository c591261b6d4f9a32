#!/bin/sh
# Makes a branch of Generated/ alone, with its history, for a repository of its own.
#
# usage: publish-client.sh [BRANCH]
#
# The branch (`client` by default) begins where Generated/ does and has the package at its root. Nothing is pushed; the last
# lines say how. The same commits give the same branch, so that a later run carries on where the last one ended.
set -eu

branch=${1:-client}
cd "$(git rev-parse --show-toplevel)"
if ! git diff --quiet HEAD -- Generated; then
    echo "Generated: error: there are changes that are not committed; commit them first" >&2
    exit 1
fi
if [ "$(git symbolic-ref --quiet --short HEAD || true)" = "$branch" ]; then
    echo "$branch: error: this is the branch that you are on; name another one" >&2
    exit 1
fi
commit=$(git subtree split -q --prefix=Generated HEAD)
git update-ref "refs/heads/$branch" "$commit"
echo "The branch $branch has Generated/ at $(git rev-parse --short "$commit"). To publish it as version 19.0.0:"
echo "    git push ADDRESS $branch:main"
echo "    git push ADDRESS $branch:refs/tags/19.0.0"
