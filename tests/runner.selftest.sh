#!/usr/bin/env bash
# Shows that tests/runner.sh counts right: above all that crashes, hangs and early ends fail.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

summary() { printf '=== TEST EXECUTION SUMMARY ===\n   X  Total: %s, Errors: %s, Failed: %s, Skipped: %s, Not Run: 0, Time: 1s\n' "$@"; }
good() { summary 5 0 0 0; }
skips() { summary 5 0 0 2; }
fails() { summary 5 0 2 0; return 1; }
errs() { summary 5 1 0 0; return 1; }
hides() { summary 5 0 1 0; }          # a failure with the return code 0
crashes_late() { summary 5 0 0 0; return 134; }
crashes() { echo starting; kill -SEGV $$; }
ends_early() { echo 'Starting: X'; }  # a test that called exit(0)
runs_none() { summary 0 0 0 0; }
skips_all() { summary 3 0 0 3; }
hangs() { echo starting; sleep 60; }
hangs_late() { good; sleep 60; }

wrong=0
expect() {
    local want=$1 rc_want=$2 case=$3 got rc=0
    got=$(
        # shellcheck source=tests/runner.sh
        . "$here/runner.sh"
        run_tests "$case" 2 bash -c "$(declare -f summary good "$case"); $case" >/dev/null 2>&1
        report
    ) || rc=$?
    if [[ $got != "$want" || $rc != "$rc_want" ]]; then
        printf 'runner: %s gave "%s" and %s, expected "%s" and %s\n' "$case" "$got" "$rc" "$want" "$rc_want"
        wrong=1
    fi
}

expect '5 passed, 0 failed' 0 good
expect '3 passed, 0 failed, 2 skipped' 0 skips
expect '3 passed, 2 failed' 1 fails
expect '4 passed, 1 failed' 1 errs
expect '4 passed, 1 failed' 1 hides
expect '5 passed, 1 failed' 1 crashes_late
expect '0 passed, 1 failed' 1 crashes
expect '0 passed, 1 failed' 1 ends_early
expect '0 passed, 1 failed' 1 runs_none
expect '0 passed, 1 failed, 3 skipped' 1 skips_all
expect '0 passed, 1 failed' 1 hangs
expect '5 passed, 1 failed' 1 hangs_late
exit "$wrong"
