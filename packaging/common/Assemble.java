import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/// Run by the build with the JDK it chose: packs the compiled classes and writes the start script,
/// in which that JDK is recorded.
/// Arguments: folder of the classes, template of the script, folder of the application.
void main(String[] arguments) throws IOException {
    var classes = arguments[0];
    var template = Path.of(arguments[1]);
    var application = Path.of(arguments[2]);
    pack(classes, application.resolve("lib").resolve("hostplan.jar"));
    var script = application.resolve("bin").resolve("hostplan");
    Files.createDirectories(script.getParent());
    Files.writeString(
            script, Files.readString(template).replace("@java.home@", System.getProperty("java.home")));
    if (!script.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make " + script + " executable.");
    }
}

void pack(String classes, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    int status =
            ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--file=" + jar,
                            "--main-class=hostplan.Main",
                            "-C",
                            classes,
                            ".");
    if (status != 0) {
        throw new IOException("Cannot write " + jar + ".");
    }
}
