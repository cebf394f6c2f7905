package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.capacity.RuleSet;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Status;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class CandidateTest {

    private static final Project PROJECT = PriceProjects.project();
    private static final ProjectIndex INDEX = ProjectIndex.of(PROJECT);

    private static Candidate.Sale sale(int gib) {
        Flavor.Draft flavor = new Flavor.Draft("small");
        flavor.name = "small";
        flavor.vcpus = 1;
        flavor.memory = new Bytes((long) gib << 30);
        return new Candidate.Sale(Optional.of(flavor.build()), RuleSet.takingNothing());
    }

    @Test
    void dividesThePriceByWhatItBrings() {
        Candidate candidate =
                Candidate.of(INDEX, PROJECT.configurations().getFirst(), Optional.of(sale(16)));
        // 4500 EUR for 16 cores, 4 × 64 = 256 GiB; 256 ÷ 16 = 16 slices, fewer than 32 threads.
        assertThat(candidate.per(candidate.cores())).contains(Fraction.of(4500, 16));
        assertThat(candidate.per(candidate.usableMemory())).contains(Fraction.of(4500, 256));
        assertThat(candidate.slices()).contains(Fraction.of(16));
        assertThat(candidate.per(candidate.slices())).contains(Fraction.of(4500, 16));
    }

    @Test
    void countsMemoryAfterTheHypervisorWithoutAnyFlavorToo() {
        Candidate.Sale rulesAlone = new Candidate.Sale(Optional.empty(), keepingHalfAGiB());
        Candidate candidate =
                Candidate.of(INDEX, PROJECT.configurations().getFirst(), Optional.of(rulesAlone));
        assertThat(candidate.usableMemory()).contains(Fraction.of(511, 2));
        assertThat(candidate.slices()).isEmpty();
    }

    /// 512 MiB.
    private static RuleSet keepingHalfAGiB() {
        return RuleSetFiles.load().find("nova").orElseThrow();
    }

    @Test
    void saysNothingWhereAFigureOrAPriceIsNotKnown() {
        Candidate bought = Candidate.of(INDEX, PROJECT.configurations().get(1), Optional.empty());
        assertThat(bought.per(bought.cores())).isEmpty();
        Project incomplete =
                PROJECT.with(draft ->
                        draft.parts =
                                PROJECT.parts().stream()
                                        .map(part ->
                                                part.with(each -> each.price = Optional.empty()))
                                        .toList());
        Candidate built =
                Candidate.of(
                        ProjectIndex.of(incomplete),
                        incomplete.configurations().getFirst(),
                        Optional.empty());
        assertThat(built.per(built.cores())).isEmpty();
    }

    /// Two hosts of 2 × 3.84 TB in Ceph: 15.36 TB ÷ 2 copies × 0.8 = 6.144 TB, half of it each.
    /// Ceph takes 2 × 8 GiB, so 240 GiB and 15 slices of 16 GiB are left.
    @Test
    void hasItsShareOfThePoolItsDrivesAreIn() {
        Project pooled =
                PriceProjects.pooled(
                        PriceProjects.with(PROJECT, 2, Status.ACTIVE, "built"), "built");
        Candidate candidate =
                Candidate.of(
                        ProjectIndex.of(pooled),
                        pooled.configurations().getFirst(),
                        Optional.of(sale(16)));

        assertThat(candidate.usableDisk()).contains(Fraction.of(3072, 1000));
        assertThat(candidate.usableMemory()).contains(Fraction.of(240));
        assertThat(candidate.slices()).contains(Fraction.of(15));
        assertThat(candidate.pooled().map(each -> each.server().name())).contains("srv-0");
    }

    /// 400 W ÷ 32 cores = 12.5 W.
    @Test
    void dividesTypicalWattsByCores() {
        assertThat(stated(Optional.of(32), Optional.of(400)).wattsPerCore())
                .contains(Fraction.of(25, 2));
        assertThat(stated(Optional.empty(), Optional.of(400)).wattsPerCore()).isEmpty();
        assertThat(stated(Optional.of(32), Optional.empty()).wattsPerCore()).isEmpty();
    }

    private static Candidate stated(Optional<Integer> cores, Optional<Integer> watts) {
        Totals.Draft totals = new Totals.Draft();
        totals.cores = cores;
        totals.watts = watts;
        HardwareConfiguration.Draft configuration = new HardwareConfiguration.Draft("stated");
        configuration.build = totals.build();
        return Candidate.of(INDEX, configuration.build(), Optional.empty());
    }

    @Test
    void repairsCostFailuresTimesPriceAndWork() {
        Optional<RepairCost> cost = RepairCost.of(INDEX, PROJECT.configurations().getFirst());
        // An hour costs 80. Inside 0.75 h = 60, plugged 0.25 h = 20. Processor 0.0015 × 1260 =
        // 1.89;
        // memory 4 × 0.007 × 360 = 10.08; drives 2 × 0.005 × 420 = 4.2; supplies 2 × 0.015 × 170 =
        // 5.1; together 21.27.
        assertThat(cost.map(RepairCost::money).map(Money::text)).contains("21.27 EUR");
    }
}
