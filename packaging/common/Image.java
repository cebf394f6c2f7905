import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The toolkit's libraries of one system: classes together with native code.
final Pattern toolkit = Pattern.compile("javafx-(\\w+)-(linux|win|mac)[\\w-]*\\.jar");

/// Only holds annotations that are read by compilers.
final Pattern unneeded = Pattern.compile("javafx-\\w+\\.jar|jspecify\\.jar");

final Pattern nativeCode = Pattern.compile(".*\\.(so|dll|dylib)");

/// Beside what the application names: all languages of numbers and dates, and the encodings that
/// lists of other programs come in.
final String modules = "hostplan,jdk.localedata,jdk.charsets";

/// Links the application, its libraries and the Java that runs this into one folder that needs no
/// Java on the machine. Nothing is unpacked at the start, since native code becomes files of the
/// image. Arguments: folder of the libraries, folder to work in, folder of the image.
void main(String[] arguments) throws IOException {
    var libraries = Path.of(arguments[0]);
    var work = Path.of(arguments[1]);
    var image = Path.of(arguments[2]);
    var linked = work.resolve("modules");
    Files.createDirectories(linked);
    for (var library : jarsIn(libraries)) {
        var name = library.getFileName().toString();
        if (toolkit.matcher(name).matches()) {
            module(library, work, linked);
        } else if (!unneeded.matcher(name).matches()) {
            Files.copy(library, linked.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
    run(
            "jlink",
            List.of(
                    "--module-path=" + linked,
                    "--add-modules=" + modules,
                    "--output=" + image,
                    "--no-header-files",
                    "--no-man-pages"));
}

List<Path> jarsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
}

/// Makes a module with its native code apart out of a library that carries both.
void module(Path library, Path work, Path linked) throws IOException {
    var matcher = toolkit.matcher(library.getFileName().toString());
    if (!matcher.matches()) {
        throw new IllegalArgumentException(library + " is no library of the toolkit.");
    }
    var name = "javafx." + matcher.group(1);
    var classes = work.resolve(name).resolve("classes");
    var natives = work.resolve(name).resolve("natives");
    Files.createDirectories(classes);
    Files.createDirectories(natives);
    unpack(library, classes, natives);
    var module = linked.resolve(name + ".jmod");
    Files.deleteIfExists(module);
    run(
            "jmod",
            List.of("create", "--class-path=" + classes, "--libs=" + natives, module.toString()));
}

void unpack(Path library, Path classes, Path natives) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(library)) {
        var root = jar.getPath("/");
        for (var file : filesUnder(root)) {
            var name = root.relativize(file).toString();
            if (nativeCode.matcher(name).matches()) {
                copy(file, natives.resolve(file.getFileName().toString()));
            } else if (!name.startsWith("META-INF") && !name.endsWith(".jar")) {
                copy(file, classes.resolve(name));
            }
        }
    }
}

List<Path> filesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
        return files.filter(Files::isRegularFile).sorted().toList();
    }
}

void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
}

void run(String tool, List<String> options) throws IOException {
    var found =
            ToolProvider.findFirst(tool)
                    .orElseThrow(() -> new IOException("This Java has no " + tool + "."));
    var words = new ArrayList<>(options);
    if (found.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
        throw new IOException(tool + " failed.");
    }
}
