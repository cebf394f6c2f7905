import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/// The libraries that come without a module descriptor, and what each one needs. With one they can
/// be linked into an image, and the start does not have to look through them.
final Map<String, Described> described =
        Map.of(
                "core.jar",
                new Described("com.google.zxing", List.of()),
                "openpdf-fonts-extra.jar",
                new Described("com.github.librepdf.pdfFontsExtra", List.of()),
                "pdfbox-io.jar",
                new Described("org.apache.pdfbox.io", List.of("org.apache.commons.logging")),
                "fontbox.jar",
                new Described(
                        "org.apache.fontbox",
                        List.of(
                                "java.desktop",
                                "org.apache.commons.logging",
                                "org.apache.pdfbox.io")),
                "pdfbox.jar",
                new Described(
                        "org.apache.pdfbox",
                        List.of(
                                "java.desktop",
                                "java.xml",
                                "org.apache.commons.logging",
                                "org.apache.fontbox",
                                "org.apache.pdfbox.io")));

/// The time that all files in the jar have; the program never asks for it.
final String moment = "2000-01-01T00:00:00Z";

record Described(String name, List<String> required) {}

/// Run by the build with the JDK it chose: packs the compiled classes and writes the start script,
/// in which that JDK is recorded. Arguments: folder of the classes, template of the script, its
/// search for a JDK, folder of the application.
void main(String[] arguments) throws IOException {
    var classes = arguments[0];
    var template = Path.of(arguments[1]);
    var search = Path.of(arguments[2]);
    var application = Path.of(arguments[3]);
    var libraries = application.resolve("lib");
    for (var each : described.entrySet()) {
        describe(libraries.resolve(each.getKey()), each.getValue());
    }
    pack(classes, libraries.resolve("hostplan.jar"));
    var script = application.resolve("bin").resolve("hostplan");
    Files.createDirectories(script.getParent());
    Files.writeString(script, startScript(template, search));
    if (!script.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make " + script + " executable.");
    }
}

/// Puts a descriptor into a library that exports and opens all its packages, as the module that
/// Java makes of it otherwise.
void describe(Path library, Described module) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(library)) {
        var root = jar.getPath("/");
        var descriptor = root.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            Files.write(
                    descriptor, descriptor(module, packages(root, ".class"), packages(root, "")));
        }
    }
}

/// Those with files in them whose names end so.
List<PackageDesc> packages(Path root, String ending) throws IOException {
    var packages = new TreeSet<String>();
    try (var files = Files.walk(root)) {
        files.filter(Files::isRegularFile)
                .filter(file -> file.toString().endsWith(ending))
                .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                .filter(name -> !name.isEmpty() && !name.startsWith("META-INF"))
                .forEach(packages::add);
    }
    return packages.stream().map(PackageDesc::of).toList();
}

byte[] descriptor(Described module, List<PackageDesc> exported, List<PackageDesc> all) {
    var attribute =
            ModuleAttribute.of(
                    ModuleDesc.of(module.name()),
                    parts -> {
                        parts.moduleFlags(AccessFlag.OPEN);
                        parts.requires(
                                ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null);
                        for (var name : module.required()) {
                            parts.requires(ModuleDesc.of(name), List.of(), null);
                        }
                        for (var name : exported) {
                            parts.exports(name, List.of());
                        }
                    });
    return ClassFile.of()
            .buildModule(attribute, file -> file.with(ModulePackagesAttribute.ofNames(all)));
}

String startScript(Path template, Path search) throws IOException {
    return Files.readString(template)
            .replace("@java.home@", System.getProperty("java.home"))
            .replace("@find_java_home@", Files.readString(search));
}

/// The same files give the same jar.
void pack(String classes, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    var tool = ToolProvider.findFirst("jar").orElseThrow();
    String[] options = {
        "--create",
        "--file=" + jar,
        "--date=" + moment,
        "--main-class=hostplan.Main",
        "-C",
        classes,
        "."
    };
    if (tool.run(System.out, System.err, options) != 0) {
        throw new IOException("Cannot write " + jar + ".");
    }
}
