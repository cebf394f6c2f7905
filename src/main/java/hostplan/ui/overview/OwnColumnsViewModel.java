package hostplan.ui.overview;

import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns that a person adds to the servers.
public final class OwnColumnsViewModel {

    private final ProjectSession session;
    private final Ids ids;
    private final Texts texts;

    public OwnColumnsViewModel(ProjectSession session, Ids ids, Texts texts) {
        this.session = session;
        this.ids = ids;
        this.texts = texts;
    }

    public ObservableValue<List<OwnColumn>> columns() {
        return session.projectProperty().map(Project::ownColumns);
    }

    /// Adds a column, or says why not.
    ///
    /// @param choices the values of a choice, separated by commas
    public Optional<String> add(String name, OwnColumn.Type type, String choices) {
        Project project = session.project();
        List<String> values =
                Arrays.stream(choices.split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
        if (name.isBlank()) {
            return Optional.of(texts.text("own.nameless"));
        }
        if (project.ownColumns().stream()
                .anyMatch(column -> column.name().equalsIgnoreCase(name.strip()))) {
            return Optional.of(texts.text("own.twice", name.strip()));
        }
        if (type == OwnColumn.Type.CHOICE && values.isEmpty()) {
            return Optional.of(texts.text("own.choiceless"));
        }
        OwnColumn added =
                new OwnColumn(
                        ids.next("column"),
                        name.strip(),
                        type,
                        type == OwnColumn.Type.CHOICE ? values : List.of(),
                        UnknownMembers.NONE);
        session.apply(
                StepName.of("step.ownColumnAdd", added.name()),
                project.with(draft ->
                        draft.ownColumns =
                                Stream.concat(project.ownColumns().stream(), Stream.of(added))
                                        .toList()));
        return Optional.empty();
    }

    /// How many servers have a value in a column.
    public long used(OwnColumn column) {
        return session.project().servers().stream()
                .filter(server -> server.own().containsKey(column.id()))
                .count();
    }

    /// Removes a column with the values in it, as one step.
    public void remove(OwnColumn column) {
        Project project = session.project();
        session.apply(
                StepName.of("step.ownColumnRemove", column.name()),
                project.with(draft -> {
                    draft.ownColumns =
                            project.ownColumns().stream()
                                    .filter(kept -> !kept.id().equals(column.id()))
                                    .toList();
                    draft.servers =
                            project.servers().stream()
                                    .map(server ->
                                            server.own().containsKey(column.id())
                                                    ? server.with(own -> own.own(column.id(), ""))
                                                    : server)
                                    .toList();
                }));
    }
}
