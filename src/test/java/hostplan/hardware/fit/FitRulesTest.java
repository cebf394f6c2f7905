package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Machines;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FitRulesTest {

    static List<Machine> right() {
        return Machines.right();
    }

    static List<Spoiled> spoiled() {
        return Stream.of(
                        SpoiledProcessors.all(),
                        SpoiledMemory.all(),
                        SpoiledDrives.all(),
                        SpoiledCards.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("right")
    void seesNothingInARightMachine(Machine machine) {
        assertThat(Fits.lines(machine, Fits.context())).isEmpty();
        assertThat(Fits.passed(machine, Fits.context())).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void saysWhatDoesNotFit(Spoiled spoiled) {
        assertThat(Fits.lines(spoiled.id(), spoiled.machine(), spoiled.context()))
                .startsWith(spoiled.says());
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void offersWhatMendsIt(Spoiled spoiled) {
        Misfit misfit = Fits.of(spoiled.id(), spoiled.machine(), spoiled.context()).getFirst();

        assertThat(misfit.remedy().map(Remedy::label).map(Fits::text)).isEqualTo(spoiled.cure());
        misfit.remedy()
                .ifPresent(remedy ->
                        Fits.assertMends(remedy, misfit, spoiled.machine(), spoiled.context()));
        assertThat(Fits.text(misfit.cure())).endsWith(".").doesNotContain("{");
    }

    @Test
    void everyRuleIsSeenToFire() {
        assertThat(spoiled())
                .extracting(Spoiled::id)
                .containsAll(FitRules.rules().stream().map(FitRule::id).toList());
    }

    @Test
    void aRulePassesOnlyWhereItLookedAtSomething() {
        Machine bare = new Machines.Building(Machines.dualModel()).build();

        assertThat(Fits.passed(bare, Fits.context())).isEmpty();
        assertThat(Fits.passed(Machines.dualSocket(), Fits.context()))
                .contains("The processors are for the sockets of the machine.")
                .doesNotContain("The case has a mainboard.");
    }

    @Test
    void drivesOfAStoragePoolNeedNoArray() {
        Machine machine = Machines.withArrays(Machines.singleNvme());
        FitContext own = Fits.context();

        assertThat(Fits.of("hardware-drive-loose", machine, own)).hasSize(1);
        assertThat(Fits.of("hardware-drive-loose", machine, own.with(LooseDrives.POOLED)))
                .isEmpty();
    }

    /// A processor with 24 lanes beside a chipset, whose lanes nobody states: an OCP card and ten
    /// NVMe drives could use 48. With 128 lanes the rule looks and finds nothing.
    @Test
    void saysNothingOfLanesWhereSlotsHangOnTheChipset() {
        Machine small =
                Machines.singleNvme()
                        .with(
                                Machines.processors(1, 1),
                                Machines.part(
                                        "small", "small", Machines.processor(16, 65, "SP5", 1, 2)));
        String passed = "The processors have enough PCIe lanes.";

        assertThat(Fits.of("hardware-lanes", small, Fits.context())).isEmpty();
        assertThat(Fits.passed(small, Fits.context())).doesNotContain(passed);
        assertThat(Fits.passed(Machines.singleNvme(), Fits.context())).contains(passed);
        assertThat(FitRules.notChecked())
                .anyMatch(line -> Fits.text(line).contains("hang on the chipset"));
    }

    /// Two modules of 256 GiB make 512 GiB, which no slot takes as one; two of 128 GiB make 256.
    @Test
    void noLargerModulesAreAskedForThanASlotTakes() {
        assertThat(twoPerChannel(256)).isEmpty();
        assertThat(twoPerChannel(128)).hasSize(1);
    }

    private static List<Misfit> twoPerChannel(int gib) {
        return Fits.of(
                "hardware-memory-two-per-channel",
                Machines.dualSocket()
                        .with(
                                Machines.memory(1, 32),
                                Machines.like(
                                        Machines.RDIMM,
                                        "module",
                                        Machines.memory(gib, MemoryType.RDIMM))),
                Fits.context());
    }

    @Test
    void everyRuleHasItsOwnName() {
        assertThat(FitRules.rules())
                .extracting(FitRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("hardware-"));
    }

    @Test
    void errorsComeBeforeWarningsBeforeNotes() {
        Machine machine =
                Machines.dualSocket()
                        .without(Machines.processors(2, 2))
                        .without(Machines.bays("front", 8, 8));

        assertThat(FitRules.misfits(machine, Fits.context()))
                .extracting(Misfit::gravity)
                .isSorted()
                .contains(Gravity.ERROR);
    }

    @Test
    void aRemedySaysWhatItCosts() {
        Machine machine = Machines.dualSocket().without(Machines.supplies(2, 2));
        FitContext context =
                FitContext.of(
                                Fits.TODAY,
                                Shelf.of(List.of(Machines.priced(Machines.SUPPLY_1400, "380"))))
                        .with(Use.PRODUCTION);
        Misfit misfit = Fits.of("hardware-supply-redundancy", machine, context).getFirst();

        // The supply that is there has no price: what is added is that of the shelf.
        assertThat(misfit.remedy().flatMap(Remedy::extra)).isEmpty();
        assertThat(
                        Fits.of(
                                        "hardware-supply-redundancy",
                                        machine.with(
                                                Machines.supplies(1, 1),
                                                Machines.priced(Machines.SUPPLY_1400, "380")),
                                        context)
                                .getFirst()
                                .remedy()
                                .flatMap(Remedy::extra))
                .isEqualTo(Optional.of(Machines.euros("380")));
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        assertThat(FitRules.notChecked())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Fits.text(line)).endsWith("."));
    }

    @Test
    void neighboursAreJoinedInTheNamesOfSlots() {
        assertThat(
                        SlotNames.of(
                                List.of(
                                        Slot.bay("front", 10),
                                        Slot.of(SlotKind.MEMORY, 1),
                                        Slot.bay("front", 2),
                                        Slot.bay("front", 1))))
                .isEqualTo("memory 1, bay front 1–2, 10");
    }
}
