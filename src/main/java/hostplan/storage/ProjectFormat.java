package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.project.Project;
import hostplan.storage.ProjectShape.Versioned;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import java.nio.charset.StandardCharsets;

/// The text of a project file: JSON in UTF-8, the version of the format first, members in a fixed
/// order, one fact a line, what is not known left out. Writing what was read gives the same text;
/// what this version does not know is written back at its place, character for character. Limits of
/// reading are in [hostplan.storage.json.JsonLimits].
public final class ProjectFormat {

    /// The version that is written, and the highest that is understood in full.
    public static final int VERSION = 1;

    private final JsonReader reader = new JsonReader();

    public String write(Project project) {
        return new String(toUtf8(project), StandardCharsets.UTF_8);
    }

    byte[] toUtf8(Project project) {
        JsonText text = new JsonText();
        ProjectShape.VALUE.write(new Versioned(project, VERSION), UnknownMembers.NONE, text);
        return text.toUtf8();
    }

    public Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public Reading read(byte[] content) {
        return read("", content);
    }

    /// @param file the name of the file for problems
    Reading read(String file, byte[] content) {
        return switch (reader.read(content, ProjectShape.VALUE)) {
            case JsonReading.Complete<Versioned>(Versioned(Project project, int version)) ->
                    new Reading.Complete(project, version);
            case JsonReading.Broken<Versioned> broken ->
                    new Reading.Broken(
                            broken.problems().stream()
                                    .map(problem -> FileProblem.of(file, problem))
                                    .toList());
        };
    }
}
