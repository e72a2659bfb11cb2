#!/usr/bin/env bash
# Starts the packaged Wayside three times on a data folder that exists, and tells how long each start took and what it holds at rest.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-data}
port=${PORT:-8181}
for round in 1 2 3; do
	log=$(mktemp)
	begin=$(date +%s%N)
	./wayside run --data "$data" --port "$port" --smtp-port $((port + 1)) >"$log" 2>&1 &
	pid=$!
	until curl -sf "http://127.0.0.1:$port/actuator/health" >/dev/null; do sleep 0.05; done
	end=$(date +%s%N)
	sleep 15
	printf 'start %d: %d ms, resident %d MB, with its PostgreSQL %d MB\n' "$round" $(((end - begin) / 1000000)) \
		$(($(awk '/VmRSS/ {print $2}' /proc/$pid/status) / 1024)) \
		$(($(ps -o rss= -p "$pid" $(pgrep -f "postgres -D .*$(basename "$data")/postgresql" | sed 's/^/-p /') | awk '{s+=$1} END {print s}') / 1024))
	kill "$pid"
	wait "$pid" || true
	rm -f "$log"
done
