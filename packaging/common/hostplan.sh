#!/bin/sh
# Starts Hostplan. Works from any folder and through symbolic links.
built_with='@java.home@'

@find_java_home@
script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=$(dirname "$script")/$target ;;
    esac
done
home=$(CDPATH='' cd -- "$(dirname -- "$script")/.." && pwd -P) || exit 2

java_home=$(find_java_home 25 999 "$built_with") || {
    echo "Hostplan needs Java 25 or newer and found none: install a JDK 25," \
        "for example Temurin 25 from https://adoptium.net." >&2
    exit 2
}

# Quiets GTK, which otherwise complains where no accessibility bus runs.
NO_AT_BRIDGE=${NO_AT_BRIDGE:-1}
export NO_AT_BRIDGE

# shellcheck disable=SC2086 # several options in one variable
exec "$java_home/bin/java" --enable-native-access=javafx.graphics ${HOSTPLAN_JAVA_OPTIONS:-} \
    --module-path "$home/lib" --module hostplan/hostplan.Main "$@"
