package hostplan.rack;

import static java.util.Comparator.comparing;

import hostplan.amount.Fraction;
import hostplan.hardware.machine.PowerFigures;
import hostplan.inventory.Feed;

import java.util.List;
import java.util.stream.IntStream;

/// What a feed carries.
///
/// @param level which of the three figures it is reckoned by
/// @param watts with the number of things on it whose watts are not known
/// @param between watts by phase: to the neutral, or between this phase and the next
/// @param phases the lines, one or three
public record FeedLoad(
        Feed feed, Level level, Sum watts, List<Fraction> between, List<PhaseLoad> phases) {

    private static final Fraction THREE = Fraction.of(3);

    static FeedLoad of(Feed feed, Level level, List<Fraction> byPhase, int unknown) {
        Fraction all = byPhase.stream().reduce(Fraction.ZERO, Fraction::plus);
        return new FeedLoad(
                feed, level, new Sum(all, unknown), List.copyOf(byPhase), lines(feed, byPhase));
    }

    private static List<PhaseLoad> lines(Feed feed, List<Fraction> byPhase) {
        List<Fraction> amps =
                byPhase.stream()
                        .map(watts -> PowerFigures.amps(watts, Fraction.of(feed.volts())))
                        .toList();
        return IntStream.range(0, amps.size())
                .mapToObj(line ->
                        new PhaseLoad(line, current(feed, amps, line), Fraction.of(feed.amps())))
                .toList();
    }

    /// A line between phases carries the currents of two pairs, a third of a turn apart: √(a² + b²
    /// + a × b).
    private static Root current(Feed feed, List<Fraction> amps, int line) {
        return switch (feed.phases()) {
            case SINGLE, THREE_TO_NEUTRAL -> Root.of(amps.get(line));
            case THREE_BETWEEN -> together(amps.get(line), amps.get((line + 2) % 3));
        };
    }

    private static Root together(Fraction one, Fraction other) {
        return new Root(one.times(one).plus(other.times(other)).plus(one.times(other)));
    }

    /// The line that carries most.
    public PhaseLoad fullest() {
        return phases.stream().max(comparing(PhaseLoad::amps)).orElseThrow();
    }

    /// That of the fullest line.
    public Verdict verdict() {
        return fullest().verdict();
    }

    /// The share of its breaker that the fullest line carries.
    public Root share() {
        PhaseLoad fullest = fullest();
        return fullest.amps().times(Fraction.ONE.dividedBy(fullest.breaker()));
    }

    /// Volt-amperes that it may carry for hours where its phases are evenly loaded: 80 % of V × A,
    /// three times that to a neutral, √3 times between phases.
    public Root limitVoltAmps() {
        Root one =
                Root.of(
                        Fraction.of(feed.volts())
                                .times(Fraction.of(feed.amps()))
                                .times(PhaseLoad.LASTING));
        return switch (feed.phases()) {
            case SINGLE -> one;
            case THREE_TO_NEUTRAL -> one.times(THREE);
            case THREE_BETWEEN -> new Root(one.squared().times(THREE));
        };
    }

    /// Volt-amperes that it carries, as far as they are known: W ÷ power factor 0.97.
    public Fraction voltAmps() {
        return watts.known().dividedBy(PowerFigures.POWER_FACTOR);
    }
}
