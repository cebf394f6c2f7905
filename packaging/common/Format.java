import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks or repairs the formatting of all Java files, run with google-java-format on the class
/// path. Arguments: `check` or `fix`, then files and folders.
void main(String[] arguments) throws IOException {
    boolean fix = arguments[0].equals("fix");
    var formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());
    var wrong = new ArrayList<Path>();
    for (var file : javaFiles(List.of(arguments).subList(1, arguments.length))) {
        var found = Files.readString(file);
        var wanted = formatted(formatter, file, found);
        if (!found.equals(wanted)) {
            wrong.add(file);
            if (fix) {
                Files.writeString(file, wanted);
            }
        }
    }
    for (var file : wrong) {
        IO.println((fix ? "Formatted " : "Not formatted: ") + file);
    }
    if (!fix && !wrong.isEmpty()) {
        IO.println("Run packaging/format, which repairs this.");
        System.exit(1);
    }
}

String formatted(Formatter formatter, Path file, String source) {
    try {
        var style = JavaFormatterOptions.Style.AOSP;
        var imports =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), style);
        return formatter.formatSource(imports);
    } catch (FormatterException e) {
        IO.println(file + ": " + e.getMessage());
        System.exit(1);
        throw new IllegalStateException(e);
    }
}

List<Path> javaFiles(List<String> roots) throws IOException {
    var files = new ArrayList<Path>();
    for (var root : roots) {
        try (var walk = Files.walk(Path.of(root))) {
            walk.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
        }
    }
    return files;
}
