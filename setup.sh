#!/usr/bin/env bash
# Sets up what `make run` and `make test` need and is missing: `./setup.sh run` or `./setup.sh test`.
# As root it installs Debian packages; as anyone else it prints the command and stops.
# Doing it again costs less than a second.
set -euo pipefail
cd "$(dirname "$0")"

WASM_TARGET=wasm32-unknown-unknown
WASM_TOOLCHAIN=kavel-wasm
MINIMUM_RUST=1.95
MINIMUM_NODE=20.19
WASM_PACKAGES=(rustc-web cargo-web rust-web-src rust-web-llvm)

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
# Is version $1 at least version $2?
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# Installs Debian packages, or says how.
install_packages() {
  have apt-get || fail "please install what Debian calls: $*"
  if [ "$(id -u)" -ne 0 ]; then
    say "some Debian packages are missing. Please run this, then try again:"
    printf '\n  sudo apt-get update && sudo apt-get install --no-install-recommends %s\n\n' "$*" >&2
    exit 1
  fi
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >&2
}

# The folder of PostgreSQL 15 or newer, if there is one.
postgres_bin() {
  local folder version
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV); do
    version=${folder#/usr/lib/postgresql/}
    version=${version%/bin}
    if [ -x "$folder/initdb" ] && at_least "$version" 15; then return 0; fi
  done
  have initdb && have postgres && at_least "$(postgres --version | awk '{print $3}')" 15
}

debian_packages() {
  local missing=()
  have cc || missing+=(build-essential)
  have pkg-config || missing+=(pkg-config)
  have node || missing+=(nodejs)
  have npm || missing+=(npm)
  if [ "$1" = test ]; then
    postgres_bin || missing+=(postgresql)
    have "${KAVEL_CHROMIUM:-chromium}" || missing+=(chromium)
    have openssl || missing+=(openssl)
  fi
  if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
}

check_versions() {
  local version
  have cargo || fail "Rust is missing. Install it with rustup (https://rustup.rs), then try again."
  version=$(rustc --version | awk '{print $2}')
  at_least "$version" "$MINIMUM_RUST" || fail "Rust $version is too old, $MINIMUM_RUST or newer is needed: rustup update stable"
  version=$(node --version)
  at_least "${version#v}" "$MINIMUM_NODE" || fail "Node.js ${version#v} is too old, $MINIMUM_NODE or newer is needed"
}

has_wasm_std() { compgen -G "$1/lib/rustlib/$WASM_TARGET/lib/libstd-*.rlib" >/dev/null; }
has_linked_toolchain() { has_wasm_std /usr && have rust-lld && [ -e "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$WASM_TOOLCHAIN" ]; }

# Tells xtask with which toolchain to build for WebAssembly ("default": the one that builds everything else).
record_wasm_toolchain() {
  mkdir -p target
  [ "$(cat target/wasm-toolchain 2>/dev/null)" = "$1" ] || printf '%s\n' "$1" >target/wasm-toolchain
}

# Where rustup cannot download: Debian's compiler for browsers, with a standard library built from its sources.
wasm_from_debian() {
  have rustup || return 1
  local package folder missing=()
  for package in "${WASM_PACKAGES[@]}"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q ' installed$' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
  # The linker is a link to a package that those only recommend (lld-22).
  have rust-lld || install_packages "$(readlink /usr/bin/rust-lld)"
  if ! has_wasm_std /usr; then
    [ "$(id -u)" -eq 0 ] || fail "the standard library for WebAssembly goes into /usr/lib/rustlib: run ./setup.sh once as root"
    say "building the standard library for WebAssembly (about half a minute)"
    folder=$(mktemp -d)
    mkdir "$folder/src"
    printf '[package]\nname = "kavel-std"\nversion = "0.0.0"\nedition = "2021"\n' >"$folder/Cargo.toml"
    : >"$folder/src/lib.rs"
    (
      cd "$folder"
      unset RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_TARGET_DIR
      RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc /usr/bin/cargo build --quiet --release --target "$WASM_TARGET" \
        --target-dir "$folder/target" -Z build-std=std,panic_abort,proc_macro
    )
    rm -f "$folder/target/$WASM_TARGET/release/deps/"libkavel_std-*
    mkdir -p "/usr/lib/rustlib/$WASM_TARGET/lib"
    cp "$folder/target/$WASM_TARGET/release/deps/"*.rlib "/usr/lib/rustlib/$WASM_TARGET/lib/"
    rm -rf "$folder"
  fi
  rustup toolchain link "$WASM_TOOLCHAIN" /usr
}

# KAVEL_WASM=debian takes the last way at once (to try it where rustup can download).
wasm_target() {
  if [ "${KAVEL_WASM:-}" = debian ]; then
    has_linked_toolchain || wasm_from_debian || fail "Debian's compiler for WebAssembly could not be set up"
    record_wasm_toolchain "$WASM_TOOLCHAIN"
  elif has_wasm_std "$(rustc --print sysroot)"; then
    record_wasm_toolchain default
  elif has_linked_toolchain; then
    record_wasm_toolchain "$WASM_TOOLCHAIN"
  elif have rustup && timeout 300 rustup target add "$WASM_TARGET" >&2; then
    record_wasm_toolchain default
  elif have apt-get && wasm_from_debian; then
    record_wasm_toolchain "$WASM_TOOLCHAIN"
  else
    fail "the Rust target $WASM_TARGET is missing and could not be installed: 'rustup target add $WASM_TARGET' failed," \
      "and Debian's ${WASM_PACKAGES[*]} could not be used instead."
  fi
}

# The browser for the tests is the system's: npm never downloads one.
npm_packages() {
  if cmp -s package-lock.json node_modules/.kavel-lock.json; then return; fi
  say "installing npm packages"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  cp package-lock.json node_modules/.kavel-lock.json
}

case "${1:-}" in
  run | test) ;;
  *) fail "usage: ./setup.sh run|test" ;;
esac
debian_packages "$1"
check_versions
wasm_target
npm_packages
if [ "$1" = test ] && ! have cargo-nextest; then
  say "cargo-nextest is not installed: the slower 'cargo test' is used instead (https://nexte.st)"
fi
