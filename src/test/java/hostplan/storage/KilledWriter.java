package hostplan.storage;

import hostplan.project.LargeProject;
import hostplan.project.Project;

import java.nio.file.Path;
import java.util.Optional;

/// Saves one state of a project after the other until it is killed.
final class KilledWriter {

    private static final Project STATE = LargeProject.ofServers(60);
    private static final String NAME = "state ";

    private KilledWriter() {}

    /// @param arguments the file and the number of the first state
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        ProjectFiles files = new ProjectFiles();
        for (int state = Integer.parseInt(arguments[1]); ; state++) {
            Saved saved = files.save(file, state(state), Optional.empty());
            if (!(saved instanceof Saved.Done)) {
                throw new IllegalStateException(saved.toString());
            }
            System.out.println(state);
        }
    }

    static Project state(int number) {
        return STATE.with(draft -> draft.name = NAME + number);
    }

    /// The number of a state; whoever changed anything in it gets an exception.
    static int number(Project project) {
        int number = Integer.parseInt(project.name().substring(NAME.length()));
        if (!project.equals(state(number))) {
            throw new IllegalStateException("State " + number + " is not whole.");
        }
        return number;
    }
}
