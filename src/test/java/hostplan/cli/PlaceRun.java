package hostplan.cli;

import java.nio.file.Path;

/// `hostplan place` of a project, for tests elsewhere.
public final class PlaceRun {

    private PlaceRun() {}

    public static String of(Path project) {
        return Run.of("place", project.toString()).out();
    }
}
