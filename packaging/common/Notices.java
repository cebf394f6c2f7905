import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files of a library that say under which terms it may be passed on.
final Pattern terms =
        Pattern.compile(
                "(META-INF/|liberation/)[^/]*(licen[cs]e|notice)[^/]*", Pattern.CASE_INSENSITIVE);

/// Writes the licence notices of all that is shipped into one text, each wording once, with the
/// libraries that it holds for. Arguments: folder of the libraries, folder of the notices that
/// libraries do not bring themselves, folder of the image, the text.
void main(String[] arguments) throws IOException {
    var libraries = Path.of(arguments[0]);
    var own = Path.of(arguments[1]);
    var legal = Path.of(arguments[2]).resolve("legal").resolve("java.base");
    Map<String, List<String>> holders = new LinkedHashMap<>();
    for (var library : filesIn(libraries)) {
        var name = library.getFileName().toString().replaceFirst("\\.jar$", "");
        for (var text : texts(library, name, own, legal)) {
            holders.merge(
                    text.strip(),
                    List.of(name),
                    (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        }
    }
    write(Path.of(arguments[3]), holders);
}

List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().toList();
    }
}

/// What the library brings; else what is known of it here. OpenJFX has the licence of OpenJDK, GPL
/// 2 with the Classpath exception, and what has none of its own here has the Apache License, whose
/// wording other libraries bring.
List<String> texts(Path library, String name, Path own, Path legal) throws IOException {
    if (name.equals("hostplan")) {
        return List.of();
    }
    var known = own.resolve(name + ".txt");
    if (Files.exists(known)) {
        return List.of(Files.readString(known));
    }
    if (name.startsWith("javafx-")) {
        return List.of(Files.readString(legal.resolve("LICENSE")));
    }
    var brought = brought(library);
    return brought.isEmpty() ? List.of(apache(library.getParent())) : brought;
}

List<String> brought(Path library) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(library);
            Stream<Path> files = Files.walk(jar.getPath("/"))) {
        var found = files.filter(file -> terms.matcher(file.toString().substring(1)).matches());
        var texts = new ArrayList<String>();
        for (var file : found.sorted().toList()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}

String apache(Path libraries) throws IOException {
    return brought(libraries.resolve("jackson-databind.jar")).stream()
            .filter(text -> text.contains("Apache License"))
            .findFirst()
            .orElseThrow(() -> new IOException("jackson-databind.jar has no Apache License."));
}

void write(Path file, Map<String, List<String>> holders) throws IOException {
    Files.createDirectories(file.getParent());
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
        out.println("Hostplan comes with the work of others. Each wording below holds for the");
        out.println("libraries that stand above it. The Java in lib/runtime has its own in");
        out.println("lib/runtime/legal.");
        holders.forEach((text, names) -> {
            out.println();
            out.println("=".repeat(78));
            out.println(String.join(", ", names));
            out.println("=".repeat(78));
            out.println();
            out.println(text);
        });
    }
}
