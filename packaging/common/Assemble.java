import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/// Run by the build with the JDK it chose: packs the compiled classes and writes the start script,
/// in which that JDK is recorded. Arguments: folder of the classes, template of the script, its
/// search for a JDK, folder of the application.
void main(String[] arguments) throws IOException {
    var classes = arguments[0];
    var template = Path.of(arguments[1]);
    var search = Path.of(arguments[2]);
    var application = Path.of(arguments[3]);
    pack(classes, application.resolve("lib").resolve("hostplan.jar"));
    var script = application.resolve("bin").resolve("hostplan");
    Files.createDirectories(script.getParent());
    Files.writeString(script, startScript(template, search));
    if (!script.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make " + script + " executable.");
    }
}

String startScript(Path template, Path search) throws IOException {
    return Files.readString(template)
            .replace("@java.home@", System.getProperty("java.home"))
            .replace("@find_java_home@", Files.readString(search));
}

void pack(String classes, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    var tool = ToolProvider.findFirst("jar").orElseThrow();
    String[] options = {
        "--create", "--file=" + jar, "--main-class=hostplan.Main", "-C", classes, "."
    };
    if (tool.run(System.out, System.err, options) != 0) {
        throw new IOException("Cannot write " + jar + ".");
    }
}
