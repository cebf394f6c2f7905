package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HardwareTest {

    @Test
    void aCoreHasAtLeastOneThread() {
        assertThat(Findings.lines("threads-below-cores", processors(2, 16, 8)))
                .containsExactly(
                        "cfg: It has 8 threads and 16 cores, but a core has at least one thread.");
        assertThat(Findings.lines("threads-below-cores", processors(2, 16, 16))).isEmpty();
    }

    @Test
    void aProcessorHasAtLeastOneCore() {
        assertThat(Findings.lines("cores-below-sockets", processors(2, 1, 2)))
                .containsExactly(
                        "cfg: It has 1 core and 2 sockets, but a processor has at least one core.");
        assertThat(Findings.lines("cores-below-sockets", processors(2, 2, 2))).isEmpty();
    }

    @Test
    void processorsShareTheirCoresEqually() {
        assertThat(Findings.lines("cores-uneven", processors(2, 33, 66)))
                .containsExactly("cfg: Its 33 cores cannot be shared equally by 2 processors.");
        assertThat(Findings.lines("cores-uneven", processors(2, 32, 64))).isEmpty();
    }

    @Test
    void saysNothingOfFiguresThatAreNotStated() {
        Project project = configuration(Totals.UNKNOWN);

        assertThat(Findings.all(project))
                .extracting(Finding::rule)
                .containsExactly("configuration-unused");
    }

    @Test
    void aConfigurationThatNobodyUsesCanBeDeleted() {
        Project unused = configuration(Totals.UNKNOWN);
        Server.Draft server = new Server.Draft("srv");
        server.configuration = Optional.of("cfg");

        assertThat(Findings.lines("configuration-unused", unused))
                .containsExactly("cfg: No server has this configuration.");
        assertThat(Findings.afterCure("configuration-unused", unused)).isEmpty();
        assertThat(
                        Findings.lines(
                                "configuration-unused",
                                unused.with(draft -> draft.servers = List.of(server.build()))))
                .isEmpty();
    }

    private static Project processors(int sockets, int cores, int threads) {
        return configuration(
                Totals.UNKNOWN.with(draft -> {
                    draft.sockets = Optional.of(sockets);
                    draft.cores = Optional.of(cores);
                    draft.threads = Optional.of(threads);
                }));
    }

    private static Project configuration(Totals totals) {
        var configuration = new HardwareConfiguration.Draft("cfg");
        configuration.name = "db node";
        configuration.build = totals;
        return Findings.project(draft -> draft.configurations = List.of(configuration.build()));
    }
}
