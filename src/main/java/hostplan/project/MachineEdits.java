package hostplan.project;

import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.Totals;
import hostplan.hardware.fit.Remedy;
import hostplan.inventory.Server;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Changes what a configuration is put together from. What comes from the catalogue is copied into
/// the project, once, and keeps the identity of its entry as [Part#catalogId()].
public final class MachineEdits {

    private final Ids ids;
    private final Map<String, String> taken = new HashMap<>();
    private Project project;

    private MachineEdits(Project project, Ids ids) {
        this.project = project;
        this.ids = ids;
    }

    /// Puts a part of the project or of the catalogue into slots, whatever is there.
    ///
    /// @param emptied slots that become empty
    public static Project fit(
            Project project,
            HardwareConfiguration configuration,
            Collection<Slot> slots,
            Collection<Slot> emptied,
            Part part,
            Ids ids) {
        MachineEdits edits = new MachineEdits(project, ids);
        String id = edits.identity(part);
        return edits.change(configuration, assembly -> assembly.without(emptied).with(slots, id));
    }

    /// Carries out what mends a misfit.
    public static Project mend(
            Project project, HardwareConfiguration configuration, Remedy remedy, Ids ids) {
        MachineEdits edits = new MachineEdits(project, ids);
        return edits.change(configuration, assembly -> remedy.applied(assembly, edits::identity));
    }

    /// Gives a configuration another model, of the project or of the catalogue. Parts stay in their
    /// slots, whether the model has them or not.
    public static Project choose(
            Project project, HardwareConfiguration configuration, ServerModel model, Ids ids) {
        Optional<ServerModel> own =
                find(project.serverModels(), model, ServerModel::id, ServerModel::catalogId);
        ServerModel copy =
                own.orElseGet(() ->
                        model.with(draft -> {
                            draft.id = ids.next(ObjectKind.SERVER_MODEL.idPrefix());
                            draft.catalogId = Optional.of(model.id());
                            draft.unknown = UnknownMembers.NONE;
                        }));
        Project with = own.isPresent() ? project : ProjectEdits.add(project, copy);
        return ProjectEdits.replace(
                with,
                ConfigurationEdits.withModel(
                        configuration, Optional.of(copy.id()), ProjectIndex.of(with)));
    }

    /// Turns a configuration that is stated by totals into one of parts, with none yet. What was
    /// stated stays as a note.
    public static Project build(Project project, HardwareConfiguration configuration) {
        return configuration.build() instanceof Totals totals
                ? ProjectEdits.replace(
                        project,
                        configuration.with(draft -> {
                            draft.build = Assembly.EMPTY;
                            draft.notes = StatedNote.with(configuration.notes(), totals);
                        }))
                : project;
    }

    /// Turns a configuration of parts into one that states what they amount to. The parts stay as a
    /// note.
    ///
    /// @param parts the parts in words
    public static Project state(
            Project project, HardwareConfiguration configuration, String parts) {
        Totals totals = ProjectIndex.of(project).totals(configuration);
        String notes = StatedNote.without(configuration.notes());
        return ProjectEdits.replace(
                project,
                configuration.with(draft -> {
                    draft.build = totals;
                    draft.notes = (notes + "\n" + parts).strip();
                }));
    }

    /// Gives some servers a copy of a configuration, which then is theirs alone.
    ///
    /// @param copy identity of the copy
    public static Project copyFor(
            Project project,
            HardwareConfiguration configuration,
            Collection<Server> servers,
            String copy) {
        Set<String> names =
                project.configurations().stream()
                        .map(HardwareConfiguration::name)
                        .collect(Collectors.toSet());
        HardwareConfiguration own =
                configuration.with(draft -> {
                    draft.id = copy;
                    draft.name = FreeName.copyOf(configuration.name(), names);
                    draft.unknown = UnknownMembers.NONE;
                });
        List<Server> moved =
                servers.stream()
                        .map(server ->
                                server.with(draft -> draft.configuration = Optional.of(copy)))
                        .toList();
        return ProjectEdits.replace(ProjectEdits.add(project, own), ObjectKind.SERVER, moved);
    }

    private Project change(HardwareConfiguration configuration, UnaryOperator<Assembly> change) {
        if (!(configuration.build() instanceof Assembly assembly)) {
            return project;
        }
        // Parts are taken while the assembly changes, so this goes first.
        Assembly changed = change.apply(assembly);
        return ProjectEdits.replace(project, configuration.with(draft -> draft.build = changed));
    }

    /// The identity of a part in the project, which gets a copy where it has none.
    private String identity(Part part) {
        return taken.computeIfAbsent(part.id(), _ -> take(part));
    }

    private String take(Part part) {
        Optional<Part> own = find(project.parts(), part, Part::id, Part::catalogId);
        if (own.isPresent()) {
            return own.get().id();
        }
        Part copy =
                part.with(draft -> {
                    draft.id = ids.next(ObjectKind.PART.idPrefix());
                    draft.catalogId = Optional.of(part.id());
                    draft.unknown = UnknownMembers.NONE;
                });
        project = ProjectEdits.add(project, copy);
        return copy.id();
    }

    /// The very object, else the copy of that entry of the catalogue.
    private static <T> Optional<T> find(
            Collection<T> own,
            T wanted,
            Function<T, String> id,
            Function<T, Optional<String>> catalogId) {
        String identity = id.apply(wanted);
        return own.stream()
                .filter(each -> id.apply(each).equals(identity))
                .findFirst()
                .or(() ->
                        own.stream()
                                .filter(each -> catalogId.apply(each).equals(Optional.of(identity)))
                                .findFirst());
    }
}
