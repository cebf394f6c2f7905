package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a work order takes as a whole: how many steps of which kind, hands, and what is switched
/// off.
record WorkSummary(List<Work> steps, RackWords words) {

    Facts facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.text("work.steps"), kinds()));
        facts.add(Fact.of(words.text("work.carried"), carried()));
        facts.add(Fact.of(words.text("work.two"), names(Work::isForTwo)));
        facts.add(Fact.of(words.text("work.lift"), names(Work::needsLift)));
        facts.add(Fact.of(words.text("work.off"), off()));
        return new Facts(facts);
    }

    /// `5: Remove 1 · Move 2 · Install 2`.
    private String kinds() {
        Map<String, Long> counts =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Work::kindKey, LinkedHashMap::new, Collectors.counting()));
        String kinds =
                counts.entrySet().stream()
                        .map(each ->
                                words.text(
                                        "work.count", words.text(each.getKey()), each.getValue()))
                        .collect(Collectors.joining(" · "));
        return words.text("work.counts", steps.size(), kinds);
    }

    /// Each as often as it is carried, blades that stay inside with their enclosure.
    private String carried() {
        Fraction known =
                steps.stream()
                        .filter(Work::isCarried)
                        .flatMap(work -> work.weightKg().stream())
                        .map(Fraction::of)
                        .reduce(Fraction.ZERO, Fraction::plus);
        boolean isWhole = isWeighed();
        if (known.isZero() && !isWhole) {
            return words.text("work.weight.unknown");
        }
        String kg = words.number(known, 1);
        return words.text("rack.amount", isWhole ? kg : words.text("rack.at-least", kg), "kg");
    }

    private String names(Predicate<Work> which) {
        String names =
                steps.stream()
                        .filter(which)
                        .map(Work::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        String none = isWeighed() ? "work.none" : "work.none.known";
        return names.isEmpty() ? words.text(none) : names;
    }

    private boolean isWeighed() {
        return steps.stream().filter(Work::isCarried).allMatch(work -> work.weightKg().isPresent());
    }

    private String off() {
        String off =
                steps.stream()
                        .filter(Work::isShutDown)
                        .flatMap(work ->
                                Stream.concat(Stream.of(withOwner(work)), work.inside().stream()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return off.isEmpty() ? words.text("work.none") : off;
    }

    private String withOwner(Work work) {
        String owner = work.thing().owner();
        return owner.isBlank() ? work.name() : words.text("work.off.owner", work.name(), owner);
    }
}
