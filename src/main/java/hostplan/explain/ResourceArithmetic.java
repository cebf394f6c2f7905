package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Firmness;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Quantity;
import hostplan.capacity.Reservation;
import hostplan.capacity.ReservedAmount;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SourceNote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One resource from what is installed to what is free.
final class ResourceArithmetic {

    private final SlicingAnswer answer;
    private final Ledger ledger;
    private final Resource resource;
    private final List<Statement> found = new ArrayList<>();

    ResourceArithmetic(SlicingAnswer answer, Ledger ledger) {
        this.answer = answer;
        this.ledger = ledger;
        resource = ledger.resource();
    }

    List<Statement> statements() {
        installed();
        answer.reserved().forEach(this::reserved);
        kept();
        capacity();
        inTurn().filter(line -> line.need().total(resource).signum() > 0).forEach(this::line);
        taken();
        return List.copyOf(found);
    }

    private void installed() {
        if (resource == Resource.VCPUS) {
            say(
                    Sentence.INSTALLED_THREADS,
                    Map.of("threads", new Term.Measure(ledger.installed(), "")));
        } else {
            say(Sentence.INSTALLED, Map.of("installed", amount(ledger.installed())));
        }
    }

    /// As they were cut: fixed counts first.
    private Stream<LineAnswer> inTurn() {
        return answer.lines().stream()
                .sorted(Comparator.comparing(line -> line.quantity() instanceof Quantity.Fill));
    }

    private void reserved(ReservedAmount reserved) {
        if (reserved.resource() != resource) {
            return;
        }
        switch (reserved) {
            case ReservedAmount.ByRule(Reservation rule, Fraction mib, String withNumbers) ->
                    found.add(
                            Statement.from(
                                            rule.source(),
                                            rule.firmness() == Firmness.SOFT
                                                    ? Sentence.RESERVED_SOFT
                                                    : Sentence.RESERVED_HARD,
                                            withResource(
                                                    Map.of(
                                                            "amount",
                                                            amount(mib),
                                                            "name",
                                                            new Term.Words(rule.name()))))
                                    .by(rule.formula().text(), withNumbers));
            case ReservedAmount.StatedMemory(Bytes memory) ->
                    say(Sentence.RESERVED_STATED, Map.of("amount", amount(memory.mib())));
            case ReservedAmount.StatedCores(int cores, int threads) ->
                    say(
                            Sentence.RESERVED_CORES,
                            Map.of(
                                    "cores",
                                    Term.count(cores),
                                    "threads",
                                    amount(Fraction.of(threads))));
            case ReservedAmount.PoolMemory(PoolTaking pool, Bytes memory) ->
                    found.add(memoryOfPool(pool, memory));
            case ReservedAmount.PoolCores(PoolTaking pool, int cores, int threads) ->
                    found.add(
                            sourced(
                                    pool.coresSource(),
                                    Sentence.RESERVED_POOL_CORES,
                                    Map.of(
                                            "pool",
                                            new Term.Words(pool.name()),
                                            "cores",
                                            Term.count(cores),
                                            "threads",
                                            amount(Fraction.of(threads)))));
        }
    }

    private Statement memoryOfPool(PoolTaking pool, Bytes memory) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("amount", amount(memory.mib()));
        terms.put("pool", new Term.Words(pool.name()));
        pool.drives()
                .ifPresent(drives -> {
                    terms.put("drives", Term.count(drives));
                    terms.put("each", amount(memory.mib().dividedBy(Fraction.of(drives))));
                });
        return sourced(
                pool.memorySource(),
                pool.drives().isPresent() ? Sentence.RESERVED_POOL_DRIVES : Sentence.RESERVED_POOL,
                terms);
    }

    private Statement sourced(
            Optional<SourceNote> source, Sentence sentence, Map<String, Term> terms) {
        return source.map(note -> Statement.from(note, sentence, withResource(terms)))
                .orElseGet(() -> Statement.of(sentence, withResource(terms)));
    }

    private void kept() {
        if (ledger.keptFree().isZero()) {
            return;
        }
        switch (answer.question().keepFree()) {
            case KeepFree.Share(Fraction share) ->
                    say(
                            Sentence.KEPT_SHARE,
                            Map.of(
                                    "amount",
                                    amount(ledger.keptFree()),
                                    "share",
                                    new Term.Share(share)));
            case KeepFree.Nothing _, KeepFree.Amount _ ->
                    say(Sentence.KEPT_AMOUNT, Map.of("amount", amount(ledger.keptFree())));
        }
    }

    private void capacity() {
        Fraction left =
                ledger.installed()
                        .minus(ledger.reserved())
                        .minus(ledger.keptFree())
                        .max(Fraction.ZERO);
        Fraction exact = left.times(ledger.ratio());
        boolean cut = exact.compareTo(ledger.capacity()) > 0;
        say(
                cut ? Sentence.CAPACITY_CUT : Sentence.CAPACITY,
                Map.of(
                        "left",
                        new Term.Measure(left, ""),
                        "ratio",
                        new Term.Measure(ledger.ratio(), ""),
                        "exact",
                        new Term.Measure(exact, ""),
                        "capacity",
                        amount(ledger.capacity())));
    }

    private void line(LineAnswer line) {
        if (resource == Resource.MEMORY) {
            line.need().overheads().forEach(overhead -> overhead(line, overhead));
        }
        Fraction each = line.need().total(resource);
        Map<String, Term> terms = new HashMap<>();
        terms.put("flavor", new Term.Words(line.flavor().name()));
        terms.put("each", amount(each));
        terms.put("free", amount(line.freeBefore().getOrDefault(resource, Fraction.ZERO)));
        switch (line.quantity()) {
            case Quantity.Fill() -> {
                Fraction quotient =
                        line.freeBefore().getOrDefault(resource, Fraction.ZERO).dividedBy(each);
                terms.put("quotient", new Term.Measure(quotient, ""));
                terms.put("room", new Term.Measure(Fraction.of(quotient.floor()), ""));
                say(Sentence.ROOM, terms);
            }
            case Quantity.Fixed(int wanted) -> {
                terms.put("wanted", Term.count(wanted));
                terms.put("together", amount(each.times(wanted)));
                say(Sentence.ROOM_WANTED, terms);
            }
        }
    }

    private void overhead(LineAnswer line, SliceNeed.OverheadAmount overhead) {
        found.add(
                Statement.from(
                                overhead.rule().source(),
                                Sentence.OVERHEAD_OF_ONE,
                                withResource(
                                        Map.of(
                                                "amount",
                                                amount(overhead.mib()),
                                                "name",
                                                new Term.Words(overhead.rule().name()),
                                                "flavor",
                                                new Term.Words(line.flavor().name()))))
                        .by(overhead.rule().formula().text(), overhead.withNumbers()));
    }

    private void taken() {
        if (ledger.allocated().signum() > 0) {
            say(Sentence.SLICES, Map.of("amount", amount(ledger.allocated())));
        }
        if (ledger.overhead().signum() > 0) {
            say(Sentence.OVERHEADS, Map.of("amount", amount(ledger.overhead())));
        }
        say(
                ledger.stranded().signum() > 0 ? Sentence.STRANDED : Sentence.FREE,
                Map.of("amount", amount(ledger.free())));
    }

    private Term amount(Fraction value) {
        return Term.of(resource, value);
    }

    private void say(Sentence sentence, Map<String, Term> terms) {
        found.add(Statement.of(sentence, withResource(terms)));
    }

    private Map<String, Term> withResource(Map<String, Term> terms) {
        Map<String, Term> all = new HashMap<>(terms);
        all.put("resource", new Term.Named(resource));
        return all;
    }
}
