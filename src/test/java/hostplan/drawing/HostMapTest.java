package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap.Lane;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.Segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class HostMapTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fillsEachLaneExactly(long seed) {
        for (Lane lane : map(seed).lanes()) {
            assertThat(sum(lane.segments().stream())).isEqualTo(lane.length());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasNoPieceOfLessThanNothing(long seed) {
        for (Lane lane : map(seed).lanes()) {
            assertThat(lane.segments())
                    .allSatisfy(segment -> assertThat(segment.each().signum()).isNotNegative());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsTheSameSlicesInTheSameOrderInEveryLaneOfASocket(long seed) {
        for (HostMap.Node node : map(seed).nodes()) {
            List<Part> first = slices(node.lanes().getFirst());
            assertThat(node.lanes()).allSatisfy(lane -> assertThat(slices(lane)).isEqualTo(first));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheOrderOfTheQuestion(long seed) {
        for (Lane lane : map(seed).lanes()) {
            assertThat(slices(lane).stream().map(HostMapTest::place).toList()).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsAllThatSlicesAreGiven(long seed) {
        SlicingAnswer answer = new RandomAnswers(seed).next();
        HostMap map = HostMap.of(answer);
        for (Ledger ledger : answer.ledgers()) {
            assertThat(slicesIn(map, ledger.resource())).isEqualTo(ledger.allocated());
            assertThat(rest(map, ledger.resource(), HostMap.Kind.OVERHEAD))
                    .isEqualTo(ledger.overhead());
            assertThat(rest(map, ledger.resource(), HostMap.Kind.STRANDED))
                    .isEqualTo(ledger.stranded());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsASliceOnEachSocketItLiesOn(long seed) {
        SlicingAnswer answer = new RandomAnswers(seed).next();
        HostMap map = HostMap.of(answer);
        long shown = map.nodes().stream().mapToLong(HostMap.Node::slices).sum();
        assertThat(shown).isBetween(answer.sellable(), answer.sellable() + map.spanning() * 3);
        if (map.spanning() == 0) {
            assertThat(shown).isEqualTo(answer.sellable());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesEachSliceOneIdentityInAllLanes(long seed) {
        SlicingAnswer answer = new RandomAnswers(seed).next();
        Words words = new Words((key, _) -> key, AmountFormat.english());
        Drawing drawing = HostMapDrawing.of(answer, HostMap.of(answer), words, 200);
        List<String> wanted =
                Stream.iterate(0, line -> line < answer.lines().size(), line -> line + 1)
                        .flatMap(line -> identities(line, answer.lines().get(line)))
                        .toList();
        assertThat(drawing.ids()).containsAll(wanted);
        assertThat(drawing.table().rows()).isNotEmpty();
    }

    private static Stream<String> identities(int line, LineAnswer answer) {
        return LongStream.range(0, answer.count())
                .mapToObj(number -> HostMap.sliceId(line) + "#" + number);
    }

    private static HostMap map(long seed) {
        return HostMap.of(new RandomAnswers(seed).next());
    }

    private static List<Part> slices(Lane lane) {
        return lane.segments().stream()
                .map(Segment::part)
                .filter(Part.Slices.class::isInstance)
                .toList();
    }

    private static Long place(Part part) {
        Part.Slices slices = (Part.Slices) part;
        return slices.line() * 1_000_000L + slices.first();
    }

    private static Fraction slicesIn(HostMap map, Resource resource) {
        return sum(
                segments(map, resource).filter(segment -> segment.part() instanceof Part.Slices));
    }

    private static Fraction rest(HostMap map, Resource resource, HostMap.Kind kind) {
        return sum(
                segments(map, resource)
                        .filter(segment -> segment.part().equals(new Part.Rest(kind))));
    }

    private static Stream<Segment> segments(HostMap map, Resource resource) {
        return map.lanes().stream()
                .filter(lane -> lane.resource() == resource)
                .flatMap(lane -> lane.segments().stream());
    }

    private static Fraction sum(Stream<Segment> segments) {
        return segments.map(Segment::length).reduce(Fraction.ZERO, Fraction::plus);
    }
}
