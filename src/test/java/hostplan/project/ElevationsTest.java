package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What stands in the racks of the sample, as its file says it.
class ElevationsTest {

    private final ProjectIndex index = ProjectIndex.of(sample());
    private final Elevations elevations = new Elevations(index);

    private static Project sample() {
        return new Samples().open("web-shop");
    }

    private Elevation elevation(String rack) {
        return elevations.of(index.rack(rack).orElseThrow());
    }

    private Occupant occupant(String rack, String id) {
        return elevation(rack).occupants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsWhatStandsInARackFromAboveDownwards() {
        List<String> names =
                elevation("rack-a03").occupants().stream().map(Occupant::name).toList();

        assertThat(names)
                .containsExactly(
                        "patch-a03",
                        "sw-a03",
                        "mon-01",
                        "shelf",
                        "blades-01",
                        "db-04",
                        "db-03",
                        "db-02",
                        "db-01",
                        "storage of 2027",
                        "backup-01",
                        "pdu-a03-a",
                        "pdu-a03-b");
    }

    @Test
    void countsBladesIntoTheirEnclosure() {
        Occupant enclosure = occupant("rack-a03", "srv-blades-01");
        BigDecimal weights =
                List.of("srv-blades-01", "srv-ci-01", "srv-ci-02").stream()
                        .map(id -> Figures.of(index.server(id).orElseThrow(), index))
                        .map(figures -> figures.weightKg().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(enclosure.weightKg()).contains(weights);
        assertThat(enclosure.power().draw().largest().orElseThrow())
                .isGreaterThan(
                        Figures.of(index.server("srv-blades-01").orElseThrow(), index)
                                .machine()
                                .orElseThrow()
                                .power()
                                .orElseThrow()
                                .largest());
    }

    @Test
    void needsOneOfTwoSuppliesWhereEitherCarriesAll() {
        Occupant web = occupant("rack-a01", "srv-web-01");

        assertThat(web.position()).contains(RackUnits.of(10));
        assertThat(web.height()).isEqualTo(RackUnits.of(1));
        assertThat(web.fullDepth()).isTrue();
        assertThat(web.power().supplies()).contains(2);
        assertThat(web.power().needed()).isEqualTo(1);
        assertThat(web.power().draw().typical().orElseThrow())
                .isLessThan(web.power().draw().largest().orElseThrow());
    }

    @Test
    void knowsNoLargestDrawWhereOnlyTotalsAreStated() {
        Occupant backup = occupant("rack-a03", "srv-backup-01");

        assertThat(backup.power().draw().typical()).isPresent();
        assertThat(backup.power().draw().largest()).isEmpty();
    }

    @Test
    void takesItemsAsTheyAreStated() {
        Occupant leaf = occupant("rack-a02", "item-sw-a02");

        assertThat(leaf.face()).isEqualTo(Face.FRONT);
        assertThat(leaf.power().draw().largest()).contains(Fraction.of(160));
        assertThat(leaf.power().supplies()).contains(2);
        assertThat(occupant("rack-a03", "item-storage-2027").power().draw().largest())
                .contains(Fraction.ZERO);
        assertThat(occupant("rack-a03", "item-storage-2027").weightKg()).contains(BigDecimal.ZERO);
    }

    @Test
    void countsWhatHangsBesideTheUnitsWithoutHeight() {
        Occupant strip = occupant("rack-a01", "item-pdu-a01-a");

        assertThat(strip.height()).isEqualTo(RackUnits.of(0));
        assertThat(strip.position()).isEqualTo(Optional.empty());
    }
}
