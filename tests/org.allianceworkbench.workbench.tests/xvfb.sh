#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts Xvfb on a free display, prints its number. The server ends with its last client (-terminate) or after 30 minutes.
dir=$1
mkdir -p "$dir"
command -v Xvfb >/dev/null || { echo "Xvfb is needed for the UI tests (apt-get install xvfb), or set DISPLAY" >&2; exit 1; }
rm -f "$dir/display"
setsid nohup sh -c 'exec timeout 1800 Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -terminate 3>"$1/display"' xvfb "$dir" </dev/null >"$dir/xvfb.log" 2>&1 &
i=0
while [ ! -s "$dir/display" ]; do i=$((i + 1)); [ $i -gt 100 ] && { echo "Xvfb did not start" >&2; exit 1; }; sleep 0.1; done
cat "$dir/display"
