package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class PortsTest {

    private static Project project(Server... servers) {
        return Findings.project(draft -> draft.servers = List.of(servers));
    }

    private static Server server(String id, String... ports) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.network =
                            Stream.of(ports).map(port -> new NetworkCable("eth0", port)).toList();
                });
    }

    @Test
    void aPortTakesOneCable() {
        Project project = project(server("a", "sw1/3"), server("b", "sw1/3"), server("c", "sw1/1"));

        assertThat(Findings.lines("port-shared", project))
                .containsExactly("b: Its network cable is in port sw1/3, where a (a) has one too.");
        Cure cure = Findings.of("port-shared", project).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Plug it into port sw1/2");
        assertThat(Findings.afterCure("port-shared", project)).isEmpty();
    }

    @Test
    void twoFindingsOfferTwoPorts() {
        Project project = project(server("a", "sw1/3"), server("b", "sw1/3", "sw1/3"));

        assertThat(Findings.of("port-shared", project))
                .extracting(finding -> FindingTexts.english().label(finding.cure().orElseThrow()))
                .containsExactly("Plug it into port sw1/1", "Plug it into port sw1/2");
    }

    @Test
    void forgetsAPortWhereNoFreeOneIsKnown() {
        Project project = project(server("a", "sw1/uplink"), server("b", "sw1/uplink"));

        Cure cure = Findings.of("port-shared", project).getFirst().cure().orElseThrow();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Forget port sw1/uplink");
        assertThat(Findings.afterCure("port-shared", project)).isEmpty();
    }

    @Test
    void theNameOfASwitchAloneIsNoPort() {
        assertThat(Findings.of("port-shared", project(server("a", "sw1"), server("b", "sw1"))))
                .isEmpty();
    }
}
