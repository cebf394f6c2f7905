package hostplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Questions about another host than the one of which nodes were stated.
class FittedNodesTest {

    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(4));

    private static SlicingQuestion question(String rules, StatedNode... stated) {
        return SlicingQuestion.filling(
                        HostFigures.of("host", 32, 32, Bytes.ofGiB(64)).withNodes(2),
                        RuleSetFiles.load().find(rules).orElseThrow(),
                        SMALL)
                .withCutting(
                        Cutting.IN_TURN.withNuma(NumaRule.REQUIRED).withNodes(List.of(stated)));
    }

    private static StatedNode node(int node, Optional<Bytes> memory, Optional<Bytes> reserve) {
        return new StatedNode(
                node, Optional.empty(), memory, Optional.empty(), reserve, Optional.empty());
    }

    private static StatedNode memory(int node, long gib) {
        return node(node, Optional.of(Bytes.ofGiB(gib)), Optional.empty());
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    @Test
    void sharesEvenlyWhatNoLongerAddsUp() {
        SlicingQuestion larger =
                question("none", memory(0, 16), memory(1, 48))
                        .withHost(HostFigures.of("host", 32, 32, Bytes.ofGiB(96)).withNodes(2));
        assertThat(Slicer.answer(larger)).isInstanceOf(Parsed.Problem.class);
        assertThat(answer(larger.withFittedNodes()).nodes())
                .extracting(NodeAnswer::counts)
                .containsExactly(List.of(12L), List.of(12L));
    }

    @Test
    void keepsWhatStillAddsUp() {
        SlicingQuestion question = question("none", memory(0, 16), memory(1, 48));
        assertThat(question.withFittedNodes()).isEqualTo(question);
    }

    @Test
    void leavesOutNodesThatTheHostDoesNotHave() {
        SlicingQuestion less =
                question("none", memory(1, 48))
                        .withHost(HostFigures.of("host", 32, 32, Bytes.ofGiB(64)).withNodes(1));
        assertThat(answer(less.withFittedNodes()).sellable()).isEqualTo(16);
    }

    @Test
    void findsAStepForAHostWhoseNodesAreAllStated() {
        SlicingAnswer answer = answer(question("none", memory(0, 16), memory(1, 48)));
        HostFigures larger = HostFigures.of("host", 32, 32, Bytes.ofGiB(96)).withNodes(2);
        assertThat(
                        MoreStep.of(
                                answer,
                                List.of(
                                        new Offer(
                                                new Change.Parts(2, "16 GiB"),
                                                larger,
                                                Optional.empty()))))
                .extracting(MoreStep::slices)
                .contains(8L);
    }

    /// ZFS keeps memory as a cache, softly; the nodes state all that is reserved.
    @Test
    void answersForHardReservesAloneWhereNodesStateThem() {
        Fraction reserved =
                answer(question("proxmox-zfs")).ledger(Resource.MEMORY).orElseThrow().reserved();
        long bytes = reserved.times(Bytes.MIB).ceil().longValueExact();
        SlicingAnswer answer =
                answer(
                        question(
                                "proxmox-zfs",
                                node(0, Optional.empty(), Optional.of(new Bytes(bytes / 3))),
                                node(
                                        1,
                                        Optional.empty(),
                                        Optional.of(new Bytes(bytes - bytes / 3)))));
        assertThat(answer.hardOnly()).isPresent();
        assertThat(answer.hardOnly().orElseThrow().total())
                .isGreaterThanOrEqualTo(answer.sellable());
    }

    @Test
    void keepsNothingInNodesThatStateWhatTheyKeep() {
        SlicingQuestion keeping =
                question("none")
                        .withKeepFree(new KeepFree.Amount(Bytes.ofGiB(8)))
                        .withCutting(
                                Cutting.IN_TURN
                                        .withNuma(NumaRule.REQUIRED)
                                        .withNodes(
                                                List.of(
                                                        new StatedNode(
                                                                0,
                                                                Optional.empty(),
                                                                Optional.empty(),
                                                                Optional.empty(),
                                                                Optional.empty(),
                                                                Optional.of(Bytes.ofGiB(8))))));
        assertThat(answer(keeping).sellable()).isEqualTo(14);
        assertThat(answer(keeping).withNothingKept().total()).isEqualTo(16);
    }
}
