import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks or repairs the formatting of Java files, with google-java-format on the class path.
/// Arguments: `check` or `fix`, then files and folders. Leaves with 1 where something stays wrong.
void main(String[] arguments) throws IOException {
    boolean fix = arguments[0].equals("fix");
    int wrong = 0;
    for (var file : javaFiles(List.of(arguments).subList(1, arguments.length))) {
        var found = Files.readString(file);
        try {
            var wanted = formatted(found);
            if (found.equals(wanted)) {
                continue;
            }
            IO.println(
                    (fix ? "Formatted " : "Not formatted, packaging/format repairs it: ") + file);
            if (fix) {
                Files.writeString(file, wanted);
                continue;
            }
        } catch (FormatterException e) {
            IO.println("Cannot be parsed: " + file + ": " + e.getMessage());
        }
        wrong++;
    }
    System.exit(wrong == 0 ? 0 : 1);
}

String formatted(String source) throws FormatterException {
    var used = RemoveUnusedImports.removeUnusedImports(source);
    var options = JavaFormatterOptions.builder().style(Style.AOSP).build();
    return new Formatter(options).formatSource(ImportOrderer.reorderImports(used, Style.AOSP));
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
