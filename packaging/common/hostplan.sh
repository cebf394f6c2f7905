#!/bin/sh
# Starts Hostplan. Works from any folder and through symbolic links.
built_with='@java.home@'

script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=$(dirname "$script")/$target ;;
    esac
done
home=$(CDPATH='' cd -- "$(dirname -- "$script")/.." && pwd -P) || exit 2

# A JDK says its version in its file "release"; reading it is quicker than starting it.
is_new_enough() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${major:-0}" -ge 25 ]
}

find_java() {
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null)
    for candidate in "$built_with" "${JAVA_HOME:-}" "${on_path%/bin/java}" \
        /usr/lib/jvm/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            echo "$candidate/bin/java"
            return 0
        fi
    done
    return 1
}

java=$(find_java) || {
    echo "Hostplan needs Java 25 or newer and found none: install a JDK 25," \
        "for example Temurin 25 from https://adoptium.net." >&2
    exit 2
}

# Quiets GTK, which otherwise complains where no accessibility bus runs.
NO_AT_BRIDGE=${NO_AT_BRIDGE:-1}
export NO_AT_BRIDGE

# shellcheck disable=SC2086 # several options in one variable
exec "$java" --enable-native-access=javafx.graphics ${HOSTPLAN_JAVA_OPTIONS:-} \
    --module-path "$home/lib" --module hostplan/hostplan.Main "$@"
