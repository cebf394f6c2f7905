package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.BuyBack;
import hostplan.capacity.Counts;
import hostplan.capacity.KeepFree;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Proof;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in a few cards what matters of an answer: how many can be sold, what runs out, what is
/// stranded, and what would bring more.
final class Headline {

    private static final int LONGEST_IN_FIGURE = 6;

    /// More digits than a currency has, which are rounded once they are shown.
    private static final int MILLIONTH = 6;

    private final SlicingAnswer answer;
    private final Words words;

    private Headline(SlicingAnswer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    static List<Card> of(SlicingAnswer answer, Words words) {
        Headline headline = new Headline(answer, words);
        List<Card> cards = new ArrayList<>();
        cards.add(headline.sellable());
        cards.add(headline.limit());
        cards.add(headline.stranded());
        answer.proof().map(headline::mix).ifPresent(cards::add);
        headline.oneMore().ifPresent(cards::add);
        headline.textbookBack().ifPresent(cards::add);
        return List.copyOf(cards);
    }

    private Card sellable() {
        List<String> notes = new ArrayList<>();
        if (!(answer.question().keepFree() instanceof KeepFree.Nothing)) {
            notes.add(counted("slices.card.nothingKept", answer.withNothingKept()));
        }
        answer.hardOnly()
                .map(counts -> counted("slices.card.hardOnly", counts))
                .ifPresent(notes::add);
        answer.nominal()
                .filter(counts -> counts.total() != answer.sellable())
                .map(counts -> counted("slices.card.textbook", counts))
                .ifPresent(notes::add);
        return new Card("sellable", text("slices.card.sellable", answer.sellable()), notes);
    }

    /// How good the mix is, and what no mix can exceed.
    private Card mix(Proof proof) {
        String figure =
                switch (proof.aim()) {
                    case SLICES, INCOME -> amount(proof, proof.value());
                    case TIGHT -> words.format().percent(answer.meanFree(proof.value()));
                };
        String what = text("slices.card.mix." + proof.aim().code());
        if (proof.isOptimal()) {
            return new Card("mix", figure, List.of(what, text("slices.card.proven")));
        }
        String bound =
                switch (proof.aim()) {
                    case SLICES, INCOME -> text("slices.card.atMost", amount(proof, proof.bound()));
                    case TIGHT ->
                            text(
                                    "slices.card.atLeast",
                                    words.format().percent(answer.meanFree(proof.bound())));
                };
        return new Card("mix", figure, List.of(what, bound));
    }

    /// A number of slices, or money.
    private String amount(Proof proof, Fraction value) {
        return proof.currency()
                .map(currency ->
                        words.format().money(new Money(value.toDecimal(MILLIONTH), currency)))
                .orElseGet(() -> words.format().number(value));
    }

    private String counted(String key, Counts counts) {
        return text(key, counts.total());
    }

    private Card limit() {
        Optional<LineAnswer> shortLine =
                answer.lines().stream().filter(LineAnswer::isShort).findFirst();
        if (answer.limit().isEmpty()) {
            return new Card(
                    "limit", text("slices.card.noLimit"), List.of(text("slices.card.allMet")));
        }
        String note =
                shortLine
                        .map(line -> text("slices.card.short", line.flavor().name(), line.count()))
                        .orElseGet(() -> text("slices.card.runsOut"));
        return new Card("limit", words.name(answer.limit().get()), List.of(note));
    }

    /// All that is stranded, what one sells by first.
    private Card stranded() {
        List<String> amounts =
                Resource.NAMED_FIRST.stream()
                        .map(answer::ledger)
                        .flatMap(Optional::stream)
                        .filter(ledger -> ledger.stranded().signum() > 0)
                        .map(ledger -> amount(ledger.resource(), ledger.stranded()))
                        .toList();
        if (amounts.isEmpty()) {
            return new Card(
                    "stranded", text("slices.card.nothing"), List.of(text("slices.card.stranded")));
        }
        List<String> notes = new ArrayList<>(List.of(text("slices.card.stranded")));
        if (amounts.size() > 1) {
            String others = String.join(", ", amounts.subList(1, amounts.size()));
            notes.add(text("slices.card.strandedToo", others));
        }
        return new Card("stranded", amounts.getFirst(), notes);
    }

    private Optional<Card> oneMore() {
        String flavor = answer.limitingLine().map(line -> line.flavor().name()).orElse("");
        boolean brief = flavor.length() <= LONGEST_IN_FIGURE;
        return answer.oneMore()
                .map(back -> {
                    List<String> notes = new ArrayList<>(purchases(back));
                    if (!brief) {
                        notes.addFirst(flavor);
                    }
                    if (answer.nominalBack().equals(Optional.of(back))) {
                        notes.add(text("slices.card.asByTheBook"));
                    }
                    return new Card(
                            "one-more",
                            text("slices.card.oneMore", brief ? flavor : "").strip(),
                            notes);
                });
    }

    private Optional<Card> textbookBack() {
        return answer.nominalBack()
                .filter(back -> !answer.oneMore().equals(Optional.of(back)))
                .map(back ->
                        new Card(
                                "textbook-back",
                                text("slices.card.textbookBack", back.counts().total()),
                                Stream.concat(
                                                Stream.of(text("slices.card.asByTheBook")),
                                                purchases(back).stream())
                                        .toList()));
    }

    private List<String> purchases(BuyBack back) {
        return back.purchases().stream().map(this::purchase).toList();
    }

    private String purchase(BuyBack.Purchase purchase) {
        Fraction more = purchase.least().minus(purchase.installed());
        return purchase.cores()
                .map(cores -> text("slices.card.moreThreads", more.ceil().longValueExact(), cores))
                .orElseGet(() ->
                        text(
                                "slices.card.more." + purchase.resource().id(),
                                amount(purchase.resource(), more)));
    }

    private String amount(Resource resource, Fraction amount) {
        return words.amount(resource, amount);
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
