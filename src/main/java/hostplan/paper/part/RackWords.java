package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.UnitNames;
import hostplan.inventory.Feed;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.paper.PaperTexts;
import hostplan.rack.FeedLoad;
import hostplan.rack.Occupant;
import hostplan.rack.PhaseLoad;
import hostplan.rack.Sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words for what stands in racks.
record RackWords(PaperTexts texts) {

    private static final int AMP_DIGITS = 1;

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String number(Fraction value, int mostDecimals) {
        return texts.amounts().number(value, mostDecimals);
    }

    /// The units that something takes as they are called in its rack; empty where it takes none.
    String unit(Rack rack, Occupant occupant) {
        boolean beside = occupant.item().isPresent() && occupant.height().halves() == 0;
        return occupant.position()
                .filter(_ -> !beside)
                .map(at -> new UnitNames(rack).of(at, occupant.height()))
                .orElseGet(() -> beside ? text("rack.beside") : texts.unknown());
    }

    String face(Occupant occupant) {
        return text("rack.face." + (occupant.sides().size() > 1 ? "both" : occupant.face().code()));
    }

    /// Kilograms; a question mark where they are not known.
    String kg(Occupant occupant) {
        return occupant.weightKg()
                .map(kg -> number(Fraction.of(kg), 1))
                .orElseGet(() -> text("rack.unknown"));
    }

    /// What hangs on which outlet: `A 10, B 10`, with a dash for each supply without a cable.
    String outlets(Occupant occupant) {
        List<PowerCable> cables = occupant.power().cables();
        int missing = occupant.power().supplies().orElse(0) - cables.size();
        return Stream.concat(
                        cables.stream().map(RackWords::outlet),
                        Stream.generate(texts::unknown).limit(Math.max(0, missing)))
                .collect(Collectors.joining(", "));
    }

    static String outlet(PowerCable cable) {
        return (cable.feed() + " " + cable.outlet()).strip();
    }

    static String ports(List<NetworkCable> cables) {
        return cables.stream()
                .map(NetworkCable::switchPort)
                .filter(port -> !port.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Both ends of each: `eth0 sw1/12, eth1 sw2/12`.
    static String networkCables(List<NetworkCable> cables) {
        return cables.stream()
                .map(cable -> (cable.port() + " " + cable.switchPort()).strip())
                .collect(Collectors.joining(", "));
    }

    /// At least the sum, where something in it is not known; a question mark where nothing is.
    String sum(Sum sum, int mostDecimals) {
        if (sum.known().isZero() && !sum.isWhole()) {
            return text("rack.unknown");
        }
        String known = number(sum.known(), mostDecimals);
        return sum.isWhole() ? known : text("rack.at-least", known);
    }

    /// A sum with its unit, of a limit where there is one, and of how many things it is not known.
    String limited(Sum sum, Optional<Fraction> limit, String unit, int mostDecimals) {
        String known = sum(sum, mostDecimals);
        String all =
                limit.map(most ->
                                text(
                                        sum.known().compareTo(most) > 0 ? "rack.over" : "rack.of",
                                        known,
                                        number(most, mostDecimals),
                                        unit))
                        .orElseGet(() -> text("rack.amount", known, unit));
        return sum.isWhole() ? all : text("rack.of-some", all, sum.unknown());
    }

    /// What a feed is: `32 A, 230 V` or `3 × 16 A, 230 V`.
    String size(Feed feed) {
        return text(
                feed.phases() == Phases.SINGLE ? "rack.feed.single" : "rack.feed.three",
                number(Fraction.of(feed.amps()), AMP_DIGITS),
                String.valueOf(feed.volts()));
    }

    /// The amps of each line: `8.7`, or `L1 3.2 · L2 2.9 · L3 3.1`.
    String amps(FeedLoad load) {
        String amps =
                load.phases().size() == 1
                        ? amps(load.phases().getFirst())
                        : load.phases().stream()
                                .map(phase ->
                                        text(
                                                "rack.line",
                                                String.valueOf(phase.line() + 1),
                                                amps(phase)))
                                .collect(Collectors.joining(" · "));
        return load.watts().isWhole() ? amps : text("rack.at-least", amps);
    }

    private String amps(PhaseLoad phase) {
        return number(Fraction.of(phase.amps().toDecimal(AMP_DIGITS)), AMP_DIGITS);
    }

    /// What each line may carry for hours.
    String limit(FeedLoad load) {
        return number(load.fullest().limit(), AMP_DIGITS);
    }
}
