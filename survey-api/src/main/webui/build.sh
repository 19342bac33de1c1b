#!/bin/sh
# Maven's way to this folder's tools: build.sh build | test. Says what is missing before a tool fails over it.
set -eu

OLDEST_NODE=20
cd "$(dirname "$0")"

fail() {
    printf '%s\n' "The respondent's page cannot be built: $1" \
        "It needs Node $OLDEST_NODE or newer with npm: https://nodejs.org/en/download" >&2
    exit 1
}

command -v node >/dev/null 2>&1 || fail "node is not to be found."
command -v npm >/dev/null 2>&1 || fail "npm is not to be found."
version=$(node -p 'process.versions.node.split(".")[0]')
[ "$version" -ge "$OLDEST_NODE" ] || fail "node is of version $version."

exec node build.mjs "$1"
