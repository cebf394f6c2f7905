package hostplan.drawing;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Firmness;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Formula;
import hostplan.capacity.HostFigures;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Overhead;
import hostplan.capacity.Processors;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Reservation;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.SourceNote;
import hostplan.document.Confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Answers for hosts and flavors of all sorts, the same for the same seed.
final class RandomAnswers {

    private static final SourceNote OWN = new SourceNote("made up", "", Confidence.ESTIMATE, "");

    private final Random random;

    RandomAnswers(long seed) {
        random = new Random(seed);
    }

    SlicingAnswer next() {
        List<SlicingQuestion.Line> lines = new ArrayList<>();
        for (int line = 0; line <= random.nextInt(4); line++) {
            Quantity quantity =
                    random.nextBoolean()
                            ? Quantity.Fill.AS_MANY_AS_FIT
                            : new Quantity.Fixed(random.nextInt(6));
            lines.add(new SlicingQuestion.Line(flavor("flavor " + line), quantity));
        }
        return Slicer.answer(
                        SlicingQuestion.of(host(), ruleSet(), lines)
                                .withRatios(ratios())
                                .withKeepFree(keepFree()))
                .orElseThrow();
    }

    private HostFigures host() {
        int sockets = 1 + random.nextInt(4);
        int cores = sockets * (1 + random.nextInt(16));
        return new HostFigures(
                "host",
                Optional.of(new Processors(Optional.of(sockets), Optional.of(cores), cores * 2)),
                Optional.of(Bytes.ofMiB(1_000L + random.nextInt(300_000))),
                random.nextBoolean()
                        ? Optional.of(Bytes.ofGB(1L + random.nextInt(9_000)))
                        : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of((long) random.nextInt(90_000))
                        : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(Bandwidth.ofGbit(1 + random.nextInt(50)))
                        : Optional.empty());
    }

    private FlavorNeed flavor(String name) {
        return new FlavorNeed(
                name,
                1 + random.nextInt(12),
                Bytes.ofMiB(128L + random.nextInt(20_000)),
                random.nextBoolean()
                        ? Optional.of(Bytes.ofGB(random.nextInt(200)))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of((long) random.nextInt(900)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(Bandwidth.ofMbit(random.nextInt(900)))
                        : Optional.empty());
    }

    private RuleSet ruleSet() {
        return new RuleSet(
                "made-up",
                "Made up",
                "",
                List.of(
                        reservation("host", "512 + 0.013 × host_MiB", Firmness.HARD),
                        reservation("cache", "0.07 × host_MiB", Firmness.SOFT)),
                List.of(
                        new Overhead(
                                "process",
                                Formula.parse("memory_MiB ÷ 300 + 7 × vcpus", Overhead.INPUTS)
                                        .orElseThrow(),
                                Optional.empty(),
                                OWN)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Reservation reservation(String name, String formula, Firmness firmness) {
        return new Reservation(
                name, Formula.parse(formula, Reservation.INPUTS).orElseThrow(), firmness, OWN);
    }

    private Ratios ratios() {
        return new Ratios(
                Fraction.of(1 + random.nextInt(40), 7),
                Fraction.of(10 + random.nextInt(5), 10),
                Fraction.of(1 + random.nextInt(3)));
    }

    private KeepFree keepFree() {
        return switch (random.nextInt(3)) {
            case 0 -> new KeepFree.Nothing();
            case 1 -> new KeepFree.Amount(Bytes.ofMiB(random.nextInt(9_000)));
            default -> new KeepFree.Share(Fraction.of(random.nextInt(120), 1_000));
        };
    }
}
