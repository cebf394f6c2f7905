# shellcheck shell=sh disable=SC2154
# Sourced by packaging/package, which sets project and java_home: turns the folder of the application into what
# is installed.

version() {
    sed -n 's|^    <version>\(.*\)</version>|\1|p' "$project/pom.xml" | head -n 1
}

# 0.1.0-SNAPSHOT comes before 0.1.0, which Debian says with a tilde.
debian_version() {
    version | sed 's/-SNAPSHOT/~snapshot/'
}

# When the commit was made, so that the same commit gives the same files.
moment() {
    git -C "$project" log -1 --format=%ct 2>/dev/null || date +%s
}

# Puts into folder $1, which holds lib/, what a person sees of the application.
fill_tree() {
    mkdir -p "$1/bin"
    options=$(grep -v '^#' "$project/packaging/common/start.options" | tr '\n' ' ')
    sed "s|@options@|${options% }|" "$project/packaging/linux/hostplan.sh" >"$1/bin/hostplan"
    chmod 755 "$1/bin/hostplan"
    fill_share "$1/share" "$1"
    cp "$project/packaging/linux/README.txt" "$1/README.txt"
}

# Menu entry, kind of file, icons, page of the manual and notices for folder $1, as
# /usr/share holds them; the program that writes the manual's commands lies in folder $2.
fill_share() {
    mkdir -p "$1/applications" "$1/mime/packages" "$1/man/man1" "$1/doc/hostplan"
    cp "$project/packaging/linux/hostplan.desktop" "$1/applications/"
    cp "$project/packaging/linux/hostplan.xml" "$1/mime/packages/"
    for size in 16 24 32 48 64 128 256 512; do
        icons=$1/icons/hicolor/${size}x$size
        mkdir -p "$icons/apps"
        cp "$project/assets/icon/hostplan-$size.png" "$icons/apps/hostplan.png"
    done
    mkdir -p "$1/icons/hicolor/scalable/apps" "$1/icons/hicolor/scalable/mimetypes"
    cp "$project/assets/icon/hostplan.svg" "$1/icons/hicolor/scalable/apps/"
    cp "$project/assets/icon/document.svg" \
        "$1/icons/hicolor/scalable/mimetypes/application-vnd.hostplan.project+json.svg"
    manual "$2/bin/hostplan" | gzip -9 -n >"$1/man/man1/hostplan.1.gz"
    "$java_home/bin/java" -XX:TieredStopAtLevel=1 "$project/packaging/common/Notices.java" \
        "$project/target/hostplan/lib" "$project/packaging/common/licences" \
        "$2/lib/runtime" "$1/doc/hostplan/copyright"
    cp "$project/target/hostplan.cdx.json" "$1/doc/hostplan/"
}

# The page of the manual with the commands that the program $1 names itself.
manual() {
    commands=$("$1" --help | awk '
        /^Commands:/ { inside = 1; next }
        /^$/ { inside = 0 }
        inside && /^  [a-z]/ { name = $1; $1 = ""; print ".TP\n.B " name; sub(/^ /, ""); print; next }
        inside { sub(/^ +/, ""); print }' | sed 's/-/\\-/g')
    COMMANDS=$commands awk -v version="$(version)" \
        -v date="$(date -u -d "@$(moment)" +%Y-%m-%d)" '
        $0 == "@commands@" { print ENVIRON["COMMANDS"]; next }
        { gsub(/@version@/, version); gsub(/@date@/, date); print }' \
        "$project/packaging/linux/hostplan.1"
}

# A folder that runs from anywhere.
make_archive() {
    archive=$project/target/hostplan-$(version)-linux-$(uname -m).tar.gz
    tar --create --directory "$(dirname "$1")" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$(moment)" "$(basename "$1")" | gzip -n >"$archive"
    echo "$archive"
}

make_deb() {
    command -v dpkg-deb >/dev/null || {
        echo "packaging/package: no .deb, since dpkg-deb is missing (package dpkg)." >&2
        return 0
    }
    root=$project/target/package/deb
    rm -rf "$root"
    mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin"
    cp -a "$1" "$root/opt/hostplan"
    mv "$root/opt/hostplan/share" "$root/usr/share"
    rm "$root/opt/hostplan/README.txt"
    ln -s /opt/hostplan/bin/hostplan "$root/usr/bin/hostplan"
    size=$(du -sk --exclude=DEBIAN "$root" | cut -f1)
    sed -e "s|@version@|$(debian_version)|" -e "s|@size@|$size|" \
        -e "s|@architecture@|$(dpkg --print-architecture)|" \
        "$project/packaging/linux/control" >"$root/DEBIAN/control"
    for script in postinst postrm; do
        cp "$project/packaging/linux/$script" "$root/DEBIAN/$script"
        chmod 755 "$root/DEBIAN/$script"
    done
    find "$root" -exec touch --no-dereference --date="@$(moment)" {} +
    package=$project/target/hostplan_$(debian_version)_$(dpkg --print-architecture).deb
    SOURCE_DATE_EPOCH=$(moment) dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$package" >/dev/null
    echo "$package"
}
