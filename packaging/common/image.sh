# shellcheck shell=sh disable=SC2154
# Sourced by the package scripts, which set project and java_home.

# Links the application with its Java into folder $1.
make_image() {
    "$java_home/bin/java" -XX:TieredStopAtLevel=1 "$project/packaging/common/Image.java" \
        "$project/target/hostplan/lib" "$project/target/package/work" "$1/lib/runtime"
}

# Starts the application in folder $1 once and keeps which classes that took, ready made for the
# next start.
rehearse() {
    options=$(grep -v '^#' "$project/packaging/common/start.options" | tr '\n' ' ')
    settings=$project/target/package/rehearsal
    mkdir -p "$settings"
    # shellcheck disable=SC2086 # several options in one variable
    NO_AT_BRIDGE=1 HOME=$settings "$1/lib/runtime/bin/java" $options \
        "-XX:AOTCacheOutput=$1/lib/hostplan.aot" -Dhostplan.settings="$settings/settings.json" \
        --module hostplan/hostplan.Main rehearse >"$project/target/package/rehearsal.log" 2>&1 || {
        cat "$project/target/package/rehearsal.log" >&2
        return 1
    }
    proves_rehearsed "$1"
}

# Fails where the kept classes are not really used.
proves_rehearsed() {
    options=$(grep -v '^#' "$project/packaging/common/start.options" | tr '\n' ' ')
    # shellcheck disable=SC2086 # several options in one variable
    "$1/lib/runtime/bin/java" $options "-XX:AOTCache=$1/lib/hostplan.aot" -XX:AOTMode=on \
        --module hostplan/hostplan.Main --version >/dev/null || {
        echo "packaging/package: what was kept of the rehearsal is not used by the start." >&2
        return 1
    }
}
