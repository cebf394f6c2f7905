package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.capacity.Cutting;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostFigures;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Quantity;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.Totals;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class HostMapDrawingTest {

    private static final Words WORDS =
            new Words(
                    (key, values) ->
                            key.equals("hostMap.band") ? values[0] + " × " + values[1] : key,
                    AmountFormat.english());

    private static SlicingAnswer answer(int sockets, int large, int small) {
        return Slicer.answer(
                        SlicingQuestion.of(
                                        host(sockets),
                                        RuleSetFiles.load().find("none").orElseThrow(),
                                        List.of(
                                                line("VPS L", 4, 16, large),
                                                line("VPS S", 1, 1, small)))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)))
                .orElseThrow();
    }

    private static HostFigures host(int sockets) {
        return HostFigures.of(
                        "host",
                        Totals.UNKNOWN.with(draft -> {
                            draft.sockets = Optional.of(sockets);
                            draft.cores = Optional.of(32 * sockets);
                            draft.threads = Optional.of(64 * sockets);
                            draft.memory = Optional.of(Bytes.ofGiB(256L * sockets));
                            draft.iops = Optional.of(400_000L);
                        }))
                .orElseThrow();
    }

    private static SlicingQuestion.Line line(String name, int vcpus, int memoryGib, int count) {
        return new SlicingQuestion.Line(
                FlavorNeed.of(name, vcpus, Bytes.ofGiB(memoryGib)), new Quantity.Fixed(count));
    }

    private static Drawing drawing(SlicingAnswer answer, double width) {
        return HostMapDrawing.of(answer, HostMap.of(answer), WORDS, width);
    }

    private static Stream<String> texts(Drawing drawing) {
        return drawing.shapes().stream()
                .flatMap(shape ->
                        shape instanceof Shape.Label label
                                ? Stream.of(label.texts().getFirst())
                                : Stream.of());
    }

    @Test
    void says_in_the_key_how_many_there_are_of_each_flavor() {
        assertThat(texts(drawing(answer(1, 3, 40), 190))).contains("VPS L × 3", "VPS S × 40");
    }

    private static SlicingAnswer inParts() {
        return Slicer.answer(
                        SlicingQuestion.of(
                                        host(4),
                                        RuleSetFiles.load().find("none").orElseThrow(),
                                        List.of(
                                                new SlicingQuestion.Line(
                                                        FlavorNeed.of("wide", 80, Bytes.ofGiB(256))
                                                                .withVirtualNodes(2),
                                                        new Quantity.Fixed(2)),
                                                line("VPS S", 1, 1, 9)))
                                .withCutting(Cutting.IN_TURN.withNuma(NumaRule.REQUIRED)))
                .orElseThrow();
    }

    @Test
    void draws_the_parts_of_a_slice_in_nodes_of_their_own() {
        SlicingAnswer answer = inParts();
        assertThat(HostMap.of(answer).spanning()).isZero();
        PartPlaces places = PartPlaces.of(answer, 0);
        assertThat(places.slices()).isEqualTo(2);
        assertThat(places.nodesOf(0)).hasSize(2).doesNotContainAnyElementsOf(places.nodesOf(1));
        assertThat(HostMap.of(answer).nodes().get(places.nodesOf(1).getLast()).lanes())
                .allSatisfy(lane ->
                        assertThat(lane.segments())
                                .extracting(HostMap.Segment::part)
                                .contains(
                                        new HostMap.Part.Slices(
                                                0, 1, Optional.of(new HostMap.PartOf(2, 2)))));
        assertThat(texts(drawing(answer, 370))).contains("hostMap.part");
    }

    @ParameterizedTest
    @CsvSource({"1,190", "2,190", "4,190", "8,190", "1,370", "2,370", "4,370", "8,370"})
    void draws_nothing_outside_and_no_lane_over_another(int nodes, double width) {
        Drawing drawing = drawing(answer(nodes, nodes, 9 * nodes), width);
        List<Box> grounds =
                drawing.shapes().stream()
                        .flatMap(shape ->
                                shape instanceof Shape.Area(String id, Box box, Role role)
                                                && role == Role.GROUND
                                                && id.isEmpty()
                                        ? Stream.of(box)
                                        : Stream.of())
                        .toList();
        assertThat(grounds).hasSize(2 * nodes + 1);
        for (Box ground : grounds) {
            assertThat(ground.right()).isLessThan(width);
            assertThat(grounds)
                    .filteredOn(other -> other != ground)
                    .noneMatch(other -> overlap(ground, other));
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    @Test
    void puts_many_nodes_in_two_columns_where_there_is_room() {
        SlicingAnswer eight = answer(8, 8, 8);
        assertThat(drawing(eight, 370).height()).isLessThan(0.7 * drawing(eight, 190).height());
        SlicingAnswer two = answer(2, 8, 8);
        assertThat(drawing(two, 370).height()).isEqualTo(drawing(two, 190).height());
    }

    /// Twenty pieces of 2 mm cannot have names of their own.
    @Test
    void names_pieces_that_are_too_narrow_once_with_their_number() {
        Drawing drawing = drawing(answer(1, 0, 60), 500);
        assertThat(drawing.shapes())
                .anySatisfy(shape ->
                        assertThat(shape)
                                .isInstanceOfSatisfying(
                                        Shape.Label.class,
                                        label -> {
                                            assertThat(label.ink())
                                                    .isInstanceOf(Shape.Ink.Over.class);
                                            assertThat(label.texts())
                                                    .containsExactly(
                                                            "VPS S × 60", "S × 60", "× 60");
                                        }));
    }
}
