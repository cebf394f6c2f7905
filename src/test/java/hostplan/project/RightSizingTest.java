package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.placement.Vm;
import hostplan.project.RightSizing.Suggestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

class RightSizingTest {

    private static final RightSizing USUAL = new RightSizing(RightSizing.USUAL_HEADROOM);

    private static final Flavor LARGE =
            new Flavor.Draft("flavor-l").build().with(draft -> draft.memory = Bytes.ofGiB(64));

    private static Vm vm(String id, long memory, long used, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id)
                .build()
                .with(vm -> {
                    vm.memory = Optional.of(Bytes.ofMiB(memory));
                    vm.memoryUsed = Optional.of(Bytes.ofMiB(used));
                    change.accept(vm);
                });
    }

    private static Vm ofFlavor(String id) {
        return vm(
                id,
                0,
                1_024,
                vm -> {
                    vm.memory = Optional.empty();
                    vm.flavor = Optional.of("flavor-l");
                });
    }

    private static ProjectIndex index(Vm... vms) {
        return ProjectIndex.of(
                Project.EMPTY.with(draft -> {
                    draft.vms = List.of(vms);
                    draft.flavors = List.of(LARGE);
                }));
    }

    private static Suggestion suggestion(RightSizing sizing, Vm vm) {
        return sizing.of(vm, index(vm)).orElseThrow();
    }

    /// Memory and what is in use in MiB, the headroom in per cent, the suggestion in MiB.
    @ParameterizedTest
    @CsvSource({
        // 3.2 GiB and a quarter are 4 GiB.
        "16384, 3277, 25, 5120",
        "16384, 3276, 25, 4096",
        "16384, 4096, 0, 4096",
        "16384, 4097, 0, 5120",
        "16384, 8192, 100, 16384",
        // Never more than it has.
        "16384, 16384, 25, 16384",
        "16384, 17000, 25, 16384",
        "1536, 1024, 25, 1536",
        // Never less than a GiB, unless it has less.
        "4096, 0, 25, 1024",
        "512, 10, 25, 512"
    })
    void addsHeadroomAndRoundsUpToGibibytes(long memory, long used, int percent, long suggested) {
        RightSizing sizing = new RightSizing(Fraction.of(percent, 100));

        assertThat(suggestion(sizing, vm("a", memory, used, _ -> {})).suggested())
                .isEqualTo(Bytes.ofMiB(suggested));
    }

    @Test
    void countsWhatAllMachinesOfARowGiveBack() {
        Suggestion found = suggestion(USUAL, vm("a", 16_384, 3_000, vm -> vm.count = 12));

        assertThat(found.freed()).isEqualTo(12 * 12 * Bytes.GIB);
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        Vm unseen = vm("a", 4_096, 0, vm -> vm.memoryUsed = Optional.empty());
        Vm unsized = vm("b", 0, 512, vm -> vm.memory = Optional.empty());

        assertThat(USUAL.all(index(unseen, unsized))).isEmpty();
    }

    @Test
    void leavesMachinesSizedByAFlavorAsTheyAre() {
        ProjectIndex index = index(ofFlavor("a"), vm("b", 8_192, 1_024, _ -> {}));

        assertThat(USUAL.all(index))
                .extracting(Suggestion::isSmaller, Suggestion::isTakeable)
                .containsExactly(tuple(true, false), tuple(true, true));
        Project after = USUAL.takenOver(index, Set.of("a", "b"));
        assertThat(after.vms().getFirst()).isSameAs(index.project().vms().getFirst());
        assertThat(after.vms().getLast().memory()).contains(Bytes.ofGiB(2));
    }

    @Test
    void changesOnlyThoseThatWereAskedFor() {
        ProjectIndex index = index(vm("a", 8_192, 512, _ -> {}), vm("b", 8_192, 512, _ -> {}));

        assertThat(USUAL.takenOver(index, Set.of("b")).vms())
                .extracting(Vm::memory)
                .containsExactly(Optional.of(Bytes.ofGiB(8)), Optional.of(Bytes.ofGiB(1)));
    }

    @Test
    void refusesLessThanIsInUse() {
        assertThatThrownBy(() -> new RightSizing(Fraction.of(-1, 10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void suggestsNothingMoreOnceTakenOver(long seed) {
        Random random = new Random(seed);
        Project project = RandomProjects.of(seed);
        ProjectIndex index = ProjectIndex.of(project);
        RightSizing sizing = new RightSizing(Fraction.of(random.nextInt(60), 100));

        Project after =
                sizing.takenOver(
                        index, project.vms().stream().map(Vm::id).collect(Collectors.toSet()));

        assertThat(sizing.all(ProjectIndex.of(after))).noneMatch(Suggestion::isTakeable);
        assertThat(sizing.all(index))
                .allSatisfy(found -> {
                    assertThat(found.suggested()).isLessThanOrEqualTo(found.memory());
                    assertThat(found.freed()).isNotNegative();
                });
    }
}
