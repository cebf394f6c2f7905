package hostplan.ui.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.ui.placement.LongerSearch.Change;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class LongerSearchTest {

    private static PlacementAnswer answer(int hosts, long bound) {
        PackQuestion packing =
                new PackQuestion(
                        List.of("memory"),
                        List.of(new HostKind("h", 1, HostKind.ANY, List.of(10L))),
                        List.of(new VmKind("v", List.of(1L), 4, VmKind.ANY)));
        PlacementQuestion question = PlacementQuestion.of(packing);
        return new PlacementAnswer(
                question,
                List.of(new Filled(0, hosts, List.of(1))),
                List.of(0),
                hosts,
                PlacementAnswer.Grounds.of(
                        question, new Ground.Beside(new Ground.Nothing(), bound)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void saysWhatChanged() {
        PlacementAnswer before = answer(4, 2);
        assertThat(LongerSearch.change(before, answer(3, 2))).isEqualTo(Change.BETTER);
        assertThat(LongerSearch.change(before, answer(4, 4))).isEqualTo(Change.PROVEN);
        assertThat(LongerSearch.change(before, answer(4, 3))).isEqualTo(Change.CLOSER);
        assertThat(LongerSearch.change(before, before)).isEqualTo(Change.NOTHING);
    }

    /// It begins anew, so that it may end with less than there was.
    @Test
    void keepsWhatThereWasWhereNothingAsGoodWasFound() {
        PlacementAnswer before = answer(4, 3);
        assertThat(LongerSearch.replaces(before, answer(5, 5))).isFalse();
        assertThat(LongerSearch.replaces(before, answer(4, 2))).isFalse();
        assertThat(LongerSearch.replaces(before, answer(4, 3))).isTrue();
        assertThat(LongerSearch.replaces(before, answer(3, 0))).isTrue();
    }
}
