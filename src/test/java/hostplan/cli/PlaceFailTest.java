package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.PowerCable;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

/// `hostplan place --fail` on the sample, of which one host has all its cables on feed A.
class PlaceFailTest {

    @TempDir private static Path folder = Path.of("");

    private static String file = "";

    @BeforeAll
    static void save() {
        Project shop = new Samples().open("web-shop");
        Project onA =
                shop.with(draft ->
                        draft.servers =
                                shop.servers().stream()
                                        .map(server ->
                                                server.name().equals("vps-host-01")
                                                        ? server.with(each ->
                                                                each.power =
                                                                        List.of(
                                                                                new PowerCable(
                                                                                        "A", "2")))
                                                        : server)
                                        .toList());
        file = Sample.saved(folder, onA);
    }

    private Run place(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "place";
        arguments[1] = file;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    @Test
    void saysWhatBecomesOfVmsWhenAFeedFails() {
        Run run = place("--fail", "feed", "--seconds", "2", "--json");
        JsonNode fails = run.json().get("fails");
        assertThat(fails.get("place").asString()).isEqualTo("feed");
        assertThat(fails.get("failures").size()).isEqualTo(4);
        JsonNode first = fails.get("failures").get(0);
        assertThat(first.get("name").asString()).isEqualTo("A01");
        assertThat(first.get("feed").asString()).isEqualTo("A");
        assertThat(first.get("hosts").asInt()).isEqualTo(1);
        assertThat(fails.get("failures").get(1).get("hosts").asInt()).isZero();
        assertThat(fails.get("assumed").size()).isEqualTo(1);
        assertThat(run.status()).isZero();
        assertThat(place("--fail", "feed", "--seconds", "2").out())
                .contains("If one feed fails")
                .contains("A01 feed A ")
                .contains("Hosts to buy are taken to have supplies on two feeds");
    }

    /// A rack takes two of four hosts along.
    @Test
    void endsWithAFindingWhereVmsFindNoRoom() {
        Run run = place("--fail", "rack", "--seconds", "2", "--json");
        assertThat(run.json().get("fails").get("failures").get(0).get("withoutRoom").asInt())
                .isPositive();
        JsonNode lost = run.json().get("fails").get("failures").get(0).get("lost").get(0);
        assertThat(lost.get("count").asInt()).isPositive();
        assertThat(lost.get("reasons").size()).isPositive();
        assertThat(run.status()).isEqualTo(1);
        assertThat(place("--fail", "rack", "--seconds", "2").out()).contains(" VM down, mail-02: ");
    }

    @Test
    void refusesWhatNoHostStandsIn() {
        Run run = place("--fail", "cellar");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--fail").contains("feed");
    }

    /// The disks of the sample are kept in pairs of hosts.
    @Test
    void saysOnWhichHostTheSecondCopiesLie() {
        Run run = place("--seconds", "2", "--json");
        JsonNode copies = run.json().get("copies");
        assertThat(copies.get("withoutHost").asInt()).isZero();
        long told = 0;
        for (JsonNode pair : copies.get("pairs")) {
            assertThat(pair.get("copiesOn").asString()).isNotEqualTo(pair.get("host").asString());
            for (JsonNode count : pair.get("vms")) {
                told += count.asLong();
            }
        }
        assertThat(told).isEqualTo(copies.get("vms").asLong()).isPositive();
        assertThat(place("--seconds", "2").out())
                .contains("Second copies", "Copies on", "What is counted: replicated disks");
    }

    @Test
    void saysNothingOfCopiesWhereDisksAreShared() {
        Run run = place("--disks", "shared", "--seconds", "2", "--json");
        assertThat(run.json().get("copies").get("vms").asInt()).isZero();
        assertThat(run.status()).isZero();
    }
}
