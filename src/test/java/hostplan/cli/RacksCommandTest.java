package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.Numbering;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.project.Project;
import hostplan.storage.ProjectFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class RacksCommandTest {

    @TempDir private Path folder;

    @Test
    void saysWhatStandsWhereAndWhatFeedsCarry() {
        Run run = racks(project(1_000));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "A03",
                        "Units: 1 of 10 taken, 9 free, at most 7 above each other",
                        "Weight: 12.5 of 500 kg; its middle lies 111 mm above the lowest unit",
                        "Watts: typical 500, largest 1,000, by the plates not known for 1 of 1",
                        "Heat: typical 1,706 BTU/h, largest 3,412 BTU/h",
                        "",
                        "Feed    V  Breaker A  Phases  Typical W  Largest W  Largest A by line  A"
                                + " for hours",
                        "A     230         16  single        250        500                2.2"
                                + "         12.8",
                        "B     230         16  single        250        500                2.2"
                                + "         12.8",
                        "",
                        "If feed A fails, B holds: up to 1,000 W, 4.48 A of 12.8 A.",
                        "If feed B fails, A holds: up to 1,000 W, 4.48 A of 12.8 A.",
                        "If feed A fails under a typical load, B holds: 500 W, 2.24 A of 12.8 A.",
                        "If feed B fails under a typical load, A holds: 500 W, 2.24 A of 12.8 A.",
                        "",
                        "Unit  Side   Name  Kind      kg  Typical W  Largest W  Feeds",
                        "8     front  sw-1  switch  12.5        500      1,000  A/7 B");
    }

    @Test
    void findsAFeedThatCannotCarryAll() {
        Run run = racks(project(3_500), "--rack", "A03", "--json");
        JsonNode rack = run.json().get("racks").get(0);
        JsonNode test = rack.get("feedTests").get(0);

        assertThat(run.status()).isEqualTo(1);
        assertThat(rack.get("standing").get(0).get("position").asInt()).isEqualTo(3);
        assertThat(rack.get("largestWatts").get("known").asInt()).isEqualTo(3_500);
        assertThat(rack.get("feeds").get(0).get("limitVoltAmps").asInt()).isEqualTo(2_944);
        assertThat(test.get("gone").asString()).isEqualTo("A");
        assertThat(test.get("verdict").asString()).isEqualTo("within-breaker");
        assertThat(rack.get("findings").get(0).get("rule").asString())
                .isEqualTo("feed-test-failed-at-peak");
    }

    @Test
    void namesTheRacksThatThereAre() {
        Run run = racks(project(100), "--rack", "B01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no rack").contains("B01").contains("It has A03.");
        assertThat(racks(Project.EMPTY).out()).isEqualTo("The project has no racks.\n");
    }

    /// A switch at the third unit of a rack that is numbered from above.
    private static Project project(int largest) {
        Rack.Draft rack = new Rack.Draft("r1");
        rack.name = "A03";
        rack.units = 10;
        rack.numbering = Numbering.FROM_ABOVE;
        rack.maximumKg = Optional.of(BigDecimal.valueOf(500));
        rack.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
        RackItem.Draft item = new RackItem.Draft("i1");
        item.name = "sw-1";
        item.kind = RackItemKind.SWITCH;
        item.weightKg = Optional.of(new BigDecimal("12.5"));
        item.typicalWatts = Optional.of(500);
        item.largestWatts = Optional.of(largest);
        item.power = List.of(new PowerCable("A", "7"), new PowerCable("B", ""));
        item.location =
                Optional.of(new Location.InRack("r1", Optional.of(RackUnits.of(3)), Face.FRONT));
        return Project.EMPTY.with(draft -> {
            draft.racks = List.of(rack.build());
            draft.rackItems = List.of(item.build());
        });
    }

    private Run racks(Project project, String... options) {
        Path file = folder.resolve("p.hostplan");
        new ProjectFiles().save(file, project, Optional.empty());
        return Run.of(
                Stream.concat(Stream.of("racks", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
