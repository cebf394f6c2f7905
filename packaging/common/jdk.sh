# Prints the home of a Java from version $1 up to version $2, trying the folder $3 first.
# A JDK says its version in its file "release"; reading that is quicker than starting it.
find_java_home() {
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null)
    for candidate in "$3" "${JAVA_HOME:-}" "${on_path%/bin/java}" \
        /usr/lib/jvm/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/java" ] && [ -r "$candidate/release" ] || continue
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")
        if [ "${major:-0}" -ge "$1" ] && [ "$major" -le "$2" ]; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}
