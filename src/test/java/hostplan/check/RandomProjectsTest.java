package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.document.UnknownMembers;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Projects with everything wrong that chance brings about.
class RandomProjectsTest {

    private static final FindingTexts TEXTS = FindingTexts.english();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyFindingIsPutIntoWords(long seed) {
        assertThat(Findings.all(project(seed)))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(TEXTS.message(finding)).endsWith(".").doesNotContain("{");
                    assertThat(TEXTS.cure(finding)).endsWith(".").doesNotContain("{");
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyCureTakesItsFindingAway(long seed) {
        Project project = project(seed);

        assertThat(Findings.all(project).stream().filter(finding -> finding.cure().isPresent()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    Cure cure = finding.cure().orElseThrow();
                    assertThat(Findings.all(cure.apply(project)))
                            .extracting(Finding::message, Finding::subject)
                            .doesNotContain(tuple(finding.message(), finding.subject()));
                    assertThat(TEXTS.label(cure)).isNotBlank();
                });
    }

    private static Project project(long seed) {
        Random random = new Random(seed);
        return Findings.project(draft -> {
            draft.ownColumns = List.of(column());
            draft.racks = objects(random, "r").map(RandomProjectsTest::rack).toList();
            draft.configurations =
                    objects(random, "c").map(id -> configuration(random, id)).toList();
            draft.servers = objects(random, "s").map(id -> server(random, id)).toList();
        });
    }

    private static Stream<String> objects(Random random, String prefix) {
        return IntStream.range(0, 10 + random.nextInt(10)).mapToObj(number -> prefix + number);
    }

    private static OwnColumn column() {
        return new OwnColumn(
                "own", "Tier", OwnColumn.Type.CHOICE, List.of("1"), UnknownMembers.NONE);
    }

    private static Rack rack(String id) {
        Rack.Draft rack = new Rack.Draft(id);
        rack.name = id;
        rack.units = 4;
        rack.maximumWatts = Optional.of(400);
        return rack.build();
    }

    private static HardwareConfiguration configuration(Random random, String id) {
        var configuration = new HardwareConfiguration.Draft(id);
        configuration.name = "node " + random.nextInt(12);
        configuration.build =
                Totals.UNKNOWN.with(draft -> {
                    draft.sockets = Optional.of(1 + random.nextInt(2));
                    draft.cores = Optional.of(1 + random.nextInt(4));
                    draft.threads = Optional.of(1 + random.nextInt(4));
                    draft.watts = Optional.of(random.nextInt(400));
                });
        return configuration.build();
    }

    private static Server server(Random random, String id) {
        Server.Draft server = new Server.Draft(id);
        server.name = "web-" + random.nextInt(15);
        server.serialNumber = "" + random.nextInt(20);
        server.configuration = Optional.of("c" + random.nextInt(25));
        server.location = Optional.of(location(random));
        server.warrantyUntil = Optional.of(Findings.TODAY.plusDays(random.nextInt(20) - 10));
        server.own("own", "" + random.nextInt(3));
        return server.build();
    }

    private static Location location(Random random) {
        return random.nextInt(3) == 0
                ? new Location.InBay("s" + random.nextInt(15), "" + random.nextInt(2))
                : new Location.InRack(
                        "r" + random.nextInt(20),
                        Optional.of(RackUnits.of(random.nextInt(6))),
                        Face.FRONT);
    }
}
