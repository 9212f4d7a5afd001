# A throw-away cluster: postgres.sh FOLDER_OF_PROGRAMS PORT. Ends when standard input does.
set -euo pipefail
programs=$1
port=$2

# PostgreSQL refuses root; Debian's package has made a user for it.
as=()
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi

folder=$(mktemp -d -t kavel-postgres.XXXXXX)
server=
finish() {
  if [ -n "$server" ]; then
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap finish EXIT
# Ctrl-C reaches this script too: the end of standard input says when to stop.
trap : INT TERM HUP

if [ ${#as[@]} -gt 0 ]; then chown postgres: "$folder"; fi
cd "$folder"
"${as[@]}" "$programs/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 ||
  { cat "$folder/log" >&2; exit 1; }
"${as[@]}" "$programs/postgres" -D "$folder/data" -c listen_addresses=127.0.0.1 -c "port=$port" -c "unix_socket_directories=$folder" \
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 >"$folder/log" 2>&1 </dev/null &
server=$!

# Waits for the end of standard input, or for a server that dies by itself.
while kill -0 "$server" 2>/dev/null; do
  status=0
  read -r -t 1 _ || status=$?
  # Above 128: nothing to read for a second. Otherwise standard input has ended.
  if [ "$status" -ne 0 ] && [ "$status" -le 128 ]; then exit 0; fi
done
cat "$folder/log" >&2
exit 1
