# shellcheck shell=bash
# Runs test programs and counts what they did. Sourced by ./test and by tests/runner.selftest.sh.
# A test program counts only if it says so itself: one that crashes, hangs or ends early has failed, whatever it printed or returned.

passed=0 failed=0 skipped=0

note() { printf '== %s\n' "$*"; }

# check NAME COMMAND...: one check that passes or fails as a whole.
check() {
    local name=$1
    shift
    note "$name"
    if "$@"; then
        passed=$((passed + 1))
    else
        note "FAILED: $name"
        failed=$((failed + 1))
    fi
}

# run_tests NAME SECONDS COMMAND...: an xUnit.net test program. Needs its summary block, and a return code that agrees with it.
run_tests() {
    local name=$1 seconds=$2 log rc=0 summary
    shift 2
    note "$name"
    log=$(mktemp)
    # Kept out of this shell's own group: what a test leaves running ends with it.
    timeout --kill-after=10 "$seconds" "$@" >"$log" 2>&1 || rc=$?
    summary=$(grep -A1 -F '=== TEST EXECUTION SUMMARY ===' "$log" | tail -n 1 || true)
    if [[ $summary =~ Total:\ ([0-9]+),\ Errors:\ ([0-9]+),\ Failed:\ ([0-9]+),\ Skipped:\ ([0-9]+),\ Not\ Run:\ ([0-9]+) ]]; then
        local total=${BASH_REMATCH[1]} errors=${BASH_REMATCH[2]} fails=${BASH_REMATCH[3]} skips=${BASH_REMATCH[4]} not_run=${BASH_REMATCH[5]}
        local bad=$((errors + fails))
        if ((rc == 124 || rc == 137)); then
            printf '%s did not end within %s seconds.\n' "$name" "$seconds" >>"$log"
            bad=$((bad + 1))
        elif ((rc != 0 && bad == 0)); then
            printf '%s returned %s though no test failed.\n' "$name" "$rc" >>"$log"
            bad=1
        elif ((total - skips - not_run <= 0)); then
            printf '%s ran no test.\n' "$name" >>"$log"
            bad=$((bad + 1))
        fi
        passed=$((passed + total - errors - fails - skips - not_run))
        skipped=$((skipped + skips))
        failed=$((failed + bad))
        ((bad == 0)) || show_log "$name" "$log"
        ((skips == 0)) || grep -E '\[SKIP\]' -A1 "$log" || true
    else
        failed=$((failed + 1))
        case $rc in
            124 | 137) printf '%s did not end within %s seconds.\n' "$name" "$seconds" >>"$log" ;;
            *) printf '%s ended early (return code %s) without a summary.\n' "$name" "$rc" >>"$log" ;;
        esac
        show_log "$name" "$log"
    fi
    rm -f "$log"
}

show_log() {
    tail -n 200 "$2"
    note "FAILED: $1"
}

# The last line of every run. Returns 1 unless everything that ran passed, and something ran.
report() {
    local line="$passed passed, $failed failed"
    ((skipped == 0)) || line+=", $skipped skipped"
    printf '%s\n' "$line"
    ((failed == 0 && passed > 0))
}
