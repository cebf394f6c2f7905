package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PowerPort;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ProjectIndexTest {

    private static final Site SITE = new Site.Draft("site").build();
    private static final Rack RACK =
            new Rack.Draft("rack").build().with(rack -> rack.site = Optional.of("site"));

    private static Server server(String id, Location location) {
        return new Server.Draft(id).build().with(server -> server.location = Optional.of(location));
    }

    @Test
    void findsByIdentity() {
        ProjectIndex index =
                ProjectIndex.of(
                        Project.EMPTY.with(draft -> {
                            draft.sites = List.of(SITE);
                            draft.racks = List.of(RACK);
                        }));

        assertThat(index.rack("rack")).contains(RACK);
        assertThat(index.rack("site")).isEmpty();
        assertThat(index.find(ObjectKind.SITE, "site").orElseThrow()).isSameAs(SITE);
        assertThat(index.row(ObjectKind.RACK, "rack")).contains(0);
    }

    @Test
    void findsWhatIsNewInALaterProject() {
        ProjectIndex before =
                ProjectIndex.of(Project.EMPTY.with(draft -> draft.sites = List.of(SITE)));
        assertThat(before.racksAt("site")).isEmpty();

        ProjectIndex after = before.at(before.project().with(draft -> draft.racks = List.of(RACK)));

        assertThat(after.racksAt("site")).containsExactly(RACK);
        assertThat(after.site("site")).contains(SITE);
        assertThat(before.racksAt("site")).isEmpty();
    }

    @Test
    void keepsWhatWasBuiltForAListThatStays() {
        ProjectIndex before =
                ProjectIndex.of(Project.EMPTY.with(draft -> draft.racks = List.of(RACK)));
        List<Rack> racks = before.racksAt("site");

        ProjectIndex after = before.at(before.project().with(draft -> draft.sites = List.of(SITE)));

        assertThat(after.racksAt("site")).isSameAs(racks);
    }

    @Test
    void tellsWhereABladeStands() {
        Server enclosure =
                server("enclosure", new Location.InRack("rack", Optional.empty(), Face.FRONT));
        Server blade = server("blade", new Location.InBay("enclosure", "1"));
        ProjectIndex index =
                ProjectIndex.of(
                        Project.EMPTY.with(draft -> {
                            draft.sites = List.of(SITE);
                            draft.racks = List.of(RACK);
                            draft.servers = List.of(enclosure, blade);
                        }));

        assertThat(Whereabouts.of(blade, index))
                .isEqualTo(new Whereabouts(Optional.of(RACK), Optional.of(SITE)));
    }

    @Test
    void findsNoPlaceForEnclosuresThatStandInEachOther() {
        Server blade = server("blade", new Location.InBay("blade", "1"));
        ProjectIndex index =
                ProjectIndex.of(Project.EMPTY.with(draft -> draft.servers = List.of(blade)));

        assertThat(Whereabouts.of(blade, index)).isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void takesThePowerThatIsReservedForAllInletsWhereNoneIsStated() {
        assertThat(watts(List.of(port(Optional.of(300)), port(Optional.of(300))))).contains(600);
        assertThat(watts(List.of(port(Optional.of(300)), port(Optional.empty())))).isEmpty();
        assertThat(watts(List.of())).isEmpty();
    }

    private static PowerPort port(Optional<Integer> allocated) {
        return new PowerPort("PSU", Optional.of(1400), allocated);
    }

    private static Optional<Integer> watts(List<PowerPort> ports) {
        ServerModel model =
                new ServerModel.Draft("model").build().with(draft -> draft.powerPorts = ports);
        return new Figures(
                        Figures.NO_CONFIGURATION,
                        Optional.of(model),
                        Totals.UNKNOWN,
                        Optional.empty())
                .watts();
    }

    @Test
    void prefersThePowerThatIsStated() {
        ServerModel model =
                new ServerModel.Draft("model")
                        .build()
                        .with(draft -> draft.powerPorts = List.of(port(Optional.of(300))));
        HardwareConfiguration stated =
                Figures.NO_CONFIGURATION.with(draft ->
                        draft.build =
                                Totals.UNKNOWN.with(totals -> totals.watts = Optional.of(412)));

        assertThat(
                        new Figures(
                                        stated,
                                        Optional.of(model),
                                        (Totals) stated.build(),
                                        Optional.empty())
                                .watts())
                .contains(412);
    }
}
