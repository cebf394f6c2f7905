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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Changes what a configuration is put together from. What comes from the catalogue is copied into
/// the project, once, and keeps the identity of its entry as [Part#catalogId()].
public final class MachineEdits {

    private MachineEdits() {}

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
        TakenParts taken = TakenParts.of(project, List.of(part), ids);
        return change(
                taken.project(),
                configuration,
                assembly -> assembly.without(emptied).with(slots, taken.identity(part)));
    }

    /// Carries out what mends a misfit.
    public static Project mend(
            Project project, HardwareConfiguration configuration, Remedy remedy, Ids ids) {
        TakenParts taken = TakenParts.of(project, remedy.taken(), ids);
        return change(
                taken.project(),
                configuration,
                assembly -> remedy.applied(assembly, taken::identity));
    }

    /// Gives a configuration another model, of the project or of the catalogue. Parts stay in their
    /// slots, whether the model has them or not.
    public static Project choose(
            Project project, HardwareConfiguration configuration, ServerModel model, Ids ids) {
        Optional<ServerModel> own = CatalogCopies.find(project.serverModels(), model);
        ServerModel copy =
                own.orElseGet(() ->
                        CatalogCopies.of(model, ids.next(ObjectKind.SERVER_MODEL.idPrefix())));
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

    private static Project change(
            Project project, HardwareConfiguration configuration, UnaryOperator<Assembly> change) {
        return configuration.build() instanceof Assembly assembly
                ? ProjectEdits.replace(
                        project, configuration.with(draft -> draft.build = change.apply(assembly)))
                : project;
    }
}
