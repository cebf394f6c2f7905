package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Slicing;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Machines;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.inventory.Server;
import hostplan.project.Figures;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.ProjectTotals;
import hostplan.project.SharedStorage;
import hostplan.project.SlicingQuestions;
import hostplan.storage.Samples;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The same quantity is the same wherever it is asked for.
class SameFiguresTest {

    @TempDir private Path folder = Path.of("");

    static Stream<Project> projects() {
        Samples samples = new Samples();
        return Stream.concat(samples.names().stream().map(samples::open), Stream.of(ofParts()));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void saysTheSameOfConfigurationsEverywhere(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        String file = Sample.saved(folder, project);
        Map<String, JsonNode> listed = listed(file, "configurations");

        for (HardwareConfiguration each : project.configurations()) {
            Figures figures = Figures.of(each, index);
            JsonNode hardware =
                    Run.of("hardware", file, "--configuration", each.id(), "--json").json();
            JsonNode list = listed.get(each.id());
            Totals totals = figures.totals();
            for (JsonNode node : List.of(list, hardware)) {
                same(node, "/cores", totals.cores());
                same(node, "/threads", totals.threads());
                same(node, "/memoryMiB", totals.memory().map(Bytes::mib));
                same(node, "/networkMbit", totals.network().map(Bandwidth::mbit));
                same(node, "/rackUnits", figures.rackUnits().map(RackUnits::decimal));
            }
            same(list, "/diskMB", totals.disk().map(Bytes::mb));
            same(list, "/iops", totals.iops());
            same(list, "/watts", figures.watts());
            same(hardware, "/usableBytes", totals.disk().map(Bytes::value));
            same(hardware, "/weightKg", figures.weightKg());
            same(rounded(hardware, "/watts/typical"), figures.watts());
            same(rounded(hardware, "/iops/host"), totals.iops());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void saysTheSameOfServersAndOfTheHostsOfSlicings(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        Map<String, JsonNode> listed = listed(Sample.saved(folder, project), "servers");

        for (Server server : project.servers()) {
            Figures figures = Figures.of(server, index);
            JsonNode list = listed.get(server.id());
            same(list, "/cores", figures.totals().cores());
            same(list, "/threads", figures.totals().threads());
            same(list, "/memoryMiB", figures.totals().memory().map(Bytes::mib));
            same(list, "/diskMB", figures.totals().disk().map(Bytes::mb));
            same(list, "/rackUnits", figures.rackUnits().map(RackUnits::decimal));
            same(list, "/watts", figures.watts());
            assertThat(SlicingQuestions.totals(project, new Slicing.Host.OfServer(server.id())))
                    .isEqualTo(SharedStorage.asHost(server, index));
        }
    }

    /// The sums of the status bar are those of the servers one by one.
    @ParameterizedTest
    @MethodSource("projects")
    void addsUpTheSame(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        List<Totals> servers =
                project.servers().stream().map(each -> Figures.of(each, index).totals()).toList();
        ProjectTotals sums = ProjectTotals.of(ProjectIndex.of(project));

        assertThat(sums.cores().known())
                .isEqualTo(servers.stream().mapToLong(each -> each.cores().orElse(0)).sum());
        assertThat(sums.memoryBytes().known())
                .isEqualTo(
                        servers.stream()
                                .mapToLong(each -> each.memory().orElse(Bytes.ZERO).value())
                                .sum());
        assertThat(sums.diskBytes().known())
                .isEqualTo(
                        servers.stream()
                                .mapToLong(each -> each.disk().orElse(Bytes.ZERO).value())
                                .sum());
        assertThat(sums.watts().known())
                .isEqualTo(servers.stream().mapToLong(each -> each.watts().orElse(0)).sum());
    }

    private static void same(JsonNode node, String member, Optional<?> expected) {
        JsonNode value = node.at(member);
        same(value.isNull() ? Optional.empty() : Optional.of(value.decimalValue()), expected);
    }

    private static void same(Optional<BigDecimal> found, Optional<?> expected) {
        assertThat(found.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(expected.map(SameFiguresTest::decimal));
    }

    private static BigDecimal decimal(Object number) {
        BigDecimal decimal =
                number instanceof Fraction fraction
                        ? fraction.exactDecimal().orElseThrow()
                        : new BigDecimal(number.toString());
        return decimal.stripTrailingZeros();
    }

    private static Optional<BigDecimal> rounded(JsonNode node, String member) {
        JsonNode value = node.at(member);
        return value.isNull()
                ? Optional.empty()
                : Optional.of(value.decimalValue().setScale(0, RoundingMode.HALF_EVEN));
    }

    private static Map<String, JsonNode> listed(String file, String kind) {
        Map<String, JsonNode> listed = new HashMap<>();
        for (JsonNode each : Run.of("list", file, "--kind", kind, "--json").json()) {
            listed.put(each.at("/id").stringValue(), each);
        }
        return listed;
    }

    /// A server of each machine that is put together from parts.
    private static Project ofParts() {
        List<ServerModel> models = new ArrayList<>();
        List<HardwareConfiguration> configurations = new ArrayList<>();
        List<Server> servers = new ArrayList<>();
        for (Machine machine : Machines.right()) {
            models.add(
                    machine.model()
                            .orElseThrow()
                            .with(draft -> draft.weightKg = Optional.of(BigDecimal.TEN)));
            HardwareConfiguration.Draft node =
                    new HardwareConfiguration.Draft("cfg-" + models.size());
            node.name = "node " + models.size();
            node.model = machine.model().map(ServerModel::id);
            node.build = (Assembly) machine.configuration().build();
            configurations.add(node.build());
            Server.Draft server = new Server.Draft("srv-" + models.size());
            server.name = "server " + models.size();
            server.configuration = Optional.of(node.id);
            servers.add(server.build());
        }
        return Project.EMPTY.with(draft -> {
            draft.serverModels = models;
            draft.parts = Machines.parts();
            draft.configurations = configurations;
            draft.servers = servers;
        });
    }
}
