package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import org.junit.jupiter.api.Test;

import java.util.List;

class LendingTest {

    private static final PlacementQuestion QUESTION =
            PlacementQuestion.of(
                    new PackQuestion(
                            List.of("memory"),
                            List.of(
                                    new HostKind("small", 1, 2, List.of(100L)),
                                    new HostKind("large", 1, 1, List.of(300L))),
                            List.of(
                                    new VmKind("vm", List.of(10L), 18, VmKind.ANY),
                                    new VmKind("apart", List.of(10L), 2, 1))));

    private static long used(Filled host) {
        return QUESTION.packing().used(host.counts(), 0);
    }

    /// 200 of 500 are used: 40 %.
    @Test
    void lendsUntilAllAreAsFull() {
        List<Filled> standing =
                new Lending(QUESTION)
                        .of(
                                1,
                                List.of(
                                        new Filled(0, 2, List.of(9, 1)),
                                        new Filled(1, 1, List.of(0, 0))));
        assertThat(standing).extracting(LendingTest::used).containsExactly(40L, 40L, 120L);
        assertThat(standing).extracting(each -> each.counts().get(1)).allMatch(each -> each <= 1);
    }

    @Test
    void levelsAmongAll() {
        List<Filled> standing =
                new Lending(QUESTION)
                        .levelled(
                                List.of(
                                        new Filled(0, 1, List.of(10, 0)),
                                        new Filled(0, 1, List.of(0, 0)),
                                        new Filled(1, 1, List.of(8, 1))));
        assertThat(standing)
                .extracting(LendingTest::used)
                .allSatisfy(each -> assertThat(each).isPositive());
        assertThat(standing.getFirst()).satisfies(each -> assertThat(used(each)).isEqualTo(40L));
    }
}
