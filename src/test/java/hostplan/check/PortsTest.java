package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
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

    private static Project racked(String... ports) {
        return Findings.project(draft -> {
            draft.racks = List.of(rack("r1"), rack("r2"));
            draft.rackItems = List.of(networkSwitch("sw1", "r1"), networkSwitch("sw2", "r2"));
            draft.servers =
                    List.of(
                            server("a", ports)
                                    .with(server -> server.location = Optional.of(at("r2", 5))),
                            server("b", "sw2/4")
                                    .with(server -> server.location = Optional.of(at("r2", 6))));
        });
    }

    private static Rack rack(String id) {
        return new Rack.Draft(id).build().with(draft -> draft.name = id);
    }

    private static RackItem networkSwitch(String name, String rack) {
        return new RackItem.Draft("item-" + name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.kind = RackItemKind.SWITCH;
                    draft.location = Optional.of(at(rack, 10));
                });
    }

    private static InRack at(String rack, int unit) {
        return new InRack(rack, Optional.of(RackUnits.of(unit)), Face.FRONT);
    }

    @Test
    void cablesThatStayedInTheOldRackAreWorthKnowing() {
        assertThat(Findings.lines("port-in-other-rack", racked("sw1/7")))
                .containsExactly(
                        "a: Its network cable goes to sw1/7 in rack r1, though its own rack r2 has"
                                + " switch sw2.");
        Cure cure = Findings.of("port-in-other-rack", racked("sw1/7")).getFirst().cure().get();
        assertThat(FindingTexts.english().label(cure)).isEqualTo("Plug it into port sw2/1");
        assertThat(Findings.afterCure("port-in-other-rack", racked("sw1/7"))).isEmpty();
    }

    @Test
    void oneCableToAnotherRackIsMeant() {
        assertThat(Findings.of("port-in-other-rack", racked("sw1/7", "sw2/7"))).isEmpty();
        assertThat(Findings.of("port-in-other-rack", racked("core/7"))).isEmpty();
        assertThat(Findings.of("port-in-other-rack", racked())).isEmpty();
    }
}
