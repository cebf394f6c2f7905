package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.hardware.machine.PowerFigures;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.rack.FeedLoad;
import hostplan.rack.FeedTest;
import hostplan.rack.Feeding;
import hostplan.rack.PhaseLoad;
import hostplan.rack.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the feeds of a rack carry, and the arithmetic behind it.
public final class FeedStatements {

    private static final int AMP_DIGITS = 2;

    private FeedStatements() {}

    /// What a rack would be with one feed gone: what each other carries, and what stands still.
    public static List<Message> of(FeedTest test) {
        List<Message> all = new ArrayList<>();
        for (FeedLoad load : test.remaining()) {
            all.add(remaining(test, load));
            unknown(load).ifPresent(all::add);
        }
        if (!test.dark().isEmpty()) {
            all.add(
                    Message.of(
                            "test-dark",
                            Value.of(test.gone().name()),
                            RefusalStatements.names(test.dark()),
                            Value.of(test.dark().size())));
        }
        return all;
    }

    private static Message remaining(FeedTest test, FeedLoad load) {
        PhaseLoad fullest = load.fullest();
        boolean isOpen = load.verdict() == Verdict.WITHIN_LIMIT && !load.watts().isWhole();
        String verdict = isOpen ? "open" : load.verdict().code();
        return Message.of(
                "test-" + verdict + "." + load.level().code(),
                Value.of(test.gone().name()),
                Value.of(load.feed().name()),
                Value.of(load.watts().known(), 0),
                Value.of(fullest.amps().toDecimal(AMP_DIGITS)),
                Value.of(fullest.limit(), AMP_DIGITS),
                Value.of(fullest.breaker(), AMP_DIGITS));
    }

    /// The formula of each line with its numbers, and what is left out of it.
    public static List<Message> arithmetic(FeedLoad load) {
        List<Message> all = new ArrayList<>();
        load.phases().forEach(phase -> all.add(line(load, phase)));
        unknown(load).ifPresent(all::add);
        return all;
    }

    private static Optional<Message> unknown(FeedLoad load) {
        return load.watts().isWhole()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "load-unknown",
                                Value.of(load.feed().name()),
                                Value.of(load.watts().unknown())));
    }

    private static Message line(FeedLoad load, PhaseLoad phase) {
        return switch (load.feed().phases()) {
            case SINGLE -> simple("load-single", load, phase);
            case THREE_TO_NEUTRAL -> simple("load-to-neutral", load, phase);
            case THREE_BETWEEN -> between(load, phase);
        };
    }

    private static Message simple(String key, FeedLoad load, PhaseLoad phase) {
        return Message.of(
                key,
                Value.of(load.feed().name()),
                Value.of(phase.line() + 1),
                Value.of(load.between().get(phase.line()), 0),
                Value.of(load.feed().volts()),
                Value.of(phase.amps().toDecimal(AMP_DIGITS)),
                Value.of(phase.limit(), AMP_DIGITS),
                Value.of(phase.breaker(), AMP_DIGITS));
    }

    private static Message between(FeedLoad load, PhaseLoad phase) {
        int before = (phase.line() + 2) % 3;
        return Message.of(
                "load-between",
                Value.of(load.feed().name()),
                Value.of(phase.line() + 1),
                amps(load, phase.line()),
                Value.of((phase.line() + 1) % 3 + 1),
                amps(load, before),
                Value.of(before + 1),
                Value.of(phase.amps().toDecimal(AMP_DIGITS)),
                Value.of(phase.limit(), AMP_DIGITS),
                Value.of(phase.breaker(), AMP_DIGITS));
    }

    private static Value amps(FeedLoad load, int pair) {
        return Value.of(
                PowerFigures.amps(load.between().get(pair), Fraction.of(load.feed().volts())),
                AMP_DIGITS);
    }

    /// What is taken as given beyond what is stated.
    public static List<Message> assumptions(Feeding feeding) {
        List<Message> all = new ArrayList<>();
        if (feeding.plugs().stream().anyMatch(each -> each.feedAssumed())) {
            all.add(Message.of("assumed-feeds"));
        }
        if (feeding.plugs().stream().anyMatch(each -> each.phaseAssumed())) {
            all.add(Message.of("assumed-phases"));
        }
        if (feeding.plugs().stream()
                .anyMatch(each ->
                        each.occupant().power().supplies().isEmpty() && each.feedAssumed())) {
            all.add(Message.of("assumed-supplies"));
        }
        if (!feeding.unfed().isEmpty()) {
            all.add(
                    Message.of(
                            "unfed",
                            RefusalStatements.names(feeding.unfed()),
                            Value.of(feeding.unfed().size())));
        }
        return all;
    }
}
