package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class RandomMachinesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsWrongIsPutIntoWords(long seed) {
        Machine machine = RandomMachines.of(seed);

        assertThat(FitRules.misfits(machine, RandomMachines.context(seed)))
                .allSatisfy(misfit -> {
                    assertThat(Fits.text(misfit.message())).endsWith(".").doesNotContain("{");
                    assertThat(Fits.text(misfit.cure())).endsWith(".").doesNotContain("{");
                    misfit.remedy()
                            .ifPresent(remedy ->
                                    assertThat(Fits.text(remedy.label()))
                                            .isNotBlank()
                                            .doesNotContain("{"));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRemedyMendsAndNeverAddsAnError(long seed) {
        Machine machine = RandomMachines.of(seed);
        FitContext context = RandomMachines.context(seed);

        FitRules.misfits(machine, context)
                .forEach(misfit ->
                        misfit.remedy()
                                .ifPresent(remedy ->
                                        Fits.assertMends(remedy, misfit, machine, context)));
    }

    @Test
    void mostMachinesHaveSomethingThatOneStepMends() {
        long mendable =
                seeds().filter(seed ->
                                FitRules.misfits(
                                                RandomMachines.of(seed),
                                                RandomMachines.context(seed))
                                        .stream()
                                        .anyMatch(misfit -> misfit.remedy().isPresent()))
                        .count();

        assertThat(mendable).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatFitsAddsNoErrorAndWhatDoesNotSaysWhich(long seed) {
        Machine machine = RandomMachines.of(seed);
        FitContext context = RandomMachines.context(seed);

        places(machine)
                .forEach(slot -> {
                    Machine emptied = machine.without(List.of(slot));
                    List<String> before = errors(emptied, context);
                    assertThat(SlotChoices.of(machine, List.of(slot), context))
                            .allSatisfy(choice -> {
                                List<String> after =
                                        errors(emptied.with(List.of(slot), choice.part()), context);
                                assertThat(choice.fits()).isEqualTo(choice.reasons().isEmpty());
                                assertThat(choice.reasons())
                                        .extracting(each -> Fits.text(each.message()))
                                        .containsExactlyElementsOf(
                                                after.stream()
                                                        .filter(each -> !before.contains(each))
                                                        .toList());
                            });
                });
    }

    /// Without those that only say what is still to be put in.
    private static List<String> errors(Machine machine, FitContext context) {
        return FitRules.bare(machine, context).stream()
                .filter(misfit -> misfit.gravity() == Gravity.ERROR)
                .filter(misfit ->
                        !misfit.rule()
                                .matches(
                                        "hardware-(board|processor|memory|drive|supply|controller)-missing|hardware-drive-ports"))
                .map(misfit -> Fits.text(misfit.message()))
                .toList();
    }

    private static Stream<Slot> places(Machine machine) {
        return Stream.of(SlotKind.values())
                .flatMap(kind -> machine.slotsOf(kind).stream().limit(2));
    }
}
