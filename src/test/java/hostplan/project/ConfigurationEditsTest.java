package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class ConfigurationEditsTest {

    private static final UnknownMembers UNKNOWN =
            new UnknownMembers(List.of(new UnknownMembers.Member("colour", "\"red\"", "name")));

    private static final Slot FIRST = Slot.of(SlotKind.MEMORY, 1);
    private static final Slot SECOND = Slot.of(SlotKind.MEMORY, 2);
    private static final DriveArray ARRAY =
            new DriveArray(
                    "data",
                    ArrayLevel.RAID_1,
                    ArrayMaker.MDRAID,
                    List.of(Slot.bay("front", 1), Slot.bay("front", 2)),
                    List.of(),
                    1);

    private static final OfferTerms TERMS =
            new OfferTerms("Dell", "", Optional.empty(), Optional.empty(), Optional.of(36), "");

    private static Ids ids() {
        return new Ids(new Random(1));
    }

    private static HardwareConfiguration node(String id, String name, long gibibytes) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.build =
                            Totals.UNKNOWN.with(
                                    totals -> totals.memory = Optional.of(Bytes.ofGiB(gibibytes)));
                });
    }

    private static Server server(String id, Optional<String> configuration) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = configuration;
                });
    }

    /// Five servers: a, b and c share one configuration, d has another, e has none.
    private static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.configurations =
                    List.of(
                            node("cfg-db", "db node", 256).with(node -> node.unknown = UNKNOWN),
                            node("cfg-web", "web node", 64));
            draft.servers =
                    List.of(
                            server("a", Optional.of("cfg-db")),
                            server("b", Optional.of("cfg-db")),
                            server("c", Optional.of("cfg-db")),
                            server("d", Optional.of("cfg-web")),
                            server("e", Optional.empty()));
        });
    }

    private static ConfigurationEdits.Changed setMemory(
            Project project, long gibibytes, String... servers) {
        ProjectIndex index = ProjectIndex.of(project);
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        for (String server : servers) {
            HardwareConfiguration present =
                    Figures.of(index.server(server).orElseThrow(), index).configuration();
            hardware.put(server, withMemory(present, gibibytes));
        }
        return ConfigurationEdits.apply(project, hardware, ids());
    }

    private static HardwareConfiguration withMemory(
            HardwareConfiguration configuration, long gibibytes) {
        return configuration.with(draft ->
                draft.build =
                        totals(configuration)
                                .with(totals ->
                                        totals.memory = Optional.of(Bytes.ofGiB(gibibytes))));
    }

    private static Totals totals(HardwareConfiguration configuration) {
        return (Totals) configuration.build();
    }

    private static HardwareConfiguration of(Project project, String server) {
        ProjectIndex index = ProjectIndex.of(project);
        return Figures.of(index.server(server).orElseThrow(), index).configuration();
    }

    @Test
    void changesTheConfigurationWhereAllItsUsersAreChanged() {
        ConfigurationEdits.Changed changed = setMemory(project(), 512, "a", "b", "c");

        assertThat(changed.project().configurations()).hasSize(2);
        assertThat(of(changed.project(), "a").id()).isEqualTo("cfg-db");
        assertThat(totals(of(changed.project(), "a")).memory()).contains(Bytes.ofGiB(512));
        assertThat(of(changed.project(), "a").unknown()).isEqualTo(UNKNOWN);
        assertThat(changed.notes())
                .containsExactly(
                        new ConfigurationNote.Changed("cfg-db", "db node", List.of("a", "b", "c")));
    }

    @Test
    void copiesTheConfigurationForSomeOfItsUsers() {
        ConfigurationEdits.Changed changed = setMemory(project(), 512, "a", "b");

        HardwareConfiguration copy = of(changed.project(), "a");
        assertThat(copy.name()).isEqualTo("db node (2)");
        assertThat(copy.unknown()).isEqualTo(UnknownMembers.NONE);
        assertThat(of(changed.project(), "b")).isEqualTo(copy);
        assertThat(of(changed.project(), "c")).isEqualTo(of(project(), "c"));
        assertThat(changed.notes())
                .containsExactly(
                        new ConfigurationNote.Copied(
                                "cfg-db", "db node", copy.id(), "db node (2)", List.of("a", "b")));
    }

    @Test
    void sharesACopyThatIsThereAlready() {
        Project first = setMemory(project(), 512, "a").project();

        ConfigurationEdits.Changed second = setMemory(first, 512, "b");

        assertThat(of(second.project(), "b")).isEqualTo(of(second.project(), "a"));
        assertThat(second.project().configurations()).hasSize(3);
        assertThat(second.notes())
                .containsExactly(
                        new ConfigurationNote.Joined(
                                of(first, "a").id(), "db node (2)", List.of("b")));
    }

    @Test
    void doesNotJoinAConfigurationOfAnotherNameThatHappensToBeEqual() {
        ConfigurationEdits.Changed changed = setMemory(project(), 64, "a");

        assertThat(of(changed.project(), "a").name()).isEqualTo("db node (2)");
    }

    @Test
    void leavesEverythingWhereNothingDiffers() {
        Project project = project();

        assertThat(setMemory(project, 256, "a", "b").project()).isSameAs(project);
    }

    @Test
    void countsOnlyServersThatChangeAsChanged() {
        Project project = project();
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        hardware.put("a", withMemory(of(project, "a"), 512));
        hardware.put("b", of(project, "b"));
        hardware.put("c", of(project, "c"));

        ConfigurationEdits.Changed changed = ConfigurationEdits.apply(project, hardware, ids());

        assertThat(totals(of(changed.project(), "b")).memory()).contains(Bytes.ofGiB(256));
        assertThat(of(changed.project(), "a").name()).isEqualTo("db node (2)");
    }

    @Test
    void splitsTheConfigurationWhereItsUsersGetDifferentHardware() {
        Project project = project();
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        hardware.put("a", withMemory(of(project, "a"), 512));
        hardware.put("b", withMemory(of(project, "b"), 1024));
        hardware.put("c", withMemory(of(project, "c"), 512));

        Project changed = ConfigurationEdits.apply(project, hardware, ids()).project();

        assertThat(of(changed, "a").id()).isEqualTo("cfg-db").isEqualTo(of(changed, "c").id());
        assertThat(of(changed, "b").name()).isEqualTo("db node (2)");
    }

    @Test
    void namesNewHardwareAfterItsServer() {
        ConfigurationEdits.Changed changed = setMemory(project(), 32, "e");

        assertThat(of(changed.project(), "e").name()).isEqualTo("e's hardware");
        assertThat(changed.notes())
                .containsExactly(
                        new ConfigurationNote.Created(
                                of(changed.project(), "e").id(), "e's hardware", List.of("e")));
    }

    @Test
    void namesNewHardwareAfterItsModel() {
        ServerModel r650 =
                new ServerModel.Draft("model-r650").build().with(model -> model.model = "R650");
        Project project =
                project()
                        .with(draft -> {
                            draft.serverModels = List.of(r650);
                            draft.servers =
                                    List.of(
                                            server("e", Optional.empty()),
                                            server("f", Optional.empty()));
                        });
        HardwareConfiguration wanted =
                Figures.NO_CONFIGURATION.with(draft -> draft.model = Optional.of("model-r650"));
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        hardware.put("e", wanted);
        hardware.put("f", wanted);

        Project changed = ConfigurationEdits.apply(project, hardware, ids()).project();

        assertThat(of(changed, "e").name()).isEqualTo("R650");
        assertThat(of(changed, "f")).isEqualTo(of(changed, "e"));
    }

    @Test
    void givesHardwareToAServerWhoseConfigurationIsMissing() {
        Project dangling =
                project()
                        .with(draft ->
                                draft.servers = List.of(server("x", Optional.of("cfg-gone"))));

        Project changed = setMemory(dangling, 32, "x").project();

        assertThat(totals(of(changed, "x")).memory()).contains(Bytes.ofGiB(32));
    }

    @Test
    void takesHeightDepthAndWeightFromTheModelAndGivesThemBack() {
        ServerModel r650 =
                new ServerModel.Draft("model-r650")
                        .build()
                        .with(model -> model.rackUnits = Optional.of(RackUnits.of(1)));
        ProjectIndex index =
                ProjectIndex.of(Project.EMPTY.with(draft -> draft.serverModels = List.of(r650)));
        HardwareConfiguration own =
                node("cfg", "own", 64)
                        .with(draft ->
                                draft.build =
                                        Totals.UNKNOWN.with(totals ->
                                                totals.rackUnits = Optional.of(RackUnits.of(4))));

        HardwareConfiguration modelled =
                ConfigurationEdits.withModel(own, Optional.of("model-r650"), index);
        HardwareConfiguration bare =
                ConfigurationEdits.withModel(modelled, Optional.empty(), index);

        assertThat(totals(modelled).rackUnits()).isEmpty();
        assertThat(Figures.of(modelled, index).rackUnits()).contains(RackUnits.of(1));
        assertThat(totals(bare).rackUnits()).contains(RackUnits.of(1));
    }

    private static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverChangesTheFiguresOfOtherServers(long seed) {
        Random random = new Random(seed);
        Project project =
                Project.EMPTY.with(draft -> {
                    draft.configurations =
                            IntStream.range(0, 3)
                                    .mapToObj(
                                            i -> node("cfg-" + i, "node", 64L << random.nextInt(2)))
                                    .toList();
                    draft.servers =
                            IntStream.range(0, 8)
                                    .mapToObj(i ->
                                            server(
                                                    "srv-" + i,
                                                    Optional.of("cfg-" + random.nextInt(4))))
                                    .toList();
                });
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        for (Server server : project.servers()) {
            if (random.nextBoolean()) {
                hardware.put(
                        server.id(),
                        withMemory(of(project, server.id()), 64L << random.nextInt(4)));
            }
        }

        Project changed = ConfigurationEdits.apply(project, hardware, ids()).project();

        for (Server server : project.servers()) {
            HardwareConfiguration wanted =
                    hardware.getOrDefault(server.id(), of(project, server.id()));
            assertThat(totals(of(changed, server.id()))).isEqualTo(totals(wanted));
        }
        assertThat(changed.configurations())
                .extracting(HardwareConfiguration::id)
                .doesNotHaveDuplicates();
        assertThat(changed.configurations().subList(3, changed.configurations().size()))
                .extracting(HardwareConfiguration::name)
                .doesNotHaveDuplicates();
    }

    /// As [#project], with a module in the first memory slot of the nodes of a, b and c.
    private static Project projectOfParts() {
        Assembly assembly = Assembly.EMPTY.with(List.of(FIRST), "dimm").withArrays(List.of(ARRAY));
        return project()
                .with(draft -> {
                    HardwareConfiguration ofParts =
                            draft.configurations
                                    .getFirst()
                                    .with(node -> {
                                        node.build = assembly;
                                        node.terms = TERMS;
                                    });
                    draft.configurations = List.of(ofParts, draft.configurations.getLast());
                });
    }

    private static ConfigurationEdits.Changed fill(Project project, Slot slot, String server) {
        HardwareConfiguration present = of(project, server);
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        hardware.put(
                server,
                present.with(draft ->
                        draft.build = ((Assembly) present.build()).with(List.of(slot), "dimm")));
        return ConfigurationEdits.apply(project, hardware, ids());
    }

    @Test
    void copiesPartsArraysAndTermsForSomeOfTheUsers() {
        Project changed = fill(projectOfParts(), SECOND, "a").project();

        HardwareConfiguration copy = of(changed, "a");
        assertThat(copy.name()).isEqualTo("db node (2)");
        assertThat(copy.terms()).isEqualTo(TERMS);
        Assembly assembly = (Assembly) copy.build();
        assertThat(assembly.fitted())
                .containsExactly(new Fitted(FIRST, "dimm"), new Fitted(SECOND, "dimm"));
        assertThat(assembly.arrays()).containsExactly(ARRAY);
        assertThat(of(changed, "b")).isEqualTo(of(projectOfParts(), "b"));
    }

    /// The second server comes to the same parts by another way.
    @Test
    void sharesACopyOfTheSameParts() {
        Project first = fill(projectOfParts(), SECOND, "a").project();

        Project second = fill(first, SECOND, "b").project();

        assertThat(of(second, "b")).isEqualTo(of(second, "a"));
        assertThat(second.configurations()).hasSize(3);
    }

    @Test
    void keepsThePartsWhenTheModelChanges() {
        Project project = projectOfParts();
        ProjectIndex index = ProjectIndex.of(project);

        HardwareConfiguration changed =
                ConfigurationEdits.withModel(of(project, "a"), Optional.of("model-1"), index);

        assertThat(changed.model()).contains("model-1");
        assertThat(changed.build()).isEqualTo(of(project, "a").build());
    }
}
