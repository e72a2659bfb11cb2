#!/usr/bin/env bash
# Fills data folders of several sizes and measures the packaged Wayside on them: bench/cases.sh [WHAT], WHAT of
# screens,intake,live,agents,plans,cost; SIZES=10000,1000000; the folders stand in WAYSIDE_BENCH and are filled once.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -e target/wayside.jar ] || { echo "Build it first: ./wayside bench cases" >&2; exit 1; }
mvn -o -B -ntp test -Dtest=CaseBench -Dsurefire.groups.excluded= -Dgroups=bench "-Dwayside.bench.what=${1:-screens,intake,live,plans}" \
	"-Dwayside.bench.folder=${WAYSIDE_BENCH:-/tmp/wayside-bench}" "-Dwayside.bench.sizes=${SIZES:-10000,1000000}" \
	"-Dwayside.bench.agents=${AGENTS:-200}" "-Dwayside.bench.seconds=${SECONDS_OF_WORK:-600}"
