package hostplan.project;

import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Changes the hardware of some servers and of no others. Where the servers are all users of their
/// configuration it is changed itself; otherwise they get a copy of it, and servers that end up
/// with the same hardware share one.
public final class ConfigurationEdits {

    private final Project project;
    private final ProjectIndex index;
    private final Ids ids;
    private final Map<String, HardwareConfiguration> replaced = new HashMap<>();
    private final SequencedMap<HardwareConfiguration, Wanted> wanted = new LinkedHashMap<>();
    private final List<ConfigurationNote> notes = new ArrayList<>();

    private ConfigurationEdits(Project project, Ids ids) {
        this.project = project;
        this.ids = ids;
        index = ProjectIndex.of(project);
    }

    /// A project after its servers' hardware was changed, and what that did to its configurations.
    public record Changed(Project project, List<ConfigurationNote> notes) {
        public Changed {
            notes = List.copyOf(notes);
        }
    }

    /// A configuration that some servers need and that none of them has.
    private record Wanted(
            Optional<HardwareConfiguration> from, String name, List<String> servers) {}

    /// Gives servers the hardware that is wanted of them. What is wanted counts by its model,
    /// figures, price and notes; its identity and name do not matter.
    ///
    /// @param hardware what is wanted, by the identity of the server
    public static Changed apply(
            Project project, SequencedMap<String, HardwareConfiguration> hardware, Ids ids) {
        return hardware.isEmpty()
                ? new Changed(project, List.of())
                : new ConfigurationEdits(project, ids).run(hardware);
    }

    /// A configuration with another model. Height, depth and weight stand with the model where
    /// there is one; without one the configuration states those that its model had.
    public static HardwareConfiguration withModel(
            HardwareConfiguration configuration, Optional<String> model, ProjectIndex index) {
        if (!(configuration.build() instanceof Totals stated)) {
            return configuration.with(draft -> draft.model = model);
        }
        Figures before = Figures.of(configuration, index);
        Totals totals =
                stated.with(draft -> {
                    draft.rackUnits = model.isPresent() ? Optional.empty() : before.rackUnits();
                    draft.depthMm = model.isPresent() ? Optional.empty() : before.depthMm();
                    draft.weightKg = model.isPresent() ? Optional.empty() : before.weightKg();
                });
        return configuration.with(draft -> {
            draft.model = model;
            draft.build = totals;
        });
    }

    private Changed run(SequencedMap<String, HardwareConfiguration> hardware) {
        group(hardware).forEach(this::change);
        Project changed =
                ProjectEdits.replace(project, ObjectKind.CONFIGURATION, replaced.values());
        return wanted.isEmpty() ? new Changed(changed, notes) : provide(changed);
    }

    /// The servers by the configuration that they have, and among those by the hardware that they
    /// are to have.
    private SequencedMap<String, SequencedMap<HardwareConfiguration, List<String>>> group(
            SequencedMap<String, HardwareConfiguration> hardware) {
        SequencedMap<String, SequencedMap<HardwareConfiguration, List<String>>> groups =
                new LinkedHashMap<>();
        hardware.forEach((id, configuration) -> {
            HardwareConfiguration present = present(id);
            HardwareConfiguration content = content(configuration);
            if (!content.equals(content(present))) {
                groups.computeIfAbsent(present.id(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(content, any -> new ArrayList<>())
                        .add(id);
            }
        });
        return groups;
    }

    private HardwareConfiguration present(String server) {
        return Figures.of(index.server(server).orElseThrow(), index).configuration();
    }

    private void change(String id, SequencedMap<HardwareConfiguration, List<String>> contents) {
        Optional<HardwareConfiguration> from = index.configuration(id);
        int changing = contents.values().stream().mapToInt(List::size).sum();
        if (from.isPresent() && changing == index.serversWith(id).size()) {
            changeItself(from.get(), contents.pollFirstEntry());
        }
        contents.forEach((content, servers) -> want(from, content, servers));
    }

    private void changeItself(
            HardwareConfiguration from, Map.Entry<HardwareConfiguration, List<String>> change) {
        replaced.put(
                from.id(),
                change.getKey()
                        .with(draft -> {
                            draft.id = from.id();
                            draft.name = from.name();
                            draft.unknown = from.unknown();
                        }));
        notes.add(new ConfigurationNote.Changed(from.id(), from.name(), change.getValue()));
    }

    private void want(
            Optional<HardwareConfiguration> from,
            HardwareConfiguration content,
            List<String> servers) {
        String name =
                from.map(HardwareConfiguration::name)
                        .orElseGet(() -> newName(content, servers.getFirst()));
        wanted.computeIfAbsent(content, any -> new Wanted(from, name, new ArrayList<>()))
                .servers
                .addAll(servers);
    }

    private String newName(HardwareConfiguration content, String server) {
        return content.model()
                .flatMap(index::serverModel)
                .map(ServerModel::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> index.server(server).orElseThrow().name() + "'s hardware");
    }

    /// Finds or makes the wanted configurations and hands them to their servers.
    private Changed provide(Project changed) {
        Set<String> names =
                changed.configurations().stream()
                        .map(HardwareConfiguration::name)
                        .collect(Collectors.toSet());
        Map<HardwareConfiguration, List<HardwareConfiguration>> known =
                changed.configurations().stream()
                        .collect(Collectors.groupingBy(ConfigurationEdits::content));
        List<HardwareConfiguration> made = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        wanted.forEach((content, want) -> {
            Optional<HardwareConfiguration> found =
                    known.getOrDefault(content, List.of()).stream()
                            .filter(other ->
                                    FreeName.stem(other.name()).equals(FreeName.stem(want.name)))
                            .findFirst();
            HardwareConfiguration one = found.orElseGet(() -> make(content, want, names));
            if (found.isEmpty()) {
                made.add(one);
                names.add(one.name());
            }
            want.servers.forEach(server -> given.put(server, one.id()));
            notes.add(note(want, one, found.isPresent()));
        });
        Project complete = ProjectEdits.add(changed, ObjectKind.CONFIGURATION, made);
        return new Changed(
                ProjectEdits.replace(complete, ObjectKind.SERVER, reconfigured(given)), notes);
    }

    private HardwareConfiguration make(
            HardwareConfiguration content, Wanted want, Set<String> names) {
        return content.with(draft -> {
            draft.id = ids.next(ObjectKind.CONFIGURATION.idPrefix());
            draft.name =
                    want.from.isPresent()
                            ? FreeName.copyOf(want.name, names)
                            : FreeName.like(want.name, names);
        });
    }

    private static ConfigurationNote note(Wanted want, HardwareConfiguration one, boolean joined) {
        if (joined) {
            return new ConfigurationNote.Joined(one.id(), one.name(), want.servers);
        }
        return want.from
                .<ConfigurationNote>map(from ->
                        new ConfigurationNote.Copied(
                                from.id(), from.name(), one.id(), one.name(), want.servers))
                .orElseGet(() -> new ConfigurationNote.Created(one.id(), one.name(), want.servers));
    }

    private List<? extends ProjectObject> reconfigured(Map<String, String> given) {
        return project.servers().stream()
                .filter(server -> given.containsKey(server.id()))
                .map(server -> configured(server, Objects.requireNonNull(given.get(server.id()))))
                .toList();
    }

    private static Server configured(Server server, String configuration) {
        return server.with(draft -> draft.configuration = Optional.of(configuration));
    }

    /// What counts in comparing: everything but who it is.
    private static HardwareConfiguration content(HardwareConfiguration configuration) {
        return configuration.with(draft -> {
            draft.id = "";
            draft.name = "";
            draft.unknown = UnknownMembers.NONE;
        });
    }
}
