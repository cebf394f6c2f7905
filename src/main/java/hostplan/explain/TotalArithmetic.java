package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.BuyBack;
import hostplan.capacity.Counts;
import hostplan.capacity.Firmness;
import hostplan.capacity.KeepFree;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.ReservedAmount;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be sold in all, what it would be under other assumptions, and what would bring more.
final class TotalArithmetic {

    private final SlicingAnswer answer;
    private final List<Statement> found = new ArrayList<>();

    private TotalArithmetic(SlicingAnswer answer) {
        this.answer = answer;
    }

    static List<Statement> of(SlicingAnswer answer) {
        TotalArithmetic total = new TotalArithmetic(answer);
        total.counts();
        total.purchases();
        return total.found;
    }

    private void counts() {
        say(Sentence.SELLABLE, answer.sellable());
        if (!(answer.question().keepFree() instanceof KeepFree.Nothing)) {
            say(Sentence.WITH_NOTHING_KEPT, answer.withNothingKept().total());
        }
        answer.hardOnly()
                .ifPresent(counts ->
                        found.add(
                                Statement.of(
                                        Sentence.HARD_ONLY,
                                        Map.of(
                                                "count",
                                                Term.count(counts.total()),
                                                "name",
                                                new Term.Words(softNames())))));
        answer.nominal()
                .map(Counts::total)
                .filter(textbook -> textbook > answer.sellable())
                .ifPresent(textbook -> say(Sentence.TEXTBOOK, textbook));
    }

    private String softNames() {
        return answer.reserved().stream()
                .filter(reserved -> reserved.firmness() == Firmness.SOFT)
                .flatMap(reserved -> name(reserved).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> name(ReservedAmount reserved) {
        return switch (reserved) {
            case ReservedAmount.ByRule byRule -> Optional.of(byRule.rule().name());
            case ReservedAmount.PoolMemory pool -> Optional.of(pool.pool().name());
            case ReservedAmount.StatedMemory _,
                    ReservedAmount.StatedCores _,
                    ReservedAmount.PoolCores _ ->
                    Optional.empty();
        };
    }

    private void purchases() {
        Optional<BuyBack> oneMore = answer.oneMore();
        oneMore.ifPresent(back -> purchases(back, Sentence.ONE_MORE, Sentence.ONE_MORE_CORES));
        answer.nominalBack()
                .filter(back -> oneMore.stream().noneMatch(back::equals))
                .ifPresent(back ->
                        purchases(back, Sentence.TEXTBOOK_BACK, Sentence.TEXTBOOK_BACK_CORES));
    }

    private void purchases(BuyBack back, Sentence plain, Sentence withCores) {
        for (BuyBack.Purchase purchase : back.purchases()) {
            Resource resource = purchase.resource();
            String unit = purchase.cores().isPresent() ? "" : resource.unit();
            Map<String, Term> terms = new HashMap<>();
            terms.put("flavor", new Term.Words(limitingFlavor()));
            terms.put("count", Term.count(back.counts().total()));
            terms.put("resource", new Term.Named(resource));
            terms.put("least", new Term.AtLeast(purchase.least(), unit));
            terms.put("more", new Term.AtLeast(purchase.least().minus(purchase.installed()), unit));
            purchase.cores().ifPresent(cores -> terms.put("cores", Term.count(cores)));
            found.add(Statement.of(purchase.cores().isPresent() ? withCores : plain, terms));
        }
    }

    private String limitingFlavor() {
        return answer.limitingLine()
                .map(LineAnswer::flavor)
                .map(flavor -> flavor.name())
                .orElse("");
    }

    private void say(Sentence sentence, long count) {
        found.add(
                Statement.of(sentence, Map.of("count", new Term.Measure(Fraction.of(count), ""))));
    }
}
