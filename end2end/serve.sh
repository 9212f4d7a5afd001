#!/usr/bin/env bash
# A Kavel of its own for the browser tests: fresh data, the demo loaded, the clock held. Playwright starts and stops it.
set -euo pipefail
cd "$(dirname "$0")/.."

data=$PWD/target/end2end
rm -rf "$data/data"
mkdir -p "$data/data"

unset KAVEL_DATABASE_URL KAVEL_SMTP_URL KAVEL_CONFIG
export KAVEL_DATA_DIR=$data/data
export KAVEL_LISTEN=127.0.0.1:${KAVEL_E2E_PORT:?the port to listen on}
export KAVEL_BASE_URL=http://$KAVEL_LISTEN
export KAVEL_SITE_DIR=$PWD/target/site
# All requests come from one address.
export KAVEL_RATE_LIMIT_FACTOR=1000
kavel=${KAVEL_BIN:-$PWD/target/debug/kavel}

exec >"$data/server.log" 2>&1
"$kavel" migrate
"$kavel" demo
# Held at the start of the tests; a journey moves it past a deadline.
KAVEL_TEST_CLOCK=$(date --utc +%Y-%m-%dT%H:%M:%SZ) exec "$kavel" serve
