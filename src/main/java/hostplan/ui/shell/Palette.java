package hostplan.ui.shell;

import hostplan.document.ProjectObject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// Finds commands and things of a project by a few letters of their names.
final class Palette {

    /// More are found by typing more.
    static final int MOST = 40;

    private static final List<ObjectKind> KINDS =
            List.of(
                    ObjectKind.SERVER,
                    ObjectKind.RACK,
                    ObjectKind.CONFIGURATION,
                    ObjectKind.FLAVOR,
                    ObjectKind.VM,
                    ObjectKind.SITE,
                    ObjectKind.SLICING,
                    ObjectKind.PLACEMENT,
                    ObjectKind.SERVER_MODEL,
                    ObjectKind.PART,
                    ObjectKind.STORAGE_POOL,
                    ObjectKind.RACK_ITEM);

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::score).reversed();

    private final Function<ObjectKind, String> kindName;

    /// @param kindName says what an object of a kind is
    Palette(Function<ObjectKind, String> kindName) {
        this.kindName = kindName;
    }

    /// Something that can be chosen.
    sealed interface Choice {

        String name();

        /// What it is, or its key.
        String detail();

        /// @param place among the commands
        record Command(int place, String name, String detail) implements Choice {}

        record Thing(ObjectKind kind, String id, String name, String detail) implements Choice {}
    }

    private record Scored(Choice choice, int score) {}

    /// The best first; where nothing is typed the commands as they come.
    List<Choice> find(String typed, List<Choice.Command> commands, Project project) {
        if (typed.isBlank()) {
            return commands.stream().limit(MOST).map(Choice.class::cast).toList();
        }
        List<Scored> found = new ArrayList<>();
        for (Choice.Command command : commands) {
            add(found, command, Fuzzy.score(typed, command.name()));
        }
        for (ObjectKind kind : KINDS) {
            String detail = kindName.apply(kind);
            for (ProjectObject each : project.list(kind)) {
                OptionalInt score = Fuzzy.score(typed, each.name());
                if (score.isPresent()) {
                    add(found, new Choice.Thing(kind, each.id(), each.name(), detail), score);
                }
            }
        }
        return found.stream().sorted(BEST_FIRST).limit(MOST).map(Scored::choice).toList();
    }

    private static void add(List<Scored> found, Choice choice, OptionalInt score) {
        score.ifPresent(known -> found.add(new Scored(choice, known)));
    }
}
