#!/bin/sh
# Starts Hostplan with the Java that comes with it. Works from any folder and through symbolic links.
script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=${script%/*}/$target ;;
    esac
done
case $script in
    */*) home=$(CDPATH='' cd -- "${script%/*}/.." && pwd -P) || exit 2 ;;
    *) home=$(CDPATH='' cd .. && pwd -P) || exit 2 ;;
esac

# Quiets GTK, which otherwise complains where no accessibility bus runs.
NO_AT_BRIDGE=${NO_AT_BRIDGE:-1}
export NO_AT_BRIDGE

# shellcheck disable=SC2086 # several options in one variable
exec "$home/lib/runtime/bin/java" @options@ "-XX:AOTCache=$home/lib/hostplan.aot" \
    ${HOSTPLAN_JAVA_OPTIONS:-} --module hostplan/hostplan.Main "$@"
